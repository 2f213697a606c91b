// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// DestructionList (销毁清册): what is to be destroyed because its keeping is over, or because a person asks for it; who proposed
// it and who, another person, confirmed it. The list stays for good.

#include "core/base/record.h"
#include "core/registry/actor.h"

#include <optional>
#include <string>

namespace linwu::retention {

enum class ListKind {
    retention, ///< 保管期满
    request,   ///< 个人申请删除
};

enum class ListState {
    proposed,  ///< 待确认
    confirmed, ///< 已销毁
    withdrawn, ///< 已撤回
};

/// Why personal data is to be erased (个人信息保护法 47).
enum class ErasureBasis {
    purposeEnded, ///< 处理目的已实现、无法实现或者不再必要（第一项）
    serviceEnded, ///< 停止服务，或者保存期限已届满（第二项）
    consentGone,  ///< 撤回同意（第三项）
    unlawful,     ///< 违反法律、行政法规或者约定处理（第四项）
};

struct DestructionList {
    static constexpr std::string_view table = "destruction_list";
    Id<DestructionList> id;
    std::string number; ///< 销毁〔2026〕1号
    ListKind kind = ListKind::retention;
    ListState state = ListState::proposed;
    std::string basis; ///< word of ErasureBasis; empty for retention
    SealedText reason;
    Date proposedOn{1900, 1, 1};
    Id<Staff> proposerId;
    std::string proposer;   ///< who signs for the proposal
    std::string proposedBy; ///< whose hand it was
    std::optional<Date> confirmedOn;
    Id<Staff> confirmerId;
    std::string confirmer;
    std::string confirmedBy;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("number", self.number);
        visit("kind", self.kind);
        visit("state", self.state);
        visit("basis", self.basis);
        visit("reason", self.reason);
        visit("proposed_on", self.proposedOn);
        visit("proposer_id", self.proposerId);
        visit("proposer", self.proposer);
        visit("proposed_by", self.proposedBy);
        visit("confirmed_on", self.confirmedOn);
        visit("confirmer_id", self.confirmerId);
        visit("confirmer", self.confirmer);
        visit("confirmed_by", self.confirmedBy);
    }

    bool operator==(const DestructionList&) const = default;
};

struct DestructionItem {
    static constexpr std::string_view table = "destruction_item";
    Id<DestructionItem> id;
    Id<DestructionList> list;
    std::string aboutTable;
    std::int64_t aboutId = 0;
    int year = 0;      ///< of the vouchers of a book; else 0
    std::string title; ///< number and kind of file, never the name of a person
    int pieces = 1;
    std::string rule;    ///< word of the rule of retention
    std::string keeping; ///< its period in words as on the day: 30年
    std::optional<Date> formedOn;
    std::optional<Date> keptUntil; ///< last day of keeping
    bool done = false;             ///< its content is destroyed

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("list_id", self.list);
        visit("about_table", self.aboutTable);
        visit("about_id", self.aboutId);
        visit("year", self.year);
        visit("title", self.title);
        visit("pieces", self.pieces);
        visit("rule", self.rule);
        visit("keeping", self.keeping);
        visit("formed_on", self.formedOn);
        visit("kept_until", self.keptUntil);
        visit("done", self.done);
    }

    bool operator==(const DestructionItem&) const = default;
};

} // namespace linwu::retention

template <>
struct linwu::Codes<linwu::retention::ListKind> {
    using Kind = linwu::retention::ListKind;
    static constexpr std::array<std::pair<Kind, std::string_view>, 2> table{{
        {Kind::retention, "retention"},
        {Kind::request, "request"},
    }};
};

template <>
struct linwu::Codes<linwu::retention::ListState> {
    using State = linwu::retention::ListState;
    static constexpr std::array<std::pair<State, std::string_view>, 3> table{{
        {State::proposed, "proposed"},
        {State::confirmed, "confirmed"},
        {State::withdrawn, "withdrawn"},
    }};
};

template <>
struct linwu::Codes<linwu::retention::ErasureBasis> {
    using Basis = linwu::retention::ErasureBasis;
    static constexpr std::array<std::pair<Basis, std::string_view>, 4> table{{
        {Basis::purposeEnded, "purpose_ended"},
        {Basis::serviceEnded, "service_ended"},
        {Basis::consentGone, "consent_gone"},
        {Basis::unlawful, "unlawful"},
    }};
};
