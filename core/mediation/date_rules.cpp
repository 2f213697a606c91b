// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Rules of days, numbers and amounts: V32, V33, V40-V42, V44, V49, V64, V69.

#include "core/mediation/case_rules.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace linwu::mediation {

namespace {

struct Milestone {
    std::string field;
    std::optional<Date> day;
};

template <class Part>
std::optional<Date> earliest(const std::vector<Part>& parts, std::optional<Date> Part::*day)
{
    std::optional<Date> first;
    for (const auto& part : parts) {
        if (part.*day && (!first || *(part.*day) < *first)) {
            first = part.*day;
        }
    }
    return first;
}

template <class Part>
std::optional<Date> latest(const std::vector<Part>& parts, std::optional<Date> Part::*day)
{
    std::optional<Date> last;
    for (const auto& part : parts) {
        if (part.*day && (!last || *(part.*day) > *last)) {
            last = part.*day;
        }
    }
    return last;
}

/// 申请≤受理≤告知≤首次调解≤达成≤签署≤盖章/生效≤回访≤结案≤归档
std::vector<Milestone> milestones(const CaseFile& file)
{
    const MediationCase& head = file.head;
    const Agreement* agreement = file.agreement();
    // An agreement changed by new mediation begins anew: signatures and visits of the old one do not bind it.
    std::vector<Signature> signatures;
    std::ranges::copy_if(file.signatures, std::back_inserter(signatures), [&](const Signature& signature) {
        return agreement != nullptr && signature.agreementId == agreement->id;
    });
    const bool changed = agreement != nullptr && agreement->replacesId.valid();
    return {
        {"noted_on", head.notedOn},
        {"applied_on", head.appliedOn},
        {"accepted_on", head.acceptedOn},
        {"informed_on", head.informedOn},
        {"session.held_on", earliest(file.sessions, &Sitting::heldOn)},
        {"agreement.reached_on", agreement != nullptr ? agreement->reachedOn : std::nullopt},
        {"signature.signed_on", earliest(signatures, &Signature::signedOn)},
        {"agreement.sealed_on", agreement != nullptr ? agreement->sealedOn : std::nullopt},
        {"visit.visited_on", changed ? std::nullopt : earliest(file.visits, &Visit::visitedOn)},
        {"closed_on", head.closedOn},
        {"archived_on", head.archivedOn},
    };
}

/// Every day that something happened on; planned days (due, expected, until) are not among them.
template <class Part>
void collectDays(std::vector<Milestone>& days, const std::vector<Part>& parts, std::string_view name)
{
    static const std::set<std::string, std::less<>> planned{
        "due_on",
        "expected_on",
        "new_due_on",
        "old_due_on",
        "until_on",
        "receipt_due_on",
        "effective_on",
        "backdated_on",
        "confirmation_nominal_on",
        "confirmation_due_on",
        "visit_due_on",
        "objection_until",
        "meeting_on",
        "execution_until",
        "to_on"};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Part::fields(parts[i], [&](const char* field, const auto& member) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, std::optional<Date>>) {
                if (member && !planned.contains(field)) {
                    days.push_back({rowField(name, i, field), member});
                }
            }
        });
    }
}

std::vector<Milestone> happened(const CaseFile& file)
{
    const MediationCase& head = file.head;
    std::vector<Milestone> days{
        {"applied_on", head.appliedOn},
        {"accepted_on", head.acceptedOn},
        {"informed_on", head.informedOn},
        {"ended_on", head.endedOn},
        {"remedies_told_on", head.remediesToldOn},
        {"closed_on", head.closedOn},
        {"archived_on", head.archivedOn}};
    CaseFile::parts(file, [&](const auto& parts) {
        using Part = typename std::remove_cvref_t<decltype(parts)>::value_type;
        std::string_view name = Part::table;
        name.remove_prefix(name.starts_with("case_") ? 5 : 0);
        collectDays(days, parts, name);
    });
    return days;
}

} // namespace

std::string rowField(std::string_view part, std::size_t row, std::string_view field)
{
    return std::string(part) + '[' + std::to_string(row) + "]." + std::string(field);
}

std::vector<CaseDay> daysOf(const CaseFile& file)
{
    std::vector<CaseDay> days;
    for (const auto& milestone : happened(file)) {
        if (milestone.day) {
            days.push_back({milestone.field, *milestone.day});
        }
    }
    return days;
}

