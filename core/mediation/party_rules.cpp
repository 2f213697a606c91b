// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Rules of parties, guardians and agents: V01-V07, V09, V10, V12-V15, V17.

#include "core/mediation/case_rules.h"
#include "core/values/id_card.h"
#include "core/values/name.h"
#include "core/values/uscc.h"

#include <algorithm>

namespace linwu::mediation {

namespace {

/// Same person by number or by key of the register; names prove nothing.
template <class One, class Other>
bool samePerson(const One& one, const Other& other)
{
    return (!one.idHash.bytes.empty() && one.idHash == other.idHash) ||
           (one.residentId.valid() && one.residentId == other.residentId);
}

Problems checkName(const std::string& name, const std::string& field)
{
    const NameVerdict verdict = judgeName(name);
    if (verdict == NameVerdict::sound || isWarning(verdict)) {
        return {};
    }
    return {broken(field, codeOf(verdict))};
}

bool isCitizenType(const std::string& idType)
{
    return idType == "111" || idType == "112" || idType == "113";
}

/// V14, V15. A number taken over from the register with its fault asks for confirmation instead.
template <class Person>
Problems checkNumberOf(const Person& person, const std::string& field, bool takenOver, const RuleContext& context)
{
    const std::string number = context.open(person.idNumber);
    if (number.empty() || !isCitizenType(person.idType)) {
        return {};
    }
    const IdNumber id = parseCitizenId(number, {context.today});
    std::vector<IdVerdict> verdicts{id.verdict};
    std::optional<PartialDate> birth;
    if (person.birthOn) {
        birth = PartialDate{*person.birthOn};
    }
    std::ranges::copy(contradictions(id, fromCode<Sex>(person.sex).value_or(Sex::unknown), birth), std::back_inserter(verdicts));
    Problems problems;
    for (const IdVerdict verdict : verdicts) {
        if (verdict == IdVerdict::sound || verdict == IdVerdict::fifteen || verdict == IdVerdict::missing) {
            continue;
        }
        Problem problem = broken(field, codeOf(verdict));
        if (takenOver && problem.severity == Severity::block) {
            problem = broken(field, "id_taken_over_unsound", {{"verdict", problem.rule}});
        }
        problems.push_back(std::move(problem));
    }
    return problems;
}

Problems checkPair(const CaseFile& file, std::size_t i, std::size_t j, const RuleContext& context)
{
    const Party& one = file.parties[i];
    const Party& other = file.parties[j];
    if (one.side == other.side) {
        return {};
    }
    if (samePerson(one, other)) {
        return {broken(rowField("party", j, "id_number"), "same_person_both_sides")};
    }
    const bool sameBirth = one.kind == PartyKind::person && one.birthOn && one.name == other.name && one.birthOn == other.birthOn;
    const std::string phone = context.open(one.phone);
    const bool samePhone = !phone.empty() && phone == context.open(other.phone);
    if (sameBirth || samePhone) {
        return {broken(rowField("party", j, sameBirth ? "name" : "phone"), "similar_person_both_sides")};
    }
    return {};
}

/// V12, V13
Problems checkAgents(const CaseFile& file, const RuleContext& context)
{
    Problems problems;
    const auto& all = file.representatives;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].kind != RepresentativeKind::agent) {
            continue;
        }
        const Party* served = file.party(all[i].partyId);
        for (std::size_t j = 0; j < i; ++j) {
            const Party* other = file.party(all[j].partyId);
            const bool opposed = served != nullptr && other != nullptr && served->side != other->side;
            const bool known = samePerson(all[i], all[j]) || (all[i].idHash.bytes.empty() && all[i].name == all[j].name);
            if (opposed && known) {
                problems.push_back(broken(rowField("representative", i, "name"), "agent_on_both_sides"));
            }
        }
        const auto count = std::ranges::count_if(all, [&](const Representative& r) {
            return r.partyId == all[i].partyId && r.kind == RepresentativeKind::agent;
        });
        const bool last = std::none_of(all.begin() + static_cast<std::ptrdiff_t>(i) + 1, all.end(), [&](const Representative& r) {
            return r.partyId == all[i].partyId && r.kind == RepresentativeKind::agent;
        });
        if (last && count > context.terms.value("agents", context.today)) {
            problems.push_back(
                broken(rowField("representative", i, "party_id"), "too_many_agents", {{"count", std::to_string(count)}})
            );
        }
    }
    return problems;
}

