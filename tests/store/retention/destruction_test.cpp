// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/disclosure_queries.h"
#include "core/ledger/ledger_queries.h"
#include "core/mediation/attachment_actions.h"
#include "core/papers/document_text.h"
#include "core/registry/chain.h"
#include "core/registry/drafts.h"
#include "core/residents/resident_actions.h"
#include "core/retention/list_queries.h"
#include "core/retention/retention_actions.h"
#include "core/retention/retention_papers.h"
#include "tests/support/gone_person.h"
#include "tests/support/mediation_desk.h"
#include "tests/support/pictures.h"
#include "tests/support/sheet_story.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace linwu;
using namespace linwu::retention;
using test::anActor;
using test::MediationDesk;
using test::StepA;
using test::stored;

namespace {

constexpr std::string_view photoWord = "WORD-IN-THE-PHOTO-OF-THE-STAIRS";

/// Case A with a photo, in the archive under a period of ten years, over on the day of the desk, and two people who may sign.
class OverdueCase {
public:
    explicit OverdueCase(test::StoreKind kind = test::memoryPlain)
        : m_desk(kind)
    {
        m_desk.reach(StepA::closed);
        const attachments::NewContent photo{test::jpegOf(800, 600, test::jpegSegment(0xFE, photoWord)), test::jpegOf(64, 48), {}};
        REQUIRE(m_desk.act(Date(2026, 7, 7), mediation::addAttachment({"楼道照片", "photo", 1, {}}, photo)));
        const auto [day, archive] = MediationDesk::stepOf(StepA::archived);
        REQUIRE(m_desk.act(day, archive));
        registry().session().run("update mediation_case set retention = 'years10'");
        registry().clock().set(Date(2037, 1, 1));
        registry().session().each("select id from staff order by id limit 2", {}, [&](const Row& row) {
            (m_first ? m_second : m_first).value = row.integer(0);
            return true;
        });
        REQUIRE(m_second);
    }

    [[nodiscard]] test::TempRegistry& registry() { return m_desk.registry(); }

    [[nodiscard]] MediationDesk& desk() { return m_desk; }

    [[nodiscard]] Signer first() const { return {m_first}; }

    [[nodiscard]] Signer second() const { return {m_second}; }

    [[nodiscard]] ItemKey key() const { return {"mediation_case", m_desk.caseId().value, 0}; }

    Id<DestructionList> propose()
    {
        Id<DestructionList> made;
        REQUIRE(proposeDestruction(*registry(), anActor(), {{key()}, "保管期满", first()}, made));
        return made;
    }

private:
    MediationDesk m_desk;
    Id<Staff> m_first;
    Id<Staff> m_second;
};

std::string ruleOf(const Result<Changes>& refused)
{
    REQUIRE_FALSE(refused);
    REQUIRE_FALSE(refused.error().problems.empty());
    return refused.error().problems.front().rule;
}

std::string wholeText(test::TempRegistry& registry)
{
    std::string text;
    for (const auto& table : registry.session().tables()) {
        registry.session().each("select * from " + table.name, {}, [&](const Row& row) {
            for (int i = 0; i < row.count(); ++i) {
                text += row.text(i);
                text += '\n';
            }
            return true;
        });
    }
    return text;
}

} // namespace

TEST_CASE("a case is destroyed when a second person confirms, its number and result stay", "[retention]")
{
    OverdueCase over(LINWU_EVERY_STORE());
    const auto number = over.desk().file().head.number;
    const auto list = over.propose();
    CHECK_FALSE(over.desk().file().parties.empty());
    REQUIRE(confirmDestruction(*over.registry(), anActor(), list, over.second()));
    const auto left = over.desk().file();
    CHECK(left.head.number == number);
    CHECK(left.head.result == mediation::CaseResult::written);
    CHECK(left.parties.empty());
    CHECK(left.sessions.empty());
    CHECK(left.head.brief.empty());
    CHECK_FALSE(firstBentLink(over.registry()->reader()));
    CHECK(over.registry().session().faults().empty());
    CHECK(dueItems(over.registry()->reader(), over.registry()->today()).empty());
}

TEST_CASE("no name of a party is left in the file, the journal or its acts after a case is destroyed", "[retention]")
{
    OverdueCase over(test::filePlain);
    const auto names = [&] {
        std::vector<std::string> found;
        for (const auto& party : over.desk().file().parties) {
            found.push_back(party.name);
        }
        return found;
    }();
    REQUIRE_FALSE(test::wordsOnDisk(over.registry().folder().path(), names).empty());
    REQUIRE(confirmDestruction(*over.registry(), anActor(), over.propose(), over.second()));
    REQUIRE(sweepFile(*over.registry()));
    CHECK(test::wordsOnDisk(over.registry().folder().path(), names) == std::vector<std::string>());
}

