// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Acts of the agreement: drafting, oral agreement, signing, sealing, backing out, performance.

#include "core/mediation/case_actions.h"
#include "core/mediation/case_clocks.h"
#include "core/mediation/copy_fields.h"

#include <algorithm>

namespace linwu::mediation {

namespace {

/// A party by name or position, else an outsider by name.
void namePerson(const CaseFile& file, const std::string& text, Id<Party>& id, std::string& name)
{
    if (const Party* party = partyNamed(file, text)) {
        id = party->id;
        name = party->name;
        return;
    }
    name = text;
}

void addObligation(CaseFile& file, const Agreement& agreement, const ObligationInput& input, int position)
{
    Obligation& owed = addPart(file, file.obligations);
    copyFields(input, owed);
    owed.agreementId = agreement.id;
    owed.position = position;
    namePerson(file, input.debtor, owed.debtorId, owed.debtorName);
    namePerson(file, input.creditor, owed.creditorId, owed.creditorName);
    owed.dueOn = !input.dueOn && input.instant ? agreement.reachedOn : input.dueOn;
}

/// The sum of what is to be paid, where nobody typed a total.
std::optional<Money> sumOf(const DraftInput& input)
{
    std::optional<Money> sum;
    for (const auto& owed : input.obligations) {
        if (owed.kind == ObligationKind::money && owed.amount) {
            sum = sum.value_or(Money{}) + *owed.amount;
        }
    }
    return sum;
}

/// Takes the draft that is replaced out of the case; what was in force stays as superseded.
void dropDraft(CaseFile& file)
{
    const Agreement* draft = file.agreement();
    if (draft == nullptr || draft->effectiveOn) {
        return;
    }
    const Id<Agreement> id = draft->id;
    std::erase_if(file.obligations, [&](const Obligation& owed) { return owed.agreementId == id; });
    std::erase_if(file.signatures, [&](const Signature& signature) { return signature.agreementId == id; });
    std::erase_if(file.agreements, [&](const Agreement& agreement) { return agreement.id == id; });
}

void enterAgreement(CaseChange& change, const DraftInput& input, AgreementForm form)
{
    CaseFile& file = change.file;
    dropDraft(file);
    const Id<Agreement> replaced = file.agreements.empty() ? Id<Agreement>{} : file.agreements.back().id;
    Agreement& agreement = addPart(file, file.agreements);
    copyFields(input, agreement);
    agreement.version = static_cast<int>(file.agreements.size());
    agreement.number = file.head.number + (agreement.version > 1 ? "-" + std::to_string(agreement.version) : "");
    agreement.replacesId = replaced;
    agreement.form = form;
    agreement.total = input.total ? input.total : sumOf(input);
    agreement.copies = input.copies > 0 ? input.copies : static_cast<int>(file.parties.size()) + 1;
    agreement.paperNotNeeded = form == AgreementForm::oral;
    int position = 0;
    for (const auto& owed : input.obligations) {
        addObligation(file, agreement, owed, ++position);
    }
    const std::string words = agreement.total ? moneyInWords(*agreement.total) : std::string();
    if (!input.totalWords.empty() && input.totalWords != words) {
        change.judge({broken("total_words", "words_amount_computed", {{"words", words}})});
    }
    change.judge(checkDraft(file, change.context));
    change.happened("reached_on", input.reachedOn);
}

/// Everything owed is performed (T22), or nothing was owed.
bool allPerformed(const CaseFile& file, const Agreement& agreement)
{
    return std::ranges::all_of(file.obligationsOf(agreement.id), [](const Obligation* owed) {
        return owed->state == ObligationState::performed || owed->state == ObligationState::waived;
    });
}

void takeEffect(CaseChange& change, const Agreement& agreement)
{
    MediationCase& head = change.file.head;
    head.result = agreement.form == AgreementForm::oral ? CaseResult::oral : CaseResult::written;
    const bool owes = !change.file.obligationsOf(agreement.id).empty();
    head.state = owes && !allPerformed(change.file, agreement) ? CaseState::effective : CaseState::performed;
}

void addSignature(CaseChange& change, const Agreement& agreement, const SignerInput& input, const std::optional<Date>& on)
{
    CaseFile& file = change.file;
    Signature signature;
    signature.name = input.name;
    signature.signedOn = input.signedOn ? input.signedOn : on;
    if (const Party* party = partyNamed(file, input.name)) {
        signature.partyId = party->id;
        signature.name = party->name;
        signature.fingerprint = input.fingerprint;
    } else {
        const auto known = std::ranges::find(file.assignments, input.name, &Assignment::name);
        if (known == file.assignments.end()) {
            change.judge({broken("name", "value_unknown")});
            return;
        }
        signature.signer = known->role == MediatorRole::recorder ? SignerKind::recorder : SignerKind::mediator;
        signature.staffId = known->staffId;
    }
    if (!input.by.empty()) {
        const auto agent = std::ranges::find_if(file.representatives, [&](const Representative& who) {
            return who.name == input.by && who.partyId == signature.partyId;
        });
        if (agent == file.representatives.end()) {
            change.judge({broken("by", "value_unknown")});
            return;
        }
        signature.representativeId = agent->id;
    }
    std::erase_if(file.signatures, [&](const Signature& old) {
        return old.agreementId == agreement.id && old.signer == signature.signer && old.partyId == signature.partyId &&
               old.name == signature.name;
    });
    Signature& added = addPart(file, file.signatures);
    signature.id = added.id;
    signature.caseId = added.caseId;
    signature.agreementId = agreement.id;
    added = signature;
}

/// Everybody signs on one day: parties, those of no full capacity by their guardian, the host, the recorder.
std::vector<SignerInput> everybody(const CaseFile& file)
{
    std::vector<SignerInput> signers;
    for (const auto& party : file.parties) {
        SignerInput signer;
        signer.name = std::to_string(party.position);
        for (const Representative* who : file.representativesOf(party.id)) {
            signer.by = who->kind == RepresentativeKind::guardian && signer.by.empty() ? who->name : signer.by;
        }
        signers.push_back(std::move(signer));
    }
    for (const auto& assignment : file.assignments) {
        if (!assignment.toOn) {
            signers.push_back({assignment.name, {}, {}, false});
        }
    }
    return signers;
}

} // namespace

CaseAct draftAgreement(DraftInput input)
{
    return actWith("mediation.draftAgreement", std::move(input), [](CaseChange& change, const DraftInput& given) {
        enterAgreement(change, given, given.form);
        change.file.head.state = CaseState::signing;
    });
}

CaseAct reachOralAgreement(DraftInput input)
{
    return actWith("mediation.reachOralAgreement", std::move(input), [](CaseChange& change, const DraftInput& given) {
        enterAgreement(change, given, AgreementForm::oral);
        change.judge(checkEffect(change.file, change.context));
        takeEffect(change, *change.file.agreement());
    });
}

CaseAct signAgreement(SignInput input)
{
    return actWith("mediation.sign", std::move(input), [](CaseChange& change, const SignInput& given) {
        const Agreement agreement = *change.file.agreement();
        for (const auto& signer : given.all ? everybody(change.file) : given.signers) {
            addSignature(change, agreement, signer, given.signedOn);
        }
        change.judge(checkRefusal(change.file, "signed_on", *given.signedOn));
        change.happened("signed_on", given.signedOn);
    });
}

CaseAct sealAgreement(SealInput input)
{
    return actWith("mediation.seal", std::move(input), [](CaseChange& change, const SealInput& given) {
        Agreement& agreement = *change.file.agreement();
        agreement.sealedOn = given.sealedOn;
        change.judge(checkEffect(change.file, change.context));
        const auto effective = effectiveDay(change.file, agreement);
        if (given.effectiveOn && given.effectiveOn != effective) {
            const std::string day = effective ? isoText(*effective) : std::string();
            change.judge({broken("effective_on", "effective_date_computed", {{"effective", day}})});
        }
        takeEffect(change, agreement);
        change.happened("sealed_on", given.sealedOn);
    });
}

CaseAct backOut(BackOutInput input)
{
    return actWith("mediation.backOut", std::move(input), [](CaseChange& change, const BackOutInput& given) {
        dropDraft(change.file);
        change.file.head.endReason = given.reason;
        change.file.head.state = CaseState::mediating;
        change.happened("backed_out_on", given.backedOutOn);
    });
}

CaseAct reopenAgreement(ReopenInput input)
{
    return actWith("mediation.reopenAgreement", std::move(input), [](CaseChange& change, const ReopenInput& given) {
        Agreement& agreement = *change.file.agreement();
        noteConsents(change.file, given.consents, ConsentFor::change, agreement.id.value, given.agreedOn);
        for (const Party* party : change.file.withoutConsent(ConsentFor::change, agreement.id.value)) {
            change.judge({broken("consents", "change_one_sided", {{"name", party->name}})});
        }
        agreement.superseded = true;
        change.file.head.state = CaseState::mediating;
        change.file.head.result = CaseResult::open;
        change.happened("agreed_on", given.agreedOn);
    });
}

CaseAct performObligation(PerformInput input)
{
    return actWith("mediation.perform", std::move(input), [](CaseChange& change, const PerformInput& given) {
        if (change.file.agreement() == nullptr) {
            change.judge({broken("obligation", "value_unknown")});
            return;
        }
        const Agreement& agreement = *change.file.agreement();
        const auto owed = std::ranges::find_if(change.file.obligations, [&](const Obligation& one) {
            return one.agreementId == agreement.id && one.position == given.obligation;
        });
        if (owed == change.file.obligations.end()) {
            change.judge({broken("obligation", "value_unknown")});
            return;
        }
        const std::int64_t before = owed->performedAmount.value_or(Money{}).fen;
        if (owed->amount) {
            owed->performedAmount = given.amount ? Money::ofFen(before + given.amount->fen) : *owed->amount;
        }
        const bool whole = !owed->amount || *owed->performedAmount >= *owed->amount;
        owed->state = whole ? ObligationState::performed : ObligationState::partial;
        owed->performedOn = given.performedOn;
        owed->proof = given.proof.empty() ? owed->proof : given.proof;
        owed->bothConfirm = given.bothConfirm;
        change.judge(checkPerformance(change.file, *owed));
        if (agreement.effectiveOn && *given.performedOn < *agreement.effectiveOn) {
            change.judge({broken("performed_on", "date_order", {{"later", "performed_on"}, {"earlier", "effective_on"}})});
        }
        if (change.file.head.state == CaseState::effective && allPerformed(change.file, agreement)) {
            change.file.head.state = CaseState::performed;
        }
        change.happened("performed_on", given.performedOn);
    });
}

CaseAct urgePerformance(UrgeInput input)
{
    return actWith("mediation.urge", std::move(input), [](CaseChange& change, const UrgeInput& given) {
        CaseFile& file = change.file;
        const Agreement* agreement = file.agreement();
        const auto owed = std::ranges::find_if(file.obligations, [&](const Obligation& one) {
            return agreement != nullptr && one.agreementId == agreement->id && one.position == given.obligation;
        });
        if (owed == file.obligations.end()) {
            change.judge({broken("obligation", "value_unknown")});
            return;
        }
        Urging& urging = addPart(file, file.urgings);
        urging.number = static_cast<int>(file.urgings.size());
        copyFields(given, urging);
        urging.obligationId = owed->id;
        urging.oldDueOn = owed->dueOn;
        const Assignment* host = file.hostOn(*given.urgedOn);
        urging.urgedBy = given.urgedBy.empty() && host != nullptr ? host->name : given.urgedBy;
        owed->urgedOn = given.urgedOn;
        owed->dueOn = given.newDueOn ? given.newDueOn : owed->dueOn;
        change.happened("urged_on", given.urgedOn);
    });
}

} // namespace linwu::mediation
