// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/relationship.h"

#include "core/base/code_table.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <vector>

namespace linwu::residents {

namespace {

std::map<std::string, Relationship, std::less<>> readRelationships()
{
    const CodeTable table = CodeTable::ofEmbedded("codes/relationship.csv");
    std::map<std::string, Relationship, std::less<>> list;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        Relationship relation{table.cell(row, "code"), table.cell(row, "name"), table.cell(row, "sex"), std::nullopt};
        const std::string& generation = table.cell(row, "generation");
        int number = 0;
        if (std::from_chars(generation.data(), generation.data() + generation.size(), number).ec == std::errc()) {
            relation.generation = number;
        }
        list.emplace(relation.code, std::move(relation));
    }
    return list;
}

/// One row of the table of changes for one pair of codes.
struct ChangedRelation {
    std::string headSex;  ///< of the head before; empty: any
    std::string relation; ///< `=`: as before
    std::string elder;    ///< when older than the new head
    std::string younger;
};

using Pair = std::pair<std::string, std::string>; ///< new head's relation, member's relation

std::multimap<Pair, ChangedRelation> readChanges()
{
    const CodeTable table = CodeTable::ofEmbedded("codes/relationship_change.csv");
    std::multimap<Pair, ChangedRelation> changes;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const ChangedRelation changed{
            table.cell(row, "head_sex"), table.cell(row, "relation"), table.cell(row, "elder"), table.cell(row, "younger")};
        for (const auto& head : split(table.cell(row, "new_head"), '|')) {
            for (const auto& member : split(table.cell(row, "member"), '|')) {
                changes.emplace(Pair{head, member}, changed);
            }
        }
    }
    return changes;
}

/// Codes that leave the sex open, made definite where the person's sex is known.
std::string definite(const std::string& relation, const std::string& sex)
{
    static const std::array<std::array<std::string_view, 3>, 2> open{{{"10", "11", "12"}, {"50", "51", "52"}}};
    if (isHeadRelation(relation)) {
        return std::string(headRelation);
    }
    for (const auto& [code, male, female] : open) {
        if (relation == code && (sex == "1" || sex == "2")) {
            return std::string(sex == "1" ? male : female);
        }
    }
    return relation;
}

std::string chosen(const ChangedRelation& changed, const std::string& before, const Relative& member, const Relative& newHead)
{
    if (changed.relation == "=") {
        return before;
    }
    if (changed.elder.empty() || !member.birth || !newHead.birth || member.birth->date == newHead.birth->date) {
        return changed.relation;
    }
    return member.birth->date < newHead.birth->date ? changed.elder : changed.younger;
}

} // namespace

const Relationship* findRelationship(std::string_view code)
{
    static const auto list = readRelationships();
    const auto found = list.find(code);
    return found == list.end() ? nullptr : &found->second;
}

bool isHeadRelation(std::string_view code)
{
    return code == "01" || code == "02" || code == "03";
}

bool isSpouseRelation(std::string_view code)
{
    return code == "10" || code == "11" || code == "12";
}

bool isChildRelation(std::string_view code)
{
    return code.size() == 2 && (code[0] == '2' || code[0] == '3') && code != "28" && code != "38";
}

std::string relationToNewHead(const Relative& member, const Relative& oldHead, const Relative& newHead)
{
    static const auto changes = readChanges();
    const std::string before = definite(member.relation, member.sex);
    const auto [first, last] = changes.equal_range({definite(newHead.relation, newHead.sex), before});
    for (auto row = first; row != last; ++row) {
        if (row->second.headSex.empty() || row->second.headSex == oldHead.sex) {
            const std::string& kept = before == headRelation ? before : member.relation;
            return chosen(row->second, kept, member, newHead);
        }
    }
    return {};
}

} // namespace linwu::residents
