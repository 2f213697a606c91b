// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The conditions a ResidentFilter stands for. Shared by lists, counts and statistics of residents.

#include "core/residents/age_limits.h"
#include "core/residents/resident_list_queries.h"
#include "core/store/list_statement.h"

namespace linwu::residents {

/// Adds what the filter asks and the reader's scope to a statement over `resident`.
void addClauses(ListStatement& statement, const Reader& reader, const ResidentFilter& filter);

/// The limit of age that a trait asks about, in years; none for a trait that is not one of age.
[[nodiscard]] std::optional<int> ageOf(ResidentTrait trait, const AgeLimits& ages);

/// The last day of birth of somebody who is `years` old on `day`: birthdays of 29 February count from 1 March.
[[nodiscard]] Date bornBy(int years, const Date& day);

} // namespace linwu::residents
