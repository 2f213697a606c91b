// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cases.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

const Date reached(2026, 5, 20);

Problems drafted(const CaseFile& file)
{
    return checkDraft(file, onDay(reached));
}

Problems effective(const CaseFile& file)
{
    return checkEffect(file, onDay(reached));
}

CaseFile withClause(const char* clause)
{
    CaseFile file = caseADrafted();
    file.agreements[0].clauses = clause;
    return file;
}

CaseFile signedByAgent()
{
    CaseFile file = caseAEffective();
    Representative agent;
    agent.id.value = 21;
    agent.partyId.value = 1;
    agent.kind = RepresentativeKind::agent;
    agent.name = "顾明";
    agent.mandateOn = Date(2026, 5, 7);
    agent.mayConcede = true;
    file.representatives = {agent};
    file.signatures[0].representativeId.value = 21;
    return file;
}

} // namespace

TEST_CASE("the agreement of case A may be drafted and take effect")
{
    CHECK(drafted(caseADrafted()).empty());
    CHECK(effective(caseAEffective()).empty());
}

TEST_CASE("V09: an agreement with a dead party takes no effect")
{
    CaseFile file = caseAEffective();
    file.parties[0].deceased = true;
    CHECK(hasCode(effective(file), "V09"));
}

TEST_CASE("V10: an organisation with a wrong code cannot sign")
{
    CaseFile file = caseAEffective();
    file.parties[0].kind = PartyKind::organisation;
    file.parties[0].chiefName = "安某";
    file.parties[0].creditCode = "91990101MA00000A92";
    CHECK_FALSE(hasCode(effective(file), "V10"));
    file.parties[0].creditCode = "91990101MA00000A93";
    CHECK(has(effective(file), "organisation_unfit_to_sign"));
}

TEST_CASE("V11: an agent signs with a mandate that covers concessions")
{
    CaseFile file = signedByAgent();
    CHECK_FALSE(hasCode(effective(file), "V11"));
    file.representatives[0].mayConcede = false;
    CHECK(has(effective(file), "agent_may_not_concede"));
    file.representatives[0].mandateOn.reset();
    CHECK(has(effective(file), "agent_without_mandate"));
}

TEST_CASE("V11: a mandate that has run out is none")
{
    CaseFile file = signedByAgent();
    file.representatives[0].untilOn = Date(2026, 5, 19);
    CHECK(has(effective(file), "agent_without_mandate"));
}

TEST_CASE("V33: no agreement after a refusal")
{
    CaseFile file = caseADrafted();
    Refusal refusal;
    refusal.refusedOn = Date(2026, 5, 11);
    file.refusals = {refusal};
    CHECK(hasCode(drafted(file), "V33"));
}

TEST_CASE("V47: an agreement past the limit is to be confirmed")
{
    CaseFile file = caseADrafted();
    file.agreements[0].reachedOn = Date(2026, 6, 9);
    file.obligations.clear();
    file.agreements[0].total.reset();
    CHECK(hasCode(drafted(file), "V47"));
}

TEST_CASE("V60: an agreement without clause and obligation is empty")
{
    CaseFile file = caseADrafted();
    file.obligations.clear();
    file.agreements[0].total.reset();
    CHECK_FALSE(hasCode(drafted(file), "V60"));
    file.agreements[0].clauses = "";
    CHECK(hasCode(drafted(file), "V60"));
}

TEST_CASE("V61: money without a way or a date is unclear to a court")
{
    CaseFile file = caseAEffective();
    file.obligations[1].way.clear();
    CHECK(fieldOf(effective(file), "obligation_unclear") == "obligation[1].way");
    file.obligations[1].way = "转账";
    file.obligations[1].dueOn.reset();
    CHECK(fieldOf(effective(file), "obligation_unclear") == "obligation[1].due_on");
}

TEST_CASE("V62: instalments of 3 000 and 3 900 are 100 off a total of 6 800")
{
    CaseFile file = caseADrafted();
    file.obligations[1].amount = Money::ofYuan(3900);
    const Problems problems = drafted(file);
    REQUIRE(has(problems, "instalments_unequal"));
    for (const auto& problem : problems) {
        if (problem.rule == "instalments_unequal") {
            CHECK(problem.args.at("difference") == "100.00");
        }
    }
}

