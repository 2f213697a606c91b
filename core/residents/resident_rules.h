// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What must hold for a person and for the facts about a person. The door calls check() on every write; forms call inspect().

#include "core/registry/reader.h"
#include "core/residents/household.h"

namespace linwu::residents {

/// Statuses under which a person is listed and counted: 在住, 外出, 失联.
[[nodiscard]] bool isListed(ResidentStatus status);

/// Everything a form marks while somebody types: check(), the verdicts on numbers, and what today forbids (a birth after today).
/// Verdicts on numbers are warnings: the number is kept and the person marked 待核实.
[[nodiscard]] Problems inspect(const Resident& resident, const Sealer& sealer, const Date& today);

/// `period_reversed` when a period ends before it begins. Shared by all dated facts.
[[nodiscard]] Problems checkPeriod(const std::optional<Date>& from, const std::optional<Date>& to);

/// The earliest date of birth that is believed.
[[nodiscard]] Date earliestBirth();

} // namespace linwu::residents