TEST_CASE("nothing of its photos is left in the file after a case is destroyed", "[retention]")
{
    OverdueCase over(test::filePlain);
    const std::vector<std::string> photo{std::string(photoWord)};
    REQUIRE_FALSE(test::wordsOnDisk(over.registry().folder().path(), photo).empty());
    REQUIRE(confirmDestruction(*over.registry(), anActor(), over.propose(), over.second()));
    REQUIRE(sweepFile(*over.registry()));
    CHECK(test::wordsOnDisk(over.registry().folder().path(), photo) == std::vector<std::string>());
    CHECK(over.registry().session().integer("select count(*) from case_content") == 0);
}

TEST_CASE("destroying is final, and what was done to the case before is not undone either", "[retention]")
{
    OverdueCase over;
    const auto last = over.registry()->newestUndoable();
    REQUIRE(last);
    const auto done = confirmDestruction(*over.registry(), anActor(), over.propose(), over.second());
    REQUIRE(done);
    CHECK(over.registry()->undo(anActor(), done->operation).error().detail == "act_is_final");
    CHECK_FALSE(over.registry()->undo(anActor(), *last));
}

TEST_CASE("who proposed does not confirm, and without accounts both are named", "[retention]")
{
    OverdueCase over;
    const auto list = over.propose();
    CHECK(ruleOf(confirmDestruction(*over.registry(), anActor(), list, over.first())) == "second_person_same");
    CHECK(ruleOf(confirmDestruction(*over.registry(), anActor(), list, {})) == "signer_needed");
    CHECK_FALSE(over.desk().file().parties.empty());
    Id<DestructionList> made;
    CHECK(ruleOf(proposeDestruction(*over.registry(), anActor(), {{over.key()}, "保管期满", {}}, made)) == "item_unknown");
}

TEST_CASE("a list that was withdrawn destroys nothing, and its items come up again", "[retention]")
{
    OverdueCase over;
    const auto list = over.propose();
    CHECK(dueItems(over.registry()->reader(), over.registry()->today()).empty());
    REQUIRE(withdrawDestruction(*over.registry(), anActor(), list));
    CHECK(ruleOf(confirmDestruction(*over.registry(), anActor(), list, over.second())) == "list_not_open");
    CHECK(dueItems(over.registry()->reader(), over.registry()->today()).size() == 1);
}

TEST_CASE("a list is confirmed once", "[retention]")
{
    OverdueCase over;
    const auto list = over.propose();
    REQUIRE(confirmDestruction(*over.registry(), anActor(), list, over.second()));
    CHECK(ruleOf(confirmDestruction(*over.registry(), anActor(), list, over.second())) == "list_not_open");
    CHECK(ruleOf(withdrawDestruction(*over.registry(), anActor(), list)) == "list_not_open");
}

TEST_CASE("what is not due or kept for good is not put on a list", "[retention]")
{
    OverdueCase over;
    Id<DestructionList> made;
    over.registry().clock().set(Date(2036, 12, 31));
    const auto early = proposeDestruction(*over.registry(), anActor(), {{over.key()}, "保管期满", over.first()}, made);
    CHECK(ruleOf(early) == "not_due");
    CHECK(early.error().problems.front().args.at("until") == "2036-12-31");
    over.registry().session().run("update mediation_case set retention = 'permanent'");
    CHECK(
        ruleOf(proposeDestruction(*over.registry(), anActor(), {{over.key()}, "保管期满", over.first()}, made)) == "kept_for_good"
    );
}

TEST_CASE("a list whose item is no longer due is refused as a whole", "[retention]")
{
    OverdueCase over;
    const auto list = over.propose();
    over.registry().session().run("update mediation_case set retention = 'years30'");
    CHECK(ruleOf(confirmDestruction(*over.registry(), anActor(), list, over.second())) == "not_due");
    CHECK_FALSE(over.desk().file().parties.empty());
}

TEST_CASE("the printed list names what, why, how long and both people", "[retention]")
{
    OverdueCase over;
    const auto list = over.propose();
    REQUIRE(confirmDestruction(*over.registry(), anActor(), list, over.second()));
    const auto record = findDestruction(over.registry()->reader(), list);
    REQUIRE(record);
    const auto document = destructionDocument(over.registry()->reader(), list, "桂花里社区");
    REQUIRE(document);
    const std::string text = papers::documentText(*document);
    for (const std::string& word :
         {record->number,
          record->proposer,
          record->confirmer,
          std::string("保管期满"),
          std::string("2036-12-31"),
          std::string("10年"),
          std::string("已销毁"),
          std::string("2037年1月1日")}) {
        INFO(word);
        CHECK(text.find(word) != std::string::npos);
    }
    CHECK(record->proposer != record->confirmer);
}

