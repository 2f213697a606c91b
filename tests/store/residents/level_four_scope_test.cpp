// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Who may not know level four finds none of it, in the window, the journal or the file.
#include "core/registry/any_record.h"
#include "core/registry/chain.h"
#include "core/registry/history.h"
#include "core/residents/merge_actions.h"
#include "core/store/content.h"
#include "tests/support/accounts.h"
#include "tests/support/level_four.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::test;

namespace {

/// A file with accounts that collects level four, and one person of whom it says something; the director may know it.
struct AccountOffice {
    AccountOffice()
    {
        collectLevelFour(desk.registry(), desk.actor());
        Resident resident = aResident("安某");
        REQUIRE(addResident(desk.registry(), desk.actor(), resident));
        person = resident.id;
        entry = enterLevelFour(desk.registry(), desk.actor(), person);
    }

    AccountDesk desk;
    Id<Resident> person;
    LevelFour entry;
};

std::string everyByte(Session& session)
{
    std::string bytes;
    for (const auto& table : session.tables()) {
        session.each("select * from " + table.name, {}, [&](const Row& row) {
            for (int i = 0; i < row.count(); ++i) {
                bytes += row.text(i);
                bytes += '\n';
            }
            return true;
        });
    }
    return bytes;
}

} // namespace

TEST_CASE("neither the group, the note, the days nor the person of level four can be read in a sealed file", "[level_four]")
{
    AccountOffice office;
    const auto removed = enterLevelFour(office.desk.registry(), office.desk.actor(), office.person, "MENTAL");
    REQUIRE(endLevelFour(office.desk.registry(), office.desk.actor(), removed, *removed.validFrom));
    REQUIRE(endLevelFour(office.desk.registry(), office.desk.actor(), office.entry, Date(2026, 5, 3)));
    Session& session = office.desk.registry().reader().session();
    std::string bytes;
    session.each("select * from level_four_group", {}, [&](const Row& row) {
        bytes += std::string(row.text(1)) + std::string(row.text(2));
        return true;
    });
    session.each(
        "select o.subject, c.before, c.after from change c join operation o on o.id = c.operation_id "
        "where c.table_name = 'level_four_group'",
        {},
        [&](const Row& row) {
            for (int i = 0; i < row.count(); ++i) {
                bytes += row.text(i);
            }
            return true;
        }
    );
    for (const char* word :
         {"DRUG", "MENTAL", "社区戒毒第二年", "2025-03-01", "2026-05-03", "安某", "group_code", "resident_id"}) {
        INFO(word);
        CHECK(bytes.find(word) == std::string::npos);
    }
}

TEST_CASE("the length of a sealed entry does not tell which group it is", "[level_four]")
{
    AccountOffice office;
    LevelFour bare{{}, office.person, "KEYYOUTH", {}, std::nullopt, std::nullopt};
    REQUIRE(residents::addLevelFour(office.desk.registry(), office.desk.actor(), bare));
    Session& session = office.desk.registry().reader().session();
    CHECK(session.integer("select count(distinct length(content)) from level_four_group") == 1);
}

TEST_CASE("who may not know level four finds no row, no hit, no chip and no act of it", "[level_four]")
{
    AccountOffice office;
    const auto roles = GENERATE("social_worker", "mediator", "archivist", "administrator", "visitor");
    const auto who = office.desk.seat("钱某", roles);
    const Reader reader = office.desk.registry().reader(who.scope);
    CHECK(levelFourOf(reader, office.person).empty());
    CHECK_FALSE(findLevelFour(reader, office.entry.id.value));
    CHECK(peopleOfLevelFour(reader, reader.today()).empty());
    CHECK(countResidents(reader, inGroup("DRUG")) == 0);
    CHECK(residentIds(reader, inGroup("DRUG")).empty());
    CHECK_FALSE(hasChip(reader, "DRUG"));
    CHECK(recordIds(reader, "level_four_group").empty());
    CHECK(reader.session().integer("select count(*) from level_four_group") == 0);
    CHECK(reader.forFigures().session().integer("select count(*) from level_four_group") == 0);
    CHECK(historyOf(reader, "level_four_group", office.entry.id.value).empty());
    for (const auto& entry : recentOperations(reader, 50)) {
        CHECK(entry.action != "group.addLevelFour");
    }
}

