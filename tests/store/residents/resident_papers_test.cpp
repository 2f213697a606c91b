// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/document_text.h"
#include "core/papers/wall_scanner.h"
#include "core/residents/resident_papers.h"
#include "tests/support/grids.h"

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

const PaperOrder kOrder{"桂花里社区", "吴某", false, std::nullopt};

std::string sheetOf(TempRegistry& registry, Id<Household> household, const PaperOrder& order = kOrder)
{
    const auto document = registrationSheet(registry->reader(), household, registry->today(), order);
    REQUIRE(document);
    return papers::documentText(*document);
}

} // namespace

TEST_CASE("the registration sheet of a household names its members and their relations", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const std::string text = sheetOf(registry, family.household);
    CHECK(text.find("RDJB plain a4 landscape") == 0);
    CHECK(text.find("社区：_桂花里社区_") != std::string::npos);
    CHECK(text.find("小区：_桂花里_　幢-单元-室：_3幢1单元101室_") != std::string::npos);
    CHECK(text.find("| 1 | 王某 | 户主 | 男 |") != std::string::npos);
    CHECK(text.find("王小某") != std::string::npos);
    CHECK(text.find("*家庭人口数 | 3 |") != std::string::npos);
}

TEST_CASE("a registration sheet has lines for eight members", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    CHECK(sheetOf(registry, family.household).find("| 8 |  |") != std::string::npos);
}

TEST_CASE("a registration sheet is masked unless a reason was given", "[people]")
{
    TempRegistry registry(memorySealed);
    SmallTown town(registry);
    Resident person = aResident("何某");
    person.idNumber = SealedText("990101196803140110");
    person.phone = SealedText("13800005678");
    const auto id = town.settle(person, town.door(town.third, "1", "101"));
    const auto household = stored(registry, id).currentHouseholdId;
    const std::string masked = sheetOf(registry, household);
    CHECK(masked.find("9901**********0110") != std::string::npos);
    CHECK(masked.find("138****5678") != std::string::npos);
    CHECK(masked.find("990101196803140110") == std::string::npos);
    PaperOrder open = kOrder;
    open.unmasked = true;
    CHECK(sheetOf(registry, household, open).find("990101196803140110") != std::string::npos);
}

TEST_CASE("health and disability are not told on a masked sheet, not even as an open box", "[people]")
{
    TempRegistry registry;
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const std::string text = sheetOf(registry, family.household);
    CHECK(text.find("※残疾") != std::string::npos);
    CHECK(text.find("□独居") != std::string::npos);
    CHECK(text.find("按规定不在本表显示") != std::string::npos);
    PaperOrder open = kOrder;
    open.unmasked = true;
    CHECK(sheetOf(registry, family.household, open).find("□残疾") != std::string::npos);
}

TEST_CASE("there is no sheet of a household that is not there", "[people]")
{
    TempRegistry registry;
    CHECK(
        registrationSheet(registry->reader(), Id<Household>{99}, registry->today(), kOrder).error().code == ErrorCode::notFound
    );
}
