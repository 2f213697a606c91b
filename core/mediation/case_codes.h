// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The closed word lists of a mediation case. Lists that an office may change (纠纷类型, 履行方式) are code tables instead.

#include "core/base/codes.h"

namespace linwu::mediation {

/// Where a case stands (状态). 逾期 is not stored: it follows from the obligations and the day (standing() in case_clocks.h).
enum class CaseState {
    clue,            ///< 线索
    applied,         ///< 待受理
    notAccepted,     ///< 不予受理
    accepted,        ///< 已受理待指派
    assigned,        ///< 已指派
    mediating,       ///< 调解中
    suspended,       ///< 中止
    signing,         ///< 待签署
    effective,       ///< 协议生效待履行
    performed,       ///< 已履行
    terminated,      ///< 终止（调解不成）
    refused,         ///< 一方拒绝
    withdrawn,       ///< 撤回
    transferPending, ///< 移送待收
    transferred,     ///< 已移送
    closed,          ///< 结案
    archived,        ///< 已归档
    voided,          ///< 作废: an accepted case is never deleted
};

/// How the case came in (案件来源), three statistical kinds.
enum class Source { application, ownMotion, referral };

/// Which organ referred it (委托移送单位).
enum class ReferralFrom { none, court, procuratorate, police, petition, other };

enum class ApplicationForm { oral, written };

/// What the dispute is about in law (若干规定 20, 22): only civil matters are mediated.
enum class Matter { civil, crime, penalty, administrative };

/// The organ that has already accepted or settled the matter (若干规定 22).
enum class TakenBy { none, court, police, agency };

/// 难度
enum class Grade { simple, general, hard, major };

/// 激化风险
enum class Risk { none, suicide, crime, petition, brawl };

/// What came of it (结果).
enum class CaseResult { open, written, oral, failed, refused, withdrawn, transferred, notAccepted };

/// Retention (保管期限) as printed on the cover.
enum class Retention { undecided, years10, years30, permanent };

/// Kind of committee (调委会类型); its order is that of the statistics table.
enum class CommitteeKind { village, neighbourhood, township, street, enterprise, association, medical };

/// 升级, 下沉, 同级, 部门, 法律援助, 公安.
enum class TransferKind { up, down, peer, department, legalAid, police };

/// How something was said: 书面, 口头, 电话.
enum class Means { written, oral, phone };

/// A sheet of the file (卷内文书): 草稿 → 已打印 → 已签署 → 已入卷.
enum class SheetState { draft, printed, signedOff, filed };

} // namespace linwu::mediation

template <>
struct linwu::Codes<linwu::mediation::CaseState> {
    using E = mediation::CaseState;
    static constexpr std::array<std::pair<E, std::string_view>, 18> table{
        {{E::clue, "clue"},
         {E::applied, "applied"},
         {E::notAccepted, "not_accepted"},
         {E::accepted, "accepted"},
         {E::assigned, "assigned"},
         {E::mediating, "mediating"},
         {E::suspended, "suspended"},
         {E::signing, "signing"},
         {E::effective, "effective"},
         {E::performed, "performed"},
         {E::terminated, "terminated"},
         {E::refused, "refused"},
         {E::withdrawn, "withdrawn"},
         {E::transferPending, "transfer_pending"},
         {E::transferred, "transferred"},
         {E::closed, "closed"},
         {E::archived, "archived"},
         {E::voided, "voided"}}};
};

template <>
struct linwu::Codes<linwu::mediation::Source> {
    using E = mediation::Source;
    static constexpr std::array<std::pair<E, std::string_view>, 3> table{
        {{E::application, "application"}, {E::ownMotion, "own_motion"}, {E::referral, "referral"}}};
};

template <>
struct linwu::Codes<linwu::mediation::ReferralFrom> {
    using E = mediation::ReferralFrom;
    static constexpr std::array<std::pair<E, std::string_view>, 6> table{
        {{E::none, "none"},
         {E::court, "court"},
         {E::procuratorate, "procuratorate"},
         {E::police, "police"},
         {E::petition, "petition"},
         {E::other, "other"}}};
};

