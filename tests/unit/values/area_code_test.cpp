// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/area_code.h"

#include <catch2/catch.hpp>

using namespace linwu;

TEST_CASE("a code abolished in 2021 names its successors of today")
{
    const AreaLookup found = lookUpArea("330104", 1990);
    REQUIRE(found.match == AreaMatch::exact);
    CHECK(found.entry->name == "江干区");
    CHECK(found.entry->from == 1983);
    CHECK(found.entry->to == 2021);
    CHECK(found.inForce);
    CHECK(found.todayNames == std::vector<std::string>{"上城区", "钱塘区"});
}

TEST_CASE("the name in force in the year asked for is told")
{
    CHECK(lookUpArea("330402", 1990).entry->name == "城区");
    CHECK(lookUpArea("330402", 2000).entry->name == "秀城区");
    CHECK(lookUpArea("330402", 2010).entry->name == "南湖区");
    CHECK(lookUpArea("330402", 2000).todayNames == std::vector<std::string>{"南湖区"});
}

TEST_CASE("a year outside the code's life finds the nearest state and says so")
{
    CHECK(lookUpArea("330481", 1950).match == AreaMatch::exact);
    CHECK_FALSE(lookUpArea("330481", 1950).inForce);
    CHECK(lookUpArea("330481", 1950).entry->name == "海宁市");
}

TEST_CASE("codes of the raw tables of the eighties are known and lead to today")
{
    CHECK(lookUpArea("339002", 1988).entry->name == "海宁市");
    CHECK(lookUpArea("332123", 1982).todayNames == std::vector<std::string>{"海宁市"});
}

TEST_CASE("an unknown code is looked up by four, then by two digits")
{
    CHECK(lookUpArea("330499", 2000).match == AreaMatch::city);
    CHECK(lookUpArea("330499", 2000).entry->name == "嘉兴市");
    CHECK(lookUpArea("339999", 2000).match == AreaMatch::province);
    CHECK(lookUpArea("339999", 2000).entry->name == "浙江省");
    CHECK(lookUpArea("990101", 2000).match == AreaMatch::none);
    CHECK(lookUpArea("33048", 2000).match == AreaMatch::none);
    CHECK(lookUpArea("33048a", 2000).match == AreaMatch::none);
}

TEST_CASE("a full name names province and city once")
{
    CHECK(fullAreaName(*lookUpArea("330481", 2020).entry) == "浙江省嘉兴市海宁市");
    CHECK(fullAreaName(*lookUpArea("110101", 2020).entry) == "北京市东城区");
    CHECK(fullAreaName(*lookUpArea("330000", 2020).entry) == "浙江省");
}

TEST_CASE("the history of a code is told oldest first")
{
    const auto history = areaHistory("330402");
    REQUIRE(history.size() == 3);
    CHECK(history.front().name == "城区");
    CHECK(history.back().name == "南湖区");
}

TEST_CASE("a community's code is judged by its digits")
{
    CHECK(judgeDivision("330481001009", 2026) == DivisionVerdict::sound);
    CHECK(divisionKind("330481001009") == DivisionKind::residents);
    CHECK(divisionKind("330481101203") == DivisionKind::village);
    CHECK(judgeDivision("330481701009", 2026) == DivisionVerdict::kind);
    CHECK(judgeDivision("330481001900", 2026) == DivisionVerdict::kind);
    CHECK(judgeDivision("990101001001", 2026) == DivisionVerdict::areaUnknown);
    CHECK(judgeDivision("33048100100", 2026) == DivisionVerdict::length);
    CHECK(judgeDivision("", 2026) == DivisionVerdict::empty);
}
