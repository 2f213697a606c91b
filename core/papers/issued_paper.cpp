// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/issued_paper.h"

#include "core/access/register_kind.h"
#include "core/access/seal.h"
#include "core/base/digest.h"
#include "core/papers/issued_paper_queries.h"
#include "core/papers/packed_document.h"

namespace linwu::papers {

linwu::SealPlace IssuedPaper::sealPlaceAbout(std::string_view aboutTable, std::string_view field, std::int64_t id)
{
    // No table has that name: `case_` makes it one of the register of mediation.
    constexpr std::string_view ofCase = "case_issued_paper";
    return keyClassOf(aboutTable) == KeyClass::mediation ? linwu::SealPlace{ofCase, field, id, table}
                                                         : linwu::SealPlace{table, field, id};
}

Problems check(const IssuedPaper& paper)
{
    Problems problems;
    if (paper.code.empty()) {
        problems.push_back({"code", "required", Severity::block, {}});
    }
    if (paper.content.empty()) {
        problems.push_back({"content", "required", Severity::block, {}});
    } else if (paper.content.isPlain() && digestOf(paper.content.open(PlainSealer())) != paper.contentHash) {
        problems.push_back({"content", "content_altered", Severity::block, {}});
    }
    return problems;
}

Result<Id<IssuedPaper>> issuePaper(Writer& writer, const Document& document, const IssueOf& of)
{
    if (document.draft) {
        return invalid("draft", "draft_not_issued");
    }
    if (const auto& permit = writer.actor().permit; permit && !permit->scope().shows(of.aboutTable)) {
        return failure(ErrorCode::forbidden, "paper", "act_not_allowed");
    }
    const std::string packed = pack(document);
    IssuedPaper paper;
    paper.aboutTable = of.aboutTable;
    paper.aboutId = of.aboutId;
    paper.code = document.code;
    paper.number = document.number;
    paper.issueNo = countIssued(writer.reader().session(), of.aboutTable, of.aboutId, document.code) + 1;
    paper.outlet = of.outlet;
    paper.issuedAt = writer.now();
    paper.person = writer.actor().name;
    paper.staffId = writer.actor().staff;
    paper.contentHash = digestOf(packed);
    paper.content = SealedText(packed);
    paper.currentGridId = of.grid;
    if (auto status = writer.add(paper); !status) {
        return status.error();
    }
    return paper.id;
}

Result<Document> reprint(const Reader& reader, Id<IssuedPaper> id)
{
    const auto paper = findIssuedPaper(reader, id);
    if (!paper) {
        return failure(ErrorCode::notFound, "issued_paper");
    }
    const std::string packed = reader.open(paper->content);
    if (packed.empty()) {
        return failure(ErrorCode::notFound, "issued_paper", "paper_destroyed");
    }
    if (digestOf(packed) != paper->contentHash) {
        return failure(ErrorCode::unreadable, "issued_paper", "content_altered");
    }
    return unpack(packed);
}

} // namespace linwu::papers
