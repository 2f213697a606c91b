// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Rosters of heads that name the others by what they are to the head: 户主姓名, 配偶姓名, 配偶身份证号, 子女1姓名.
#include "core/base/text.h"
#include "core/residents/ledger_reader.h"

#include <algorithm>
#include <array>
#include <set>

namespace linwu::residents::reading {

namespace {

using F = LedgerField;
using spreadsheets::bareHead;
using spreadsheets::normalHead;

/// What somebody is to the head, by the word of a column; relations of GB/T 4761.
struct HeadRole {
    std::string_view word;
    std::string_view relation;
    std::string_view ofWomen; ///< where the word leaves the sex open
};

constexpr std::array<HeadRole, 14> headRoles{{
    {"配偶", "10", "10"},
    {"爱人", "10", "10"},
    {"丈夫", "11", "11"},
    {"妻子", "12", "12"},
    {"子女", "20", "30"},
    {"孩子", "20", "30"},
    {"儿子", "20", "20"},
    {"女儿", "30", "30"},
    {"长子", "22", "22"},
    {"次子", "23", "23"},
    {"长女", "32", "32"},
    {"次女", "33", "33"},
    {"父亲", "51", "51"},
    {"母亲", "52", "52"},
}};

/// Role and number stand in the number of a group of columns: 500 is 子女, 502 子女2.
constexpr std::uint16_t groupsOfRole = 100;

/// The group of a column of somebody in a role; `rest` is the head without it. 0: of nobody.
std::uint16_t roleGroupOf(std::string_view head, std::string& rest)
{
    const auto role = std::ranges::find_if(headRoles, [&](const HeadRole& one) { return head.starts_with(one.word); });
    if (role == headRoles.end()) {
        return 0;
    }
    rest = head.substr(role->word.size());
    int number = 0;
    while (!rest.empty() && rest.front() >= '0' && rest.front() <= '9' && number < 10) {
        number = number * 10 + (rest.front() - '0');
        rest.erase(0, 1);
    }
    return static_cast<std::uint16_t>((role - headRoles.begin() + 1) * groupsOfRole + number);
}

/// The column as one of somebody in a role: the word stands in its head, or above it in a two-tier head.
LedgerColumn inRole(const LedgerColumn& column, const spreadsheets::HeadColumn& head)
{
    LedgerColumn found = column;
    std::string rest;
    const std::uint16_t group = roleGroupOf(normalHead(bareHead(head.upper) + bareHead(head.lower)), rest);
    const F field = group == 0 ? F::none : exactLedgerField(rest);
    if (field != F::none && (column.field == F::none || !head.upper.empty())) {
        found.group = group;
        found.field = field;
        found.certain = true;
    }
    return found;
}

/// One row a household, its head named and nobody else by 姓名. Where each person has a row, 配偶姓名 names somebody who has one
/// too.
bool isRosterOfHeads(const std::vector<LedgerColumn>& columns)
{
    const auto has = [&](F field) {
        return std::ranges::any_of(columns, [&](const LedgerColumn& column) {
            return column.field == field && column.group == 0;
        });
    };
    return has(F::headName) && !has(F::name) && !has(F::relation);
}

} // namespace

std::string_view relationInGroup(std::uint16_t group, std::string_view sex)
{
    const std::size_t role = group / groupsOfRole;
    if (role == 0 || role > headRoles.size()) {
        return {};
    }
    const HeadRole& found = headRoles.at(role - 1);
    return sex == "2" ? found.ofWomen : sex == "1" || found.relation == found.ofWomen ? found.relation : std::string_view();
}

void mapRoles(std::vector<LedgerColumn>& columns, const spreadsheets::TableHead& head)
{
    std::vector<LedgerColumn> mapped;
    std::set<std::uint16_t> named;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        mapped.push_back(inRole(columns[i], head.columns[i]));
        if (mapped.back().field == F::name) {
            named.insert(mapped.back().group);
        }
    }
    if (!isRosterOfHeads(mapped)) {
        return;
    }
    // 配偶电话 alone names nobody.
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (named.contains(mapped[i].group)) {
            columns[i] = mapped[i];
        }
    }
}

} // namespace linwu::residents::reading
