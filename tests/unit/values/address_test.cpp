// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/address.h"

#include <catch2/catch.hpp>

using namespace linwu;

namespace {

const std::vector<AreaAlias> aliases{{"文苑", "文苑小区"}, {"文苑小区", "文苑小区"}, {"海棠苑", "海棠苑"}};

std::string parts(const char* text)
{
    const DoorAddress a = parseAddress(text, aliases);
    return a.area + "|" + a.street + "|" + a.building + "|" + a.unit + "|" + a.room + "|" + a.rest;
}

} // namespace

TEST_CASE("an address is understood in every writing that ledgers hold")
{
    CHECK(parts("文苑小区3幢2单元501") == "文苑小区||3|2|501|");
    CHECK(parts("3-2-501") == "||3|2|501|");
    CHECK(parts("3#2-501") == "||3|2|501|");
    CHECK(parts("文苑路88号3-501室") == "|文苑路88号|3||501|");
    CHECK(parts("3幢2单元501室") == "||3|2|501|");
}

TEST_CASE("other writings of ledgers are understood")
{
    CHECK(parts("文苑3-501") == "文苑小区||3||501|");
    CHECK(parts("3幢501") == "||3||501|");
    CHECK(parts("3号楼二单元501室") == "||3|2|501|");
    CHECK(parts("十二幢1单元0301") == "||12|1|301|");
    CHECK(parts("A座1203") == "||A||1203|");
    CHECK(parts("12-1幢2单元301室") == "||12-1|2|301|");
    CHECK(parts("３－２－５０１") == "||3|2|501|");
    CHECK(parts("3 2 501") == "||3|2|501|");
    CHECK(parts("3幢2-501") == "||3|2|501|");
    CHECK(parts("文苑路88号501室") == "|文苑路88号|||501|");
    CHECK(parts("海棠苑3幢阁楼") == "海棠苑||3||阁楼|");
    CHECK(parts("3幢501号") == "||3||501|");
    CHECK(parts("兰亭花园3-2-501") == "兰亭花园||3|2|501|");
}

TEST_CASE("divisions before a community are kept aside")
{
    CHECK(parts("海宁市硖石街道文苑小区3幢501") == "文苑小区||3||501|海宁市硖石街道");
    CHECK(parts("桂花里社区兰亭花园3幢501") == "兰亭花园||3||501|桂花里社区");
    CHECK(parts("文苑小区文苑路88号3幢501") == "文苑小区|文苑路88号|3||501|");
}

TEST_CASE("houses of villages, lanes and courtyards are understood")
{
    CHECK(parts("银杏村3组15号") == "银杏村3组||||15|");
    CHECK(parts("银杏村三组15号") == "银杏村三组||||15|");
    CHECK(parts("3组") == "3组|||||");
    CHECK(parts("第2生产队8号") == "第2生产队||||8|");
    CHECK(parts("沿河街8号后院平房") == "|沿河街8号|||后院平房|");
    CHECK(parts("解放巷12号") == "|解放巷12号||||");
    CHECK(parts("海棠苑12幢别墅") == "海棠苑||12||别墅|");
}

TEST_CASE("a part with a word of its own gets no other")
{
    DoorAddress house;
    house.building = "解放巷";
    house.room = "12号";
    CHECK(addressText(house) == "解放巷12号");
}

TEST_CASE("the original is always kept")
{
    CHECK(parseAddress(" 3幢 五楼东边 ").raw == " 3幢 五楼东边 ");
    CHECK_FALSE(parseAddress("3幢五楼东边").rest.empty());
    CHECK(parseAddress("").raw.empty());
}

TEST_CASE("an address reads back from its own text and key")
{
    const DoorAddress address = parseAddress("文苑小区03幢2单元0501室", aliases);
    CHECK(addressText(address) == "文苑小区3幢2单元501室");
    CHECK(addressText(address, "栋") == "文苑小区3栋2单元501室");
    CHECK(doorKey(address) == "3-2-501");
    CHECK(doorKey(parseAddress("3-501")) == "3-501");
    CHECK(doorKey(parseAddress("文苑路88号501室")) == "88-501");
    CHECK(doorKey(parseAddress("文苑小区")).empty());
    CHECK(address.complete());
}

TEST_CASE("shorthand of the search box becomes tokens")
{
    using Kind = DoorToken::Kind;
    CHECK(doorTokens("3-2-501") == std::vector<DoorToken>{{"3", Kind::unmarked}, {"2", Kind::unmarked}, {"501", Kind::unmarked}});
    CHECK(doorTokens("3幢501") == std::vector<DoorToken>{{"3", Kind::building}, {"501", Kind::unmarked}});
    CHECK(doorTokens("3 2 501") == doorTokens("3-2-501"));
    CHECK(doorTokens("3#2-501") == std::vector<DoorToken>{{"3", Kind::building}, {"2", Kind::unmarked}, {"501", Kind::unmarked}});
    CHECK(doorTokens("3幢2单元501室") == std::vector<DoorToken>{{"3", Kind::building}, {"2", Kind::unit}, {"501", Kind::room}});
    CHECK(doorTokens("501") == std::vector<DoorToken>{{"501", Kind::unmarked}});
    CHECK(doorTokens("A座501") == std::vector<DoorToken>{{"A", Kind::building}, {"501", Kind::unmarked}});
}

TEST_CASE("other words are no shorthand")
{
    for (const char* text : {"", "张三", "zs", "wy 3-501", "3幢东边", "13800001234", "-"}) {
        CHECK(doorTokens(text).empty());
    }
}

TEST_CASE("parts are compared in one form")
{
    CHECK(normalPart("02") == "2");
    CHECK(normalPart("二") == "2");
    CHECK(normalPart("十二") == "12");
    CHECK(normalPart("a") == "A");
    CHECK(normalPart("0") == "0");
    CHECK(normalPart("０１Ｂ") == "1B");
}
