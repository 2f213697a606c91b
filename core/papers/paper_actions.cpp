// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/paper_actions.h"

#include "core/base/digest.h"
#include "core/papers/packed_document.h"
#include "core/papers/wall_scanner.h"

#include <algorithm>

namespace linwu::papers {

namespace {

const WallScanner& scanner()
{
    static const WallScanner one;
    return one;
}

/// Whether a paper about that record was issued in these very looks; never for what is about no record.
bool isReprint(const Reader& reader, const Document& document, const IssueOf& of)
{
    if (!of.aboutId) {
        return false;
    }
    const auto issued = listIssuedPapers(reader, of.aboutTable, *of.aboutId);
    const std::string hash = digestOf(pack(document));
    return std::any_of(issued.begin(), issued.end(), [&](const IssuedPaper& paper) { return paper.contentHash == hash; });
}

} // namespace

Problems checkForWall(const Document& document)
{
    Problems problems;
    if (document.frame != Frame::wall) {
        return problems;
    }
    for (const auto& finding : scanner().scan(document)) {
        problems.push_back(
            {"paper",
             "public_personal_data",
             Severity::block,
             {{"kind", std::string(codeOf(finding.kind))}, {"row", std::to_string(finding.row)}, {"hint", finding.hint}}}
        );
    }
    return problems;
}

Problems findWholeNumbers(const Document& document)
{
    Problems problems;
    for (const WallFinding& finding : scanner().scan(document)) {
        const bool number =
            finding.kind == WallKind::identity || finding.kind == WallKind::mobile || finding.kind == WallKind::card;
        if (number) {
            problems.push_back({"rows", "number_unmasked", Severity::block, {{"row", std::to_string(finding.row + 1)}}});
        }
    }
    return problems;
}

Result<Changes> letOut(
    Registry& registry,
    const Actor& actor,
    const Document& document,
    const IssueOf& of,
    const std::function<Status(Writer&)>& also
)
{
    const auto reprinted = registry.read({}, [&](const Reader& reader) { return isReprint(reader, document, of); });
    if (!reprinted) {
        return reprinted.error();
    }
    if (*reprinted) {
        return Changes();
    }
    return registry.apply(actor, "paper.issue", [&](Writer& writer) -> Status {
        if (auto status = writer.require(checkForWall(document)); !status) {
            return status;
        }
        if (auto status = of.masked ? writer.require(findWholeNumbers(document)) : Status(); !status) {
            return status;
        }
        if (const auto issued = issuePaper(writer, document, of); !issued) {
            return issued.error();
        }
        writer.subject(document.number.empty() ? document.title : document.title + " " + document.number);
        writer.makeFinal();
        return also ? also(writer) : Status();
    });
}

} // namespace linwu::papers
