// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// How the lists and cards of people, households and dwellings write a door: 桂花苑3幢2单元501室.

#include "core/values/address.h"
#include "ui/text/convert.h"

namespace linwu::ui {

/// Area, building, unit and room, each left out when it is not known.
[[nodiscard]] inline QString
doorText(const std::string& area, const std::string& building, const std::string& unit, const std::string& room)
{
    DoorAddress door;
    door.area = area;
    door.building = building;
    door.unit = unit;
    door.room = room;
    return toQt(addressText(door));
}

[[nodiscard]] inline QString doorText(const DoorAddress& address)
{
    return doorText(address.area, address.building, address.unit, address.room);
}

/// Of a row of a list, which names the parts of its door.
template <class Row>
[[nodiscard]] QString doorTextOf(const Row& row)
{
    return doorText(row.estate, row.building, row.unit, row.room);
}

} // namespace linwu::ui
