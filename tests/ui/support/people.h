// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// A small invented community for the tests of pages.

#include "core/grids/grid.h"
#include "core/residents/household.h"
#include "tests/support/registry.h"

namespace linwu::test {

/// `count` people in one building with a grid, the first living with the others' address, all invented (area 9901xx).
inline std::vector<Id<residents::Resident>> addPeople(Registry& registry, int count)
{
    static constexpr std::array names{
        "王建国", "李秀英", "张伟", "刘洋", "陈静", "杨帆", "赵敏", "黄磊", "周涛", "吴芳", "单雄", "尉迟恭"};
    std::vector<Id<residents::Resident>> ids;
    const auto done = registry.apply(anActor(), "residents.import", [&](Writer& writer) -> Status {
        Grid grid;
        grid.name = "第一网格";
        grid.code = "990101001001001";
        residents::Estate estate;
        estate.name = "桂花苑";
        if (auto status = writer.add(grid); !status) {
            return status;
        }
        if (auto status = writer.add(estate); !status) {
            return status;
        }
        residents::Building building;
        building.estateId = estate.id;
        building.number = "3";
        building.numberKey = "00003";
        building.currentGridId = grid.id;
        if (auto status = writer.add(building); !status) {
            return status;
        }
        for (int at = 0; at < count; ++at) {
            residents::Dwelling dwelling;
            dwelling.buildingId = building.id;
            dwelling.unit = std::to_string(at % 2 + 1);
            dwelling.room = std::to_string(at / 2 + 1) + "01";
            dwelling.doorKey = "00003-0" + dwelling.unit + "-" +
                               std::string(5 - std::min<std::size_t>(5, dwelling.room.size()), '0') + dwelling.room;
            dwelling.currentGridId = grid.id;
            if (auto status = writer.add(dwelling); !status) {
                return status;
            }
            residents::Resident person;
            person.name = names[static_cast<std::size_t>(at) % names.size()];
            person.nameKey = "k" + std::to_string(10000 + at);
            person.sex = at % 2 == 0 ? "1" : "2";
            person.birth = PartialDate{Date(static_cast<unsigned short>(1936 + at % 70), 3, 5), Precision::day};
            person.phone = SealedText("1380000" + std::to_string(1000 + at % 9000));
            person.ethnic = "01";
            person.currentGridId = grid.id;
            person.currentDwellingId = dwelling.id;
            person.toVerify = at % 5 == 0;
            person.doubts = at % 5 == 0 ? "id_check_digit" : "";
            if (auto status = writer.add(person); !status) {
                return status;
            }
            ids.push_back(person.id);
        }
        return {};
    });
    REQUIRE(done);
    return ids;
}

} // namespace linwu::test
