// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Which rows are one household: by 户号 or 户主 in every row, or by blocks.
#include "core/residents/ledger_reader.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace linwu::residents::reading {

namespace {

using F = LedgerField;

enum Place : std::size_t { number, headName, seq, estate, building, unit, room, address, grid };

/// A sign for the start of a household is trusted when it agrees with the heads in so many of a hundred cases.
constexpr std::size_t trustedPercent = 80;
/// 户号 that differs in every row numbers people, unless nearly all of them are heads.
constexpr std::size_t allHeadsPercent = 90;

struct Counts {
    std::array<std::size_t, placeFieldCount> own{};
    std::array<std::size_t, placeFieldCount> changes{}; ///< rows whose own text differs from the last one above
    std::array<std::size_t, placeFieldCount> seen{};
    std::array<std::size_t, placeFieldCount> distinct{};
    std::array<std::size_t, placeFieldCount> changesAtHeads{};
    std::size_t heads = 0;
    std::size_t rows = 0;

    /// Counts a row of which a place says something of its own, and whether that differs from the `last` one.
    void takeOwn(const RowFacts& row, std::size_t place, std::string_view& last)
    {
        ++own[place];
        if (row.texts[place] != last) {
            ++changes[place];
            changesAtHeads[place] += row.relationHead ? 1U : 0U;
        }
        last = row.texts[place];
    }
};

Counts countOf(const std::vector<RowFacts>& facts)
{
    Counts counts;
    counts.rows = facts.size();
    std::array<std::unordered_set<std::string_view>, placeFieldCount> words;
    std::array<std::string_view, placeFieldCount> last{};
    for (const RowFacts& row : facts) {
        counts.heads += row.relationHead ? 1U : 0U;
        for (std::size_t place = 0; place < placeFieldCount; ++place) {
            counts.seen[place] += row.texts[place].empty() ? 0U : 1U;
            if (!row.isOwn(place) || meansSame(row.texts[place], true)) {
                continue;
            }
            counts.takeOwn(row, place, last[place]);
            if (place == number || place == headName || place == seq) {
                words[place].insert(row.texts[place]);
            }
        }
    }
    for (std::size_t place = 0; place < placeFieldCount; ++place) {
        counts.distinct[place] = words[place].size();
    }
    return counts;
}

/// How the households of a sheet are told apart.
struct Plan {
    std::optional<std::size_t> key;   ///< layout A: this place's text in every row
    std::optional<std::size_t> start; ///< layout B: this place stands where a household begins
    bool startTrusted = false;        ///< two heads under one start are two heads, not two households
    bool byPlace = false;             ///< nothing but the door and the relation tells
};

/// Every row has it, and it is not a number of the person.
bool isKey(const Counts& counts, std::size_t place)
{
    const bool everywhere = counts.own[place] == counts.rows;
    const bool perPerson = counts.distinct[place] == counts.rows && counts.heads > 0 &&
                           counts.heads * 100 < counts.rows * allHeadsPercent && counts.rows > 1;
    return everywhere && !perPerson;
}

/// 序号 that stands in every row and counts families: 1 1 1 2 2. One that begins again on each page counts lines.
bool numbersFamilies(const Counts& counts)
{
    const std::size_t families = counts.distinct[seq];
    const std::size_t fewer = std::min(families, counts.heads);
    return counts.own[seq] == counts.rows && families < counts.rows && counts.changes[seq] == families &&
           fewer * 100 >= std::max(families, counts.heads) * trustedPercent;
}

Plan planOf(const Counts& counts)
{
    Plan plan;
    if (counts.own[number] == 0 && counts.own[headName] != counts.rows && numbersFamilies(counts)) {
        plan.key = seq;
        return plan;
    }
    for (const std::size_t place : {std::size_t{number}, std::size_t{headName}}) {
        if (isKey(counts, place)) {
            plan.key = place;
            return plan;
        }
    }
    std::size_t best = 0;
    for (const std::size_t place :
         {std::size_t{number}, std::size_t{seq}, std::size_t{headName}, std::size_t{address}, std::size_t{room}}) {
        const bool parts = counts.own[place] > 0 && counts.own[place] < counts.rows;
        const std::size_t most = std::max(counts.changes[place], counts.heads);
        const std::size_t percent = !parts || most == 0 ? 0 : counts.heads == 0 ? 100 : counts.changesAtHeads[place] * 100 / most;
        if (parts && percent > best) {
            best = percent;
            plan.start = place;
        }
    }
    plan.startTrusted = best >= trustedPercent;
    plan.byPlace = !plan.start;
    return plan;
}

/// Fills household and place downwards: a larger unit holds for all rows below, a room only for its household.
class PlaceFiller {
public:
    explicit PlaceFiller(LedgerBuilder& builder)
        : m_builder(builder)
    {}

