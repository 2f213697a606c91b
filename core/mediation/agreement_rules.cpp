// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Rules of the agreement: V09-V11, V60-V62, V65-V68, V70-V74.

#include "core/mediation/case_rules.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace linwu::mediation {

namespace {

/// Everything the agreement says, for the word lists.
std::string wordingOf(const CaseFile& file, const Agreement& agreement, const RuleContext& context)
{
    std::string text = context.open(agreement.clauses);
    for (const Obligation* owed : file.obligationsOf(agreement.id)) {
        text += '\n' + context.open(owed->content);
    }
    return text;
}

/// V66, V71, V72
Problems checkWording(const std::string& text)
{
    Problems problems;
    const auto clauses = wordsIn(text, "status.clause");
    for (const auto& hit : clauses) {
        problems.push_back(broken("agreement.clauses", "status_clause", {{"word", hit.word}}));
    }
    for (const auto& hit : wordsIn(text, "status.mention")) {
        if (clauses.empty()) {
            problems.push_back(broken("agreement.clauses", "status_mentioned", {{"word", hit.word}}));
        }
    }
    for (const auto& hit : wordsIn(text, "risky")) {
        problems.push_back(broken("agreement.clauses", "risky_word", {{"word", hit.word}, {"hint", hit.hint}}));
    }
    for (const auto& hit : wordsIn(text, "bars_suit")) {
        problems.push_back(broken("agreement.clauses", "clause_bars_suit", {{"word", hit.word}}));
    }
    return problems;
}

std::size_t rowOf(const CaseFile& file, const Obligation& obligation)
{
    return static_cast<std::size_t>(&obligation - file.obligations.data());
}

/// V62
Problems checkTotal(const Agreement& agreement, const std::vector<const Obligation*>& owed)
{
    Money sum;
    bool money = false;
    for (const Obligation* obligation : owed) {
        if (obligation->kind == ObligationKind::money && obligation->amount) {
            sum += *obligation->amount;
            money = true;
        }
    }
    if (!agreement.total ? !money : *agreement.total == sum) {
        return {};
    }
    const Money total = agreement.total.value_or(Money{});
    const Money difference = total > sum ? total - sum : sum - total;
    return {broken("agreement.total", "instalments_unequal", {{"difference", moneyText(difference)}})};
}

/// V61: what a court would find unclear.
Problems checkClear(const Obligation& owed, std::size_t row, const RuleContext& context)
{
    Problems problems;
    const auto missing = [&](bool absent, std::string_view field) {
        if (absent) {
            problems.push_back(broken(rowField("obligation", row, field), "obligation_unclear"));
        }
    };
    missing(!owed.debtorId.valid() && owed.debtorName.empty(), "debtor_id");
    missing(!owed.dueOn && !owed.instant, "due_on");
    if (owed.kind == ObligationKind::money) {
        missing(!owed.creditorId.valid() && owed.creditorName.empty(), "creditor_id");
        missing(!owed.amount, "amount");
        missing(owed.way.empty(), "way");
    } else {
        missing(context.open(owed.content).empty(), "content");
    }
    return problems;
}

bool signedBy(const CaseFile& file, const Agreement& agreement, Id<Party> party)
{
    return std::ranges::any_of(file.signatures, [&](const Signature& s) {
        return s.agreementId == agreement.id && s.signer == SignerKind::party && s.partyId == party && s.signedOn;
    });
}

/// V67
Problems checkSignatures(const CaseFile& file, const Agreement& agreement)
{
    Problems problems;
    for (std::size_t i = 0; i < file.parties.size(); ++i) {
        if (!signedBy(file, agreement, file.parties[i].id)) {
            problems.push_back(broken(rowField("party", i, "signature"), "signature_missing", {{"name", file.parties[i].name}}));
        }
    }
    const bool mediator = std::ranges::any_of(file.signatures, [&](const Signature& s) {
        return s.agreementId == agreement.id && s.signer == SignerKind::mediator && s.signedOn;
    });
    if (!mediator) {
        problems.push_back(broken("signature.mediator", "signature_missing", {{"role", "mediator"}}));
    }
    if (!agreement.sealedOn) {
        problems.push_back(broken("agreement.sealed_on", "seal_missing"));
    }
    return problems;
}

/// V11: an agent signs only with a mandate that covers concessions.
Problems checkMandates(const CaseFile& file, const Agreement& agreement)
{
    Problems problems;
    for (std::size_t i = 0; i < file.signatures.size(); ++i) {
        const Signature& signature = file.signatures[i];
        if (signature.agreementId != agreement.id || !signature.representativeId.valid()) {
            continue;
        }
        const auto agent = std::ranges::find(file.representatives, signature.representativeId, &Representative::id);
        if (agent == file.representatives.end() || agent->kind != RepresentativeKind::agent) {
            continue;
        }
        const std::string field = rowField("signature", i, "representative_id");
        const bool over = agent->untilOn && signature.signedOn && *agent->untilOn < *signature.signedOn;
        if (!agent->mandateOn || over) {
            problems.push_back(broken(field, "agent_without_mandate", {{"name", agent->name}}));
        } else if (!agent->mayConcede) {
            problems.push_back(broken(field, "agent_may_not_concede", {{"name", agent->name}}));
        }
    }
    return problems;
}

/// V73: a ward gives property away, or gets less than was asked for.
Problems checkWards(const CaseFile& file, const Agreement& agreement, const Date& day, const RuleContext& context)
{
    if (!agreement.benefitNote.empty()) {
        return {};
    }
    Problems problems;
    for (std::size_t i = 0; i < file.parties.size(); ++i) {
        const Party& party = file.parties[i];
        const bool minor =
            file.needsGuardian(party, day, context.terms.number("adult", day), context.terms.number("own_income_from", day));
        if (!minor && (party.kind != PartyKind::person || party.capacity == Capacity::full)) {
            continue;
        }
        Money gets;
        bool gives = false;
        for (const Obligation* owed : file.obligationsOf(agreement.id)) {
            gets += owed->creditorId == party.id ? owed->amount.value_or(Money{}) : Money{};
            gives = gives || (owed->debtorId == party.id && (owed->amount || owed->kind == ObligationKind::delivery));
        }
        if (gives || (party.claimed && gets < *party.claimed)) {
            problems.push_back(broken(rowField("party", i, "claimed"), "ward_interest_unproved", {{"name", party.name}}));
        }
    }
    return problems;
}

/// V10 at signing: an organisation must be able to bind itself.
Problems checkOrganisations(const CaseFile& file, const Date& day, const RuleContext& context)
{
    Problems problems;
    for (auto problem : checkCapacity(file, day, context)) {
        if (problem.rule == "organisation_incomplete") {
            problems.push_back(broken(problem.field, "organisation_unfit_to_sign"));
        } else if (problem.rule == "party_deceased") {
            problems.push_back(std::move(problem));
        }
    }
    return problems;
}

} // namespace

