// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Words for the papers of a case: parties, obligations, dates as they are printed.

#include "core/mediation/case_rules.h"
#include "core/papers/template.h"

#include <string>

namespace linwu::mediation {

/// `2026年5月6日`; empty for none.
[[nodiscard]] std::string printed(const std::optional<Date>& day);
/// Names of all parties, parted by 、.
[[nodiscard]] std::string namesOf(const CaseFile& file);
/// `纠纷类型` with its second level: 邻里纠纷（漏水）.
[[nodiscard]] std::string typeOf(const CaseFile& file);
/// One row a party for the place to sign.
[[nodiscard]] std::vector<papers::TemplateValues> signersOf(const CaseFile& file);
/// 当事人栏: one row a party, ages as of `day`. Numbers of papers stand only where a person ticked it, or when `withIds`.
[[nodiscard]] std::vector<papers::TemplateValues>
partyBlocks(const CaseFile& file, const RuleContext& context, const std::optional<Date>& day, bool withIds = false);
/// The clauses, one row a line.
[[nodiscard]] std::vector<papers::TemplateValues> clausesOf(const Agreement& agreement, const RuleContext& context);
/// 履行方式、时限: one row an obligation.
[[nodiscard]] std::vector<papers::TemplateValues>
obligationRows(const CaseFile& file, const Agreement& agreement, const RuleContext& context);
/// The total in digits and 大写, as a list of one row or none.
[[nodiscard]] std::vector<papers::TemplateValues> totalRows(const Agreement& agreement);
/// Who presides, and all mediators.
[[nodiscard]] std::string hostName(const CaseFile& file);
[[nodiscard]] std::string mediatorNames(const CaseFile& file);
/// 是 or 否
[[nodiscard]] std::string yesNo(bool value);
/// 永久, 30年, 10年
[[nodiscard]] std::string retentionText(Retention retention);

} // namespace linwu::mediation
