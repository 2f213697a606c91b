// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/masking.h"

#include <catch2/catch.hpp>

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

TEST_CASE("nothing stays nothing under every mask")
{
    for (const auto& [mask, word] : Codes<Mask>::table) {
        CHECK(masked(mask, "").empty());
    }
}

TEST_CASE("an export may show region and birth of an identity number, if the office wants that")
{
    CHECK(masked(Mask::head6Tail4, "990101196803140110") == "990101********0110");
}

TEST_CASE("as shipped, numbers keep their ends and what no rule names is not shown")
{
    const auto& table = MaskTable::shipped();
    CHECK(table.maskOf(Surface::screen, PersonalKind::idNumber) == Mask::head4Tail4);
    CHECK(table.maskOf(Surface::screen, PersonalKind::card) == Mask::tail4);
    CHECK(table.maskOf(Surface::screen, PersonalKind::other) == Mask::never);
    CHECK(table.maskOf(Surface::exportFile, PersonalKind::phone) == Mask::head3Tail4);
    CHECK(table.maskOf(Surface::exportFile, PersonalKind::card) == Mask::never);
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
