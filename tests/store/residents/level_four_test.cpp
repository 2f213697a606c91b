// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/chain.h"
#include "core/residents/card_queries.h"
#include "core/residents/resident_import.h"
#include "core/retention/retention_actions.h"
#include "core/store/content.h"
#include "tests/support/accounts.h"
#include "tests/support/grids.h"
#include "tests/support/level_four.h"
#include "tests/support/resident_ledgers.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

/// A file that collects level four, and one person in it.
struct Office {
    explicit Office(StoreKind kind = memoryPlain)
        : registry(kind)
    {
        collectLevelFour(*registry, anActor());
        Resident resident = aResident("安某");
        REQUIRE(addResident(*registry, anActor(), resident));
        person = resident.id;
    }

    [[nodiscard]] Reader reader() { return registry->reader(); }

    TempRegistry registry;
    Id<Resident> person;
};

std::string recordsOf(TempRegistry& registry)
{
    return contentOf(registry.session(), ContentPart::records, {}).hash;
}

} // namespace

TEST_CASE("a file collects nothing of level four until somebody says so", "[level_four]")
{
    TempRegistry registry;
    REQUIRE(rules::seedFile(*registry, anActor()));
    Resident resident = aResident();
    REQUIRE(addResident(*registry, anActor(), resident));
    LevelFour entry = aLevelFour(resident.id);
    const auto refused = residents::addLevelFour(*registry, anActor(), entry);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.front().rule == "level_four_off");
}

TEST_CASE("an entry of level four says what was typed, to who may know it", "[level_four]")
{
    Office office(LINWU_EVERY_STORE());
    const auto entry = enterLevelFour(*office.registry, anActor(), office.person);
    CHECK(levelFourOf(office.reader(), office.person) == std::vector{entry});
    CHECK(findLevelFour(office.reader(), entry.id.value) == entry);
    CHECK(personCard(office.reader(), office.person, office.registry->today())->groups.empty());
}

TEST_CASE("a filter and a chip find whom level four names, on the day asked", "[level_four]")
{
    Office office(LINWU_EVERY_STORE());
    enterLevelFour(*office.registry, anActor(), office.person);
    CHECK(residentIds(office.reader(), inGroup("DRUG")) == std::vector{office.person});
    CHECK(countResidents(office.reader(), inGroup("DRUG")) == 1);
    CHECK(residentIds(office.reader(), inGroup("CORRECT")).empty());
    CHECK(hasChip(office.reader(), "DRUG"));
    CHECK_FALSE(hasChip(office.reader(), "CORRECT"));
    ResidentFilter before = inGroup("DRUG");
    before.asOf = Date(2025, 2, 28);
    CHECK(residentIds(office.reader(), before).empty());
    ResidentFilter others;
    others.notGroups = {"DRUG"};
    CHECK(countResidents(office.reader(), others) == 0);
}

TEST_CASE("once the file collects it no more, level four is shown to nobody and still there", "[level_four]")
{
    Office office;
    const auto entry = enterLevelFour(*office.registry, anActor(), office.person);
    collectLevelFour(*office.registry, anActor(), false);
    CHECK(levelFourOf(office.reader(), office.person).empty());
    CHECK_FALSE(findLevelFour(office.reader(), entry.id.value));
    CHECK(countResidents(office.reader(), inGroup("DRUG")) == 0);
    CHECK_FALSE(hasChip(office.reader(), "DRUG"));
    collectLevelFour(*office.registry, anActor());
    CHECK(levelFourOf(office.reader(), office.person) == std::vector{entry});
}

TEST_CASE("the religion of a person is not entered at level four either", "[level_four]")
{
    Office office;
    LevelFour entry = aLevelFour(office.person, "RELIG");
    const auto refused = residents::addLevelFour(*office.registry, anActor(), entry);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.front().rule == "code_unknown");
}

TEST_CASE("an ordinary group is not entered at level four, nor level four as an ordinary group", "[level_four]")
{
    Office office;
    LevelFour entry = aLevelFour(office.person, "DIBAO");
    CHECK_FALSE(residents::addLevelFour(*office.registry, anActor(), entry));
    ResidentGroup group{{}, office.person, "DRUG", {}, std::nullopt, std::nullopt};
    const auto refused = addToGroup(*office.registry, anActor(), group);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.front().rule == "level_four_apart");
}

TEST_CASE("a group of level four is not entered twice for one time", "[level_four]")
{
    Office office;
    enterLevelFour(*office.registry, anActor(), office.person);
    LevelFour again = aLevelFour(office.person);
    const auto refused = residents::addLevelFour(*office.registry, anActor(), again);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.empty());
    CHECK(refused.error().problems.front().rule == "fact_overlaps");
}

TEST_CASE("adding, ending and taking away an entry of level four is undone and redone", "[level_four]")
{
    Office office(LINWU_EVERY_STORE());
    const std::string empty = recordsOf(office.registry);
    LevelFour entry = aLevelFour(office.person);
    const auto added = residents::addLevelFour(*office.registry, anActor(), entry);
    REQUIRE(added);
    const std::string full = recordsOf(office.registry);
    const auto ended = endLevelFour(*office.registry, anActor(), entry, Date(2026, 5, 1));
    REQUIRE(ended);
    CHECK(levelFourOf(office.reader(), office.person).front().validTo == Date(2026, 5, 1));
    REQUIRE(office.registry->undo(anActor(), ended->operation));
    CHECK(recordsOf(office.registry) == full);
    const auto removed = endLevelFour(*office.registry, anActor(), entry, *entry.validFrom);
    REQUIRE(removed);
    CHECK(recordsOf(office.registry) == empty);
    REQUIRE(office.registry->undo(anActor(), removed->operation));
    CHECK(levelFourOf(office.reader(), office.person) == std::vector{entry});
    REQUIRE(office.registry->undo(anActor(), added->operation));
    CHECK(recordsOf(office.registry) == empty);
}

