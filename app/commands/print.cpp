// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu print FILE PAPER RECORD --out X.pdf [--paper-size A4|A3] [--number N] [--period P]: one paper of a record. What is no
// draft is kept as issued; `issued_paper:7` prints again what was issued.

#include "app/commands/record_papers.h"
#include "app/commands/registry_file.h"
#include "app/commands/verbs.h"
#include "core/mediation/paper_actions.h"
#include "core/papers/paper_actions.h"
#include "ui/printing/page_layout.h"
#include "ui/printing/pdf_writer.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"

#include <algorithm>

namespace linwu::app {

namespace {

/// The families the pages are set in.
Json fontsOf(const ui::PageSet& pages)
{
    Json fonts = Json::array();
    for (const QFont& font : pages.fonts) {
        const std::string family = ui::toCore(font.family());
        if (std::find(fonts.begin(), fonts.end(), family) == fonts.end()) {
            fonts.push_back(family);
        }
    }
    return fonts;
}

/// What was noticed while the paper was made, in words.
Json remarksOf(const ReadyPaper& paper)
{
    Json remarks = Json::array();
    for (const Problem& remark : paper.remarks) {
        remarks.push_back({{"rule", remark.rule}, {"field", remark.field}, {"message", ui::toCore(ui::sentence(remark))}});
    }
    return remarks;
}

Result<PaperWish> wishOf(const Request& request)
{
    const std::string size = request.has("paper-size") ? request.value("paper-size") : "A4";
    const auto number = request.number("number", 1);
    if (request.value("out").empty() || !number || (size != "A4" && size != "A3")) {
        const bool noPlace = request.value("out").empty();
        return failure(ErrorCode::invalid, noPlace ? "--out" : number ? "--paper-size" : "--number", std::string(wrongUse));
    }
    return PaperWish{
        request.words[1],
        static_cast<int>(*number),
        size == "A3" ? papers::PageSize::a3 : papers::PageSize::a4,
        request.value("period")};
}

/// Writes the pages, and keeps the paper when it is no draft: kept first, so that nothing is handed out that is not known.
Status letOut(const RegistryFile& file, const ReadyPaper& paper, const ui::PageSet& pages, const std::string& out)
{
    if (!paper.document.draft) {
        const bool ofCase = paper.of.aboutTable == mediation::MediationCase::table && paper.number > 0;
        const auto kept =
            ofCase ? mediation::issueCasePaper(
                         *file.registry, file.actor, {{*paper.of.aboutId}, paper.number, paper.document, paper.of.outlet}
                     )
                   : papers::letOut(*file.registry, file.actor, paper.document, paper.of);
        if (!kept) {
            return kept.error();
        }
    }
    return ui::writePdf(pages, ui::toQt(out));
}

} // namespace

Result<Answer> runPrint(const Request& request)
{
    const auto wish = wishOf(request);
    if (!wish) {
        return wish.error();
    }
    const auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    const auto paper = ask(*file, [&](const Reader& reader) -> Result<ReadyPaper> {
        const auto record = findRecordName(reader, request.words[2]);
        return record ? makePaper(reader, *record, *wish, file->registry->info(), file->actor) : record.error();
    });
    if (!paper) {
        return paper.error();
    }
    if (!paper->wall.empty()) {
        return invalid(paper->wall);
    }
    const std::string out = request.value("out");
    const ui::PageSet pages = ui::layoutPages(paper->document, ui::Fonts::ofSystem());
    if (auto status = letOut(*file, *paper, pages, out); !status) {
        return status.error();
    }
    Answer answer;
    answer.body["out"] = out;
    answer.body["pages"] = pages.pages.size();
    answer.body["paper_size"] = pages.sheetMm().width() * pages.sheetMm().height() > 100'000 ? "A3" : "A4";
    answer.body["fonts"] = fontsOf(pages);
    answer.body["remarks"] = remarksOf(*paper);
    return answer;
}

} // namespace linwu::app
