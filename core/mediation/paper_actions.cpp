// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/paper_actions.h"

#include "core/mediation/case_change.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/case_sheets_due.h"
#include "core/mediation/case_writing.h"
#include "core/papers/paper_actions.h"

namespace linwu::mediation {

namespace {

/// The sheet as printed; one that is signed or bound stays what it is.
void notePrinted(CaseFile& file, const std::string& code, int number)
{
    // Cover, contents, statement and back are sheets only from the archive step on, and what is bound already takes no draft.
    const PaperKind* kind = paperKind(code);
    if (kind == nullptr || kind->need == "always" || file.head.archivedOn) {
        return;
    }
    Sheet& sheet = sheetOf(file, code, number);
    sheet.state = sheet.state == SheetState::draft ? SheetState::printed : sheet.state;
}

} // namespace

std::string issueCode(std::string_view code, int number)
{
    return std::string(code) + (number > 1 ? "-" + std::to_string(number) : "");
}

Result<Changes> issueCasePaper(Registry& registry, const Actor& actor, const PaperIssue& issue)
{
    papers::Document document = issue.document;
    document.code = issueCode(document.code, issue.number);
    papers::IssueOf of;
    of.aboutTable = std::string(MediationCase::table);
    of.aboutId = issue.caseId.value;
    of.outlet = issue.outlet;
    const auto reprint = registry.read({}, [&](const Reader& reader) { return papers::isReprint(reader, document, of); });
    if (!reprint) {
        return reprint.error();
    }
    if (*reprint) {
        return Changes();
    }
    return registry.apply(actor, "paper.issue", [&](Writer& writer) -> Status {
        const auto before = findCase(writer.reader(), issue.caseId);
        if (!before) {
            return failure(ErrorCode::notFound, "record", "mediation_case");
        }
        writer.makeFinal();
        writer.subject((before->head.number.empty() ? caseTitle(*before) : before->head.number) + " " + issue.document.title);
        of.grid = before->head.currentGridId;
        if (const auto issued = papers::issuePaper(writer, document, of); !issued) {
            return issued.error();
        }
        CaseFile after = *before;
        notePrinted(after, issue.document.code, issue.number);
        const auto saved = saveCase(writer, *before, std::move(after));
        return saved ? Status() : Status(saved.error());
    });
}

} // namespace linwu::mediation