TEST_CASE("an entry that was changed elsewhere is not ended as it was shown", "[level_four]")
{
    Office office;
    const auto entry = enterLevelFour(*office.registry, anActor(), office.person);
    REQUIRE(endLevelFour(*office.registry, anActor(), entry, Date(2026, 5, 1)));
    const auto late = endLevelFour(*office.registry, anActor(), entry, Date(2026, 5, 2));
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::conflict);
}

TEST_CASE("a reader of one grid knows level four of its people only", "[level_four]")
{
    TempRegistry registry;
    collectLevelFour(*registry, anActor());
    SmallTown town(registry);
    const auto family = town.settleFamily();
    const auto neighbour = town.settle(aResident("周某", "2", 1940), town.door(town.twelfth, "1", "101"));
    const auto grid = addGrid(registry, "第一网格");
    REQUIRE(grids::assignBuildings(*registry, anActor(), grid, {{town.third, {}}}, std::nullopt));
    enterLevelFour(*registry, anActor(), family.son);
    const auto beyond = enterLevelFour(*registry, anActor(), neighbour);
    const Reader mine = registry->reader({std::vector{grid}});
    CHECK(residentIds(mine, inGroup("DRUG")) == std::vector{family.son});
    CHECK(levelFourOf(mine, family.son).size() == 1);
    CHECK(levelFourOf(mine, neighbour).empty());
    CHECK_FALSE(findLevelFour(mine, beyond.id.value));
}

TEST_CASE("erasing a person takes level four with it, what was taken away earlier too", "[level_four][erase]")
{
    Office office(GENERATE(filePlain, fileSealed));
    enterLevelFour(*office.registry, anActor(), office.person);
    const auto mistaken = enterLevelFour(*office.registry, anActor(), office.person, "MENTAL");
    REQUIRE(endLevelFour(*office.registry, anActor(), mistaken, *mistaken.validFrom));
    REQUIRE(moveOut(*office.registry, anActor(), office.person, {Date(2026, 5, 1), {}, {}}));
    REQUIRE(retention::erasePerson(
        *office.registry, anActor(), office.person, {retention::ErasureBasis::purposeEnded, "本人到场书面申请", {}}
    ));
    auto& session = office.registry.session();
    CHECK(session.integer("select count(*) from level_four_group") == 0);
    CHECK(session.integer("select count(*) from change where table_name = 'level_four_group' and before is not null") == 0);
    CHECK_FALSE(firstBentLink(office.reader()));
}

TEST_CASE("an import into a file that collects level four seals the groups, and their words stay in no text", "[level_four]")
{
    const bool accepted = GENERATE(true, false);
    Office office(memorySealed);
    LedgerOptions reading = ledgerOptions();
    reading.levelFour = readsLevelFour(office.reader());
    const Ledger ledger = readLines(
        {{"户号", "姓名", "与户主关系", "特殊人群", "备注"}, {"1", "张三", "户主", "社区矫正", "独居老人，吸毒人员"}},
        {},
        "人口",
        reading
    );
    ImportOptions options;
    options.fileHash = "hash";
    options.fileName = "台账.xlsx";
    if (accepted) {
        options.accepted = {"group_proposed"};
    }
    const std::string before = recordsOf(office.registry);
    const auto plan = planImport(*office.registry, ledger, options);
    REQUIRE(plan);
    const auto done = importLedger(*office.registry, anActor(), ledger, *plan, options);
    REQUIRE(done);
    ResidentFilter named;
    named.name = "张三";
    const auto found = residentIds(office.reader(), named);
    REQUIRE(found.size() == 1);
    const auto entries = levelFourOf(office.reader(), found.front());
    CHECK(entries.size() == (accepted ? 2 : 1));
    CHECK(countResidents(office.reader(), inGroup("DRUG")) == (accepted ? 1 : 0));
    CHECK(office.reader().open(stored(office.registry, found.front()).remark) == "独居老人");
    CHECK(stored(office.registry, found.front()).doubts.find("level_four") == std::string::npos);
    REQUIRE(office.registry->undo(anActor(), done->changes.operation));
    CHECK(recordsOf(office.registry) == before);
}

TEST_CASE("an import by somebody who may not know level four keeps none of it, whatever the ledger was read for", "[level_four]")
{
    AccountDesk desk;
    collectLevelFour(desk.registry(), desk.actor());
    const auto who = desk.seat("钱某", "social_worker");
    CHECK_FALSE(readsLevelFour(desk.registry().reader(who.scope)));
    LedgerOptions reading = ledgerOptions();
    reading.levelFour = true;
    const Ledger ledger = readLines({{"户号", "姓名", "特殊人群"}, {"1", "张三", "社区矫正"}}, {}, "人口", reading);
    const auto plan = planImport(desk.registry(), ledger, {});
    REQUIRE(plan);
    REQUIRE(importLedger(desk.registry(), who.actor, ledger, *plan, {}));
    CHECK(desk.registry().reader().session().integer("select count(*) from level_four_group") == 0);
    CHECK(desk.registry().reader().session().integer("select count(*) from resident_group") == 0);
}