TEST_CASE("V65: nothing falls due before the agreement unless it is performed on the spot")
{
    CaseFile file = caseADrafted();
    file.obligations[0].dueOn = Date(2026, 5, 19);
    CHECK_FALSE(hasCode(drafted(file), "V65"));
    file.obligations[0].instant = false;
    CHECK(fieldOf(drafted(file), "due_before_agreement") == "obligation[0].due_on");
}

TEST_CASE("V66: a clause that divorces is refused, a mention is remarked on")
{
    CHECK_FALSE(hasCode(drafted(caseADrafted()), "V66"));
    CHECK(has(drafted(withClause("双方离婚")), "status_clause"));
    const Problems mention = drafted(withClause("离婚后的房屋装修款由何建国支付"));
    CHECK(has(mention, "status_mentioned"));
    CHECK_FALSE(blocks(mention));
}

TEST_CASE("V67: a missing signature, mediator or seal keeps the agreement from taking effect")
{
    CaseFile file = caseAEffective();
    file.agreements[0].sealedOn.reset();
    CHECK(fieldOf(effective(file), "seal_missing") == "agreement.sealed_on");
    file = caseAEffective();
    file.signatures.erase(file.signatures.begin());
    CHECK(fieldOf(effective(file), "signature_missing") == "party[0].signature");
    file = caseAEffective();
    file.signatures.pop_back();
    CHECK(fieldOf(effective(file), "signature_missing") == "signature.mediator");
}

TEST_CASE("V68: two copies for two parties and the committee are one short")
{
    CaseFile file = caseAEffective();
    file.agreements[0].copies = 2;
    CHECK(hasCode(effective(file), "V68"));
    CHECK_FALSE(blocks(effective(file)));
}

TEST_CASE("V70: an oral agreement about money is remarked on")
{
    CaseFile file = caseADrafted();
    CHECK_FALSE(hasCode(drafted(file), "V70"));
    file.agreements[0].form = AgreementForm::oral;
    CHECK(hasCode(drafted(file), "V70"));
}

TEST_CASE("V70: an apology on the spot needs no paper")
{
    CaseFile file = caseADrafted();
    file.agreements[0].form = AgreementForm::oral;
    file.agreements[0].total.reset();
    file.obligations.resize(1);
    file.obligations[0].kind = ObligationKind::apology;
    file.obligations[0].amount.reset();
    CHECK_FALSE(hasCode(drafted(file), "V70"));
}

TEST_CASE("V71: words that are easily mixed up are pointed at")
{
    const Problems problems = drafted(withClause("何建国向林秀芝支付订金"));
    CHECK(hasCode(problems, "V71"));
    CHECK_FALSE(hasCode(drafted(withClause("何建国修复防水层")), "V71"));
}

TEST_CASE("V72: a clause that bars suing is pointed at")
{
    CHECK(hasCode(drafted(withClause("林秀芝今后不得起诉")), "V72"));
}

TEST_CASE("V73: a ward who gets less than asked for needs a note on the benefit")
{
    CaseFile file = caseAEffective();
    file.parties[1].birthOn = Date(2016, 11, 3);
    file.parties[1].claimed = Money::ofYuan(6800);
    CHECK_FALSE(hasCode(effective(file), "V73"));
    file.parties[1].claimed = Money::ofYuan(8000);
    CHECK(fieldOf(effective(file), "ward_interest_unproved") == "party[1].claimed");
    file.agreements[0].benefitNote = "及时获得医疗费，符合被监护人利益";
    CHECK_FALSE(hasCode(effective(file), "V73"));
}

TEST_CASE("V74: a duty of somebody who is no party is to be confirmed")
{
    CaseFile file = caseADrafted();
    file.obligations[2].debtorId = {};
    file.obligations[2].debtorName = "安和物业";
    CHECK(fieldOf(drafted(file), "outsider_burdened") == "obligation[2].debtor_name");
}
