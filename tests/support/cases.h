// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Invented people and cases for the tests of the mediation register (ID area 9901xx is unassigned on purpose).

#include "core/mediation/case_rules.h"

#include <string>
#include <string_view>

namespace linwu::test {

/// Seals nothing: byte 0 and the text. Its hash is the purpose and the text.
class OpenSealer final : public Sealer {
public:
    [[nodiscard]] Blob seal(std::string_view plain, const SealPlace&) const override
    {
        return {std::string(1, '\0') + std::string(plain)};
    }

    [[nodiscard]] std::string open(const Blob& sealed, const SealPlace&) const override { return sealed.bytes.substr(1); }

    [[nodiscard]] Blob hash(std::string_view text, std::string_view purpose) const override
    {
        return {std::string(purpose) + ':' + std::string(text)};
    }
};

/// What the rules need on that day.
[[nodiscard]] mediation::RuleContext onDay(const Date& today);

[[nodiscard]] bool has(const Problems& problems, std::string_view rule);
/// The field at which the rule speaks; empty when it is silent.
[[nodiscard]] std::string fieldOf(const Problems& problems, std::string_view rule);
/// The code (`V42`) is among the broken rules.
[[nodiscard]] bool hasCode(const Problems& problems, std::string_view code);

/// 何建国 (upstairs owner), 林秀芝 (downstairs owner, applicant): parties 1 and 2 of case A.
[[nodiscard]] mediation::Party heJianguo();
[[nodiscard]] mediation::Party linXiuzhi();

/// Case A, a quarrel over a leak, as it stands on 2026-05-06, ready to be accepted.
[[nodiscard]] mediation::CaseFile caseAApplied();
/// The same, accepted, 孙梅 presiding, rights told.
[[nodiscard]] mediation::CaseFile caseAAssigned();
/// The same with the written agreement of 2026-05-20 drafted: 3 000 + 3 800 元 and the repair.
[[nodiscard]] mediation::CaseFile caseADrafted();
/// The same, signed and sealed on 2026-05-20.
[[nodiscard]] mediation::CaseFile caseAEffective();

/// Case B: 吴浩宇 (11) pushed 陈子轩 (9); both parents stand as guardians. Party 1 is 陈子轩, party 2 吴浩宇.
[[nodiscard]] mediation::CaseFile caseBApplied();

/// 孙梅 in office; mediator 1.
[[nodiscard]] mediation::MediatorFacts sunMei();

} // namespace linwu::test
