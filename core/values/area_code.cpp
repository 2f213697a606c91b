// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/area_code.h"

#include "core/base/embedded.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace linwu {

namespace {

int number(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// The cells of one line; the table of area codes has no quoted cells, and its text lives as long as the program.
std::array<std::string_view, 10> cellsOf(std::string_view line)
{
    std::array<std::string_view, 10> cells;
    for (auto& cell : cells) {
        const std::size_t comma = line.find(',');
        cell = line.substr(0, comma);
        line.remove_prefix(comma == std::string_view::npos ? line.size() : comma + 1);
    }
    return cells;
}

std::vector<AreaEntry> readTable()
{
    const auto csv = embedded("codes/gb2260.csv");
    if (!csv) {
        throw std::logic_error("no embedded table of area codes");
    }
    std::vector<AreaEntry> entries;
    std::string_view rest = csv->substr(csv->find('\n') + 1);
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        // code,name,level,province,city,start_year,end_year,status,successor,source
        const auto cells = cellsOf(rest.substr(0, end));
        entries.push_back({cells[0], cells[1], cells[3], cells[4], number(cells[5]), number(cells[6]), cells[8]});
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const AreaEntry& a, const AreaEntry& b) {
        return a.code != b.code ? a.code < b.code : a.from < b.from;
    });
    return entries;
}

using Entries = std::vector<AreaEntry>;

const Entries& table()
{
    static const Entries entries = readTable();
    return entries;
}

/// The rows whose code begins with `prefix`.
std::pair<Entries::const_iterator, Entries::const_iterator> withPrefix(std::string_view prefix)
{
    const auto cut = [&](std::string_view code) { return code.substr(0, prefix.size()); };
    const auto first =
        std::lower_bound(table().begin(), table().end(), prefix, [&](const AreaEntry& entry, std::string_view key) {
            return cut(entry.code) < key;
        });
    const auto last = std::upper_bound(first, table().end(), prefix, [&](std::string_view key, const AreaEntry& entry) {
        return key < cut(entry.code);
    });
    return {first, last};
}

bool stood(const AreaEntry& entry, int year)
{
    return entry.from <= year && (entry.to == 0 || year < entry.to);
}

/// The state in force in `year`; else the nearest one: the last before it, or the first of all.
std::optional<AreaEntry> stateOf(std::string_view code, int year)
{
    std::optional<AreaEntry> best;
    const auto [first, last] = withPrefix(code);
    for (auto entry = first; entry != last; ++entry) {
        if (stood(*entry, year)) {
            return *entry;
        }
        if (!best || entry->from <= year) {
            best = *entry;
        }
    }
    return best;
}

void collectToday(std::string_view code, int depth, std::vector<std::string>& names)
{
    constexpr int longestChain = 8;
    const auto [first, last] = withPrefix(code);
    if (first == last || depth > longestChain) {
        return;
    }
    const AreaEntry& latest = *(last - 1);
    if (latest.to == 0) {
        std::string name(latest.name);
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(std::move(name));
        }
        return;
    }
    for (const auto& successor : split(latest.successors, ';')) {
        if (successor.size() == code.size()) { // `330102[1996]` only took a part, earlier
            collectToday(successor, depth + 1, names);
        }
    }
}

} // namespace

AreaLookup lookUpArea(std::string_view code, int year)
{
    AreaLookup answer;
    if (code.size() != 6 || !isDigits(code)) {
        return answer;
    }
    if (auto entry = stateOf(code, year)) {
        answer.match = AreaMatch::exact;
        answer.inForce = stood(*entry, year);
        answer.entry = *entry;
        if (entry->to != 0) {
            collectToday(code, 0, answer.todayNames);
        }
        return answer;
    }
    for (const auto& [length, match] : {std::pair{std::size_t{4}, AreaMatch::city}, {std::size_t{2}, AreaMatch::province}}) {
        const auto [first, last] = withPrefix(code.substr(0, length));
        if (first != last) {
            answer.match = match;
            answer.entry = stateOf(std::string(code.substr(0, length)) + std::string(6 - length, '0'), year);
            answer.inForce = answer.entry && stood(*answer.entry, year);
            return answer;
        }
    }
    return answer;
}

std::vector<AreaEntry> areaHistory(std::string_view code)
{
    if (code.size() != 6) {
        return {};
    }
    const auto [first, last] = withPrefix(code);
    return {first, last};
}

std::string fullAreaName(const AreaEntry& entry)
{
    std::string name(entry.province);
    if (entry.city != entry.province && entry.city != entry.name) {
        name += entry.city;
    }
    return entry.name == entry.province ? name : name + std::string(entry.name);
}

DivisionKind divisionKind(std::string_view code12)
{
    if (code12.size() < 12 || !isDigits(code12)) {
        return DivisionKind::unknown;
    }
    switch (number(code12.substr(9, 3)) / 100) {
    case 0:
    case 1:
        return number(code12.substr(9, 3)) == 0 ? DivisionKind::unknown : DivisionKind::residents;
    case 2:
    case 3:
        return DivisionKind::village;
    case 4:
        return DivisionKind::residentsLike;
    case 5:
        return DivisionKind::villageLike;
    default:
        return DivisionKind::unknown;
    }
}

DivisionVerdict judgeDivision(std::string_view code12, int year)
{
    if (code12.empty()) {
        return DivisionVerdict::empty;
    }
    if (code12.size() != 12 || !isDigits(code12)) {
        return DivisionVerdict::length;
    }
    if (lookUpArea(code12.substr(0, 6), year).match != AreaMatch::exact) {
        return DivisionVerdict::areaUnknown;
    }
    const int town = number(code12.substr(6, 3));
    const bool usual = town >= 1 && town <= 599 && divisionKind(code12) != DivisionKind::unknown;
    return usual ? DivisionVerdict::sound : DivisionVerdict::kind;
}

} // namespace linwu
