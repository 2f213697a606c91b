// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The papers of a case (文书): which can be printed now, and each as a Document.

#include "core/mediation/case_rules.h"
#include "core/papers/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::mediation {

/// A paper of the case, ready or not.
struct CasePaper {
    std::string code;                ///< `XYS`
    int number = 1;                  ///< 第几份: sessions, inquiries and visits have one each
    std::string name;                ///< 人民调解协议书
    bool made = true;                ///< the program makes it; else only its signed copy is kept (身份证明)
    Problems reasons;                ///< why it cannot be printed yet; empty when it can
    std::optional<SheetState> sheet; ///< where its sheet stands in the file

    [[nodiscard]] bool printable() const { return made && reasons.empty(); }
};

/// All papers that belong to the case as it stands, in binding order; those still to come with the reason, and those of the
/// list that come from elsewhere.
[[nodiscard]] std::vector<CasePaper> listPapers(const CaseFile& file, const PaperKinds& kinds);

/// One paper. Refused with its reasons when it cannot be printed yet, with `notFound` for an unknown code.
/// `officeWording` takes the place of the shipped one.
[[nodiscard]] Result<papers::Document> casePaper(
    const CaseFile& file,
    std::string_view code,
    int number,
    const RuleContext& context,
    const std::optional<std::string>& officeWording = std::nullopt
);

} // namespace linwu::mediation