Problems checkDraft(const CaseFile& file, const RuleContext& context)
{
    const Agreement* agreement = file.agreement();
    if (agreement == nullptr || !agreement->reachedOn) {
        return {broken("agreement.reached_on", "value_missing")};
    }
    Problems problems = checkRefusal(file, "agreement.reached_on", *agreement->reachedOn);
    append(problems, checkTerm(file, "agreement.reached_on", *agreement->reachedOn));
    const auto owed = file.obligationsOf(agreement->id);
    if (owed.empty() && context.open(agreement->clauses).empty()) {
        problems.push_back(broken("agreement.clauses", "agreement_empty"));
    }
    append(problems, checkTotal(*agreement, owed));
    bool later = false;
    for (const Obligation* obligation : owed) {
        const std::size_t row = rowOf(file, *obligation);
        later = later || obligation->kind == ObligationKind::money || !obligation->instant;
        if (!obligation->instant && obligation->dueOn && *obligation->dueOn < *agreement->reachedOn) {
            problems.push_back(broken(rowField("obligation", row, "due_on"), "due_before_agreement"));
        }
        if (!obligation->debtorId.valid() && !obligation->debtorName.empty()) {
            problems.push_back(
                broken(rowField("obligation", row, "debtor_name"), "outsider_burdened", {{"name", obligation->debtorName}})
            );
        }
    }
    append(problems, checkWording(wordingOf(file, *agreement, context)));
    if (agreement->form == AgreementForm::oral && later) {
        problems.push_back(broken("agreement.form", "oral_with_money"));
    }
    return problems;
}

Problems checkEffect(const CaseFile& file, const RuleContext& context)
{
    const Agreement* agreement = file.agreement();
    if (agreement == nullptr || !agreement->reachedOn) {
        return {broken("agreement.reached_on", "value_missing")};
    }
    Problems problems = checkOrganisations(file, *agreement->reachedOn, context);
    for (const Obligation* obligation : file.obligationsOf(agreement->id)) {
        append(problems, checkClear(*obligation, rowOf(file, *obligation), context));
    }
    append(problems, checkWards(file, *agreement, *agreement->reachedOn, context));
    if (agreement->form == AgreementForm::oral) {
        return problems;
    }
    append(problems, checkSignatures(file, *agreement));
    append(problems, checkMandates(file, *agreement));
    if (agreement->copies < static_cast<int>(file.parties.size()) + 1) {
        problems.push_back(broken("agreement.copies", "copies_short", {{"needed", std::to_string(file.parties.size() + 1)}}));
    }
    return problems;
}

} // namespace linwu::mediation
