// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The list of cases: chips with live counts, sorted keys, the rows of a window of it, and what is due.

#include "core/mediation/mediation_case.h"
#include "core/registry/reader.h"
#include "core/values/money.h"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace linwu::mediation {

/// What a worker asks of the list.
enum class CaseChip {
    clue,       ///< 线索: nobody has applied yet
    open,       ///< 在调: from the application to the suspension
    signing,    ///< 待签署
    near,       ///< 临期: the limit of mediation is near
    overdue,    ///< 逾期: the limit has passed, or something owed has
    performing, ///< 履行中
    toClose,    ///< 待结案
    toArchive,  ///< 待归档
    archived,   ///< 已归档
};

struct CaseFilter {
    std::vector<CaseChip> is;
    std::vector<CaseChip> isNot;
    std::string words;    ///< part of a number or of a party's name
    std::string statType; ///< 纠纷类型; empty: any
};

/// Newest application first, or by the day that is due.
enum class CaseOrder { newest, due };

[[nodiscard]] std::vector<Id<MediationCase>>
caseIds(const Reader& reader, const CaseFilter& filter, CaseOrder order = CaseOrder::newest, std::size_t limit = 0);
[[nodiscard]] std::int64_t countCases(const Reader& reader, const CaseFilter& filter);

/// One row of the list. Names in full: it is a screen of the office.
struct CaseRow {
    Id<MediationCase> id;
    std::string number;
    std::string parties; ///< 何建国、林秀芝
    std::string statType;
    std::string subType;
    CaseState state = CaseState::applied;
    std::string host;
    std::optional<Date> appliedOn; ///< of a clue the day it was noted
    std::optional<Date> dueOn;
    bool overdue = false;
};

/// Rows of these cases, in the order asked; one that is gone stays empty.
[[nodiscard]] std::vector<CaseRow> caseRows(const Reader& reader, std::span<const Id<MediationCase>> ids);

/// Something that waits for a day (今日).
struct DueItem {
    Id<MediationCase> id;
    std::string number;
    std::string parties;
    std::string word; ///< `acceptance`, `mediation`, `obligation`, `confirmation`, `visit`, `archive`, `receipt`
    Date due;
    std::optional<Date> nominal; ///< where the day rolled over rest days
    bool overdue = false;
};

/// What is due up to `until`, or of what the rules remind today (DL-03, DL-05, DL-06), the most urgent first. A visit that was
/// made, a confirmation that was applied for are not due any more.
[[nodiscard]] std::vector<DueItem> listDueItems(const Reader& reader, const Date& until);

} // namespace linwu::mediation

template <>
struct linwu::Codes<linwu::mediation::CaseChip> {
    using E = mediation::CaseChip;
    static constexpr std::array<std::pair<E, std::string_view>, 9> table{
        {{E::clue, "clue"},
         {E::open, "open"},
         {E::signing, "signing"},
         {E::near, "near"},
         {E::overdue, "overdue"},
         {E::performing, "performing"},
         {E::toClose, "to_close"},
         {E::toArchive, "to_archive"},
         {E::archived, "archived"}}};
};
