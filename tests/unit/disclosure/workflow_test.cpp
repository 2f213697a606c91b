// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/workflow.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::disclosure;

namespace {

const Date day(2025, 10, 10);
constexpr Id<Staff> maker{1};
constexpr Id<Staff> accountant{2};
constexpr Id<Staff> supervisor{3};
constexpr Id<Staff> chair{4};
constexpr Id<Staff> director{5};

StaffBook theStaff()
{
    StaffBook book;
    const std::vector<std::pair<const char*, StaffRole>> people{
        {"陈某甲", StaffRole::bookkeeper},
        {"李某乙", StaffRole::accountant},
        {"王某丙", StaffRole::supervisorChair},
        {"周某丁", StaffRole::cooperativeChair},
        {"赵某戊", StaffRole::director},
    };
    for (std::size_t i = 0; i < people.size(); ++i) {
        Staff person;
        person.id = {static_cast<std::int64_t>(i + 1)};
        person.name = people[i].first;
        book.staff.push_back(person);
        StaffRoleSpell role;
        role.staffId = person.id;
        role.role = people[i].second;
        book.roles.push_back(role);
    }
    return book;
}

Signers theSigners()
{
    return {
        {SignRole::maker, maker},
        {SignRole::accountant, accountant},
        {SignRole::supervisor, supervisor},
        {SignRole::responsible, chair}};
}

std::vector<SignOff> signaturesOn(const std::string& hash)
{
    std::vector<SignOff> list;
    for (const auto& [role, staff] : theSigners()) {
        SignOff signOff;
        signOff.id = {static_cast<std::int64_t>(list.size() + 1)};
        signOff.role = role;
        signOff.staff = staff;
        signOff.contentHash = hash;
        list.push_back(signOff);
    }
    return list;
}

MeetingDecision approvalOf(const std::string& hash)
{
    MeetingDecision decision;
    decision.expected = 7;
    decision.present = 6;
    decision.approved = true;
    decision.contentHash = hash;
    return decision;
}

std::vector<std::string> wordsOf(const Problems& problems)
{
    std::vector<std::string> words;
    for (const auto& problem : problems) {
        words.push_back(problem.rule);
    }
    return words;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("a sheet goes from drafting to the archive, step by step")
{
    State state = State::drafting;
    for (const auto step : {Step::submit, Step::agree, Step::approve, Step::publish, Step::expire, Step::archive}) {
        const auto next = nextState(state, step);
        REQUIRE(next);
        state = *next;
    }
    CHECK(state == State::archived);
}

TEST_CASE("no step skips the supervisors or the meeting")
{
    CHECK_FALSE(nextState(State::drafting, Step::publish));
    CHECK_FALSE(nextState(State::inReview, Step::approve));
    CHECK_FALSE(nextState(State::awaitingDecision, Step::publish));
    CHECK(wordsOf(checkStep(State::inReview, Step::publish)) == Words{"step_out_of_order"});
}

TEST_CASE("an objection goes back to the maker, who submits again")
{
    CHECK(nextState(State::inReview, Step::object) == State::objected);
    CHECK(nextState(State::objected, Step::submit) == State::inReview);
}

TEST_CASE("what has hung is never edited")
{
    for (const auto state : {State::displayed, State::ended, State::archived, State::correcting, State::corrected}) {
        CHECK(wordsOf(checkStep(state, Step::edit)) == Words{"published_is_final"});
    }
    CHECK(checkStep(State::drafting, Step::edit).empty());
}

TEST_CASE("four different persons may sign")
{
    CHECK(checkSigners(theSigners(), theStaff(), day).empty());
}

TEST_CASE("the maker neither audits, supervises nor decides")
{
    for (const auto role : {SignRole::accountant, SignRole::supervisor, SignRole::responsible}) {
        auto signers = theSigners();
        signers[role] = maker;
        auto book = theStaff();
        book.roles[0].role = StaffRole::socialWorker;
        const auto problems = checkSigners(signers, book, day);
        REQUIRE(wordsOf(problems) == Words{"signers_conflict"});
        CHECK(problems[0].args.at("name") == "陈某甲");
        CHECK(problems[0].args.at("reason") == "same_person");
    }
}

TEST_CASE("a relative of a committee member does not supervise, whichever side wrote the relation down")
{
    for (const bool turned : {false, true}) {
        auto book = theStaff();
        StaffRelation relation;
        relation.staffId = turned ? director : supervisor;
        relation.otherStaffId = turned ? supervisor : director;
        relation.relation = "sibling";
        book.relations = {relation};
        const auto problems = checkSigners(theSigners(), book, day);
        REQUIRE(wordsOf(problems) == Words{"signers_conflict"});
        CHECK(problems[0].args.at("reason") == "relative");
        CHECK(problems[0].args.at("other") == "赵某戊");
    }
}

TEST_CASE("a relative of a former committee member may supervise")
{
    auto book = theStaff();
    book.roles[4].validTo = Date(2025, 1, 1);
    StaffRelation relation;
    relation.staffId = supervisor;
    relation.otherStaffId = director;
    relation.relation = "spouse";
    book.relations = {relation};
    CHECK(checkSigners(theSigners(), book, day).empty());
}

TEST_CASE("members of the committee, clerks and bookkeepers do not supervise")
{
    const std::vector<std::pair<StaffRole, std::string>> barred{
        {StaffRole::committeeMember, "committee_member"},
        {StaffRole::director, "committee_member"},
        {StaffRole::clerk, "clerk"},
        {StaffRole::bookkeeper, "bookkeeper"},
    };
    for (const auto& [role, reason] : barred) {
        auto book = theStaff();
        book.roles[2].role = role;
        const auto problems = checkSigners(theSigners(), book, day);
        REQUIRE(wordsOf(problems) == Words{"signers_conflict"});
        CHECK(problems[0].args.at("reason") == reason);
    }
}

TEST_CASE("a supervisor who is the secretary asks for confirmation")
{
    auto book = theStaff();
    book.roles[2].role = StaffRole::secretary;
    const auto problems = checkSigners(theSigners(), book, day);
    REQUIRE(wordsOf(problems) == Words{"supervisor_is_secretary"});
    CHECK(problems[0].severity == Severity::confirm);
}

TEST_CASE("everybody signed this very content and the meeting approved it")
{
    CHECK(checkSigned(Chain::c3, signaturesOn("a"), {approvalOf("a")}, "a").empty());
}

TEST_CASE("a missing supervisor or meeting stops the sheet")
{
    auto signatures = signaturesOn("a");
    std::erase_if(signatures, [](const SignOff& s) { return s.role == SignRole::supervisor; });
    const auto problems = checkSigned(Chain::c3, signatures, {}, "a");
    REQUIRE(wordsOf(problems) == Words{"signoff_missing", "signoff_missing"});
    CHECK(problems[0].args.at("role") == "supervisor");
    CHECK(problems[1].args.at("role") == "meeting");
}

TEST_CASE("signatures under another content do not count")
{
    const auto problems = checkSigned(Chain::c3, signaturesOn("a"), {approvalOf("b")}, "b");
    CHECK(wordsOf(problems) == Words{"content_changed", "content_changed", "content_changed", "content_changed"});
}

TEST_CASE("the newest signature of a role counts")
{
    auto signatures = signaturesOn("a");
    SignOff objection = signatures[2];
    objection.id = {99};
    objection.agrees = false;
    signatures.push_back(objection);
    CHECK_FALSE(checkSigned(Chain::c3, signatures, {approvalOf("a")}, "a").empty());
}

TEST_CASE("a sheet posted on 20 October hangs seven days, until the 27th")
{
    Disclosure sheet;
    const auto* item = Catalogue::shipped().find("CF-02");
    const auto& calendar = WorkCalendar::shipped();
    CHECK(displayEnd(*item, 7, CountMode::statutory, Date(2025, 10, 20), calendar).due == Date(2025, 10, 27));
    CHECK(checkDisplay(*item, sheet, Date(2025, 10, 20), Date(2025, 10, 27), calendar).empty());
}

TEST_CASE("a display that ends too early names the earliest day")
{
    Disclosure sheet;
    const auto problems =
        checkDisplay(*Catalogue::shipped().find("CF-02"), sheet, Date(2025, 10, 20), Date(2025, 10, 26), WorkCalendar::shipped());
    REQUIRE(wordsOf(problems) == Words{"display_too_short"});
    CHECK(problems[0].args.at("earliest") == "2025-10-27");
    CHECK(problems[0].args.at("days") == "7");
}

TEST_CASE("a last day of rest rolls on, and in the customary count it stays")
{
    Disclosure sheet;
    const auto& calendar = WorkCalendar::shipped();
    const auto saturday =
        checkDisplay(*Catalogue::shipped().find("CF-02"), sheet, Date(2025, 10, 18), Date(2025, 10, 27), calendar);
    REQUIRE(wordsOf(saturday) == Words{"last_day_is_holiday"});
    CHECK(saturday[0].args.at("from") == "2025-10-25");
    const auto rolled = checkDisplay(*Catalogue::shipped().find("CF-02"), sheet, Date(2025, 9, 27), Date(2025, 10, 9), calendar);
    REQUIRE(wordsOf(rolled) == Words{"last_day_is_holiday"});
    CHECK(rolled[0].severity == Severity::automatic);
    CHECK(
        displayEnd(*Catalogue::shipped().find("CF-02"), 7, CountMode::customary, Date(2025, 9, 27), calendar).due ==
        Date(2025, 10, 3)
    );
}

TEST_CASE("fewer days than the catalogue asks are refused")
{
    Disclosure sheet;
    sheet.minDays = 5;
    CHECK(
        wordsOf(checkDisplay(
            *Catalogue::shipped().find("CF-02"), sheet, Date(2025, 10, 20), Date(2025, 10, 30), WorkCalendar::shipped()
        )) == Words{"display_too_short"}
    );
}

TEST_CASE("working days without that year's calendar are refused")
{
    Disclosure sheet;
    sheet.minDays = 5;
    const auto problems =
        checkDisplay(*Catalogue::shipped().find("DW-08"), sheet, Date(2031, 3, 3), Date(2031, 3, 31), WorkCalendar::shipped());
    REQUIRE_FALSE(problems.empty());
    CHECK(problems[0].rule == "holiday_year_missing");
    CHECK(problems[0].severity == Severity::block);
    CHECK(problems[0].args.at("year") == "2031");
}

TEST_CASE("a party sheet needs the secrecy review and a public scope")
{
    Disclosure sheet;
    CHECK(wordsOf(checkScope(*Catalogue::shipped().find("DW-11"), sheet)) == Words{"secrecy_review_missing"});
    sheet.secrecyReviewed = true;
    sheet.scope = disclosure::Scope::party;
    CHECK(wordsOf(checkScope(*Catalogue::shipped().find("DW-11"), sheet)) == Words{"scope_not_public"});
    sheet.scope = disclosure::Scope::everybody;
    CHECK(checkScope(*Catalogue::shipped().find("DW-11"), sheet).empty());
}

TEST_CASE("numbers carry item, year and the place of the period in it")
{
    CHECK(numberOf("CF-02", {ledger::PeriodKind::quarter, 2025, 3}) == "CF-02-2025-003");
    CHECK(numberOf("CF-14", {ledger::PeriodKind::month, 2025, 12}) == "CF-14-2025-012");
}
