// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/disclosure/disclosure.h"
#include "core/disclosure/evidence.h"
#include "core/disclosure/sign_off.h"
#include "core/ledger/rule_table.h"

namespace linwu::disclosure {

using ledger::problemOf;

std::string numberOf(const std::string& item, const ledger::AccountingPeriod& period)
{
    const std::string digits = std::to_string(period.index);
    return item + "-" + std::to_string(period.year) + "-" + std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
}

Problems check(const Disclosure& sheet)
{
    Problems problems;
    if (sheet.item.empty()) {
        problems.push_back(problemOf("item_code", "field_missing"));
    }
    if (sheet.period().firstDay() != sheet.firstOn || sheet.period().lastDay() != sheet.lastOn) {
        problems.push_back(problemOf("first_on", "date_outside_period", {{"day", isoText(sheet.firstOn)}}));
    }
    if (sheet.postedOn && sheet.untilOn && *sheet.untilOn < *sheet.postedOn) {
        problems.push_back(problemOf("until_on", "date_outside_period", {{"day", isoText(*sheet.untilOn)}}));
    }
    return problems;
}

Problems check(const MeetingDecision& decision)
{
    Problems problems;
    if (decision.expected < 1 || decision.present < 1 || decision.present > decision.expected) {
        problems.push_back(problemOf("present", "attendance_impossible"));
    }
    if (trimmed(decision.attendees).empty()) {
        problems.push_back(problemOf("attendees", "field_missing"));
    }
    if (trimmed(decision.result).empty()) {
        problems.push_back(problemOf("result", "field_missing"));
    }
    return problems;
}

Problems check(const ScanWaiver& waiver)
{
    Problems problems;
    if (!waiver.first.valid() || !waiver.second.valid() || waiver.first == waiver.second) {
        problems.push_back(problemOf("second", "second_person_needed"));
    }
    if (trimmed(waiver.reason).empty()) {
        problems.push_back(problemOf("reason", "field_missing"));
    }
    return problems;
}

Problems check(const Evidence& evidence)
{
    if (trimmed(evidence.name).empty() && trimmed(evidence.reason).empty()) {
        return {problemOf("name", "field_missing")};
    }
    return {};
}

Problems check(const PublicOpinion& opinion)
{
    Problems problems;
    if (trimmed(opinion.content).empty()) {
        problems.push_back(problemOf("content", "field_missing"));
    }
    if (opinion.answeredOn && *opinion.answeredOn < opinion.receivedOn) {
        problems.push_back(problemOf("answered_on", "date_outside_period", {{"day", isoText(*opinion.answeredOn)}}));
    }
    return problems;
}

Problems check(const CorrectionNotice& notice)
{
    Problems problems;
    for (const auto& [field, text] :
         {std::pair("place", &notice.place),
          std::pair("printed", &notice.printed),
          std::pair("right_value", &notice.rightValue),
          std::pair("cause", &notice.cause)}) {
        if (trimmed(*text).empty()) {
            problems.push_back(problemOf(field, "field_missing"));
        }
    }
    return problems;
}

} // namespace linwu::disclosure
