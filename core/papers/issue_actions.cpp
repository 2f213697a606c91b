// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/issue_actions.h"

#include "core/papers/wall_scanner.h"

namespace linwu::papers {

Problems findWholeNumbers(const Document& document)
{
    Problems problems;
    for (const WallFinding& finding : WallScanner().scan(document)) {
        const bool number =
            finding.kind == WallKind::identity || finding.kind == WallKind::mobile || finding.kind == WallKind::card;
        if (number) {
            problems.push_back({"rows", "number_unmasked", Severity::block, {{"row", std::to_string(finding.row + 1)}}});
        }
    }
    return problems;
}

Result<Changes> issue(Registry& registry, const Actor& actor, const Document& document, const IssueOf& of, bool masked)
{
    if (Problems problems = masked ? findWholeNumbers(document) : Problems{}; !problems.empty()) {
        return invalid(std::move(problems));
    }
    return registry.apply(actor, "paper.issue", [&](Writer& writer) -> Status {
        writer.subject(document.title);
        writer.makeFinal(); // what was handed out cannot be called back
        const auto issued = issuePaper(writer, document, of);
        return issued ? Status() : issued.error();
    });
}

} // namespace linwu::papers
