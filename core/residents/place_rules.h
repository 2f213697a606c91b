// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What must hold for residential areas, buildings, dwellings, their use and their owners.

#include "core/base/codes.h"
#include "core/residents/place.h"

namespace linwu::residents {

/// 幢号 in the form that sorts 2 before 12: the digits at the front filled to five places (`00012-1`, `A`).
[[nodiscard]] std::string buildingKey(std::string_view number);

/// Building, unit and room in the form by which doors sort and are found: `00003-02-00501`.
[[nodiscard]] std::string doorKeyOf(std::string_view buildingNumber, std::string_view unit, std::string_view room);

/// How a building's rooms are numbered by the generator.
enum class RoomNumbering {
    floorRoom,     ///< 101
    floorRoom4,    ///< 0101
    floorDashRoom, ///< 1-01
};

/// What the generator makes a building's dwellings from.
struct BuildingPlan {
    int units = 1;                  ///< 0: point block without units
    int floors = 1;                 ///< 1–120
    int roomsPerFloor = 2;          ///< a unit, 1–40
    std::vector<int> skippedFloors; ///< floor numbers that do not exist: 4, 13, 14
    RoomNumbering numbering = RoomNumbering::floorRoom;
};

/// Problems with the plan; empty when it can be built.
[[nodiscard]] Problems check(const BuildingPlan& plan);

/// The dwellings of a plan, lowest floor first, without keys and building. A skipped number is left out and the floors above keep
/// their numbers: a plan of 6 floors that skips 4 has 1, 2, 3, 5, 6, 7.
[[nodiscard]] std::vector<Dwelling> dwellingsOf(const BuildingPlan& plan, std::string_view buildingNumber);

} // namespace linwu::residents

template <>
struct linwu::Codes<linwu::residents::RoomNumbering> {
    using Numbering = linwu::residents::RoomNumbering;
    static constexpr std::array<std::pair<Numbering, std::string_view>, 3> table{{
        {Numbering::floorRoom, "floor_room"},
        {Numbering::floorRoom4, "floor_room_4"},
        {Numbering::floorDashRoom, "floor_dash_room"},
    }};
};
