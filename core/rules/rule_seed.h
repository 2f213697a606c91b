// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Filling a new file with the shipped rules, codes and holidays.

#include "core/registry/registry.h"
#include "core/rules/rule.h"

#include <string_view>
#include <vector>

namespace linwu::rules {

/// The shipped rules of all tables of resources/rules that hold figures, or of the named one, without keys.
[[nodiscard]] std::vector<Rule> shippedRules(std::string_view list = {});

/// The shipped code lists of resources/codes and the catalogue of disclosure items, without keys.
[[nodiscard]] std::vector<CodeItem> shippedCodes();

/// The shipped notices of holidays, without keys.
[[nodiscard]] std::vector<Holiday> shippedHolidays();

/// The rules of a list that a community may set, all their periods: those that the program reads. A file of an earlier version
/// may hold others, which have no effect any more.
[[nodiscard]] std::vector<Rule> settableRules(const Reader& reader, std::string_view list);

/// The lists that hold such rules.
[[nodiscard]] std::vector<std::string> settableLists(const Reader& reader);

/// Writes what is shipped and the file does not have yet: all of it into a new file, new lists into an older one. Rows that the
/// community has changed are left alone.
Status seedRules(Writer& writer);

/// `rules.seed`: the same as an act of its own, which no undo takes back: a file is never without its rules again.
Result<Changes> seedFile(Registry& registry, const Actor& actor);

} // namespace linwu::rules
