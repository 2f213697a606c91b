// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Filling a new file with the shipped rules, codes and holidays.

#include "core/rules/rule.h"

#include <vector>

namespace linwu {
class Writer;
}

namespace linwu::rules {

/// The shipped rules of all tables of resources/rules that hold figures, without keys. Read once.
[[nodiscard]] const std::vector<Rule>& shippedRules();

/// The shipped code lists of resources/codes and the catalogue of disclosure items, without keys. Read once.
[[nodiscard]] const std::vector<CodeItem>& shippedCodes();

/// The shipped notices of holidays, without keys. Read once.
[[nodiscard]] const std::vector<Holiday>& shippedHolidays();

/// Writes what is shipped and the file does not have yet: all of it into a new file, new lists into an older one. Rows that the
/// community has changed are left alone. Not needed before asking: a list the file does not hold is as shipped.
Status seedRules(Writer& writer);

/// Writes one list as shipped, when the file does not hold it yet: before the first change to it.
Status seedRuleList(Writer& writer, std::string_view list);
Status seedCodeList(Writer& writer, std::string_view list);
Status seedHolidays(Writer& writer);

} // namespace linwu::rules
