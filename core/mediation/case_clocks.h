// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The days that follow from a case: limits, alarms, due visits, retention. All computed, none typed.

#include "core/calendar/deadline.h"
#include "core/mediation/case_rules.h"

namespace linwu::mediation {

/// DL-01: until when the application is to be decided on.
[[nodiscard]] Deadline acceptanceDeadline(const Date& applied, const RuleContext& context);

/// DL-03: the limit of mediation with extensions and suspensions. One month from acceptance; 30 working days for medical cases;
/// 30 days from signing for the papers of a court. None before acceptance.
[[nodiscard]] std::optional<Deadline> mediationDeadline(const CaseFile& file, const RuleContext& context);

/// The 30 days shown beside the month; the earlier of the two starts the alarm.
[[nodiscard]] std::optional<Date> thirtiethDay(const CaseFile& file, const RuleContext& context);

/// From this day the limit is near.
[[nodiscard]] std::optional<Date> alarmDay(const CaseFile& file, const RuleContext& context);

/// DL-06: joint application for 司法确认, 30 days from effect, rolled over rest days.
[[nodiscard]] Deadline confirmationDeadline(const Date& effective, const RuleContext& context);

/// DL-07: application for execution, two years from the last day of performance; from the ruling where none is stated.
[[nodiscard]] std::optional<Deadline>
executionDeadline(const CaseFile& file, const Confirmation& ruling, const RuleContext& context);

/// DL-08: objection to the ruling.
[[nodiscard]] Deadline objectionDeadline(const Date& received, const RuleContext& context);

/// DL-09: first follow-up visit (house rule: the day stands, nothing rolls).
[[nodiscard]] Date visitDay(const Date& effective, const RuleContext& context);

/// DL-10: binding of the file.
[[nodiscard]] Deadline archiveDeadline(const Date& closed, const RuleContext& context);

/// DL-12: receipt of a transfer.
[[nodiscard]] Deadline receiptDeadline(const Date& sent, const RuleContext& context);

/// Effective date of a written agreement: the latest of all signatures and the seal (人民调解法 29); none while one is missing.
[[nodiscard]] std::optional<Date> effectiveDay(const CaseFile& file, const Agreement& agreement);

/// Days from acceptance to the agreement's effect, or to today.
[[nodiscard]] std::optional<int> daysInMediation(const CaseFile& file, const Date& today);

/// Something is owed and its day has passed (T23; not stored).
[[nodiscard]] bool isOverdue(const CaseFile& file, const Date& today);

/// The day for 司法确认 has passed without an application (J3; not stored).
[[nodiscard]] bool confirmationExpired(const CaseFile& file, const Date& today);

/// 保管期限 by the rules of retention: the longest of those that apply.
[[nodiscard]] Retention retentionOf(const CaseFile& file, const RuleContext& context);

/// Writes everything that follows from the case into its fields: limits, effective day, DL-06 to DL-10, retention on filing.
void computeDays(CaseFile& file, const RuleContext& context);

} // namespace linwu::mediation
