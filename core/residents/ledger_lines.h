// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the lines of a ledger's table are: people, heads that come again on each printed page, totals, footers, titles.

#include "core/residents/ledger.h"
#include "core/spreadsheets/columns.h"
#include "core/spreadsheets/sheet_rows.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::residents::reading {

enum class LineKind { data, repeatedHead, total, footer, title, section, other };

/// Tells lines apart. First it learns the lines down to the head.
class LineJudge {
public:
    explicit LineJudge(const spreadsheets::TableHead& head)
        : m_head(head)
    {}

    /// Takes a line above the head or of it.
    void learn(const spreadsheets::SheetRows& line);

    /// `person`: the line has a name or number of its own; `numbered`: it has a number, so it is a person and no total.
    [[nodiscard]] LineKind kindOf(const spreadsheets::SheetRows& line, bool person, bool numbered) const;

private:
    /// A line of the head: its words by column, in normal form.
    using HeadLine = std::map<std::uint16_t, std::string>;

    [[nodiscard]] static bool equalsLine(const spreadsheets::SheetRows& line, const HeadLine& head);
    [[nodiscard]] static bool mayBeHead(const spreadsheets::SheetRows& line, const HeadLine& head);

    const spreadsheets::TableHead& m_head;
    HeadLine m_upper;
    HeadLine m_lower;
    std::vector<std::string_view> m_titles;
};

/// 合计：62户 167人, 小计, 共 123 户 345 人.
[[nodiscard]] bool isTotalLine(std::string_view text);
/// 小计 and 本页合计 count only since the total line before.
[[nodiscard]] bool isPartTotal(std::string_view text);
/// The figures that a total line states.
[[nodiscard]] ControlTotal readTotal(std::string_view text);
/// `2幢` or `2幢3单元` in 2幢3单元居民登记表; empty when the text names no building. Chinese numbers are not looked for.
[[nodiscard]] std::string buildingIn(std::string_view text);
/// 填表人, 审核人, 注：, 第1页.
[[nodiscard]] bool isFooterLine(std::string_view text);

} // namespace linwu::residents::reading
