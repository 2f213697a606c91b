// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What stands above the table: community, grid, building and date.
#include "core/base/text.h"
#include "core/residents/ledger_lines.h"
#include "core/residents/ledger_reader.h"
#include "core/values/loose_date.h"

#include <algorithm>
#include <array>

namespace linwu::residents::reading {

namespace {

constexpr auto npos = std::string_view::npos;

/// The text behind `label` and a colon, up to the next blank.
std::string behind(std::string_view line, std::string_view label)
{
    const std::size_t at = line.find(label);
    if (at == npos) {
        return {};
    }
    const std::string_view rest = line.substr(at + label.size());
    const std::size_t colon = rest.starts_with(":") ? 1 : 0;
    const std::size_t end = rest.find_first_of(" \t\n", colon);
    return colon == 0 ? std::string() : std::string(rest.substr(colon, end == npos ? npos : end - colon));
}

/// 桂花里社区 of 桂花里社区居民基本情况登记表: from the start of the word to 社区 or 村.
std::string communityIn(std::string_view line)
{
    for (const std::string_view word : {std::string_view("社区"), std::string_view("村")}) {
        const std::size_t at = line.find(word);
        if (at == npos || at == 0) {
            continue;
        }
        std::size_t from = 0;
        for (const std::string_view stop : {" ", ":", "街道", "镇", "乡", "区", "市", "县"}) {
            const std::size_t found = line.substr(0, at).rfind(stop);
            from = found == npos ? from : std::max(from, found + stop.size());
        }
        const std::string name(line.substr(from, at + word.size() - from));
        const std::size_t length = characterCount(name);
        if (length > characterCount(word) && length <= 14) {
            return name;
        }
    }
    return {};
}

/// 第一网格 in 桂花里社区第一网格居民台账.
std::string gridIn(std::string_view line)
{
    const std::size_t at = line.find("网格");
    const std::size_t from = at == npos ? npos : line.substr(0, at).rfind("第");
    return from == npos || characterCount(line.substr(from, at - from)) > 5 ? std::string()
                                                                            : std::string(line.substr(from, at - from)) + "网格";
}

void readLine(LedgerSheet& sheet, std::string_view written)
{
    const std::string line = halfWidth(written);
    if (sheet.title.empty() && line.find(':') == npos) {
        sheet.title = std::string(written);
    }
    std::string unit = behind(line, "填表单位");
    unit = unit.empty() ? behind(line, "单位") : unit;
    if (const std::string community = communityIn(unit.empty() ? line : unit); sheet.community.empty()) {
        sheet.community = community;
    }
    const std::string labelled = behind(line, "网格");
    sheet.grid = !sheet.grid.empty() ? sheet.grid : !labelled.empty() ? labelled : gridIn(line);
    sheet.estate = sheet.estate.empty() ? behind(line, "小区") : sheet.estate;
    for (const std::string_view label : {"楼栋", "幢号", "栋号", "楼号"}) {
        sheet.building = sheet.building.empty() ? behind(line, label) : sheet.building;
    }
    sheet.building = sheet.building.empty() ? buildingIn(line) : sheet.building;
    for (const std::string_view label : {"填表日期", "填报日期", "制表日期", "统计日期", "日期"}) {
        if (const std::string date = behind(line, label); !date.empty() && sheet.filledOn.empty()) {
            const LooseDate read = parseLooseDate(date, Date(9999, 12, 31));
            sheet.filledOn = read.date ? isoText(*read.date) : std::string();
        }
    }
}

} // namespace

void readTitles(LedgerSheet& sheet, const spreadsheets::Sheet& file, std::uint32_t rowsAbove)
{
    for (std::size_t i = 0; i < file.rowCount() && file.row(i).number < rowsAbove; ++i) {
        for (const spreadsheets::Cell& cell : file.row(i).cells) {
            readLine(sheet, spreadsheets::trimmedView(cell.text));
        }
    }
    if (const DoorAddress told = parseAddress(sheet.building); !told.building.empty()) {
        sheet.building = told.building;
    }
    // A sheet named 3幢 or 第二网格 says where its people live; 人口信息 and Sheet1 say nothing.
    const DoorAddress named = parseAddress(sheet.name);
    constexpr std::array<std::string_view, 4> words{"幢", "栋", "楼", "座"};
    const bool marked =
        std::any_of(words.begin(), words.end(), [&](std::string_view word) { return sheet.name.find(word) != npos; });
    if (sheet.building.empty() && marked && named.rest.empty() && named.room.empty()) {
        sheet.building = named.building;
        sheet.estate = sheet.estate.empty() ? named.area : sheet.estate;
    }
    sheet.grid = sheet.grid.empty() ? gridIn(sheet.name) : sheet.grid;
}

} // namespace linwu::residents::reading
