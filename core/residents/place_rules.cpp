// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/place_rules.h"

#include "core/base/text.h"
#include "core/residents/resident_rules.h"

#include <algorithm>
#include <cctype>

namespace linwu::residents {

namespace {

/// 5–2,000 ㎡ in units of 0.01 ㎡: outside a warning.
constexpr std::int64_t smallestArea = 500;
constexpr std::int64_t largestArea = 200'000;

void require(Problems& problems, bool present, std::string field)
{
    if (!present) {
        problems.push_back({std::move(field), "required", Severity::block, {}});
    }
}

/// The text with its leading digits filled with zeros to `width`.
std::string padded(std::string_view text, std::size_t width)
{
    std::size_t digits = 0;
    while (digits < text.size() && std::isdigit(static_cast<unsigned char>(text[digits])) != 0) {
        ++digits;
    }
    return digits == 0 || digits >= width ? std::string(text) : std::string(width - digits, '0') + std::string(text);
}

std::string roomText(RoomNumbering numbering, int floor, int room)
{
    const std::string twoDigits = (room < 10 ? "0" : "") + std::to_string(room);
    switch (numbering) {
    case RoomNumbering::floorRoom4:
        return (floor < 10 ? "0" : "") + std::to_string(floor) + twoDigits;
    case RoomNumbering::floorDashRoom:
        return std::to_string(floor) + "-" + twoDigits;
    case RoomNumbering::floorRoom:
        break;
    }
    return std::to_string(floor) + twoDigits;
}

std::vector<int> floorNumbers(const BuildingPlan& plan)
{
    std::vector<int> numbers;
    for (int number = 1; static_cast<int>(numbers.size()) < plan.floors; ++number) {
        if (std::find(plan.skippedFloors.begin(), plan.skippedFloors.end(), number) == plan.skippedFloors.end()) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

} // namespace

Problems check(const Estate& estate)
{
    Problems problems;
    require(problems, !trimmed(estate.name).empty(), "name");
    return problems;
}

Problems check(const Building& building)
{
    Problems problems;
    require(problems, building.estateId.valid(), "estate_id");
    require(problems, !trimmed(building.number).empty(), "number");
    if (building.units < 0 || building.units > 99) {
        problems.push_back({"units", "out_of_range", Severity::block, {{"low", "0"}, {"high", "99"}}});
    }
    return problems;
}

Problems check(const Dwelling& dwelling)
{
    Problems problems;
    require(problems, dwelling.buildingId.valid(), "building_id");
    require(problems, !trimmed(dwelling.room).empty(), "room");
    if (dwelling.area && *dwelling.area <= 0) {
        problems.push_back({"area", "not_positive", Severity::block, {}});
    } else if (dwelling.area && (*dwelling.area < smallestArea || *dwelling.area > largestArea)) {
        problems.push_back({"area", "area_unusual", Severity::warn, {{"low", "5"}, {"high", "2000"}}});
    }
    return problems;
}

Problems check(const DwellingUseSpell& spell)
{
    Problems problems = checkPeriod(spell.validFrom, spell.validTo);
    require(problems, spell.dwellingId.valid(), "dwelling_id");
    return problems;
}

Problems check(const Ownership& ownership)
{
    Problems problems = checkPeriod(ownership.validFrom, ownership.validTo);
    require(problems, ownership.dwellingId.valid(), "dwelling_id");
    require(problems, !trimmed(ownership.ownerName).empty(), "owner_name");
    if (ownership.shareNumerator <= 0 || ownership.shareDenominator < ownership.shareNumerator) {
        problems.push_back({"share_numerator", "share_out_of_range", Severity::block, {}});
    }
    return problems;
}

std::string buildingKey(std::string_view number)
{
    return padded(number, 5);
}

std::string doorKeyOf(std::string_view buildingNumber, std::string_view unit, std::string_view room)
{
    return padded(buildingNumber, 5) + "-" + padded(unit, 2) + "-" + padded(room, 5);
}

Problems check(const BuildingPlan& plan)
{
    Problems problems;
    const auto range = [&](int value, int low, int high, const char* field) {
        if (value < low || value > high) {
            problems.push_back(
                {field, "out_of_range", Severity::block, {{"low", std::to_string(low)}, {"high", std::to_string(high)}}}
            );
        }
    };
    range(plan.units, 0, 99, "units");
    range(plan.floors, 1, 120, "floors");
    range(plan.roomsPerFloor, 1, 40, "rooms_per_floor");
    return problems;
}

std::vector<Dwelling> dwellingsOf(const BuildingPlan& plan, std::string_view buildingNumber)
{
    std::vector<Dwelling> dwellings;
    for (int unit = plan.units == 0 ? 0 : 1; unit <= plan.units; ++unit) {
        for (const int floor : floorNumbers(plan)) {
            for (int room = 1; room <= plan.roomsPerFloor; ++room) {
                Dwelling dwelling;
                dwelling.unit = unit == 0 ? std::string() : std::to_string(unit);
                dwelling.room = roomText(plan.numbering, floor, room);
                dwelling.doorKey = doorKeyOf(buildingNumber, dwelling.unit, dwelling.room);
                dwellings.push_back(std::move(dwelling));
            }
        }
    }
    return dwellings;
}

} // namespace linwu::residents