TEST_CASE(
    "who may not know level four sees the same people with and without a question for those who are not of it",
    "[level_four]"
)
{
    AccountOffice office;
    const auto who = office.desk.seat("钱某", "social_worker");
    const Reader reader = office.desk.registry().reader(who.scope);
    ResidentFilter others;
    others.notGroups = {"DRUG"};
    CHECK(countResidents(reader, others) == 1);
    CHECK(residentIds(reader, others) == std::vector{office.person});
}

TEST_CASE("who may not know level four neither enters, ends nor takes back any of it", "[level_four]")
{
    AccountOffice office;
    LevelFour second = aLevelFour(office.person, "CORRECT");
    const auto added = residents::addLevelFour(office.desk.registry(), office.desk.actor(), second);
    REQUIRE(added);
    const auto who = office.desk.seat("钱某", "social_worker");
    LevelFour third = aLevelFour(office.person, "RELEASE");
    const auto refused = residents::addLevelFour(office.desk.registry(), who.actor, third);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == "act_not_allowed");
    CHECK_FALSE(endLevelFour(office.desk.registry(), who.actor, second, Date(2026, 5, 1)));
    const auto undone = office.desk.registry().undo(who.actor, added->operation);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::forbidden);
}

TEST_CASE("a role that may know level four reads nothing of it without the key", "[level_four]")
{
    AccountOffice office;
    office.desk.add("钱某", "social_worker");
    REQUIRE(office.desk.registry().apply(office.desk.actor(), "rules.correct", [](Writer& writer) -> Status {
        const auto shown = *rules::ruleOn(writer.reader(), "role_rights", "social_worker.level_four", writer.today());
        rules::Rule edited = shown;
        edited.value = "yes";
        return rules::correctRule(writer, shown, edited);
    }));
    const auto who = accounts::signIn(office.desk.registry(), "钱某", AccountDesk::passphrase);
    REQUIRE(who);
    REQUIRE_FALSE(who->keyring.holds(KeyClass::levelFour));
    CHECK(levelFourOf(office.desk.registry().reader(who->scope), office.person).empty());
}

TEST_CASE("the images of level four in the journal do not open without its key", "[level_four]")
{
    AccountOffice office;
    REQUIRE(endLevelFour(office.desk.registry(), office.desk.actor(), office.entry, Date(2026, 5, 3)));
    const auto history = historyOf(office.desk.registry().reader(), "level_four_group", office.entry.id.value);
    REQUIRE(history.size() == 2);
    const auto* sealed = std::get_if<Blob>(&history.back().changes.front().after);
    REQUIRE(sealed != nullptr);
    const SealPlace place{LevelFour::table, "content", office.entry.id.value};
    CHECK_FALSE(office.desk.registry().sealer().open(*sealed, place).empty());
    const auto who = office.desk.seat("钱某", "social_worker");
    CHECK_THROWS_AS(office.desk.registry().sealer().open(*sealed, place), SealError);
}

