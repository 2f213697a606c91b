// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Builders for residents, households and places: valid by default, change what the test is about. All people are invented.

#include "core/residents/household_actions.h"
#include "core/residents/place_actions.h"
#include "core/residents/place_queries.h"
#include "core/residents/resident_actions.h"
#include "core/store/table.h"
#include "tests/support/registry.h"

#include <array>
#include <string>

namespace linwu::test {

inline residents::Resident aResident(const std::string& name = "李某", const std::string& sex = "1", int birthYear = 1970)
{
    residents::Resident resident;
    resident.name = name;
    resident.sex = sex;
    resident.birth = PartialDate{Date(static_cast<unsigned short>(birthYear), 3, 1), Precision::day};
    return resident;
}

/// 18 digits of area 990101 with the right check character.
inline std::string aNumber(int year, int month, int day, int sequence)
{
    const auto padded = [](int number, std::size_t width) {
        const std::string digits = std::to_string(number);
        return std::string(width - digits.size(), '0') + digits;
    };
    std::string number = "990101" + padded(year, 4) + padded(month, 2) + padded(day, 2) + padded(sequence, 3);
    constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t place = 0; place < weights.size(); ++place) {
        sum += (number[place] - '0') * weights[place];
    }
    return number + std::string("10X98765432")[static_cast<std::size_t>(sum % 11)];
}

/// The record as it stands in the register.
template <Record R>
R stored(TempRegistry& registry, Id<R> id)
{
    const auto record = findRecord<R>(registry.session(), id.value);
    REQUIRE(record);
    return *record;
}

/// A small area: 桂花里 with building 3 (2 units, 2 floors, 2 rooms a floor) and building 12 (one unit).
class SmallTown {
public:
    explicit SmallTown(TempRegistry& registry)
        : m_registry(&registry)
    {
        residents::Estate estate;
        estate.name = "桂花里";
        REQUIRE(residents::addEstate(*registry, anActor(), estate));
        m_estate = estate.id;
        third = addBuilding("3", {2, 2, 2, {}, residents::RoomNumbering::floorRoom});
        twelfth = addBuilding("12", {1, 2, 2, {}, residents::RoomNumbering::floorRoom});
    }

    Id<residents::Building> addBuilding(const std::string& number, const residents::BuildingPlan& plan)
    {
        residents::Building building;
        building.estateId = m_estate;
        building.number = number;
        REQUIRE(residents::addBuilding(**m_registry, anActor(), building, &plan));
        return building.id;
    }

    Id<residents::Dwelling> door(Id<residents::Building> building, const std::string& unit, const std::string& room)
    {
        const auto id = residents::findDwelling((*m_registry)->reader(), building, unit, room);
        REQUIRE(id.valid());
        return id;
    }

    /// Adds a person, living in a dwelling since `from`; a household of her own unless one is named.
    Id<residents::Resident> settle(
        residents::Resident resident,
        Id<residents::Dwelling> dwelling,
        Id<residents::Household> household = {},
        const std::string& relation = {},
        std::optional<Date> from = Date(2020, 1, 1)
    )
    {
        residents::MoveIn move;
        move.dwelling = dwelling;
        move.from = from;
        move.household = household;
        move.relation = relation;
        REQUIRE(residents::addResident(**m_registry, anActor(), resident, &move));
        return resident.id;
    }

    /// 王某 (1950), his wife (1952) and their son (1980) in 3-1-101.
    struct Family {
        Id<residents::Household> household;
        Id<residents::Resident> husband;
        Id<residents::Resident> wife;
        Id<residents::Resident> son;
    };

    Family settleFamily()
    {
        Family family;
        const auto home = door(third, "1", "101");
        family.husband = settle(aResident("王某", "1", 1950), home);
        family.household = stored(*m_registry, family.husband).currentHouseholdId;
        family.wife = settle(aResident("陈某", "2", 1952), home, family.household, "12");
        family.son = settle(aResident("王小某", "1", 1980), home, family.household, "21");
        return family;
    }

    [[nodiscard]] Id<residents::Estate> estate() const { return m_estate; }

    Id<residents::Building> third;
    Id<residents::Building> twelfth;

private:
    TempRegistry* m_registry;
    Id<residents::Estate> m_estate;
};

/// Everything the registers hold, as text: all tables but the journal and the counters.
inline std::string contentOf(TempRegistry& registry)
{
    std::string text;
    for (const auto& table : registry.session().tables()) {
        if (table.name == "operation" || table.name.starts_with("change") || table.name.starts_with("journal_") ||
            table.name == "sequence" || table.name == "schema_step" || table.name == "registry_info") {
            continue;
        }
        registry.session().each("select * from " + table.name + " order by 1", {}, [&](const Row& row) {
            text += table.name;
            for (int column = 0; column < row.count(); ++column) {
                text += '|';
                text += row.isNull(column) ? std::string_view("~") : std::string_view();
                text += row.isNull(column) ? std::string_view() : row.text(column);
            }
            text += '\n';
            return true;
        });
    }
    return text;
}

/// What refused an act: fields, rules and details, never a value.
inline std::string faultOf(const Result<Changes>& done)
{
    std::string text = done ? "" : done.error().field + " " + done.error().detail;
    for (const auto& problem : done ? Problems() : done.error().problems) {
        text += "; " + problem.field + ": " + problem.rule;
    }
    return text;
}

/// Undo brings back the content before, redo the content after.
inline void checkUndoAndRedo(TempRegistry& registry, const std::string& before, const Result<Changes>& done)
{
    REQUIRE(done);
    const std::string after = contentOf(registry);
    CHECK(after != before);
    const auto undone = registry->undo(anActor(), done->operation);
    INFO(faultOf(undone));
    REQUIRE(undone);
    CHECK((contentOf(registry) == before));
    const auto redone = registry->undo(anActor(), undone->operation);
    REQUIRE(redone);
    CHECK((contentOf(registry) == after));
}

/// The rule that refused an act; empty when it was done.
inline std::string refusal(const Result<Changes>& done)
{
    if (done) {
        return {};
    }
    return done.error().problems.empty() ? done.error().detail : done.error().problems.front().rule;
}

} // namespace linwu::test
