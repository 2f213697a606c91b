// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/population.h"

#include "core/base/text.h"
#include "core/demo/invented_person.h"

#include <algorithm>
#include <array>

namespace linwu::demo {

namespace {

using spreadsheets::Cell;
using spreadsheets::CellKind;

constexpr std::array<std::string_view, 20> heads{"所属网格", "小区",     "楼栋",     "单元",     "室号",     "户号", "与户主关系",
                                                 "姓名",     "性别",     "出生日期", "证件号码", "联系电话", "民族", "政治面貌",
                                                 "文化程度", "婚姻状况", "人员类型", "房屋性质", "工作单位", "备注"};

/// Some 300 to 500 households a grid (the norm of the practice): eleven buildings of 36 homes.
constexpr int buildingsPerGrid = 11;
/// The numbers of ordinary grids end at 899 (core/grids/grid_rules.cpp): what a single community cannot have more of goes to the
/// last.
constexpr int mostGrids = 899;
constexpr int buildingsPerEstate = 22;
constexpr std::int64_t rowsPerSheet = 500'000;

std::string chineseNumber(int number)
{
    static constexpr std::array<std::string_view, 10> words{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (number >= 100) {
        return std::to_string(number);
    }
    const auto tens = static_cast<std::size_t>(number / 10);
    const auto ones = static_cast<std::size_t>(number % 10);
    std::string text;
    if (tens > 0) {
        text = (tens > 1 ? std::string(words[tens]) : std::string()) + "十";
    }
    return text + std::string(words[ones]);
}

/// Walks through the homes of the community, building by building.
class Homes {
public:
    explicit Homes(Random& random, Population& population)
        : m_random(&random)
        , m_population(&population)
    {
        build();
    }

    void next()
    {
        if (++m_door < m_doors) {
            return;
        }
        m_door = 0;
        if (++m_floor <= m_floors) {
            return;
        }
        m_floor = 1;
        if (++m_unit <= m_units) {
            return;
        }
        m_unit = 1;
        build();
    }

    [[nodiscard]] const PlannedBuilding& building() const { return m_population->buildings.back(); }

    [[nodiscard]] std::string unit() const { return std::to_string(m_unit); }

    [[nodiscard]] std::string room() const { return std::to_string(m_floor) + "0" + std::to_string(m_door + 1); }

private:
    void build()
    {
        const int count = static_cast<int>(m_population->buildings.size());
        const int grid = std::min(count / buildingsPerGrid, mostGrids - 1);
        if (grid == static_cast<int>(m_population->grids.size())) {
            m_population->grids.push_back("第" + chineseNumber(grid + 1) + "网格");
        }
        const auto& estates = NameLists::shipped().estates;
        const int estate = count / buildingsPerEstate;
        const int turn = estate / static_cast<int>(estates.size());
        std::string name(estates[static_cast<std::size_t>(estate) % estates.size()]);
        if (turn > 0) {
            name += chineseNumber(turn + 1) + "区";
        }
        m_population->buildings.push_back({std::move(name), std::to_string(count % buildingsPerEstate + 1), grid});
        m_units = m_random->between(2, 3);
        m_floors = 6;
        m_doors = 2;
    }

    Random* m_random;
    Population* m_population;
    int m_units = 0, m_floors = 0, m_doors = 0;
    int m_unit = 1, m_floor = 1, m_door = 0;
};

/// Writes rows of texts into sheets of a size an office program could hold.
class Sheets {
public:
    void add(const std::array<std::string_view, heads.size()>& texts)
    {
        if (m_row == 0) {
            m_builder.beginSheet("人口信息" + (m_sheet == 0 ? std::string() : std::to_string(m_sheet + 1)), false);
            write(heads);
        }
        write(texts);
        if (m_row > rowsPerSheet) {
            end();
        }
    }

    [[nodiscard]] spreadsheets::Workbook take()
    {
        end();
        return {spreadsheets::FileFormat::xlsx, m_builder.take()};
    }

private:
    void write(const std::array<std::string_view, heads.size()>& texts)
    {
        std::array<Cell, heads.size()> cells;
        std::size_t used = 0;
        for (std::size_t column = 0; column < texts.size(); ++column) {
            if (!texts[column].empty()) {
                cells[used++] = {texts[column], static_cast<std::uint16_t>(column), CellKind::text};
            }
        }
        m_builder.row({++m_row, false, std::span(cells).first(used)});
    }

    void end()
    {
        if (m_row > 0) {
            m_builder.endSheet({});
            m_row = 0;
            ++m_sheet;
        }
    }

    spreadsheets::WorkbookBuilder m_builder;
    std::uint32_t m_row = 0;
    int m_sheet = 0;
};

void writeFamily(
    Sheets& sheets,
    const Population& population,
    const Homes& homes,
    const std::vector<InventedPerson>& people,
    bool rented
)
{
    const PlannedBuilding& building = homes.building();
    const std::string number = std::to_string(population.households + 1);
    const std::string household = std::string(7 - std::min<std::size_t>(7, number.size()), '0') + number;
    const std::string unit = homes.unit();
    const std::string room = homes.room();
    const std::string place = building.number + "幢";
    for (const InventedPerson& person : people) {
        const std::string birth = isoText(person.birth);
        sheets.add(
            {population.grids[static_cast<std::size_t>(building.grid)],
             building.estate,
             place,
             unit,
             room,
             household,
             person.relation,
             person.name,
             person.man ? "男" : "女",
             birth,
             person.idNumber,
             person.phone,
             person.ethnic,
             person.political,
             person.education,
             person.marital,
             person.residentType,
             rented ? "出租" : "自住",
             person.job,
             person.remark}
        );
    }
}

} // namespace

Population inventPopulation(const PopulationWish& wish)
{
    Population population;
    FamilyInventor inventor(wish.seed, wish.today);
    Homes homes(inventor.random(), population);
    Sheets sheets;
    while (population.residents < wish.residents) {
        if (inventor.random().percent(8)) {
            homes.next(); // an empty home
        }
        const std::int64_t missing = wish.residents - population.residents;
        const auto people = inventor.family(static_cast<int>(std::min<std::int64_t>(missing, 9)));
        const bool rented = people.back().remark == "租客" || inventor.random().percent(15);
        writeFamily(sheets, population, homes, people, rented);
        population.residents += static_cast<std::int64_t>(people.size());
        ++population.households;
        homes.next();
    }
    population.workbook = sheets.take();
    return population;
}

} // namespace linwu::demo
