// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cases.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

Problems accepted(const CaseFile& file, const std::vector<PairMatch>& matches = {})
{
    return checkAcceptance(file, matches, onDay(Date(2026, 5, 6)));
}

PairMatch earlier(bool open, const char* type, const Date& day)
{
    PairMatch match;
    match.id.value = 7;
    match.number = "〔2025〕桂人调字第3号";
    match.open = open;
    match.statType = type;
    match.lastOn = day;
    return match;
}

} // namespace

TEST_CASE("case A may be accepted")
{
    CHECK(accepted(caseAApplied()).empty());
}

TEST_CASE("V08: one side alone has no dispute")
{
    CaseFile file = caseAApplied();
    file.parties[1].side = Side::a;
    CHECK(hasCode(accepted(file), "V08"));
}

TEST_CASE("a side that has not agreed stops acceptance")
{
    CaseFile file = caseAApplied();
    file.parties[0].willing = Willing::unknown;
    CHECK(fieldOf(accepted(file), "side_not_willing") == "party[0].willing");
}

TEST_CASE("V18: a side without any contact is to be confirmed")
{
    CaseFile file = caseAApplied();
    file.parties[1].phone = SealedText();
    CHECK(fieldOf(accepted(file), "contact_missing") == "party[1].phone");
}

TEST_CASE("V18: a guardian's phone reaches the side of the ward")
{
    CHECK_FALSE(hasCode(accepted(caseBApplied()), "V18"));
}

TEST_CASE("V30: a matter before a court needs its letter")
{
    CaseFile file = caseAApplied();
    file.head.takenBy = TakenBy::court;
    CHECK(hasCode(accepted(file), "V30"));
    file.head.referralLetter = true;
    CHECK_FALSE(hasCode(accepted(file), "V30"));
}

TEST_CASE("V31: a crime is not mediated")
{
    CaseFile file = caseAApplied();
    CHECK_FALSE(hasCode(accepted(file), "V31"));
    file.head.matter = Matter::crime;
    CHECK(hasCode(accepted(file), "V31"));
}

TEST_CASE("V34: an open case of the same pair and type is opened instead")
{
    CHECK(hasCode(accepted(caseAApplied(), {earlier(true, "02", Date(2026, 4, 1))}), "V34"));
    CHECK_FALSE(hasCode(accepted(caseAApplied(), {earlier(true, "17", Date(2026, 4, 1))}), "V34"));
}

TEST_CASE("V35: the same pair within twenty-four months is asked about")
{
    CHECK(hasCode(accepted(caseAApplied(), {earlier(false, "02", Date(2024, 5, 6))}), "V35"));
    CHECK_FALSE(hasCode(accepted(caseAApplied(), {earlier(false, "02", Date(2024, 5, 5))}), "V35"));
}

TEST_CASE("V35: a case linked to the earlier one is not asked about again")
{
    CaseFile file = caseAApplied();
    file.head.priorCaseId.value = 7;
    CHECK_FALSE(hasCode(accepted(file, {earlier(false, "02", Date(2025, 5, 6))}), "V35"));
}

TEST_CASE("V36: a written application needs a signature")
{
    CaseFile file = caseAApplied();
    file.head.applicationForm = ApplicationForm::written;
    CHECK(hasCode(accepted(file), "V36"));
    file.head.applicationSigned = true;
    CHECK_FALSE(hasCode(accepted(file), "V36"));
}

TEST_CASE("V37: a medical dispute belongs to the medical committee")
{
    CaseFile file = caseAApplied();
    file.head.statType = "15";
    CHECK(hasCode(accepted(file), "V37"));
    file.committee.kind = CommitteeKind::medical;
    CHECK_FALSE(hasCode(accepted(file), "V37"));
}

TEST_CASE("V38: two companies are told of commercial mediation")
{
    CaseFile file = caseAApplied();
    file.parties[0].kind = PartyKind::organisation;
    CHECK_FALSE(hasCode(accepted(file), "V38"));
    file.parties[1].kind = PartyKind::organisation;
    CHECK(hasCode(accepted(file), "V38"));
}

TEST_CASE("V39: neither party nor place in the area is to be explained")
{
    CaseFile file = caseAApplied();
    file.parties[0].local = false;
    file.parties[1].local = false;
    CHECK_FALSE(hasCode(accepted(file), "V39"));
    file.head.disputeHere = false;
    CHECK(hasCode(accepted(file), "V39"));
}

TEST_CASE("V46: an acceptance after three working days is remarked on, the third day is not")
{
    CaseFile file = caseAApplied();
    file.head.appliedOn = Date(2026, 5, 6);
    file.head.acceptedOn = Date(2026, 5, 9); // a Saturday that is worked
    CHECK(checkAcceptanceTime(file, onDay(Date(2026, 5, 9))).empty());
    file.head.acceptedOn = Date(2026, 5, 11);
    const Problems problems = checkAcceptanceTime(file, onDay(Date(2026, 5, 11)));
    CHECK(fieldOf(problems, "acceptance_late") == "accepted_on");
    CHECK_FALSE(blocks(problems));
}
