// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_queries.h"
#include "core/papers/paper_actions.h"
#include "core/registry/chain.h"
#include "core/registry/drafts.h"
#include "core/registry/history.h"
#include "core/residents/merge_actions.h"
#include "core/retention/list_queries.h"
#include "core/retention/retention_actions.h"
#include "tests/support/accounts.h"
#include "tests/support/gone_person.h"
#include "tests/support/mediation_desk.h"
#include "tests/support/papers.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

using namespace linwu;
using namespace linwu::retention;
using residents::Resident;
using residents::ResidentStatus;
using test::anActor;
using test::GonePerson;
using test::stored;
using test::wordsOnDisk;

namespace {

const Date leftOn(2026, 5, 1);

ErasureRequest asked()
{
    return {ErasureBasis::purposeEnded, "本人到场书面申请", {}};
}

std::vector<std::string> rulesOf(const Result<Changes>& refused)
{
    REQUIRE_FALSE(refused);
    std::vector<std::string> rules;
    for (const auto& problem : refused.error().problems) {
        rules.push_back(problem.rule);
    }
    return rules;
}

const std::vector<std::string> nothing;

} // namespace

TEST_CASE("after erasing no word of the person is in the file, its log or its free pages", "[erase]")
{
    const auto kind = GENERATE(test::filePlain, test::fileSealed);
    test::TempRegistry registry(kind);
    const GonePerson person(registry, anActor(), leftOn);
    const auto folder = registry.folder().path();
    if (!kind.sealed) {
        REQUIRE(wordsOnDisk(folder, GonePerson::words()) == GonePerson::words());
    }
    REQUIRE(erasePerson(*registry, anActor(), person.id(), asked()));
    REQUIRE(sweepFile(*registry));
    CHECK(wordsOnDisk(folder, GonePerson::words()) == nothing);
}

TEST_CASE("the journal is whole after erasing, and still names what was printed before", "[erase]")
{
    const auto kind = LINWU_EVERY_STORE();
    test::TempRegistry registry(kind);
    const GonePerson person(registry, anActor(), leftOn);
    const std::string end = chainEnd(registry->reader());
    REQUIRE(erasePerson(*registry, anActor(), person.id(), asked()));
    CHECK_FALSE(firstBentLink(registry->reader()));
    CHECK(*actOfEnd(registry->reader(), end));
    CHECK(registry.session().faults().empty());
}

TEST_CASE("what was bent before erasing stays a finding", "[erase]")
{
    test::TempRegistry registry;
    const GonePerson person(registry, anActor(), leftOn);
    registry.session().run("update operation set person = '别人' where id = :id", {{"id", person.correction().value}});
    REQUIRE(erasePerson(*registry, anActor(), person.id(), asked()));
    const auto bent = firstBentLink(registry->reader());
    REQUIRE(bent);
    CHECK(bent->operation == person.correction());
}

TEST_CASE("sex, year of birth and the day of leaving stay, so that figures hold", "[erase]")
{
    test::TempRegistry registry(LINWU_EVERY_STORE());
    const GonePerson person(registry, anActor(), leftOn);
    REQUIRE(erasePerson(*registry, anActor(), person.id(), asked()));
    const auto left = stored(registry, person.id());
    CHECK(left.status == ResidentStatus::erased);
    CHECK(left.name == residents::erasedName);
    CHECK(left.sex == "2");
    CHECK(left.birth == PartialDate{Date(1961, 1, 1), Precision::year});
    CHECK(left.statusOn == leftOn);
    CHECK(left.idNumber.empty());
    CHECK(left.idHash.bytes.empty());
    CHECK(registry.session().integer("select count(*) from residence") == 0);
    CHECK(registry.session().integer("select count(*) from resident_group") == 0);
}

TEST_CASE("erasing is not undone, nor anything that was done to the person before", "[erase]")
{
    test::TempRegistry registry(LINWU_EVERY_STORE());
    const GonePerson person(registry, anActor(), leftOn);
    const auto erased = erasePerson(*registry, anActor(), person.id(), asked());
    REQUIRE(erased);
    const auto back = registry->undo(anActor(), erased->operation);
    REQUIRE_FALSE(back);
    CHECK(back.error().detail == "act_is_final");
    CHECK(rulesOf(registry->undo(anActor(), person.correction())) == std::vector<std::string>{"image_erased"});
    CHECK(rulesOf(registry->undo(anActor(), person.bulk())) == std::vector<std::string>{"image_erased"});
}