template <>
struct linwu::Codes<linwu::mediation::ApplicationForm> {
    using E = mediation::ApplicationForm;
    static constexpr std::array<std::pair<E, std::string_view>, 2> table{{{E::oral, "oral"}, {E::written, "written"}}};
};

template <>
struct linwu::Codes<linwu::mediation::Matter> {
    using E = mediation::Matter;
    static constexpr std::array<std::pair<E, std::string_view>, 4> table{
        {{E::civil, "civil"}, {E::crime, "crime"}, {E::penalty, "penalty"}, {E::administrative, "administrative"}}};
};

template <>
struct linwu::Codes<linwu::mediation::TakenBy> {
    using E = mediation::TakenBy;
    static constexpr std::array<std::pair<E, std::string_view>, 4> table{
        {{E::none, "none"}, {E::court, "court"}, {E::police, "police"}, {E::agency, "agency"}}};
};

template <>
struct linwu::Codes<linwu::mediation::Grade> {
    using E = mediation::Grade;
    static constexpr std::array<std::pair<E, std::string_view>, 4> table{
        {{E::simple, "simple"}, {E::general, "general"}, {E::hard, "hard"}, {E::major, "major"}}};
};

template <>
struct linwu::Codes<linwu::mediation::Risk> {
    using E = mediation::Risk;
    static constexpr std::array<std::pair<E, std::string_view>, 5> table{
        {{E::none, "none"}, {E::suicide, "suicide"}, {E::crime, "crime"}, {E::petition, "petition"}, {E::brawl, "brawl"}}};
};

template <>
struct linwu::Codes<linwu::mediation::CaseResult> {
    using E = mediation::CaseResult;
    static constexpr std::array<std::pair<E, std::string_view>, 8> table{
        {{E::open, "open"},
         {E::written, "written"},
         {E::oral, "oral"},
         {E::failed, "failed"},
         {E::refused, "refused"},
         {E::withdrawn, "withdrawn"},
         {E::transferred, "transferred"},
         {E::notAccepted, "not_accepted"}}};
};

template <>
struct linwu::Codes<linwu::mediation::Retention> {
    using E = mediation::Retention;
    static constexpr std::array<std::pair<E, std::string_view>, 4> table{
        {{E::undecided, "undecided"}, {E::years10, "years10"}, {E::years30, "years30"}, {E::permanent, "permanent"}}};
};

template <>
struct linwu::Codes<linwu::mediation::CommitteeKind> {
    using E = mediation::CommitteeKind;
    static constexpr std::array<std::pair<E, std::string_view>, 7> table{
        {{E::village, "village"},
         {E::neighbourhood, "neighbourhood"},
         {E::township, "township"},
         {E::street, "street"},
         {E::enterprise, "enterprise"},
         {E::association, "association"},
         {E::medical, "medical"}}};
};

template <>
struct linwu::Codes<linwu::mediation::TransferKind> {
    using E = mediation::TransferKind;
    static constexpr std::array<std::pair<E, std::string_view>, 6> table{
        {{E::up, "up"},
         {E::down, "down"},
         {E::peer, "peer"},
         {E::department, "department"},
         {E::legalAid, "legal_aid"},
         {E::police, "police"}}};
};

template <>
struct linwu::Codes<linwu::mediation::Means> {
    using E = mediation::Means;
    static constexpr std::array<std::pair<E, std::string_view>, 3> table{
        {{E::written, "written"}, {E::oral, "oral"}, {E::phone, "phone"}}};
};

template <>
struct linwu::Codes<linwu::mediation::SheetState> {
    using E = mediation::SheetState;
    static constexpr std::array<std::pair<E, std::string_view>, 4> table{
        {{E::draft, "draft"}, {E::printed, "printed"}, {E::signedOff, "signed_off"}, {E::filed, "filed"}}};
};
