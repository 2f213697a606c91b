// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cases.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

const Date day(2026, 5, 6);

Problems saved(const CaseFile& file)
{
    return checkParties(file, onDay(day));
}

Problems capable(const CaseFile& file)
{
    return checkCapacity(file, day, onDay(day));
}

Representative agentOf(std::int64_t id, std::int64_t party, const char* name)
{
    Representative agent;
    agent.id.value = id;
    agent.partyId.value = party;
    agent.kind = RepresentativeKind::agent;
    agent.name = name;
    return agent;
}

} // namespace

TEST_CASE("the parties of case A are right as they stand")
{
    const Problems problems = saved(caseAApplied());
    CHECK_FALSE(blocks(problems));
    CHECK(capable(caseAApplied()).empty());
}

TEST_CASE("V01: a party under eighteen needs a guardian")
{
    CaseFile file = caseBApplied();
    CHECK_FALSE(hasCode(capable(file), "V01"));
    file.representatives.erase(file.representatives.begin());
    CHECK(fieldOf(capable(file), "minor_without_guardian") == "party[0].birth_on");
}

TEST_CASE("V01: the eighteenth birthday ends the need for a guardian")
{
    CaseFile file = caseAApplied();
    file.parties[0].birthOn = Date(2008, 5, 6);
    CHECK_FALSE(hasCode(capable(file), "V01"));
    file.parties[0].birthOn = Date(2008, 5, 7);
    CHECK(hasCode(capable(file), "V01"));
}

TEST_CASE("V02: a guardian under eighteen or of limited capacity cannot stand for a ward")
{
    CaseFile file = caseBApplied();
    CHECK_FALSE(hasCode(capable(file), "V02"));
    file.representatives[0].birthOn = Date(2010, 1, 1);
    CHECK(fieldOf(capable(file), "guardian_incapable") == "representative[0].birth_on");
    file = caseBApplied();
    file.representatives[1].capacity = Capacity::limited;
    CHECK(fieldOf(capable(file), "guardian_incapable") == "representative[1].capacity");
}

TEST_CASE("V03: a guardian who is the opposing party is in conflict")
{
    CaseFile file = caseBApplied();
    CHECK_FALSE(hasCode(capable(file), "V03"));
    file.parties[1].idHash = file.representatives[0].idHash;
    CHECK(hasCode(capable(file), "V03"));
}

TEST_CASE("V03: a guardian who speaks for the other side is in conflict")
{
    CaseFile file = caseBApplied();
    file.representatives[1].idHash = file.representatives[0].idHash;
    CHECK(hasCode(capable(file), "V03"));
}

TEST_CASE("V04: own income of a sixteen-year-old is to be explained")
{
    CaseFile file = caseAApplied();
    file.parties[0].birthOn = Date(2009, 6, 1);
    file.parties[0].ownIncome = true;
    const Problems asked = capable(file);
    CHECK(hasCode(asked, "V04"));
    CHECK_FALSE(hasCode(asked, "V01"));
    file.parties[0].ownIncomeNote = "某厂，月薪四千元";
    CHECK(capable(file).empty());
}

TEST_CASE("V04: own income of a fifteen-year-old changes nothing")
{
    CaseFile file = caseAApplied();
    file.parties[0].birthOn = Date(2010, 6, 1);
    file.parties[0].ownIncome = true;
    file.parties[0].ownIncomeNote = "帮工";
    CHECK(hasCode(capable(file), "V01"));
}

TEST_CASE("V05: an adult of limited capacity needs a guardian")
{
    CaseFile file = caseAApplied();
    file.parties[1].capacity = Capacity::limited;
    CHECK(fieldOf(capable(file), "incapable_without_guardian") == "party[1].capacity");
    file.representatives = caseBApplied().representatives;
    file.representatives[1].partyId.value = 2;
    CHECK_FALSE(hasCode(capable(file), "V05"));
}

TEST_CASE("V06: one number on both sides is one person")
{
    CaseFile file = caseAApplied();
    CHECK_FALSE(hasCode(saved(file), "V06"));
    file.parties[1].idNumber = "990101196803140110";
    file.parties[1].idHash = file.parties[0].idHash;
    CHECK(fieldOf(saved(file), "same_person_both_sides") == "party[1].id_number");
}

TEST_CASE("V06: one number twice on one side is no quarrel with oneself")
{
    CaseFile file = caseAApplied();
    file.parties[1].idHash = file.parties[0].idHash;
    file.parties[1].side = Side::a;
    CHECK_FALSE(hasCode(saved(file), "V06"));
}

TEST_CASE("V07: the same phone on both sides is to be confirmed")
{
    CaseFile file = caseAApplied();
    CHECK_FALSE(hasCode(saved(file), "V07"));
    file.parties[1].phone = "13800000001";
    CHECK(fieldOf(saved(file), "similar_person_both_sides") == "party[1].phone");
}

TEST_CASE("V07: the same name and birth on both sides is to be confirmed")
{
    CaseFile file = caseAApplied();
    file.parties[1].name = file.parties[0].name;
    file.parties[1].birthOn = file.parties[0].birthOn;
    CHECK(fieldOf(saved(file), "similar_person_both_sides") == "party[1].name");
}

