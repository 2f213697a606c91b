// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reading the mediation register: one case whole, lists, pairs of parties, the staff and the calendar behind the rules.

#include "core/mediation/case_rules.h"
#include "core/registry/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace linwu::mediation {

/// The case with all its parts; nothing when there is none or the reader's grids do not hold it.
[[nodiscard]] std::optional<CaseFile> findCase(const Reader& reader, Id<MediationCase> id);

/// `mediation_case:7`, `7`, or a case number as printed.
[[nodiscard]] Id<MediationCase> findCaseByText(const Reader& reader, const std::string& text);

/// The committee of that name; the first one for an empty name. None in a new file.
[[nodiscard]] std::optional<Committee> findCommittee(const Reader& reader, const std::string& name);

/// What rules need for this reader: its day, sealer and the terms and calendar of the file.
[[nodiscard]] RuleContext contextOf(const Reader& reader);

/// The list of papers of a case as the file has it today; the shipped one for a file without a list of its own.
[[nodiscard]] PaperKinds paperKindsOf(const Reader& reader);

[[nodiscard]] std::vector<MonthLock> listMonthLocks(const Reader& reader);

/// Other cases of which parties stand on both sides of this one, by number, or by name and birth; newest first.
[[nodiscard]] std::vector<PairMatch> listPairMatches(const Reader& reader, const CaseFile& file);

/// The next number of a committee and year: one after the highest given, at least `first`. Voided cases keep theirs.
[[nodiscard]] int nextNumber(const Reader& reader, Id<Committee> committee, int year, int first);

/// `staff:3`, a work number or a name.
[[nodiscard]] Id<Staff> findStaffByText(const Reader& reader, const std::string& text);

/// The name in the staff register; `otherwise` for none.
[[nodiscard]] std::string staffName(const Reader& reader, Id<Staff> id, const std::string& otherwise);

/// `grid:3` or the grid's name.
/// What the staff register says of one person on that day.
[[nodiscard]] MediatorFacts mediatorFacts(const Reader& reader, Id<Staff> id, const Committee& committee, const Date& day);
[[nodiscard]] Id<Grid> findGridByText(const Reader& reader, const std::string& text);

/// What the staff register says of these people on `day`, for one committee.
[[nodiscard]] std::vector<MediatorFacts>
listMediatorFacts(const Reader& reader, const std::vector<Assignment>& assignments, const Committee& committee, const Date& day);

/// Sessions of all cases on that day, and the duty turns.
[[nodiscard]] DayBook readDayBook(const Reader& reader, const Date& day);

} // namespace linwu::mediation
