// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/grids/grid_queries.h"
#include "core/grids/population_queries.h"
#include "core/residents/resident_clauses_queries.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <unordered_map>

namespace linwu::grids {

namespace {

constexpr std::string_view kPersons = R"(
select current_grid_id, sex, birth, ethnic, education, political from resident where status in ('present', 'away', 'lost'))";

constexpr std::string_view kResidences = R"(
select resident.current_grid_id, residence.kind, count(*)
  from residence join resident on resident.id = residence.resident_id and resident.current_dwelling_id = residence.dwelling_id
 where resident.status in ('present', 'away', 'lost')
   and (residence.valid_from is null or residence.valid_from <= :today) and (residence.valid_to is null or residence.valid_to > :today)
 group by 1, 2)";

constexpr std::string_view kDwellings = "select current_grid_id, current_use, count(*) from dwelling group by 1, 2";
constexpr std::string_view kHouseholds =
    "select current_grid_id, kind, count(*) from household where ended_on is null group by 1, 2";

constexpr std::string_view kGroups = R"(
select resident.current_grid_id, resident_group.group_code, count(distinct resident.id)
  from resident_group join resident on resident.id = resident_group.resident_id
 where resident.status in ('present', 'away', 'lost')
   and (resident_group.valid_from is null or resident_group.valid_from <= :today)
   and (resident_group.valid_to is null or resident_group.valid_to > :today)
 group by 1, 2)";

/// Age bands of the table: the working ages are one band.
constexpr std::array<std::pair<int, std::string_view>, 9> tableBands{{
    {0, "age.0-2"},
    {3, "age.3-5"},
    {6, "age.6-14"},
    {15, "age.15-59"},
    {60, "age.60-64"},
    {65, "age.65-79"},
    {80, "age.80-89"},
    {90, "age.90-99"},
    {100, "age.100+"},
}};

/// Groups that have a column.
constexpr std::array<std::string_view, 11>
    tableGroups{"DIBAO", "TEKUN", "DISABLED1", "SOLO", "EMPTY", "DISABLE_ELD", "STAYCHD", "DIFFCHD", "VETERAN", "UNEMP", "VOL"};

std::string_view ethnicColumn(std::string_view code)
{
    return code.empty() ? "ethnic.unknown" : code == "01" ? "ethnic.han" : "ethnic.minority";
}

/// GB/T 4658: the first digit is the class.
std::string_view educationColumn(std::string_view code)
{
    switch (code.empty() ? '\0' : code[0]) {
    case '1':
        return "education.graduate";
    case '2':
        return "education.bachelor";
    case '3':
        return "education.college";
    case '4':
        return "education.vocational";
    case '6':
        return "education.senior";
    case '7':
        return "education.junior";
    case '8':
        return "education.primary";
    case '9':
        return "education.other";
    default:
        return "education.unknown";
    }
}

/// GB/T 4762
std::string_view politicalColumn(std::string_view code)
{
    if (code == "01" || code == "02") {
        return "political.party";
    }
    if (code == "03") {
        return "political.league";
    }
    if (code == "12" || code == "13") {
        return "political.masses";
    }
    return code.empty() ? "political.unknown" : "political.democratic";
}

std::string_view ageColumn(std::string_view birth, const std::vector<std::string>& starts)
{
    if (birth.empty()) {
        return "age.unknown";
    }
    std::size_t band = 0;
    while (band + 1 < starts.size() && birth <= starts[band + 1]) {
        ++band;
    }
    return tableBands[band].second;
}

/// Whole years between an ISO day, month or year of birth and a day; of a month or year the day of the birth is not yet waited
/// for.
int yearsBetween(std::string_view birth, const std::string& today)
{
    int born = 0;
    int now = 0;
    std::from_chars(birth.data(), birth.data() + std::min<std::size_t>(birth.size(), 4), born);
    std::from_chars(today.data(), today.data() + 4, now);
    const bool waits = birth.substr(4) > std::string_view(today).substr(4, birth.size() - 4);
    return now - born - (waits ? 1 : 0);
}

std::vector<std::string> makeColumns()
{
    std::vector<std::string> columns{"households", "households.family", "households.collective", "dwellings"};
    for (const auto* use : {"vacant", "rented", "group_rented"}) {
        columns.push_back(std::string("dwelling.") + use);
    }
    columns.emplace_back("persons");
    for (const auto* kind : {"registered", "separated", "registered_only", "floating", "overseas", "unknown"}) {
        columns.push_back(std::string("residence.") + kind);
    }
    for (const auto* sex : {"1", "2", "unknown"}) {
        columns.push_back(std::string("sex.") + sex);
    }
    for (const auto& [age, word] : tableBands) {
        columns.emplace_back(word);
    }
    for (const auto* column :
         {"age.unknown",
          "ethnic.han",
          "ethnic.minority",
          "ethnic.unknown",
          "education.graduate",
          "education.bachelor",
          "education.college",
          "education.vocational",
          "education.senior",
          "education.junior",
          "education.primary",
          "education.other",
          "education.unknown",
          "political.party",
          "political.league",
          "political.democratic",
          "political.masses",
          "political.unknown"}) {
        columns.emplace_back(column);
    }
    for (const auto group : tableGroups) {
        columns.push_back("group." + std::string(group));
    }
    return columns;
}