    void fill(RowFacts& facts, bool starts, std::uint32_t person)
    {
        if (!facts.section.empty() && facts.section != m_section) {
            m_section = facts.section;
            m_last[building] = m_last[unit] = m_last[room] = m_last[address] = {};
        }
        for (const std::size_t place : {estate, building, unit, room, address, grid}) {
            std::string_view& text = facts.texts[place];
            if (meansSame(text, true)) {
                noteDitto(person, place);
                text = m_last[place];
            } else if (text.empty() && !(starts && (place == room || place == address))) {
                text = m_last[place];
            } else if (text != m_last[place]) {
                forgetBelow(place);
            }
            m_last[place] = text;
        }
    }

private:
    void forgetBelow(std::size_t place)
    {
        for (std::size_t below = place + 1; below <= room; ++below) {
            m_last[below] = {};
        }
    }

    void noteDitto(std::uint32_t person, std::size_t place)
    {
        const LedgerPerson& at = m_builder.ledger().persons[person];
        for (const LedgerColumn& column : m_builder.ledger().sheets[at.sheet].columns) {
            if (column.field == placeFields[place] && column.group == 0) {
                m_builder.doubtAt({"ditto_copied", Severity::automatic, at.sheet, at.row, column.column, column.field, person, {}}
                );
            }
        }
    }

    LedgerBuilder& m_builder;
    std::array<std::string_view, placeFieldCount> m_last{};
    std::string_view m_section;
};

bool samePlace(const RowFacts& a, const RowFacts& b)
{
    return a.texts[estate] == b.texts[estate] && a.texts[building] == b.texts[building] && a.texts[unit] == b.texts[unit] &&
           a.texts[room] == b.texts[room] && a.texts[address] == b.texts[address] && a.section == b.section;
}

class Grouping {
public:
    Grouping(LedgerBuilder& builder, DwellingFinder& dwellings, std::vector<RowFacts>& facts, std::uint32_t first)
        : m_builder(builder)
        , m_dwellings(dwellings)
        , m_facts(facts)
        , m_first(first)
        , m_counts(countOf(facts))
        , m_plan(planOf(m_counts))
        , m_filler(builder)
    {}

    void run()
    {
        Ledger& ledger = m_builder.ledger();
        ledger.sheets.back().layout = m_plan.key || (m_plan.byPlace && !blocks()) ? LedgerLayout::person : LedgerLayout::block;
        for (std::size_t i = 0; i < m_facts.size(); ++i) {
            const auto index = static_cast<std::uint32_t>(m_first + i);
            const bool starts = i == 0 || startsBefore(i);
            m_filler.fill(m_facts[i], starts, index);
            LedgerPerson& person = ledger.persons[index];
            person.grid = gridOf(m_facts[i]);
            person.dwelling = i > 0 && samePlace(m_facts[i], m_facts[i - 1]) ? ledger.persons[index - 1].dwelling
                                                                             : m_dwellings.find(m_facts[i], person);
            if (person.dwelling == nobody) {
                m_dwellings.keepUnread(m_facts[i], index);
            } else if (!person.grid.empty() && ledger.dwellings[person.dwelling].grid != person.grid) {
                m_builder.doubtOfPerson(index, std::array{LedgerField::grid}, "grid_differs", Severity::warn);
            }
            const std::uint32_t household = householdOf(i, starts);
            person.household = household;
            if (household != nobody) {
                ++ledger.households[household].members;
            }
        }
    }

private:
    /// Merged or blank cells below the first row of a family.
    [[nodiscard]] bool blocks() const
    {
        return std::any_of(m_counts.own.begin(), m_counts.own.end(), [&](std::size_t own) {
            return own > 0 && own < m_counts.rows;
        });
    }

    /// A new household begins with row `i`, as far as the row itself tells.
    [[nodiscard]] bool startsBefore(std::size_t i) const
    {
        const RowFacts& row = m_facts[i];
        if (row.start != RowFacts::Start::unsaid) {
            return row.start == RowFacts::Start::begins;
        }
        if (m_plan.key) {
            return row.texts[*m_plan.key] != m_facts[i - 1].texts[*m_plan.key];
        }
        if (m_plan.start) {
            return changes(i, *m_plan.start) || (!m_plan.startTrusted && row.relationHead);
        }
        return row.relationHead || movesOn(i);
    }

