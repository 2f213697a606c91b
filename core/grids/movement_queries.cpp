// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/movement_queries.h"

#include "core/grids/grid_queries.h"
#include "core/grids/population_queries.h"
#include "core/residents/movement_queries.h"

#include <unordered_map>
#include <unordered_set>

namespace linwu::grids {

namespace {

using People = std::vector<Id<residents::Resident>>;

class Table {
public:
    explicit Table(const std::vector<Grid>& grids)
    {
        for (const auto& grid : grids) {
            m_places.emplace(grid.id.value, m_rows.size());
            m_rows.push_back({grid.id, grid.name});
        }
        m_rows.emplace_back();
    }

    /// A grid that is closed by the last day counts as none.
    MovementRow& of(Id<Grid> grid)
    {
        const auto found = m_places.find(grid.value);
        return m_rows[found == m_places.end() ? m_rows.size() - 1 : found->second];
    }

    [[nodiscard]] std::vector<MovementRow> take() { return std::move(m_rows); }

private:
    std::unordered_map<std::int64_t, std::size_t> m_places;
    std::vector<MovementRow> m_rows;
};

std::unordered_set<std::int64_t> keysOf(const People& people)
{
    std::unordered_set<std::int64_t> keys;
    for (const auto id : people) {
        keys.insert(id.value);
    }
    return keys;
}

} // namespace

std::vector<MovementRow> movementTable(const Reader& reader, const Date& from, const Date& to)
{
    const auto before = gridsOfPeople(reader, from);
    const auto after = gridsOfPeople(reader, to);
    const auto whole = residents::movement(reader, from, to);
    const auto born = keysOf(whole.born);
    const auto died = keysOf(whole.died);
    Table table(listGrids(reader, to));
    for (const auto& [person, grid] : after) {
        MovementRow& row = table.of(grid);
        ++row.closing;
        const auto earlier = before.find(person);
        if (earlier == before.end()) {
            ++(born.contains(person) ? row.born : row.movedIn);
        } else if (&table.of(earlier->second) != &row) {
            ++row.movedIn;
        }
    }
    for (const auto& [person, grid] : before) {
        MovementRow& row = table.of(grid);
        ++row.opening;
        const auto later = after.find(person);
        if (later == after.end()) {
            ++(died.contains(person) ? row.died : row.movedOut);
        } else if (&table.of(later->second) != &row) {
            ++row.movedOut;
        }
    }
    auto rows = table.take();
    MovementRow total;
    total.opening = whole.opening;
    total.born = static_cast<std::int64_t>(whole.born.size());
    total.movedIn = static_cast<std::int64_t>(whole.movedIn.size());
    total.died = static_cast<std::int64_t>(whole.died.size());
    total.movedOut = static_cast<std::int64_t>(whole.movedOut.size());
    total.closing = whole.closing;
    rows.push_back(std::move(total));
    return rows;
}

} // namespace linwu::grids
