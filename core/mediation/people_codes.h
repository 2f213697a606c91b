// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The closed word lists of parties, mediators, sessions, agreements and confirmation.

#include "core/base/codes.h"

namespace linwu::mediation {

enum class PartyKind { person, organisation };

/// Side of a party. A and B oppose each other; further sides are allowed.
enum class Side { a, b, c, d };

/// Civil capacity (民事行为能力), Civil Code 17-23.
enum class Capacity { full, limited, none };

/// Whether a party agrees to mediation at all (人民调解法 3, 17).
enum class Willing { unknown, yes, no };

/// Who stands for a party: 监护人（法定代理人）, 委托代理人, 单位代表人.
enum class RepresentativeKind { guardian, agent, officer };

/// Part of a mediator in a case: 主持, 调解员, 记录人.
enum class MediatorRole { host, mediator, recorder };

/// 指定 or 当事人选择 (人民调解法 19).
enum class AssignMode { named, chosen };

/// What a session ended in (调解结果).
enum class SessionResult { rescheduled, agreed, failed };

/// Part of a person in a session; only invited ones need the parties' consent (人民调解法 20).
enum class Presence { party, representative, mediator, recorder, invited };

/// 入驻方式: 常驻, 轮驻, 随驻.
enum class Stationing { none, resident, rostered, onCall };

enum class AgreementForm { written, oral };

enum class SignerKind { party, mediator, recorder };

/// What is owed (履行内容): 金钱, 行为, 道歉, 停止侵害, 交付.
enum class ObligationKind { money, act, apology, ceasing, delivery };

enum class ObligationState { pending, performed, partial, refused, waived };

/// Parallel track 司法确认. `expired` is not stored: it follows from the day.
enum class ConfirmationState { applied, docketed, confirmed, dismissed, withdrawn };

/// Why this court (民事诉讼法 205): 邀请法院, 当事人住所地, 标的物所在地, 调解组织所在地.
enum class CourtGround { none, inviting, domicile, object, committee };

/// What the parties consent to. One record a party and subject.
enum class ConsentFor { participant, relation, extension, suspension, transfer, confirmation, change, afterRefusal };

} // namespace linwu::mediation

template <>
struct linwu::Codes<linwu::mediation::PartyKind> {
    using E = mediation::PartyKind;
    static constexpr std::array<std::pair<E, std::string_view>, 2> table{
        {{E::person, "person"}, {E::organisation, "organisation"}}};
};

template <>
struct linwu::Codes<linwu::mediation::Side> {
    using E = mediation::Side;
    static constexpr std::array<std::pair<E, std::string_view>, 4> table{{{E::a, "a"}, {E::b, "b"}, {E::c, "c"}, {E::d, "d"}}};
};

template <>
struct linwu::Codes<linwu::mediation::Capacity> {
    using E = mediation::Capacity;
    static constexpr std::array<std::pair<E, std::string_view>, 3> table{
        {{E::full, "full"}, {E::limited, "limited"}, {E::none, "none"}}};
};

template <>
struct linwu::Codes<linwu::mediation::Willing> {
    using E = mediation::Willing;
    static constexpr std::array<std::pair<E, std::string_view>, 3> table{
        {{E::unknown, "unknown"}, {E::yes, "yes"}, {E::no, "no"}}};
};

template <>
struct linwu::Codes<linwu::mediation::RepresentativeKind> {
    using E = mediation::RepresentativeKind;
    static constexpr std::array<std::pair<E, std::string_view>, 3> table{
        {{E::guardian, "guardian"}, {E::agent, "agent"}, {E::officer, "officer"}}};
};

template <>
struct linwu::Codes<linwu::mediation::MediatorRole> {
    using E = mediation::MediatorRole;
    static constexpr std::array<std::pair<E, std::string_view>, 3> table{
        {{E::host, "host"}, {E::mediator, "mediator"}, {E::recorder, "recorder"}}};
};

template <>
struct linwu::Codes<linwu::mediation::AssignMode> {
    using E = mediation::AssignMode;
    static constexpr std::array<std::pair<E, std::string_view>, 2> table{{{E::named, "named"}, {E::chosen, "chosen"}}};
};

template <>
struct linwu::Codes<linwu::mediation::SessionResult> {
    using E = mediation::SessionResult;
    static constexpr std::array<std::pair<E, std::string_view>, 3> table{
        {{E::rescheduled, "rescheduled"}, {E::agreed, "agreed"}, {E::failed, "failed"}}};
};

template <>
struct linwu::Codes<linwu::mediation::Presence> {
    using E = mediation::Presence;
    static constexpr std::array<std::pair<E, std::string_view>, 5> table{
        {{E::party, "party"},
         {E::representative, "representative"},
         {E::mediator, "mediator"},
         {E::recorder, "recorder"},
         {E::invited, "invited"}}};
};

template <>
struct linwu::Codes<linwu::mediation::Stationing> {
    using E = mediation::Stationing;
    static constexpr std::array<std::pair<E, std::string_view>, 4> table{
        {{E::none, "none"}, {E::resident, "resident"}, {E::rostered, "rostered"}, {E::onCall, "on_call"}}};
};

template <>
struct linwu::Codes<linwu::mediation::AgreementForm> {
    using E = mediation::AgreementForm;
    static constexpr std::array<std::pair<E, std::string_view>, 2> table{{{E::written, "written"}, {E::oral, "oral"}}};
};

template <>
struct linwu::Codes<linwu::mediation::SignerKind> {
    using E = mediation::SignerKind;
    static constexpr std::array<std::pair<E, std::string_view>, 3> table{
        {{E::party, "party"}, {E::mediator, "mediator"}, {E::recorder, "recorder"}}};
};

template <>
struct linwu::Codes<linwu::mediation::ObligationKind> {
    using E = mediation::ObligationKind;
    static constexpr std::array<std::pair<E, std::string_view>, 5> table{
        {{E::money, "money"}, {E::act, "act"}, {E::apology, "apology"}, {E::ceasing, "ceasing"}, {E::delivery, "delivery"}}};
};

template <>
struct linwu::Codes<linwu::mediation::ObligationState> {
    using E = mediation::ObligationState;
    static constexpr std::array<std::pair<E, std::string_view>, 5> table{
        {{E::pending, "pending"},
         {E::performed, "performed"},
         {E::partial, "partial"},
         {E::refused, "refused"},
         {E::waived, "waived"}}};
};

template <>
struct linwu::Codes<linwu::mediation::ConfirmationState> {
    using E = mediation::ConfirmationState;
    static constexpr std::array<std::pair<E, std::string_view>, 5> table{
        {{E::applied, "applied"},
         {E::docketed, "docketed"},
         {E::confirmed, "confirmed"},
         {E::dismissed, "dismissed"},
         {E::withdrawn, "withdrawn"}}};
};

template <>
struct linwu::Codes<linwu::mediation::CourtGround> {
    using E = mediation::CourtGround;
    static constexpr std::array<std::pair<E, std::string_view>, 5> table{
        {{E::none, "none"},
         {E::inviting, "inviting"},
         {E::domicile, "domicile"},
         {E::object, "object"},
         {E::committee, "committee"}}};
};

template <>
struct linwu::Codes<linwu::mediation::ConsentFor> {
    using E = mediation::ConsentFor;
    static constexpr std::array<std::pair<E, std::string_view>, 8> table{
        {{E::participant, "participant"},
         {E::relation, "relation"},
         {E::extension, "extension"},
         {E::suspension, "suspension"},
         {E::transfer, "transfer"},
         {E::confirmation, "confirmation"},
         {E::change, "change"},
         {E::afterRefusal, "after_refusal"}}};
};