/// Counts by grid and column; columns by their place, so that a million people are counted without a text each.
class Table {
public:
    explicit Table(const Reader& reader)
    {
        for (const auto& column : tableColumns()) {
            m_columns.emplace(column, m_columns.size());
        }
        for (const auto& grid : listGrids(reader, reader.today())) {
            m_places.emplace(grid.id.value, m_rows.size());
            m_rows.push_back({grid.id, grid.name, {}, 0});
        }
        m_rows.emplace_back();
        m_counts.assign(m_rows.size() * m_columns.size(), 0);
    }

    void add(std::int64_t grid, std::string_view column, std::int64_t count = 1)
    {
        m_counts[rowOf(grid) * m_columns.size() + m_columns.at(column)] += count;
    }

    void addAge(std::int64_t grid, int years) { m_rows[rowOf(grid)].ages += years; }

    /// People of whom no residence says how they live here.
    void fillUnknownResidences()
    {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            std::int64_t& unknown = m_counts[row * m_columns.size() + m_columns.at("residence.unknown")];
            unknown += m_counts[row * m_columns.size() + m_columns.at("persons")];
            for (const auto& [column, place] : m_columns) {
                if (column.starts_with("residence.") && column != "residence.unknown") {
                    unknown -= m_counts[row * m_columns.size() + place];
                }
            }
        }
    }

    std::vector<PopulationRow> finished()
    {
        PopulationRow total;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            for (const auto& [column, place] : m_columns) {
                if (const auto count = m_counts[row * m_columns.size() + place]; count != 0) {
                    m_rows[row].figures[std::string(column)] = count;
                    total.figures[std::string(column)] += count;
                }
            }
        }
        for (const PopulationRow& row : m_rows) {
            total.ages += row.ages;
        }
        m_rows.push_back(std::move(total));
        return std::move(m_rows);
    }

private:
    /// A grid that does not exist today counts as none.
    [[nodiscard]] std::size_t rowOf(std::int64_t grid) const
    {
        const auto place = m_places.find(grid);
        return place == m_places.end() ? m_rows.size() - 1 : place->second;
    }

    std::unordered_map<std::string_view, std::size_t> m_columns;
    std::unordered_map<std::int64_t, std::size_t> m_places;
    std::vector<PopulationRow> m_rows;
    std::vector<std::int64_t> m_counts; ///< row by row
};

void countPersons(const Reader& reader, Table& table)
{
    std::vector<std::string> starts;
    starts.reserve(std::size(tableBands));
    for (const auto& [age, word] : tableBands) {
        starts.push_back(isoText(residents::bornBy(age, reader.today())));
    }
    const std::string today = isoText(reader.today());
    reader.session().each(kPersons, {}, [&](const Row& row) {
        const std::int64_t grid = row.integer(0);
        const auto sex = row.text(1);
        table.add(grid, "persons");
        table.add(grid, sex == "1" ? "sex.1" : sex == "2" ? "sex.2" : "sex.unknown");
        table.add(grid, ageColumn(row.text(2), starts));
        table.addAge(grid, row.text(2).size() < 4 ? 0 : yearsBetween(row.text(2), today));
        table.add(grid, ethnicColumn(row.text(3)));
        table.add(grid, educationColumn(row.text(4)));
        table.add(grid, politicalColumn(row.text(5)));
        return true;
    });
}

/// Counts by grid and a word.
void countBy(const Reader& reader, std::string_view question, const auto& take)
{
    const bool dated = question.find(":today") != std::string_view::npos;
    reader.session().each(question, dated ? Fields{{"today", isoText(reader.today())}} : Fields(), [&](const Row& row) {
        take(row.integer(0), std::string(row.text(1)), row.integer(2));
        return true;
    });
}

void countResidences(const Reader& reader, Table& table)
{
    countBy(reader, kResidences, [&](std::int64_t grid, const std::string& kind, std::int64_t count) {
        if (kind != "unknown") {
            table.add(grid, "residence." + kind, count);
        }
    });
    table.fillUnknownResidences();
}

void countHomes(const Reader& reader, Table& table)
{
    countBy(reader, kHouseholds, [&](std::int64_t grid, const std::string& kind, std::int64_t count) {
        table.add(grid, kind == "living" ? "households" : "households." + kind, count);
    });
    countBy(reader, kDwellings, [&](std::int64_t grid, const std::string& use, std::int64_t count) {
        table.add(grid, "dwellings", count);
        if (use == "vacant" || use == "rented" || use == "group_rented") {
            table.add(grid, "dwelling." + use, count);
        }
    });
}

void countGroups(const Reader& reader, Table& table)
{
    const std::set<std::string_view> groups(tableGroups.begin(), tableGroups.end());
    countBy(reader, kGroups, [&](std::int64_t grid, const std::string& group, std::int64_t count) {
        if (groups.contains(group)) {
            table.add(grid, "group." + group, count);
        }
    });
}

} // namespace

const std::vector<std::string>& tableColumns()
{
    static const std::vector<std::string> columns = makeColumns();
    return columns;
}

std::vector<PopulationRow> populationTable(const Reader& reader)
{
    const Reader figures = reader.forFigures();
    Table table(figures);
    countPersons(figures, table);
    countResidences(figures, table);
    countHomes(figures, table);
    countGroups(figures, table);
    return table.finished();
}

} // namespace linwu::grids
