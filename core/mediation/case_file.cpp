// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_file.h"

#include <algorithm>
#include <set>

namespace linwu::mediation {

namespace {

template <class Part>
const Part* newest(const std::vector<Part>& parts)
{
    return parts.empty() ? nullptr : &parts.back();
}

bool runsOn(const std::optional<Date>& from, const std::optional<Date>& to, const Date& day)
{
    return Period{from, to}.contains(day);
}

} // namespace

const Party* CaseFile::party(Id<Party> id) const
{
    const auto found = std::ranges::find(parties, id, &Party::id);
    return found == parties.end() ? nullptr : &*found;
}

std::vector<const Representative*> CaseFile::representativesOf(Id<Party> party) const
{
    std::vector<const Representative*> found;
    for (const auto& representative : representatives) {
        if (representative.partyId == party) {
            found.push_back(&representative);
        }
    }
    return found;
}

std::vector<const Representative*> CaseFile::agents() const
{
    std::vector<const Representative*> found;
    for (const auto& who : representatives) {
        if (who.kind == RepresentativeKind::agent) {
            found.push_back(&who);
        }
    }
    return found;
}

const Agreement* CaseFile::agreement() const
{
    const Agreement* last = newest(agreements);
    return last != nullptr && !last->superseded ? last : nullptr;
}

Agreement* CaseFile::agreement()
{
    return agreements.empty() || agreements.back().superseded ? nullptr : &agreements.back();
}

std::vector<const Obligation*> CaseFile::obligationsOf(Id<Agreement> agreement) const
{
    std::vector<const Obligation*> found;
    for (const auto& obligation : obligations) {
        if (obligation.agreementId == agreement) {
            found.push_back(&obligation);
        }
    }
    std::ranges::stable_sort(found, {}, &Obligation::position);
    return found;
}

const Confirmation* CaseFile::confirmation() const
{
    return newest(confirmations);
}

Confirmation* CaseFile::confirmation()
{
    return confirmations.empty() ? nullptr : &confirmations.back();
}

const Assignment* CaseFile::hostOn(const Date& day) const
{
    for (const auto& assignment : assignments) {
        if (assignment.role == MediatorRole::host && runsOn(assignment.fromOn, assignment.toOn, day)) {
            return &assignment;
        }
    }
    return nullptr;
}

std::vector<const Party*> CaseFile::withoutConsent(ConsentFor subject, std::int64_t subjectId) const
{
    std::vector<const Party*> missing;
    for (const auto& party : parties) {
        const bool given = std::ranges::any_of(consents, [&](const Consent& consent) {
            return consent.subject == subject && consent.subjectId.value == subjectId && consent.partyId == party.id;
        });
        if (!given) {
            missing.push_back(&party);
        }
    }
    return missing;
}

const Refusal* CaseFile::refusalOn(const Date& day) const
{
    for (const auto& refusal : refusals) {
        if (runsOn(refusal.refusedOn, refusal.liftedOn, day)) {
            return &refusal;
        }
    }
    return nullptr;
}

const Suspension* CaseFile::suspensionOn(const Date& day) const
{
    for (const auto& suspension : suspensions) {
        if (runsOn(suspension.fromOn, suspension.toOn, day)) {
            return &suspension;
        }
    }
    return nullptr;
}

bool CaseFile::hasOpposingSides() const
{
    std::set<Side> sides;
    for (const auto& party : parties) {
        sides.insert(party.side);
    }
    return sides.size() >= 2;
}

bool CaseFile::needsGuardian(const Party& party, const Date& day, int adultAge, int ownIncomeAge) const
{
    if (party.kind != PartyKind::person || !party.birthOn) {
        return false;
    }
    const int age = ageOn(*party.birthOn, day);
    if (age >= adultAge) {
        return false;
    }
    return !(age >= ownIncomeAge && party.ownIncome && !party.ownIncomeNote.empty());
}

std::int64_t CaseFile::newKey()
{
    return --m_lastNewKey;
}

} // namespace linwu::mediation