    /// The row itself says something else there than the last row above that said something.
    [[nodiscard]] bool changes(std::size_t i, std::size_t place) const
    {
        if (!m_facts[i].isOwn(place) || meansSame(m_facts[i].texts[place], true)) {
            return false;
        }
        for (std::size_t above = i; above > 0; --above) {
            if (m_facts[above - 1].isOwn(place) && !meansSame(m_facts[above - 1].texts[place], true)) {
                // Two families behind one another in one room: the second begins with its own head.
                return m_facts[above - 1].texts[place] != m_facts[i].texts[place] || (place != number && m_facts[i].relationHead);
            }
        }
        return true;
    }

    /// The row itself names another door than the row before.
    [[nodiscard]] bool movesOn(std::size_t i) const
    {
        for (const std::size_t place :
             {std::size_t{estate}, std::size_t{building}, std::size_t{unit}, std::size_t{room}, std::size_t{address}}) {
            const std::string_view text = m_facts[i].texts[place];
            if (!text.empty() && !meansSame(text, true) && text != m_facts[i - 1].texts[place]) {
                return true;
            }
        }
        return false;
    }

    /// The grid a row tells, else its sheet.
    std::string_view gridOf(const RowFacts& facts)
    {
        const std::string_view told = facts.texts[grid];
        if (!told.empty() && !meansNothing(told)) {
            return told;
        }
        const std::string& ofSheet = m_builder.ledger().sheets.back().grid;
        return ofSheet.empty() ? std::string_view() : m_builder.keep(ofSheet);
    }

    std::uint32_t householdOf(std::size_t i, bool starts)
    {
        if (m_facts[i].start != RowFacts::Start::unsaid) {
            return starts ? add(i) : m_builder.ledger().persons[m_first + i - 1].household;
        }
        if (m_plan.key) {
            return keyed(i);
        }
        // A list of names without relation, number and door speaks of no households.
        const bool nothing = m_plan.byPlace && m_counts.heads == 0 && m_counts.seen[room] == 0 && m_counts.seen[address] == 0;
        if (nothing) {
            return nobody;
        }
        return starts ? add(i) : m_builder.ledger().persons[m_first + i - 1].household;
    }

    std::uint32_t keyed(std::size_t i)
    {
        const RowFacts& row = m_facts[i];
        std::string_view text = row.texts[*m_plan.key];
        if (meansSame(text, true) && i > 0) {
            return m_builder.ledger().persons[m_first + i - 1].household;
        }
        std::string key(text);
        if (*m_plan.key == headName) {
            // Two families may have heads of one name: the door tells them apart.
            for (const std::size_t place :
                 {std::size_t{estate}, std::size_t{building}, std::size_t{unit}, std::size_t{room}, std::size_t{address}}) {
                key += '\x1F';
                key += row.texts[place];
            }
        }
        const auto [known, added] = m_keys.emplace(std::move(key), 0);
        if (added || (*m_plan.key == headName && row.relationHead && hasHead(known->second, text, i))) {
            known->second = add(i);
        }
        return known->second;
    }

    /// The household has a head of that very name already: this is another family.
    [[nodiscard]] bool hasHead(std::uint32_t household, std::string_view name, std::size_t before) const
    {
        const Ledger& ledger = m_builder.ledger();
        for (std::size_t i = before; i > 0; --i) {
            const LedgerPerson& person = ledger.persons[m_first + i - 1];
            if (person.household == household && m_facts[i - 1].relationHead) {
                return person.name == name && ledger.persons[m_first + before].name == name;
            }
        }
        return false;
    }

    std::uint32_t add(std::size_t i)
    {
        Ledger& ledger = m_builder.ledger();
        const LedgerPerson& person = ledger.persons[m_first + i];
        LedgerHousehold household;
        household.sheet = person.sheet;
        household.row = person.row;
        household.dwelling = person.dwelling;
        const auto told = [&](std::size_t place) {
            const std::string_view text = m_facts[i].texts[place];
            return meansSame(text, true) || meansNothing(text) ? std::string_view() : text;
        };
        household.number = told(number);
        household.headName = told(headName);
        ledger.households.push_back(household);
        return static_cast<std::uint32_t>(ledger.households.size() - 1);
    }

    LedgerBuilder& m_builder;
    DwellingFinder& m_dwellings;
    std::vector<RowFacts>& m_facts;
    std::uint32_t m_first;
    Counts m_counts;
    Plan m_plan;
    PlaceFiller m_filler;
    std::unordered_map<std::string, std::uint32_t> m_keys;
};

} // namespace

void groupHouseholds(LedgerBuilder& builder, DwellingFinder& dwellings, std::vector<RowFacts>& facts, std::uint32_t first)
{
    if (facts.empty()) {
        return;
    }
    const auto firstHousehold = static_cast<std::uint32_t>(builder.ledger().households.size());
    Grouping(builder, dwellings, facts, first).run();
    settleHeads(builder, firstHousehold, first);
}

} // namespace linwu::residents::reading
