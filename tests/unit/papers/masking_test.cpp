// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/masking.h"
#include "core/papers/wall_scanner.h"

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace linwu;
using namespace linwu::papers;

TEST_CASE("an identity number keeps its first and last four places")
{
    CHECK(masked(Mask::head4Tail4, "990101196803140110") == "9901**********0110");
    CHECK(masked(Mask::head4Tail4, "99010119680314011X") == "9901**********011X");
    CHECK(masked(Mask::head4Tail4, "990101680314011") == "9901*******4011");
}

TEST_CASE("a phone keeps its first three and last four places")
{
    CHECK(masked(Mask::head3Tail4, "13800005678") == "138****5678");
}

TEST_CASE("a number too short for its mask is hidden whole")
{
    CHECK(masked(Mask::head4Tail4, "12345678") == "********");
    CHECK(masked(Mask::head3Tail4, "12345") == "*****");
    CHECK(masked(Mask::tail4, "1234") == "****");
}

TEST_CASE("a card keeps its last four places")
{
    CHECK(masked(Mask::tail4, "6222 0212 3456 6021") == "****6021");
}

TEST_CASE("a name with 某 keeps the surname and the length")
{
    CHECK(masked(Mask::surnameMou, "张三丰") == "张某某");
    CHECK(masked(Mask::surnameMou, "张三") == "张某");
    CHECK(masked(Mask::surnameMou, "欧阳修") == "欧阳某");
    CHECK(masked(Mask::surnameMou, "张　三") == "张某");
    CHECK(masked(Mask::surnameMou, "阿依古丽·买买提") == "阿依古丽**");
    CHECK(masked(Mask::surnameMou, "𠮷野家") == "𠮷某某");
}

TEST_CASE("a name with stars hides the middle")
{
    CHECK(masked(Mask::starName, "张大三") == "张*三");
    CHECK(masked(Mask::starName, "张三") == "张*");
    CHECK(masked(Mask::starName, "欧阳修") == "欧阳*");
    CHECK(masked(Mask::starName, "欧阳修远") == "欧阳*");
    CHECK(masked(Mask::starName, "阿依古丽·买买提") == "阿依古丽**");
}

TEST_CASE("an address is cut behind the building or the unit")
{
    CHECK(masked(Mask::building, "桂花里3幢2单元501室") == "桂花里3幢");
    CHECK(masked(Mask::unit, "桂花里3幢2单元501室") == "桂花里3幢2单元");
    CHECK(masked(Mask::building, "3-2-501") == "3幢");
}

TEST_CASE("an address that is not understood shows nothing behind its first digit")
{
    CHECK(masked(Mask::building, "大樟树下村民组１２号") == "大樟树下村民组");
}

TEST_CASE("a birth date keeps its year")
{
    CHECK(masked(Mask::year, "1950-03-14") == "1950年");
    CHECK(masked(Mask::year, "不详") == "");
}

TEST_CASE("nothing stays nothing under every mask")
{
    for (const auto& [mask, word] : Codes<Mask>::table) {
        CHECK(masked(mask, "").empty());
    }
}

TEST_CASE("each surface says what it does with each kind")
{
    const auto& table = MaskTable::shipped();
    CHECK(table.maskOf(Surface::screen, PersonalKind::idNumber) == Mask::head4Tail4);
    CHECK(table.maskOf(Surface::screen, PersonalKind::name) == Mask::full);
    CHECK(table.maskOf(Surface::wall, PersonalKind::idNumber) == Mask::never);
    CHECK(table.maskOf(Surface::wall, PersonalKind::phone) == Mask::never);
    CHECK(table.maskOf(Surface::wall, PersonalKind::card) == Mask::never);
    CHECK(table.maskOf(Surface::wall, PersonalKind::name) == Mask::surnameMou);
    CHECK(table.maskOf(Surface::casePaper, PersonalKind::idNumber) == Mask::full);
    CHECK(table.maskOf(Surface::exportFile, PersonalKind::phone) == Mask::head3Tail4);
}

TEST_CASE("what a surface shows of a person on the wall passes the wall scanner")
{
    const auto& table = MaskTable::shipped();
    const WallScanner scanner;
    const std::pair<PersonalKind, std::string_view> person[] = {
        {PersonalKind::name, "张三丰"},
        {PersonalKind::idNumber, "990101196803140110"},
        {PersonalKind::phone, "13800005678"},
        {PersonalKind::card, "6222021234567890"},
        {PersonalKind::address, "桂花里3幢2单元501室"},
        {PersonalKind::birth, "1968-03-14"},
        {PersonalKind::health, "尿毒症"},
    };
    for (const auto& [kind, text] : person) {
        CAPTURE(codeOf(kind));
        CHECK(scanner.scanText(table.apply(Surface::wall, kind, text)).empty());
    }
}

TEST_CASE("a table does not show what it forgets to name")
{
    const MaskTable table("surface,kind,mask\nscreen,name,full\n");
    CHECK(table.maskOf(Surface::screen, PersonalKind::name) == Mask::full);
    CHECK(table.maskOf(Surface::screen, PersonalKind::phone) == Mask::never);
}

TEST_CASE("an unknown word in a table is refused")
{
    CHECK_THROWS_AS(MaskTable("surface,kind,mask\nscreen,name,some\n"), std::logic_error);
}

TEST_CASE("a number of a person in any text shows its ends only")
{
    CHECK(withNumbersMasked("990101196803140110") == "9901**********0110");
    CHECK(withNumbersMasked("99010119680314011x") == "9901**********011x");
    CHECK(withNumbersMasked("990101 19680314 0110") == "9901**********0110");
    CHECK(withNumbersMasked("990101680314011") == "9901*******4011");
    CHECK(withNumbersMasked("138-0000-5678（女儿）") == "138****5678(女儿)");
    CHECK(withNumbersMasked("13800005678/13900005678") == "138****5678/139****5678");
    CHECK(withNumbersMasked("１３８００００５６７８") == "138****5678");
    CHECK(withNumbersMasked("88880000") == "********");
}

TEST_CASE("a day, a door and a short number stay as they are written")
{
    for (const std::string text : {"19680314", "1968-03-14", "2024-03-05 00:00", "3-2-501", "桂花里３幢", "000123", "", "95㎡"}) {
        CHECK(withNumbersMasked(text) == text);
    }
}