TEST_CASE("of a bulk act the rest is taken back, the erased person stays erased", "[erase]")
{
    test::TempRegistry registry;
    auto other = test::aResident("李某");
    other.employer = "旧单位";
    REQUIRE(residents::addResident(*registry, anActor(), other));
    const GonePerson person(registry, anActor(), leftOn);
    REQUIRE(erasePerson(*registry, anActor(), person.id(), asked()));
    REQUIRE(registry->undo(anActor(), person.bulk(), UndoMode::rest));
    CHECK(stored(registry, other.id).employer == "旧单位");
    CHECK(stored(registry, person.id()).employer.empty());
}

TEST_CASE("the history of an erased person says which act erased each entry", "[erase]")
{
    test::TempRegistry registry(LINWU_EVERY_STORE());
    const GonePerson person(registry, anActor(), leftOn);
    const auto erased = erasePerson(*registry, anActor(), person.id(), asked());
    REQUIRE(erased);
    const auto history = historyOf(registry->reader(), Resident::table, person.id().value);
    REQUIRE(history.size() > 3);
    for (const auto& entry : history) {
        CHECK(entry.changes.empty());
        CHECK(entry.operation.subject.find(GonePerson::name) == std::string::npos);
        CHECK((entry.kind == Change::Kind::add || entry.erasedBy == erased->operation));
    }
}

TEST_CASE("somebody who lives here is not erased", "[erase]")
{
    test::TempRegistry registry;
    auto resident = test::aResident();
    REQUIRE(residents::addResident(*registry, anActor(), resident));
    CHECK(rulesOf(erasePerson(*registry, anActor(), resident.id, asked())) == std::vector<std::string>{"erase_lives_here"});
}

TEST_CASE("a case of the person stands in the way with its number, for good when it is kept for good", "[erase]")
{
    test::MediationDesk desk;
    auto& registry = desk.registry();
    const GonePerson person(registry, anActor(), leftOn);
    desk.reach(test::StepA::assigned);
    registry.session().run(
        "update case_party set resident_id = :id where position = 0 or position = 1", {{"id", person.id().value}}
    );
    CHECK(rulesOf(erasePerson(*registry, anActor(), person.id(), asked())) == std::vector<std::string>{"erase_case_open"});
    registry.session().run("update mediation_case set state = 'archived', archived_on = '2015-06-03', retention = 'permanent'");
    CHECK(rulesOf(erasePerson(*registry, anActor(), person.id(), asked())) == std::vector<std::string>{"erase_case_permanent"});
    registry.session().run("update mediation_case set retention = 'years30'");
    const auto kept = erasePerson(*registry, anActor(), person.id(), asked());
    CHECK(rulesOf(kept) == std::vector<std::string>{"erase_case_kept"});
    CHECK(kept.error().problems.front().args.at("until") == "2045-12-31");
}

TEST_CASE("a paper that was issued to the person is kept for its time, then goes with her", "[erase]")
{
    test::TempRegistry registry(test::filePlain);
    const GonePerson person(registry, anActor(), leftOn);
    auto paper = test::aPaper();
    paper.number.clear();
    paper.title = std::string("证明：") + GonePerson::name;
    const papers::IssueOf of{std::string(Resident::table), person.id().value, papers::Outlet::printer, {}};
    registry.clock().set(Date(2026, 5, 20));
    REQUIRE(papers::letOut(*registry, anActor(), paper, of));
    const auto refused = erasePerson(*registry, anActor(), person.id(), asked());
    CHECK(rulesOf(refused) == std::vector<std::string>{"erase_paper_kept"});
    CHECK(refused.error().problems.front().args.at("until") == "2029-05-19");
    registry.clock().set(Date(2029, 5, 19));
    CHECK_FALSE(erasePerson(*registry, anActor(), person.id(), asked()));
    registry.clock().set(Date(2029, 5, 20));
    REQUIRE(erasePerson(*registry, anActor(), person.id(), asked()));
    REQUIRE(sweepFile(*registry));
    CHECK(wordsOnDisk(registry.folder().path(), GonePerson::words()) == nothing);
    const auto issued = papers::listIssuedPapers(registry->reader(), Resident::table, person.id().value);
    REQUIRE(issued.size() == 1);
    const auto again = papers::reprint(registry->reader(), issued.front().id);
    REQUIRE_FALSE(again);
    CHECK(again.error().detail == "paper_destroyed");
}

TEST_CASE("a record that was merged into the person is erased with her", "[erase]")
{
    test::TempRegistry registry(test::filePlain);
    const GonePerson person(registry, anActor(), leftOn);
    auto twin = test::aResident("欧阳双份", "2", 1961);
    REQUIRE(residents::addResident(*registry, anActor(), twin));
    const auto kept = stored(registry, person.id());
    const auto merged = residents::filledFrom(kept, stored(registry, twin.id), registry->sealer());
    REQUIRE(residents::mergeResidents(*registry, anActor(), kept, merged, stored(registry, twin.id)));
    REQUIRE(erasePerson(*registry, anActor(), person.id(), asked()));
    REQUIRE(sweepFile(*registry));
    CHECK(stored(registry, twin.id).name == residents::erasedName);
    CHECK(wordsOnDisk(registry.folder().path(), {"欧阳双份"}) == nothing);
}

