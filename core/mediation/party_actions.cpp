// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Acts on the people of a case: parties and those who stand for them.

#include "core/mediation/case_actions.h"
#include "core/mediation/party_entry.h"

#include <algorithm>

namespace linwu::mediation {

namespace {

/// The part of that key; nullptr when the case has none such.
template <class Part>
Part* partOf(std::vector<Part>& parts, Id<Part> id)
{
    const auto found = std::ranges::find(parts, id, &Part::id);
    return found == parts.end() ? nullptr : &*found;
}

/// Enters what a form says of a party that stands in the case; false when it does not.
bool entered(CaseChange& change, Id<Party> party, const PartyInput& given)
{
    Party* found = partOf(change.file.parties, party);
    if (found == nullptr) {
        change.judge({broken("party", "value_unknown")});
        return false;
    }
    enterParty(change, *found, given);
    return true;
}

} // namespace

CaseAct addParty(PartyInput input)
{
    return actWith("mediation.addParty", std::move(input), [](CaseChange& change, const PartyInput& given) {
        addPartyOf(change, given);
    });
}

CaseAct editParty(Id<Party> party, PartyInput input)
{
    return actWith("mediation.editParty", std::move(input), [party](CaseChange& change, const PartyInput& given) {
        entered(change, party, given);
    });
}

CaseAct changeParty(Id<Party> party, PartyChangeInput input)
{
    return actWith("mediation.changeParty", std::move(input), [party](CaseChange& change, const PartyChangeInput& given) {
        if (!entered(change, party, given.party)) {
            return;
        }
        PartyChange& noted = addPart(change.file, change.file.partyChanges);
        noted.partyId = party;
        noted.changedOn = given.changedOn;
        noted.note = given.changeNote;
        change.happened("changed_on", given.changedOn);
    });
}

CaseAct removeParty(Id<Party> party)
{
    return {"mediation.removeParty", [party](CaseChange& change) {
                std::erase_if(change.file.representatives, [&](const Representative& who) { return who.partyId == party; });
                std::erase_if(change.file.partyChanges, [&](const PartyChange& one) { return one.partyId == party; });
                if (std::erase_if(change.file.parties, [&](const Party& one) { return one.id == party; }) == 0) {
                    change.judge({broken("party", "value_unknown")});
                }
            }};
}

CaseAct addRepresentative(Id<Party> party, RepresentativeInput input)
{
    return actWith(
        "mediation.addRepresentative",
        std::move(input),
        [party](CaseChange& change, const RepresentativeInput& given) {
            if (change.file.party(party) == nullptr) {
                change.judge({broken("party", "value_unknown")});
                return;
            }
            Representative& who = addPart(change.file, change.file.representatives);
            who.partyId = party;
            enterRepresentative(change, who, given);
        }
    );
}

CaseAct editRepresentative(Id<Representative> who, RepresentativeInput input)
{
    return actWith("mediation.editRepresentative", std::move(input), [who](CaseChange& change, const RepresentativeInput& given) {
        if (Representative* found = partOf(change.file.representatives, who)) {
            enterRepresentative(change, *found, given);
        } else {
            change.judge({broken("representative", "value_unknown")});
        }
    });
}

CaseAct removeRepresentative(Id<Representative> who)
{
    return {"mediation.removeRepresentative", [who](CaseChange& change) {
                if (std::erase_if(change.file.representatives, [&](const Representative& one) { return one.id == who; }) == 0) {
                    change.judge({broken("representative", "value_unknown")});
                }
            }};
}

} // namespace linwu::mediation
