// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What a row says of level four: it never stays in a text that is kept as written, and is kept itself only where the file does.
#include "core/residents/ledger_reader.h"
#include "core/residents/level_four.h"

#include <algorithm>
#include <array>

namespace linwu::residents::reading {

namespace {

using F = LedgerField;

/// Texts that are kept as written. Employers are left alone: the name of an office for petitions says nothing of a person.
constexpr std::array<std::pair<F, std::string_view LedgerPerson::*>, 7> freeTexts{{
    {F::remark, &LedgerPerson::remark},
    {F::residentType, &LedgerPerson::residentType},
    {F::hukouType, &LedgerPerson::hukouType},
    {F::job, &LedgerPerson::job},
    {F::health, &LedgerPerson::health},
    {F::disability, &LedgerPerson::disability},
    {F::movedTo, &LedgerPerson::movedTo},
}};

constexpr std::array<std::string_view, 12> clauseEnds{"，", "。", "；", "、", "！", "（", "）", ",", ";", "\n", "/", "|"};

/// Where the first clause of a text ends, and how long what ends it is.
std::pair<std::size_t, std::size_t> endOfClause(std::string_view text)
{
    std::pair<std::size_t, std::size_t> first{text.size(), 0};
    for (const std::string_view end : clauseEnds) {
        if (const std::size_t at = text.find(end); at < first.first) {
            first = {at, end.size()};
        }
    }
    return first;
}

struct Cut {
    std::string kept;
    std::string taken;
};

/// Takes the clauses that speak of level four out of a text; the whole text where it speaks of it across them.
Cut cutOf(const CodeWords& groups, std::string_view text)
{
    Cut cut;
    for (std::string_view rest = text; !rest.empty();) {
        const auto [at, length] = endOfClause(rest);
        const std::string_view clause = rest.substr(0, at + length);
        (speaksOfLevelFour(groups, clause) ? cut.taken : cut.kept) += clause;
        rest.remove_prefix(clause.size());
    }
    for (const std::string_view end : clauseEnds) {
        for (std::string* side : {&cut.kept, &cut.taken}) {
            if (side->ends_with(end)) {
                side->resize(side->size() - end.size());
            }
        }
    }
    return speaksOfLevelFour(groups, cut.kept) ? Cut{{}, std::string(text)} : cut;
}

} // namespace

bool speaksOfLevelFour(const CodeWords& groups, std::string_view text)
{
    return std::ranges::any_of(groups.findInside(text), isLevelFour);
}

bool PersonReader::speaksOfLevelFour(std::string_view text)
{
    // Most columns hold few different words.
    constexpr std::size_t shortText = 48;
    if (text.size() > shortText) {
        return reading::speaksOfLevelFour(m_codes.groups, text);
    }
    const auto known = m_levelFourTexts.find(std::string(text));
    return known != m_levelFourTexts.end()
               ? known->second
               : m_levelFourTexts.emplace(text, reading::speaksOfLevelFour(m_codes.groups, text)).first->second;
}

void PersonReader::takeLevelFour(
    const FieldRow& row,
    LedgerPerson& person,
    std::string_view code,
    LedgerField source,
    std::string_view note
)
{
    const bool kept = m_builder.options().levelFour && mayBeCollected(code);
    if (kept) {
        addGroup(person, code, source, note);
    }
    if (!kept || source != F::special) {
        // Never a doubt that stays with the person: it would tell what was left out.
        warn(row, source, kept ? "level_four_proposed" : "level_four_left_out", Severity::info);
    }
}

void PersonReader::readLevelFour(const FieldRow& row, LedgerPerson& person)
{
    for (const auto& [field, member] : freeTexts) {
        const std::string_view text = person.*member;
        if (text.empty() || !speaksOfLevelFour(text)) {
            continue;
        }
        const Cut cut = cutOf(m_codes.groups, text);
        const std::string_view note = m_builder.keep(cut.taken);
        person.*member = cut.kept.empty() ? std::string_view() : m_builder.keep(cut.kept);
        for (const std::string_view code : m_codes.groups.findInside(cut.taken)) {
            if (isLevelFour(code)) {
                takeLevelFour(row, person, code, field, note);
            }
        }
    }
}

} // namespace linwu::residents::reading