TEST_CASE("two records are merged and parted with what level four knows of both, by somebody who may not know it", "[level_four]")
{
    AccountOffice office;
    Resident double_ = aResident("安某某");
    REQUIRE(addResident(office.desk.registry(), office.desk.actor(), double_));
    enterLevelFour(office.desk.registry(), office.desk.actor(), double_.id, "CORRECT");
    const auto content = [&] { return contentOf(office.desk.registry().reader().session(), ContentPart::records, {}).hash; };
    const auto who = office.desk.seat("钱某", "social_worker");
    const std::string before = content();
    const auto record = [&](Id<Resident> id) {
        return *findRecord<Resident>(office.desk.registry().reader().session(), id.value);
    };
    const Resident kept = record(office.person);
    const Resident lost = record(double_.id);
    REQUIRE(mergeResidents(office.desk.registry(), who.actor, kept, filledFrom(kept, lost, office.desk.registry().sealer()), lost)
    );
    const auto director = accounts::signIn(office.desk.registry(), AccountDesk::director, AccountDesk::passphrase);
    REQUIRE(director);
    const Reader reader = office.desk.registry().reader(director->scope);
    CHECK(levelFourOf(reader, office.person).size() == 2);
    CHECK(levelFourOf(reader, double_.id).empty());
    CHECK(residentIds(reader, inGroup("CORRECT")) == std::vector{office.person});
    REQUIRE(unmergeResident(office.desk.registry(), director->actor, double_.id));
    CHECK(content() == before);
    CHECK(levelFourOf(office.desk.registry().reader(director->scope), double_.id).size() == 1);
}

TEST_CASE("what an older file holds of level four in the clear is sealed for good, and the journal forgets it", "[level_four]")
{
    AccountDesk desk;
    collectLevelFour(desk.registry(), desk.actor());
    Resident resident = aResident("安某");
    REQUIRE(addResident(desk.registry(), desk.actor(), resident));
    const auto put = [&](const char* action, std::int64_t& id) {
        REQUIRE(desk.registry().apply(desk.actor(), action, [&](Writer& writer) -> Status {
            writer.subject("安某");
            id = writer.nextId("resident_group");
            return writer.insertRow(
                "resident_group",
                {{"id", id},
                 {"resident_id", resident.id.value},
                 {"group_code", std::string("DRUG")},
                 {"note", std::string("社区戒毒第二年")},
                 {"valid_from", std::string("2025-03-01")},
                 {"valid_to", Value()}}
            );
        }));
    };
    std::int64_t stays = 0;
    std::int64_t gone = 0;
    put("group.add", stays);
    put("group.add", gone);
    REQUIRE(desk.registry().apply(desk.actor(), "group.end", [&](Writer& writer) {
        return writer.removeRow("resident_group", gone);
    }));
    REQUIRE(everyByte(desk.registry().reader().session()).find("社区戒毒第二年") != std::string::npos);
    const auto sealed = sealLevelFour(desk.registry(), desk.actor());
    REQUIRE(sealed);
    const std::string bytes = everyByte(desk.registry().reader().session());
    CHECK(bytes.find("社区戒毒第二年") == std::string::npos);
    CHECK(bytes.find("2025-03-01") == std::string::npos);
    CHECK(
        desk.registry().reader().session().integer("select count(*) from operation where action = 'group.add' and subject <> ''"
        ) == 0
    );
    REQUIRE(levelFourOf(desk.registry().reader(), resident.id).size() == 1);
    CHECK(levelFourOf(desk.registry().reader(), resident.id).front().note == "社区戒毒第二年");
    CHECK_FALSE(firstBentLink(desk.registry().reader()));
    CHECK_FALSE(desk.registry().undo(desk.actor(), sealed->operation));
    CHECK_FALSE(sealLevelFour(desk.registry(), desk.actor())->operation);
}

TEST_CASE("who may not know level four moves nothing of it under the seal", "[level_four]")
{
    AccountDesk desk;
    Resident resident = aResident("安某");
    REQUIRE(addResident(desk.registry(), desk.actor(), resident));
    desk.registry().reader().session().run(
        "insert into resident_group (id, resident_id, group_code, note) values (1, :person, 'DRUG', '')",
        {{"person", resident.id.value}}
    );
    const auto who = desk.seat("钱某", "social_worker");
    const auto done = sealLevelFour(desk.registry(), who.actor);
    REQUIRE(done);
    CHECK_FALSE(done->operation);
}
