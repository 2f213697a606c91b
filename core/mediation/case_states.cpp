// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_states.h"

#include "core/mediation/rule_table.h"

#include <algorithm>

namespace linwu::mediation {

const std::vector<Transition>& transitions()
{
    using enum CaseState;
    static const std::vector<CaseState> beforeAgreement{applied, accepted, assigned, mediating, suspended, signing};
    static const std::vector<CaseState> afterAgreement{effective, performed};
    static const std::vector<Transition> all{
        {"mediation.takeUp", {clue}},
        {"mediation.edit", {clue, applied, accepted, assigned, mediating, suspended, signing}},
        {"mediation.addParty", {clue, applied, accepted, assigned, mediating, suspended}},
        {"mediation.editParty", {clue, applied, accepted, assigned, mediating, suspended, signing}},
        {"mediation.changeParty", {clue, applied, accepted, assigned, mediating, suspended, signing}},
        {"mediation.removeParty", {clue, applied}},
        {"mediation.addRepresentative", {clue, applied, accepted, assigned, mediating, suspended, signing}},
        {"mediation.editRepresentative", {clue, applied, accepted, assigned, mediating, suspended, signing}},
        {"mediation.removeRepresentative", {clue, applied, accepted, assigned, mediating, suspended, signing}},
        {"mediation.accept", {applied}},
        {"mediation.declineCase", {applied}},
        {"mediation.inform", {accepted, assigned, mediating}},
        {"mediation.assign", {accepted}},
        {"mediation.discloseRelation", {accepted, assigned, mediating}},
        {"mediation.askRecusal", {assigned, mediating, suspended}},
        {"mediation.replaceHost", {assigned, mediating, suspended}},
        {"mediation.investigate", {assigned, mediating}},
        {"mediation.addEvidence", {accepted, assigned, mediating, suspended}},
        {"mediation.recordSession", {assigned, mediating}},
        {"mediation.invite", {accepted, assigned, mediating, suspended}},
        {"mediation.suspend", {mediating}},
        {"mediation.resume", {suspended}},
        {"mediation.extend", {assigned, mediating}},
        {"mediation.draftAgreement", {mediating, signing}},
        {"mediation.reachOralAgreement", {mediating}},
        {"mediation.sign", {signing}},
        {"mediation.seal", {signing}},
        {"mediation.backOut", {signing}},
        {"mediation.perform", {effective, closed}},
        {"mediation.urge", {effective, closed}},
        {"mediation.visit", {effective, performed, terminated, refused, withdrawn, closed}},
        {"mediation.applyConfirmation", afterAgreement},
        {"mediation.docketConfirmation", {effective, performed, closed}},
        {"mediation.recordRuling", {effective, performed, closed}},
        {"mediation.reopenAgreement", {effective}},
        {"mediation.refuse", beforeAgreement},
        {"mediation.liftRefusal", {refused}},
        {"mediation.withdraw", beforeAgreement},
        {"mediation.terminate", {mediating, suspended}},
        {"mediation.transfer", {applied, accepted, assigned, mediating, suspended, signing, effective}},
        {"mediation.receiveReceipt", {transferPending}},
        {"mediation.close", {effective, performed, terminated, refused, withdrawn}},
        {"mediation.claim", {effective, performed, terminated, refused, withdrawn, closed, archived}},
        {"mediation.archive", {closed}},
        {"mediation.addSheet", {}},
        {"mediation.keepSigned", {}},
        {"mediation.signSheets", {}},
        {"mediation.addAttachment", {}},
        {"mediation.removeAttachment",
         {clue,
          applied,
          accepted,
          assigned,
          mediating,
          suspended,
          signing,
          effective,
          performed,
          terminated,
          refused,
          withdrawn,
          transferPending,
          closed}},
        {"mediation.reportDanger", {}},
        {"mediation.void",
         {accepted, assigned, mediating, suspended, signing, effective, performed, terminated, refused, withdrawn}},
        {"mediation.remove", {clue, applied}},
    };
    return all;
}

bool isFinal(CaseState state)
{
    return state == CaseState::notAccepted || state == CaseState::transferred || state == CaseState::archived ||
           state == CaseState::voided;
}

bool isOpen(CaseState state)
{
    return !isFinal(state) && state != CaseState::closed && state != CaseState::terminated && state != CaseState::refused &&
           state != CaseState::withdrawn;
}

bool isAllowed(std::string_view action, CaseState state)
{
    const auto found = std::ranges::find(transitions(), action, &Transition::action);
    if (found == transitions().end()) {
        return false;
    }
    return found->from.empty() ? !isFinal(state) || state == CaseState::archived
                               : std::ranges::find(found->from, state) != found->from.end();
}

Problems checkState(std::string_view action, CaseState state)
{
    if (isAllowed(action, state)) {
        return {};
    }
    return {broken("state", "state_not_allowed", {{"action", std::string(action)}, {"state", std::string(codeOf(state))}})};
}

} // namespace linwu::mediation
