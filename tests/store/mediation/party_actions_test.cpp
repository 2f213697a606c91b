// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The people of a case are corrected, changed and taken out again.

#include "core/mediation/case_acts.h"
#include "core/mediation/party_entry.h"
#include "tests/support/cases.h"
#include "tests/support/mediation_desk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

const Date day(2026, 5, 11);

RepresentativeInput agent(const char* name)
{
    RepresentativeInput input;
    input.kind = RepresentativeKind::agent;
    input.name = name;
    return input;
}

CaseChange standing(MediationDesk& desk)
{
    CaseChange change;
    change.file = desk.file();
    change.context = contextOf(desk.registry()->reader());
    return change;
}

} // namespace

TEST_CASE("what was wrong of an agent is put right and the rest stays")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    REQUIRE(desk.act(day, addRepresentative(desk.file().parties[0].id, agent("顾朋"))));
    const Representative wrong = desk.file().representatives.at(0);
    RepresentativeInput right = inputOf(standing(desk), wrong);
    right.name = "顾明";
    REQUIRE(desk.act(day, editRepresentative(wrong.id, right)));
    const Representative now = desk.file().representatives.at(0);
    CHECK(now.name == "顾明");
    CHECK(now.partyId == wrong.partyId);
    CHECK(now.kind == RepresentativeKind::agent);
}

TEST_CASE("an agent who no longer stands for the party is taken out")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    REQUIRE(desk.act(day, addRepresentative(desk.file().parties[0].id, agent("顾明"))));
    REQUIRE(desk.act(day, removeRepresentative(desk.file().representatives.at(0).id)));
    CHECK(desk.file().representatives.empty());
}

TEST_CASE("a changed telephone of a party is told apart in the journal from a corrected one")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    const Party party = desk.file().parties[0];
    PartyChangeInput input{inputOf(standing(desk), party), day, "换号码"};
    input.party.phone = "13800000009";
    const auto changed = desk.act(day, changeParty(party.id, input));
    REQUIRE(changed);
    CHECK(desk.open(desk.file().parties[0].phone) == "13800000009");
    CHECK(
        desk.registry()->reader().session().text(
            "select action from operation where id = :id", {{"id", changed->changes.operation.value}}
        ) == "mediation.changeParty"
    );
}

TEST_CASE("a change of a party keeps its day and what happened, and undo takes both back")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    const Party party = desk.file().parties[0];
    PartyChangeInput input{inputOf(standing(desk), party), Date(2026, 5, 7), "搬家"};
    input.party.address = "桂花里1幢1单元101室";
    const auto changed = desk.act(day, changeParty(party.id, input));
    REQUIRE(changed);
    const CaseFile file = desk.file();
    REQUIRE(file.partyChanges.size() == 1);
    CHECK(file.partyChanges[0].partyId == party.id);
    CHECK(file.partyChanges[0].changedOn == Date(2026, 5, 7));
    CHECK(file.partyChanges[0].note == "搬家");
    REQUIRE(desk.registry()->undo(anActor(), changed->changes.operation));
    CHECK(desk.file().partyChanges.empty());
    CHECK(desk.file().parties[0].address == party.address);
}

TEST_CASE("a change of a party without its day, or from a day to come, is refused")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    const Party party = desk.file().parties[0];
    PartyChangeInput input{inputOf(standing(desk), party), {}, {}};
    CHECK(fieldOf(desk.refused(day, changeParty(party.id, input)), "value_missing") == "changed_on");
    input.changedOn = plusDays(day, 1);
    CHECK(has(desk.refused(day, changeParty(party.id, input)), "date_in_future"));
}

TEST_CASE("a representative nobody knows is refused at its field")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    const Problems problems = desk.refused(day, removeRepresentative({77}));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].field == "representative");
}

TEST_CASE("the line of an act names the representative by name")
{
    MediationDesk desk;
    desk.reach(StepA::assigned);
    REQUIRE(desk.act(day, addRepresentative(desk.file().parties[0].id, agent("顾明"))));
    const auto acts = mediationActs();
    const auto entry = std::ranges::find(acts, std::string("mediation.editRepresentative"), &ActEntry::action);
    REQUIRE(entry != acts.end());
    ActInput line;
    line.record = desk.file().head.number;
    line.fields = {{"representative", "顾明"}, {"relation", "律师"}};
    REQUIRE(entry->run(*desk.registry(), anActor(), line));
    CHECK(desk.file().representatives.at(0).relation == "律师");
}