TEST_CASE("a person is erased once, and an erased record takes nothing in again", "[erase]")
{
    test::TempRegistry registry;
    const GonePerson person(registry, anActor(), leftOn);
    REQUIRE(erasePerson(*registry, anActor(), person.id(), asked()));
    CHECK(rulesOf(erasePerson(*registry, anActor(), person.id(), asked())) == std::vector<std::string>{"erase_done"});
    const auto shown = stored(registry, person.id());
    auto refilled = shown;
    refilled.name = "又一个";
    CHECK(
        rulesOf(residents::correctResident(*registry, anActor(), shown, refilled)) ==
        std::vector<std::string>{"erased_stays_empty"}
    );
}

TEST_CASE("a reason is asked, and may not repeat what is to be erased", "[erase]")
{
    test::TempRegistry registry;
    const GonePerson person(registry, anActor(), leftOn);
    auto request = asked();
    request.reason.clear();
    CHECK(rulesOf(erasePerson(*registry, anActor(), person.id(), request)) == std::vector<std::string>{"required"});
    request.reason = std::string(GonePerson::name) + "申请";
    CHECK(rulesOf(erasePerson(*registry, anActor(), person.id(), request)) == std::vector<std::string>{"reason_names_person"});
}

TEST_CASE("drafts that tell of the person go, others stay", "[erase]")
{
    test::TempRegistry registry(test::fileSealed);
    const GonePerson person(registry, anActor(), leftOn);
    const auto drafts = draftsFileOf(registry->file());
    const auto write = [&](const std::string& text) {
        std::ofstream(drafts, std::ios::binary) << registry->sealer().seal(text, draftsPlace).bytes;
    };
    write(R"({"voucher":{"summary":"买扫帚"}})");
    dropDraftsWith(*registry, {GonePerson::name});
    CHECK(std::filesystem::exists(drafts));
    write(std::string(R"({"resident:1":{"name":")") + GonePerson::name + R"("}})");
    REQUIRE(erasePerson(*registry, anActor(), person.id(), asked()));
    CHECK_FALSE(std::filesystem::exists(drafts));
}

TEST_CASE("with accounts a second person confirms before anything is erased", "[erase][accounts]")
{
    test::AccountDesk desk;
    auto resident = test::aResident(GonePerson::name, "2", 1961);
    REQUIRE(residents::addResident(desk.registry(), desk.actor(), resident));
    REQUIRE(residents::markDeceased(desk.registry(), desk.actor(), resident.id, leftOn));
    REQUIRE(erasePerson(desk.registry(), desk.actor(), resident.id, asked()));
    const auto read = [&] { return *findRecord<Resident>(desk.registry().reader().session(), resident.id.value); };
    CHECK(read().name == GonePerson::name);
    const auto list = listDestructions(desk.registry().reader()).front();
    CHECK(list.state == ListState::proposed);
    CHECK(
        rulesOf(confirmDestruction(desk.registry(), desk.actor(), list.id, {})) == std::vector<std::string>{"second_person_same"}
    );
    const auto second = desk.seat("周书记", "director");
    REQUIRE(confirmDestruction(desk.registry(), second.actor, list.id, {}));
    CHECK(read().status == ResidentStatus::erased);
    CHECK_FALSE(firstBentLink(desk.registry().reader()));
}

TEST_CASE("who may not write residents, or not confirm, is refused by her role", "[erase][accounts]")
{
    test::AccountDesk desk;
    auto resident = test::aResident(GonePerson::name, "2", 1961);
    REQUIRE(residents::addResident(desk.registry(), desk.actor(), resident));
    REQUIRE(residents::markDeceased(desk.registry(), desk.actor(), resident.id, leftOn));
    for (const char* role : {"grid_worker", "mediator", "visitor"}) {
        const auto who = desk.seat(role, role);
        const auto refused = erasePerson(desk.registry(), who.actor, resident.id, asked());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().detail == "act_not_allowed");
    }
    const auto worker = desk.seat("社工甲", "social_worker");
    REQUIRE(erasePerson(desk.registry(), worker.actor, resident.id, asked()));
    const auto list = listDestructions(desk.registry().reader()).front();
    for (const char* role : {"archivist", "administrator", "social_worker"}) {
        const auto who = desk.seat(std::string("又") + role, role);
        const auto refused = confirmDestruction(desk.registry(), who.actor, list.id, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().detail == "act_not_allowed");
    }
}