TEST_CASE("V09: a dead party cannot be accepted")
{
    CaseFile file = caseAApplied();
    CHECK_FALSE(hasCode(capable(file), "V09"));
    file.parties[1].deceased = true;
    CHECK(fieldOf(capable(file), "party_deceased") == "party[1].deceased");
}

TEST_CASE("V10: an organisation needs its legal representative and a sound code")
{
    CaseFile file = caseAApplied();
    file.parties[1].kind = PartyKind::organisation;
    file.parties[1].creditCode = "91990101MA00000A92";
    file.parties[1].chiefName = "安某";
    CHECK_FALSE(hasCode(capable(file), "V10"));
    file.parties[1].creditCode = "91990101MA00000A93";
    CHECK(fieldOf(capable(file), "organisation_incomplete") == "party[1].credit_code");
}

TEST_CASE("V12: nobody is agent of both sides")
{
    CaseFile file = caseAApplied();
    file.representatives = {agentOf(21, 1, "顾明"), agentOf(22, 1, "郑向东")};
    CHECK_FALSE(hasCode(saved(file), "V12"));
    file.representatives[1] = agentOf(22, 2, "顾明");
    CHECK(fieldOf(saved(file), "agent_on_both_sides") == "representative[1].name");
}

TEST_CASE("V13: a third agent of one party is remarked on")
{
    CaseFile file = caseAApplied();
    file.representatives = {agentOf(21, 1, "顾明"), agentOf(22, 1, "郑向东")};
    CHECK_FALSE(hasCode(saved(file), "V13"));
    file.representatives.push_back(agentOf(23, 1, "周海"));
    CHECK(hasCode(saved(file), "V13"));
    CHECK_FALSE(blocks(saved(file)));
}

TEST_CASE("V14: a wrong check digit of a typed number blocks")
{
    CaseFile file = caseAApplied();
    file.parties[0].idNumber = "990101196803140111";
    CHECK(fieldOf(saved(file), "id_check_digit") == "party[0].id_number");
}

TEST_CASE("V14: a sex that the number denies blocks")
{
    CaseFile file = caseAApplied();
    CHECK_FALSE(hasCode(saved(file), "V14"));
    file.parties[1].sex = "1";
    CHECK(fieldOf(saved(file), "id_sex_differs") == "party[1].id_number");
}

TEST_CASE("V14: an unsound number taken over from the register asks instead of blocking")
{
    CaseFile file = caseAApplied();
    file.parties[0].idNumber = "990101196803140111";
    file.parties[0].residentId.value = 5;
    const Problems problems = saved(file);
    CHECK(has(problems, "id_taken_over_unsound"));
    CHECK_FALSE(blocks(problems));
}

TEST_CASE("V14: numbers of other papers are not held against the citizen rules")
{
    CaseFile file = caseAApplied();
    file.parties[0].idType = "414";
    file.parties[0].idNumber = "E12345678";
    CHECK_FALSE(hasCode(saved(file), "V14"));
}

TEST_CASE("V15: the unassigned test area is a remark, never a refusal")
{
    const Problems problems = saved(caseAApplied());
    for (const auto& problem : problems) {
        CHECK(problem.severity == Severity::warn);
    }
    CaseFile file = caseAApplied();
    file.parties[0].idNumber = "110101196803140019";
    CHECK_FALSE(fieldOf(saved(file), "id_area_unknown") == "party[0].id_number");
}

TEST_CASE("V17: a name with digits is refused, one with a middle dot is not")
{
    CaseFile file = caseAApplied();
    file.parties[0].name = "阿依古丽·买买提";
    CHECK_FALSE(hasCode(saved(file), "V17"));
    file.parties[0].name = "何建国2";
    CHECK(hasCode(saved(file), "V17"));
    file.parties[0].name = "";
    CHECK(hasCode(saved(file), "V17"));
}

TEST_CASE("V14 and V15: each fault of a number has a word of its own")
{
    const auto [number, rule] = GENERATE(table<const char*, const char*>({
        {"99010119680314011", "id_length"},
        {"990101196802300119", "id_birth"},
        {"9.90101E+17", "id_digits_lost"},
        {"99O101196803140110", "id_letter_o"},
    }));
    CaseFile file = caseAApplied();
    file.parties[0].idNumber = number;
    CHECK(fieldOf(saved(file), rule) == "party[0].id_number");
}

TEST_CASE("V14: a birth that the number denies blocks")
{
    CaseFile file = caseAApplied();
    file.parties[0].birthOn = Date(1968, 3, 15);
    CHECK(fieldOf(saved(file), "id_birth_differs") == "party[0].id_number");
}

TEST_CASE("V17: a name of more than fifty characters, or of signs, is refused")
{
    CaseFile file = caseAApplied();
    std::string name;
    for (int i = 0; i < 51; ++i) {
        name += "何";
    }
    file.parties[0].name = name;
    CHECK(has(saved(file), "name_too_long"));
    file.parties[0].name = "何#国";
    CHECK(has(saved(file), "name_characters"));
}