/// V02, V03 for one guardian.
Problems checkGuardian(const CaseFile& file, std::size_t row, const Party& ward, const Date& day, const RuleContext& context)
{
    const Representative& guardian = file.representatives[row];
    Problems problems;
    const bool minor = guardian.birthOn && ageOn(*guardian.birthOn, day) < context.terms.number("adult", day);
    if (minor || guardian.capacity != Capacity::full) {
        problems.push_back(broken(rowField("representative", row, minor ? "birth_on" : "capacity"), "guardian_incapable"));
    }
    const auto opposes = [&](const Party& party) { return party.side != ward.side && samePerson(guardian, party); };
    const auto servesOther = [&](const Representative& other) {
        const Party* party = file.party(other.partyId);
        return &other != &guardian && party != nullptr && party->side != ward.side && samePerson(guardian, other);
    };
    if (std::ranges::any_of(file.parties, opposes) || std::ranges::any_of(file.representatives, servesOther)) {
        problems.push_back(broken(rowField("representative", row, "name"), "guardian_conflict"));
    }
    return problems;
}

bool isMinor(const Party& party, const Date& day, const RuleContext& context)
{
    return party.kind == PartyKind::person && party.birthOn && ageOn(*party.birthOn, day) < context.terms.number("adult", day);
}

/// V01, V04, V05 and the guardians of one party.
Problems checkWard(const CaseFile& file, std::size_t row, const Date& day, const RuleContext& context)
{
    const Party& party = file.parties[row];
    Problems problems;
    bool guarded = false;
    for (std::size_t i = 0; i < file.representatives.size(); ++i) {
        if (file.representatives[i].partyId == party.id && file.representatives[i].kind == RepresentativeKind::guardian) {
            guarded = true;
            append(problems, checkGuardian(file, i, party, day, context));
        }
    }
    if (isMinor(party, day, context)) {
        const bool mayEarn = ageOn(*party.birthOn, day) >= context.terms.number("own_income_from", day);
        if (mayEarn && party.ownIncome && party.ownIncomeNote.empty()) {
            problems.push_back(broken(rowField("party", row, "own_income_note"), "own_income_unproved"));
        } else if (!guarded && !(mayEarn && party.ownIncome)) {
            problems.push_back(broken(rowField("party", row, "birth_on"), "minor_without_guardian"));
        }
    } else if (party.kind == PartyKind::person && party.capacity != Capacity::full && !guarded) {
        problems.push_back(broken(rowField("party", row, "capacity"), "incapable_without_guardian"));
    }
    return problems;
}

} // namespace

Problems checkParties(const CaseFile& file, const RuleContext& context)
{
    Problems problems;
    for (std::size_t i = 0; i < file.parties.size(); ++i) {
        const Party& party = file.parties[i];
        if (party.kind == PartyKind::person) {
            append(problems, checkName(party.name, rowField("party", i, "name")));
            append(problems, checkNumberOf(party, rowField("party", i, "id_number"), party.residentId.valid(), context));
        } else if (party.name.empty()) {
            problems.push_back(broken(rowField("party", i, "name"), "name_empty"));
        }
        for (std::size_t j = 0; j < i; ++j) {
            append(problems, checkPair(file, j, i, context));
        }
    }
    for (std::size_t i = 0; i < file.representatives.size(); ++i) {
        const Representative& who = file.representatives[i];
        append(problems, checkName(who.name, rowField("representative", i, "name")));
        append(problems, checkNumberOf(who, rowField("representative", i, "id_number"), who.residentId.valid(), context));
    }
    append(problems, checkAgents(file, context));
    return problems;
}

Problems checkCapacity(const CaseFile& file, const Date& day, const RuleContext& context)
{
    Problems problems;
    for (std::size_t i = 0; i < file.parties.size(); ++i) {
        const Party& party = file.parties[i];
        if (party.deceased) {
            problems.push_back(broken(rowField("party", i, "deceased"), "party_deceased"));
        }
        if (party.kind == PartyKind::organisation) {
            const UsccVerdict verdict = judgeUscc(party.creditCode);
            if (party.chiefName.empty()) {
                problems.push_back(broken(rowField("party", i, "chief_name"), "organisation_incomplete"));
            }
            if (verdict != UsccVerdict::sound) {
                problems.push_back(broken(rowField("party", i, "credit_code"), "organisation_incomplete"));
            }
        }
        append(problems, checkWard(file, i, day, context));
    }
    return problems;
}

} // namespace linwu::mediation
