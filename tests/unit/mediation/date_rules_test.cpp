// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cases.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

Problems dates(const CaseFile& file, const Date& today)
{
    return checkDates(file, onDay(today));
}

} // namespace

TEST_CASE("V32: a weapon in the narrative obliges to report until a report is recorded")
{
    CaseFile file = caseAApplied();
    CHECK(checkReportDuty(file, onDay(Date(2026, 5, 6))).empty());
    file.head.brief = "何某持 刀威胁。";
    const Problems problems = checkReportDuty(file, onDay(Date(2026, 5, 6)));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == Severity::remind);
    CHECK(problems[0].args.at("kind") == "weapon");
    Escalation report;
    report.kind = "weapon";
    report.reportedOn = Date(2026, 5, 6);
    file.escalations = {report};
    CHECK(checkReportDuty(file, onDay(Date(2026, 5, 6))).empty());
}

TEST_CASE("V40: nothing has happened tomorrow")
{
    CaseFile file = caseAAssigned();
    CHECK_FALSE(hasCode(dates(file, Date(2026, 5, 6)), "V40"));
    CHECK(hasCode(dates(file, Date(2026, 5, 5)), "V40"));
}

TEST_CASE("V40: a day to come may be planned")
{
    CHECK_FALSE(hasCode(dates(caseADrafted(), Date(2026, 5, 20)), "V40"));
}

TEST_CASE("V41: acceptance is not before the application")
{
    CaseFile file = caseAAssigned();
    CHECK_FALSE(hasCode(dates(file, Date(2026, 7, 1)), "V41"));
    file.head.acceptedOn = Date(2026, 5, 5);
    CHECK(fieldOf(dates(file, Date(2026, 7, 1)), "date_order") == "accepted_on");
}

TEST_CASE("V41: a case is not closed before its last visit")
{
    CaseFile file = caseAEffective();
    Visit visit;
    visit.visitedOn = Date(2026, 7, 1);
    file.visits = {visit};
    file.head.closedOn = Date(2026, 7, 1);
    CHECK_FALSE(hasCode(dates(file, Date(2026, 7, 9)), "V41"));
    file.head.closedOn = Date(2026, 6, 30);
    CHECK(hasCode(dates(file, Date(2026, 7, 9)), "V41"));
}

TEST_CASE("V42: an agreement before acceptance is refused")
{
    CaseFile file = caseADrafted();
    CHECK_FALSE(hasCode(dates(file, Date(2026, 5, 20)), "V42"));
    file.agreements[0].reachedOn = Date(2026, 5, 5);
    CHECK(fieldOf(dates(file, Date(2026, 5, 20)), "agreement_before_acceptance") == "agreement.reached_on");
}

TEST_CASE("V44: a day more than a week back asks for a reason")
{
    const CaseFile file = caseAApplied();
    CHECK_FALSE(hasCode(checkBackdating(file, "applied_on", Date(2026, 5, 6), onDay(Date(2026, 5, 13))), "V44"));
    CHECK(hasCode(checkBackdating(file, "applied_on", Date(2026, 5, 6), onDay(Date(2026, 5, 14))), "V44"));
}

TEST_CASE("V44: a case entered afterwards is asked about once a sitting")
{
    CaseFile file = caseAApplied();
    file.head.backdatedOn = Date(2026, 7, 8);
    CHECK(checkBackdating(file, "applied_on", Date(2026, 5, 6), onDay(Date(2026, 7, 8))).empty());
    CHECK(hasCode(checkBackdating(file, "applied_on", Date(2026, 5, 6), onDay(Date(2026, 7, 9))), "V44"));
}

TEST_CASE("V49: a day in a reported month is to be confirmed")
{
    MonthLock may;
    may.month = "2026-05";
    CHECK(hasCode(checkMonth({may}, "session.held_on", Date(2026, 5, 12)), "V49"));
    CHECK(checkMonth({may}, "session.held_on", Date(2026, 6, 1)).empty());
}

TEST_CASE("V64: nothing and less is no amount, ten million asks for the unit")
{
    CaseFile file = caseADrafted();
    const auto amounts = [&] { return checkAmounts(file, onDay(Date(2026, 5, 20))); };
    CHECK(amounts().empty());
    file.obligations[0].amount = Money{};
    CHECK(fieldOf(amounts(), "amount_invalid") == "obligation[0].amount");
    file.obligations[0].amount = Money::ofYuan(10'000'000);
    CHECK(fieldOf(amounts(), "amount_unlikely") == "obligation[0].amount");
    file.obligations[0].amount = Money::ofYuan(9'999'999, 99);
    CHECK(amounts().empty());
}

TEST_CASE("V69: a number carries the year of acceptance")
{
    CaseFile file = caseAAssigned();
    CHECK(checkNumber(file).empty());
    file.head.numberYear = 2025;
    CHECK(has(checkNumber(file), "number_year"));
}
