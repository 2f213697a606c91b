// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/ledger_lines.h"

#include "core/base/text.h"
#include "core/values/address.h"

#include <algorithm>
#include <charconv>

namespace linwu::residents::reading {

namespace {

using spreadsheets::SheetRows;

constexpr auto npos = std::string_view::npos;
/// Lines that are no people have few cells.
constexpr std::size_t fewCells = 3;

/// Digits that stand before `word`.
std::optional<std::uint32_t> countBefore(std::string_view text, std::string_view word)
{
    const std::size_t at = text.find(word);
    std::size_t from = at == npos ? 0 : at;
    while (from > 0 && text[from - 1] >= '0' && text[from - 1] <= '9') {
        --from;
    }
    std::uint32_t count = 0;
    const bool found = at != npos && from < at && std::from_chars(text.data() + from, text.data() + at, count).ec == std::errc();
    return found ? std::optional(count) : std::nullopt;
}

/// Digits that stand behind `word` and perhaps a colon.
std::optional<std::uint32_t> countBehind(std::string_view text, std::string_view word)
{
    const std::size_t at = text.find(word);
    if (at == npos) {
        return std::nullopt;
    }
    std::string_view rest = text.substr(at + word.size());
    rest.remove_prefix(rest.starts_with(":") ? 1 : 0);
    std::uint32_t count = 0;
    return std::from_chars(rest.data(), rest.data() + rest.size(), count).ec == std::errc() ? std::optional(count) : std::nullopt;
}

bool startsWithOne(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.starts_with(word); });
}

/// 3幢2单元 alone in a line: holds for the rows below.
bool isSection(std::string_view text)
{
    const bool marked =
        text.find("幢") != npos || text.find("栋") != npos || text.find("单元") != npos || text.find("号楼") != npos;
    if (!marked || text.size() > 60) {
        return false;
    }
    const DoorAddress way = parseAddress(text);
    return way.room.empty() && ((way.rest.empty() && (!way.building.empty() || !way.unit.empty())) || !buildingIn(text).empty());
}

} // namespace

void LineJudge::learn(const SheetRows& line)
{
    if (line.number() < m_head.firstRow) {
        for (const std::uint16_t column : line.own()) {
            m_titles.emplace_back(line.at(column).text);
        }
        return;
    }
    HeadLine& head = line.number() == m_head.lastRow ? m_lower : m_upper;
    for (const std::uint16_t column : line.own()) {
        head[column] = spreadsheets::normalHead(line.at(column).text);
    }
}

bool LineJudge::equalsLine(const SheetRows& line, const HeadLine& head)
{
    std::size_t same = 0;
    for (const std::uint16_t column : line.own()) {
        const auto word = head.find(column);
        const std::string_view text = line.at(column).text;
        if (word != head.end() && (text == word->second || spreadsheets::normalHead(text) == word->second)) {
            ++same;
        }
    }
    // A person called 姓名 does not exist; one cell alone might still be a remark.
    return same >= 2 && same * 10 >= line.own().size() * 6;
}

/// Cheap look whether the first cells begin like words of the head.
bool LineJudge::mayBeHead(const SheetRows& line, const HeadLine& head)
{
    constexpr std::size_t cellsToLookAt = 4;
    const auto cells = line.own().first(std::min(cellsToLookAt, line.own().size()));
    return std::any_of(cells.begin(), cells.end(), [&](std::uint16_t column) {
        const std::string_view text = line.at(column).text;
        const bool number = text.front() >= '0' && text.front() <= '9';
        const auto word = number ? head.end() : head.find(column);
        return word != head.end() && lowerAscii(text.substr(0, 3)) == std::string_view(word->second).substr(0, 3);
    });
}

LineKind LineJudge::kindOf(const SheetRows& line, bool person, bool numbered) const
{
    const std::string_view first = line.at(line.own().front()).text;
    if ((mayBeHead(line, m_lower) && equalsLine(line, m_lower)) || (mayBeHead(line, m_upper) && equalsLine(line, m_upper))) {
        return LineKind::repeatedHead;
    }
    if (isTotalLine(first)) {
        return LineKind::total;
    }
    if (person && numbered) {
        return LineKind::data;
    }
    const bool sparse = line.own().size() <= fewCells;
    if (sparse && isFooterLine(first)) {
        return LineKind::footer;
    }
    if (sparse && std::find(m_titles.begin(), m_titles.end(), first) != m_titles.end()) {
        return LineKind::title;
    }
    if (line.own().size() == 1 && isSection(first)) {
        return LineKind::section;
    }
    return person ? LineKind::data : LineKind::other;
}

bool isTotalLine(std::string_view written)
{
    // Every such line holds one of these; most lines are people.
    if (written.find("计") == npos && written.find("总") == npos && written.find("共") == npos) {
        return false;
    }
    const std::string text = withoutBlanks(halfWidth(written));
    if (startsWithOne(
            text,
            {"合计",
             "小计",
             "总计",
             "共计",
             "累计",
             "总户数",
             "总人数",
             "总合计",
             "本页合计",
             "本页小计",
             "本幢合计",
             "本栋合计",
             "本表合计",
             "本单元合计",
             "全幢合计",
             "本户合计"}
        )) {
        return true;
    }
    // 共 123 户 345 人; 3幢合计
    const bool counted = countBefore(text, "户").has_value() && countBefore(text, "人").has_value();
    const bool summed = text.ends_with("合计") || text.ends_with("小计") || text.ends_with("总计") ||
                        text.find("合计:") != std::string::npos || text.find("小计:") != std::string::npos;
    return summed || (counted && (text.find("共") != std::string::npos || text.find("计") != std::string::npos));
}

std::string buildingIn(std::string_view written)
{
    const std::string text = withoutBlanks(halfWidth(written));
    for (const std::string_view word : {std::string_view("幢"), std::string_view("栋"), std::string_view("号楼")}) {
        const std::size_t at = text.find(word);
        if (const auto building = at == npos ? std::nullopt : countBefore(text, word)) {
            const std::string rest = text.substr(at + word.size());
            const auto unit = countBefore(rest, "单元");
            const bool follows = unit && rest.starts_with(std::to_string(*unit) + "单元");
            return std::to_string(*building) + "幢" + (follows ? std::to_string(*unit) + "单元" : "");
        }
    }
    return {};
}

bool isPartTotal(std::string_view text)
{
    return text.find("小计") != npos || text.find("本页") != npos;
}

bool isFooterLine(std::string_view written)
{
    const std::string text = withoutBlanks(halfWidth(written));
    return startsWithOne(text, {"填表人", "填报人",   "制表人",     "制表:",    "制表日期", "审核人",     "审核:",    "复核人",
                                "负责人", "经办人",   "登记人:",    "采集人:",  "填表日期", "填报日期",   "填表单位", "注:",
                                "注1",    "备注:",    "说明",       "填表说明", "联系人:",  "单位(盖章)", "打印日期", "打印时间",
                                "第1页",  "以下空白", "(以下空白)", "网格员:",  "网格长:",  "统计人",     "社区意见"}) ||
           (text.starts_with("第") && text.find("页") != std::string::npos && characterCount(text) <= 12);
}

ControlTotal readTotal(std::string_view written)
{
    const std::string text = withoutBlanks(halfWidth(written));
    ControlTotal total;
    total.statedHouseholds = countBefore(text, "户");
    total.statedPersons = countBefore(text, "人");
    if (!total.statedHouseholds) {
        total.statedHouseholds = countBehind(text, "户数");
    }
    if (!total.statedPersons) {
        total.statedPersons = countBehind(text, "人数");
    }
    return total;
}

} // namespace linwu::residents::reading
