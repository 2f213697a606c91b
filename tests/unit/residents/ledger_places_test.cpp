// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Small ledgers typed here: addresses that name a door, and those that do not.
#include "core/residents/ledger.h"
#include "tests/support/resident_ledgers.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::residents;
using linwu::test::doubts;
using linwu::test::readLines;

namespace {

const std::vector<std::string> head{"序号", "姓名", "住址", "与户主关系", "备注"};

Ledger readAddress(const std::string& address)
{
    return readLines({head, {"1", "张三", address, "户主"}});
}

/// Building and room of the only dwelling.
std::string doorIn(const Ledger& ledger)
{
    REQUIRE(ledger.dwellings.size() == 1);
    const LedgerDwelling& door = ledger.dwellings[0];
    const std::string_view building = door.building.empty() ? door.street : door.building;
    return std::string(door.estate) + "|" + std::string(building) + "|" + std::string(door.room);
}

} // namespace

TEST_CASE("a house of a lane is a door of that lane")
{
    const Ledger ledger = readAddress("解放巷12号");
    CHECK(doorIn(ledger) == "|解放巷|12号");
    CHECK(doubts(ledger).empty());
}

TEST_CASE("a house of a village group is a door of that group")
{
    CHECK(doorIn(readAddress("银杏村3组15号")) == "银杏村3组||15");
}

TEST_CASE("words behind a street number name the door")
{
    CHECK(doorIn(readAddress("沿河街8号后院平房")) == "|沿河街8号|后院平房");
}

TEST_CASE("the number of a whole 小区 is no door")
{
    const Ledger ledger = readLines({{"序号", "姓名", "小区", "住址"}, {"1", "张三", "文苑小区", "文苑路88号"}});
    CHECK(ledger.dwellings.empty());
    CHECK(doubts(ledger) == "address_unread@D2");
}

TEST_CASE("an address without a door is doubted and kept as a note")
{
    const Ledger ledger = readAddress("银杏苑5幢2单元");
    CHECK(ledger.dwellings.empty());
    CHECK(doubts(ledger) == "address_unread@C2");
    CHECK(ledger.persons[0].remark == "住址：银杏苑5幢2单元");
}

TEST_CASE("a note of an address stands behind the remark of the file")
{
    const Ledger ledger = readLines({head, {"1", "张三", "住在亲戚家", "户主", "腿脚不便"}});
    CHECK(ledger.persons[0].remark == "腿脚不便；住址：住在亲戚家");
}

TEST_CASE("columns that name a building and no room are kept as a note of everybody there and doubted once")
{
    const Ledger ledger = readLines(
        {{"户号", "姓名", "楼栋", "单元", "与户主关系"}, {"1", "张三", "5幢", "2单元", "户主"}, {"1", "王五", "", "", "妻"}}
    );
    CHECK(doubts(ledger) == "address_unread@D2");
    CHECK(ledger.persons[0].remark == "住址：5幢2单元");
    CHECK(ledger.persons[1].remark == "住址：5幢2单元");
}

TEST_CASE("an address that speaks of level four is kept nowhere")
{
    const Ledger ledger = readAddress("在社区戒毒");
    CHECK(doubts(ledger) == "address_unread@C2");
    CHECK(ledger.persons[0].remark.empty());
}

TEST_CASE("who says nothing of an address is not doubted")
{
    CHECK(doubts(readAddress("")).empty());
    CHECK(doubts(readAddress("无")).empty());
}

TEST_CASE("a column called 门牌 holds rooms")
{
    const Ledger ledger = readLines({{"姓名", "楼栋", "单元", "门牌"}, {"张三", "3幢", "2单元", "501室"}});
    CHECK(doorIn(ledger) == "|3|501");
}

TEST_CASE("a door for which a file names two grids keeps the first and is doubted")
{
    const Ledger ledger =
        readLines({{"姓名", "楼栋", "房号", "所属网格"}, {"张三", "3幢", "501", "第一网格"}, {"王五", "3幢", "501", "第二网格"}});
    CHECK(ledger.dwellings.at(0).grid == "第一网格");
    CHECK(doubts(ledger) == "grid_differs@D3");
}