TEST_CASE("vouchers lose their texts and keep their amounts, so that balances hold", "[retention]")
{
    test::SheetDesk desk;
    static_cast<void>(test::publishQuarter(*desk.registry, desk.story, desk.staff));
    desk.registry.clock().set(Date(2056, 1, 1));
    const auto sums = [&] { return desk.registry.session().integer("select sum(amount) from voucher"); };
    REQUIRE(desk.registry.session().integer("select count(*) from voucher where summary <> ''") > 0);
    const auto before = sums();
    Id<DestructionList> made;
    const ItemKey key{"ledger_book", desk.story.book.value, 2025};
    REQUIRE(proposeDestruction(*desk.registry, anActor(), {{key}, "保管期满", {desk.staff.maker}}, made));
    REQUIRE(confirmDestruction(*desk.registry, anActor(), made, {desk.staff.director}));
    CHECK(sums() == before);
    CHECK(desk.registry.session().integer("select count(*) from voucher where payee <> '' or summary <> ''") == 0);
    CHECK(desk.registry.session().faults().empty());
    CHECK_FALSE(firstBentLink(desk.registry->reader()));
}

TEST_CASE("a sheet is destroyed with what hangs on it and what was issued of it, its number and days stay", "[retention]")
{
    test::SheetDesk desk(LINWU_EVERY_STORE());
    const auto sheet = test::publishQuarter(*desk.registry, desk.story, desk.staff);
    desk.registry.session().run("update disclosure set state = 'archived', archived_on = '2025-11-10'");
    desk.registry.clock().set(Date(2056, 1, 1));
    Id<DestructionList> made;
    const ItemKey key{"disclosure", sheet.id.value, 0};
    REQUIRE(proposeDestruction(*desk.registry, anActor(), {{key}, "保管期满", {desk.staff.maker}}, made));
    REQUIRE(confirmDestruction(*desk.registry, anActor(), made, {desk.staff.director}));
    const auto left = disclosure::loadSheet(desk.registry->reader(), sheet.id);
    REQUIRE(left);
    CHECK(left->sheet.number == sheet.number);
    CHECK(left->figures.empty());
    CHECK(left->signOffs.empty());
    for (const auto& paper : papers::listIssuedPapers(desk.registry->reader(), "disclosure", sheet.id.value)) {
        CHECK(papers::reprint(desk.registry->reader(), paper.id).error().detail == "paper_destroyed");
    }
    CHECK_FALSE(firstBentLink(desk.registry->reader()));
}

TEST_CASE("somebody whose keeping is over is erased by a list", "[retention]")
{
    test::SheetDesk desk;
    const test::GonePerson person(desk.registry, anActor(), Date(2025, 10, 1));
    desk.registry.clock().set(Date(2028, 10, 1));
    Id<DestructionList> made;
    const ItemKey key{"resident", person.id().value, 0};
    REQUIRE(proposeDestruction(*desk.registry, anActor(), {{key}, "保存期限届满", {desk.staff.maker}}, made));
    REQUIRE(confirmDestruction(*desk.registry, anActor(), made, {desk.staff.director}));
    CHECK(stored(desk.registry, person.id()).status == residents::ResidentStatus::erased);
    CHECK(wholeText(desk.registry).find(test::GonePerson::name) == std::string::npos);
}

TEST_CASE("drafts that tell of any person on the list go", "[retention]")
{
    test::SheetDesk desk(test::filePlain);
    const test::GonePerson first(desk.registry, anActor(), Date(2025, 10, 1));
    residents::Resident second = test::aResident("安某", "2", 1950);
    REQUIRE(residents::addResident(*desk.registry, anActor(), second));
    REQUIRE(residents::markDeceased(*desk.registry, anActor(), second.id, Date(2025, 10, 2)));
    desk.registry.clock().set(Date(2028, 11, 1));
    Id<DestructionList> made;
    const std::vector<ItemKey> both{{"resident", first.id().value, 0}, {"resident", second.id.value, 0}};
    REQUIRE(proposeDestruction(*desk.registry, anActor(), {both, "保存期限届满", {desk.staff.maker}}, made));
    const auto drafts = draftsFileOf(desk.registry->file());
    const std::string draft = std::string(R"({"resident:1":{"name":")") + test::GonePerson::name + R"("}})";
    std::ofstream(drafts, std::ios::binary) << desk.registry->sealer().seal(draft, draftsPlace).bytes;
    REQUIRE(confirmDestruction(*desk.registry, anActor(), made, {desk.staff.director}));
    CHECK_FALSE(std::filesystem::exists(drafts));
}