Problems checkDates(const CaseFile& file, const RuleContext& context)
{
    Problems problems;
    for (const auto& day : daysOf(file)) {
        if (day.day > context.today) {
            problems.push_back(broken(day.field, "date_in_future", {{"day", isoText(day.day)}}));
        }
    }
    const auto order = milestones(file);
    const Milestone* before = nullptr;
    for (const auto& milestone : order) {
        if (!milestone.day) {
            continue;
        }
        if (milestone.field == "agreement.reached_on" && file.head.acceptedOn && *milestone.day < *file.head.acceptedOn) {
            problems.push_back(
                broken(milestone.field, "agreement_before_acceptance", {{"accepted", isoText(*file.head.acceptedOn)}})
            );
        } else if (before != nullptr && *milestone.day < *before->day) {
            problems.push_back(broken(milestone.field, "date_order", {{"later", milestone.field}, {"earlier", before->field}}));
        }
        before = &milestone;
    }
    const auto lastSeen = latest(file.visits, &Visit::visitedOn);
    if (lastSeen && file.head.closedOn && !file.head.longRunning && *file.head.closedOn < *lastSeen) {
        problems.push_back(broken("closed_on", "date_order", {{"later", "closed_on"}, {"earlier", "visit.visited_on"}}));
    }
    return problems;
}

Problems checkBackdating(const CaseFile& file, const std::string& field, const Date& day, const RuleContext& context)
{
    const int back = daysBetween(day, context.today);
    const bool saidToday = file.head.backdatedOn && *file.head.backdatedOn == context.today;
    const Term silent = context.terms.term("backdating", context.today);
    if (day >= termBefore(context.today, silent, *context.calendar) || saidToday) {
        return {};
    }
    return {broken(field, "backdated", {{"days", std::to_string(back)}})};
}

Problems checkMonth(const std::vector<MonthLock>& locks, const std::string& field, const Date& day)
{
    const std::string month = isoText(day).substr(0, 7);
    if (std::ranges::none_of(locks, [&](const MonthLock& lock) { return lock.month == month; })) {
        return {};
    }
    return {broken(field, "month_locked", {{"month", month}})};
}

Problems checkAmounts(const CaseFile& file, const RuleContext& context)
{
    Problems problems;
    const auto check = [&](const std::optional<Money>& amount, const std::string& field) {
        if (amount && amount->fen <= 0) {
            problems.push_back(broken(field, "amount_invalid"));
        } else if (amount && amount->fen >= context.terms.value("amount_unlikely", context.today)) {
            problems.push_back(broken(field, "amount_unlikely", {{"amount", moneyText(*amount)}}));
        }
    };
    for (std::size_t i = 0; i < file.obligations.size(); ++i) {
        check(file.obligations[i].amount, rowField("obligation", i, "amount"));
    }
    if (const Agreement* agreement = file.agreement()) {
        check(agreement->total, "agreement.total");
    }
    for (std::size_t i = 0; i < file.parties.size(); ++i) {
        check(file.parties[i].claimed, rowField("party", i, "claimed"));
    }
    return problems;
}

Problems checkRefusal(const CaseFile& file, const std::string& field, const Date& day)
{
    const Refusal* refusal = file.refusalOn(day);
    if (refusal == nullptr) {
        return {};
    }
    const Party* party = file.party(refusal->partyId);
    return {broken(field, "party_refused", {{"name", party != nullptr ? party->name : std::string()}})};
}

Problems checkReportDuty(const CaseFile& file, const RuleContext& context)
{
    std::string text = context.open(file.head.brief) + '\n' + context.open(file.head.requests);
    for (const auto& session : file.sessions) {
        text += '\n' + context.open(session.narrative);
    }
    for (const auto& inquiry : file.investigations) {
        text += '\n' + context.open(inquiry.narrative);
    }
    Problems problems;
    std::set<std::string> named;
    for (const auto& hit : wordsIn(text, "report.")) {
        const std::string kind = hit.list.substr(std::string_view("report.").size());
        const auto reported = [&](const Escalation& report) { return report.kind == kind && report.reportedOn; };
        if (named.insert(kind).second && std::ranges::none_of(file.escalations, reported)) {
            problems.push_back(broken("brief", "report_duty", {{"kind", kind}, {"word", hit.word}}));
        }
    }
    return problems;
}

Problems checkNumber(const CaseFile& file)
{
    const MediationCase& head = file.head;
    if (head.numberSeq == 0 || !head.acceptedOn || head.numberYear == head.acceptedOn->year()) {
        return {};
    }
    return {broken("number", "number_year", {{"year", std::to_string(static_cast<int>(head.acceptedOn->year()))}})};
}

} // namespace linwu::mediation
