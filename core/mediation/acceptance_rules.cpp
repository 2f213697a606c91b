// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Rules of taking a case on: V08, V18, V30, V31, V34-V39.

#include "core/mediation/case_rules.h"

#include <algorithm>

namespace linwu::mediation {

namespace {

/// V18: a side of which nobody can be reached cannot be asked whether it agrees.
Problems checkContacts(const CaseFile& file)
{
    Problems problems;
    for (std::size_t i = 0; i < file.parties.size(); ++i) {
        const Side side = file.parties[i].side;
        const auto sameSide = [&](const Party& party) { return party.side == side; };
        if (std::ranges::find_if(file.parties, sameSide) != file.parties.begin() + static_cast<std::ptrdiff_t>(i)) {
            continue; // one message a side, at its first party
        }
        const bool party = std::ranges::any_of(file.parties, [&](const Party& p) { return sameSide(p) && !p.phone.empty(); });
        const bool other = std::ranges::any_of(file.representatives, [&](const Representative& r) {
            const Party* served = file.party(r.partyId);
            return served != nullptr && sameSide(*served) && !r.phone.empty();
        });
        if (!party && !other) {
            problems.push_back(broken(rowField("party", i, "phone"), "contact_missing", {{"name", file.parties[i].name}}));
        }
    }
    return problems;
}

Problems checkScope(const CaseFile& file)
{
    const MediationCase& head = file.head;
    Problems problems;
    if (head.takenBy != TakenBy::none && !head.referralLetter) {
        problems.push_back(broken("taken_by", "matter_taken_elsewhere"));
    }
    if (head.matter != Matter::civil) {
        problems.push_back(broken("matter", "out_of_scope"));
    }
    if (head.statType == "15" && file.committee.kind != CommitteeKind::medical) {
        problems.push_back(broken("stat_type", "medical_dispute"));
    }
    if (!file.parties.empty() &&
        std::ranges::all_of(file.parties, [](const Party& p) { return p.kind == PartyKind::organisation; })) {
        problems.push_back(broken("party", "companies_only"));
    }
    if (!head.disputeHere && std::ranges::none_of(file.parties, &Party::local)) {
        problems.push_back(broken("dispute_here", "out_of_area"));
    }
    return problems;
}

Problems checkMatches(const CaseFile& file, const std::vector<PairMatch>& matches, const RuleContext& context)
{
    const Date day = file.head.appliedOn.value_or(context.today);
    const Date horizon = termBefore(day, context.terms.term("repeat_months", day), *context.calendar);
    for (const auto& match : matches) {
        if (match.open && match.statType == file.head.statType) {
            return {broken("party", "open_case_exists", {{"case", std::to_string(match.id.value)}, {"number", match.number}})};
        }
    }
    for (const auto& match : matches) {
        if (match.lastOn >= horizon && file.head.priorCaseId != match.id) {
            return {broken("party", "repeat_dispute", {{"case", std::to_string(match.id.value)}, {"number", match.number}})};
        }
    }
    return {};
}

} // namespace

Problems checkAcceptance(const CaseFile& file, const std::vector<PairMatch>& matches, const RuleContext& context)
{
    const MediationCase& head = file.head;
    Problems problems;
    if (!file.hasOpposingSides()) {
        problems.push_back(broken("party", "one_side_only"));
    }
    append(problems, checkScope(file));
    if (head.source != Source::ownMotion && head.applicationForm == ApplicationForm::written && !head.applicationSigned) {
        problems.push_back(broken("application_signed", "application_unsigned"));
    }
    append(problems, checkMatches(file, matches, context));
    append(problems, checkCapacity(file, head.acceptedOn.value_or(context.today), context));
    append(problems, checkContacts(file));
    for (std::size_t i = 0; i < file.parties.size(); ++i) {
        if (file.parties[i].willing != Willing::yes) {
            problems.push_back(broken(rowField("party", i, "willing"), "side_not_willing", {{"name", file.parties[i].name}}));
        }
    }
    return problems;
}

} // namespace linwu::mediation
