// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/paper_actions.h"

#include "core/mediation/case_change.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/case_writing.h"
#include "core/papers/paper_actions.h"
#include "core/store/table.h"

namespace linwu::mediation {

namespace {

/// The sheet as printed; one that is signed or bound stays what it is.
void notePrinted(CaseFile& file, const PaperKind* kind, int number)
{
    // Cover, contents, statement and back are sheets only from the archive step on, and what is bound already takes no draft.
    if (kind == nullptr || kind->need == "always" || file.head.archivedOn) {
        return;
    }
    Sheet& sheet = sheetOf(file, kind->code, number);
    sheet.state = sheet.state == SheetState::draft ? SheetState::printed : sheet.state;
}

} // namespace

std::string issueCode(std::string_view code, int number)
{
    return std::string(code) + (number > 1 ? "-" + std::to_string(number) : "");
}

Result<Changes> issueCasePaper(Registry& registry, const Actor& actor, const PaperIssue& issue)
{
    const auto head =
        registry.read({}, [&](const Reader& reader) { return findRecord<MediationCase>(reader.session(), issue.caseId.value); });
    if (!head) {
        return head.error();
    }
    if (!*head) {
        return failure(ErrorCode::notFound, "record", "mediation_case");
    }
    papers::Document document = issue.document;
    document.code = issueCode(document.code, issue.number);
    const papers::IssueOf of{std::string(MediationCase::table), issue.caseId.value, issue.outlet, (*head)->currentGridId};
    return papers::letOut(registry, actor, document, of, [&](Writer& writer) -> Status {
        const auto before = findCase(writer.reader(), issue.caseId);
        if (!before) {
            return failure(ErrorCode::notFound, "record", "mediation_case");
        }
        writer.subject((before->head.number.empty() ? caseTitle(*before) : before->head.number) + " " + document.title);
        CaseFile after = *before;
        const PaperKinds kinds = paperKindsOf(writer.reader());
        notePrinted(after, kinds.find(issue.document.code), issue.number);
        const auto saved = saveCase(writer, *before, std::move(after));
        return saved ? Status() : Status(saved.error());
    });
}

} // namespace linwu::mediation
