// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// A paper of a case leaves the desk: it is kept exactly as it looked, and the case's list of sheets says so.

#include "core/mediation/mediation_case.h"
#include "core/papers/issued_paper.h"
#include "core/registry/registry.h"

#include <string>

namespace linwu::mediation {

/// One paper of one case, as it is let out.
struct PaperIssue {
    Id<MediationCase> caseId;
    int number = 1;            ///< 第几份 of that paper
    papers::Document document; ///< as set up for the printer; a draft is refused
    papers::Outlet outlet = papers::Outlet::printer;
};

/// `paper.issue`: final, a paper that went out is corrected by a further issue. The sheet becomes 已打印 unless it is signed
/// already; a paper that the file did not ask for is added to its list. What went out in these very looks is a reprint: nothing
/// is written. Refused with `notFound` for an unknown case.
Result<Changes> issueCasePaper(Registry& registry, const Actor& actor, const PaperIssue& issue);

/// The code under which the number-th paper of a kind is kept: `TJJL`, `TJJL-2`.
[[nodiscard]] std::string issueCode(std::string_view code, int number);

} // namespace linwu::mediation
