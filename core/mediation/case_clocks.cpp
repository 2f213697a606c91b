// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_clocks.h"

#include <algorithm>
#include <set>

namespace linwu::mediation {

namespace {

/// The end of a term that begins to run on `start`, by the rule of that day.
Deadline endOf(const Date& start, std::string_view word, const RuleContext& context)
{
    return deadlineOf(start, context.terms.term(word, start), *context.calendar);
}

/// The same for a house rule or a day that is only shown: the day stands, nothing rolls.
Date plainEndOf(const Date& start, std::string_view word, const RuleContext& context)
{
    return deadlineOf(start, context.terms.term(word, start), *context.calendar, CountMode::plain).due;
}

/// Suspensions and extensions in the order in which they took effect.
struct Shift {
    Date at;
    int suspendedDays = 0;
    std::optional<Date> newDue;
};

std::vector<Shift> shiftsOf(const CaseFile& file)
{
    std::vector<Shift> shifts;
    for (const auto& pause : file.suspensions) {
        if (pause.fromOn && pause.toOn) {
            shifts.push_back({*pause.toOn, daysBetween(*pause.fromOn, *pause.toOn), std::nullopt});
        }
    }
    for (const auto& extension : file.extensions) {
        if (extension.agreedOn && extension.newDueOn) {
            shifts.push_back({*extension.agreedOn, 0, extension.newDueOn});
        }
    }
    std::ranges::stable_sort(shifts, {}, &Shift::at);
    return shifts;
}

std::optional<Deadline> baseDeadline(const CaseFile& file, const RuleContext& context)
{
    const MediationCase& head = file.head;
    if (!head.acceptedOn) {
        return std::nullopt;
    }
    if (head.referralFrom == ReferralFrom::court && head.papersSignedForOn) {
        return endOf(*head.papersSignedForOn, "mediation_court", context);
    }
    if (head.statType == "15") {
        return endOf(*head.acceptedOn, "mediation_medical", context);
    }
    return endOf(*head.acceptedOn, "mediation", context);
}

std::optional<Date> lastDueDay(const CaseFile& file)
{
    std::optional<Date> last;
    const Agreement* agreement = file.agreement();
    if (agreement != nullptr) {
        for (const Obligation* owed : file.obligationsOf(agreement->id)) {
            last = owed->dueOn && (!last || *owed->dueOn > *last) ? owed->dueOn : last;
        }
    }
    return last;
}

/// What a case is, in the words of the rules of retention.
std::set<std::string> natureOf(const CaseFile& file)
{
    const Agreement* agreement = file.agreement();
    const Confirmation* confirmation = file.confirmation();
    const bool written = agreement != nullptr && agreement->effectiveOn && agreement->form == AgreementForm::written;
    std::set<std::string> nature{written ? "written" : "oral"};
    const auto add = [&](bool condition, const char* word) {
        if (condition) {
            nature.insert(word);
        }
    };
    const std::string& type = file.head.statType;
    const std::string& sub = file.head.subType;
    add(confirmation != nullptr && confirmation->state == ConfirmationState::confirmed, "court_confirmed");
    add(type == "07" || type == "08", "land");
    add(type == "03", "homestead");
    add(sub == "继承", "inheritance");
    add(sub == "抚养", "minor_support");
    add(std::ranges::any_of(file.parties, &Party::deceased), "death");
    return nature;
}

} // namespace

Deadline acceptanceDeadline(const Date& applied, const RuleContext& context)
{
    return endOf(applied, "acceptance", context);
}

std::optional<Deadline> mediationDeadline(const CaseFile& file, const RuleContext& context)
{
    auto deadline = baseDeadline(file, context);
    if (!deadline) {
        return deadline;
    }
    for (const auto& shift : shiftsOf(file)) {
        if (shift.newDue) {
            deadline->nominal = *shift.newDue;
            deadline->due = *shift.newDue;
        } else {
            deadline = extendedBy(*deadline, shift.suspendedDays, *context.calendar);
        }
    }
    return deadline;
}

std::optional<Date> thirtiethDay(const CaseFile& file, const RuleContext& context)
{
    if (!file.head.acceptedOn) {
        return std::nullopt;
    }
    return plainEndOf(*file.head.acceptedOn, "mediation_shown", context);
}

std::optional<Date> alarmDay(const CaseFile& file, const RuleContext& context)
{
    const auto deadline = mediationDeadline(file, context);
    if (!deadline) {
        return std::nullopt;
    }
    Date first = deadline->due;
    const auto thirtieth = thirtiethDay(file, context);
    if (shiftsOf(file).empty() && thirtieth && file.head.statType != "15" && *thirtieth < first) {
        first = *thirtieth;
    }
    return termBefore(first, context.terms.term("mediation_alarm", *file.head.acceptedOn), *context.calendar);
}

Deadline confirmationDeadline(const Date& effective, const RuleContext& context)
{
    return endOf(effective, "confirmation", context);
}

std::optional<Deadline> executionDeadline(const CaseFile& file, const Confirmation& ruling, const RuleContext& context)
{
    const auto last = lastDueDay(file);
    const auto start = last ? last : ruling.ruledOn;
    if (!start) {
        return std::nullopt;
    }
    return endOf(*start, "execution", context);
}

Deadline objectionDeadline(const Date& received, const RuleContext& context)
{
    return endOf(received, "objection", context);
}

Date visitDay(const Date& effective, const RuleContext& context)
{
    return plainEndOf(effective, "visit", context);
}

Deadline archiveDeadline(const Date& closed, const RuleContext& context)
{
    return endOf(closed, "archive", context);
}

Deadline receiptDeadline(const Date& sent, const RuleContext& context)
{
    return endOf(sent, "transfer_receipt", context);
}

std::optional<Date> effectiveDay(const CaseFile& file, const Agreement& agreement)
{
    if (agreement.form == AgreementForm::oral) {
        return agreement.reachedOn;
    }
    std::optional<Date> last = agreement.sealedOn;
    bool mediator = false;
    std::size_t partiesSigned = 0;
    for (const auto& signature : file.signatures) {
        if (signature.agreementId != agreement.id || !signature.signedOn) {
            continue;
        }
        mediator = mediator || signature.signer == SignerKind::mediator;
        partiesSigned += signature.signer == SignerKind::party ? 1U : 0U;
        last = last && *signature.signedOn > *last ? signature.signedOn : last;
    }
    const bool whole = agreement.sealedOn && mediator && partiesSigned >= file.parties.size();
    return whole ? last : std::nullopt;
}

std::optional<int> daysInMediation(const CaseFile& file, const Date& today)
{
    if (!file.head.acceptedOn) {
        return std::nullopt;
    }
    const Agreement* agreement = file.agreement();
    const Date end = agreement != nullptr && agreement->effectiveOn ? *agreement->effectiveOn : file.head.endedOn.value_or(today);
    return daysBetween(*file.head.acceptedOn, end);
}

bool isOverdue(const CaseFile& file, const Date& today)
{
    if (file.head.state != CaseState::effective && !file.head.longRunning) {
        return false;
    }
    return std::ranges::any_of(file.obligations, [&](const Obligation& owed) {
        const bool open = owed.state == ObligationState::pending || owed.state == ObligationState::partial;
        return open && owed.dueOn && *owed.dueOn < today;
    });
}

bool confirmationExpired(const CaseFile& file, const Date& today)
{
    const Agreement* agreement = file.agreement();
    return agreement != nullptr && agreement->confirmationDueOn && file.confirmations.empty() &&
           *agreement->confirmationDueOn < today;
}

Retention retentionOf(const CaseFile& file, const RuleContext& context)
{
    const auto nature = natureOf(file);
    Retention longest = Retention::undecided;
    for (const auto& rule : context.retention) {
        const bool applies = std::ranges::any_of(rule.conditions, [&](const std::string& word) { return nature.contains(word); });
        longest = applies ? std::max(longest, rule.retention) : longest;
    }
    return longest;
}

void computeDays(CaseFile& file, const RuleContext& context)
{
    MediationCase& head = file.head;
    const auto deadline = mediationDeadline(file, context);
    head.dueOn = deadline ? std::optional(deadline->due) : std::nullopt;
    head.alarmOn = alarmDay(file, context);
    if (Agreement* agreement = file.agreement()) {
        agreement->effectiveOn = effectiveDay(file, *agreement);
        agreement->confirmationNominalOn.reset();
        agreement->confirmationDueOn.reset();
        agreement->visitDueOn.reset();
        if (agreement->effectiveOn) {
            const Deadline confirmation = confirmationDeadline(*agreement->effectiveOn, context);
            agreement->confirmationNominalOn = confirmation.nominal;
            agreement->confirmationDueOn = confirmation.due;
            agreement->visitDueOn = visitDay(*agreement->effectiveOn, context);
        }
    }
    if (Confirmation* ruling = file.confirmation(); ruling != nullptr && ruling->ruledOn) {
        const auto execution = executionDeadline(file, *ruling, context);
        const bool confirmed = ruling->state == ConfirmationState::confirmed;
        ruling->executionUntil = confirmed && execution ? std::optional(execution->due) : std::nullopt;
        if (ruling->rulingReceivedOn) {
            ruling->objectionUntil = objectionDeadline(*ruling->rulingReceivedOn, context).due;
        }
    }
    head.archiveDueOn = head.closedOn ? std::optional(archiveDeadline(*head.closedOn, context).due) : std::nullopt;
}

Problems checkAcceptanceTime(const CaseFile& file, const RuleContext& context)
{
    if (!file.head.appliedOn || !file.head.acceptedOn) {
        return {};
    }
    const Deadline deadline = acceptanceDeadline(*file.head.appliedOn, context);
    if (*file.head.acceptedOn <= deadline.due) {
        return {};
    }
    return {broken("accepted_on", "acceptance_late", {{"due", isoText(deadline.due)}})};
}

} // namespace linwu::mediation
