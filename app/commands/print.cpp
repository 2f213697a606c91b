// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu print FILE PAPER RECORD --out X.pdf [--paper-size A4|A3] [--number N]: one paper of a case, a sheet, the registration
// sheet of a household (RDJB) or the population table of the community (RKTJ, changes since 1 January). A sheet that was issued
// prints as it was issued.

#include "app/commands/records.h"
#include "app/commands/registry_file.h"
#include "app/commands/shown.h"
#include "app/commands/verbs.h"
#include "core/disclosure/disclosure_queries.h"
#include "core/disclosure/sheet_checks.h"
#include "core/grids/population_papers.h"
#include "core/mediation/case_papers.h"
#include "core/mediation/case_queries.h"
#include "core/papers/issued_paper.h"
#include "core/papers/packed_document.h"
#include "core/registry/any_record.h"
#include "core/residents/resident_papers.h"
#include "core/store/table.h"
#include "ui/printing/page_layout.h"
#include "ui/printing/pdf_writer.h"
#include "ui/text/convert.h"

namespace linwu::app {

namespace {

struct Wanted {
    std::string paper;
    int number = 1;
    bool large = false; ///< A3
};

Result<papers::Document> casePaperOf(const Reader& reader, const RecordName& record, const Wanted& wanted)
{
    const auto file = mediation::findCase(reader, {record.id});
    if (!file) {
        return failure(ErrorCode::notFound, "record", "no_such_record");
    }
    return mediation::casePaper(*file, wanted.paper, wanted.number, mediation::contextOf(reader));
}

/// The newest issue of that paper and size, exactly as it went out.
std::optional<papers::IssuedPaper> issuedSheet(const Reader& reader, const RecordName& record, const Wanted& wanted)
{
    const auto size = wanted.large ? papers::PageSize::a3 : papers::PageSize::a4;
    const auto keys = recordIdsWith(reader, papers::IssuedPaper::table, "about_id", record.id);
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        auto paper = findRecord<papers::IssuedPaper>(reader.session(), *key);
        if (paper && paper->aboutTable == record.table && paper->code == wanted.paper) {
            const auto document = papers::unpack(reader.open(paper->content));
            if (document && document->size == size) {
                return paper;
            }
        }
    }
    return std::nullopt;
}

Result<papers::Document> sheetPaperOf(const Reader& reader, const RecordName& record, const Wanted& wanted)
{
    if (const auto issued = issuedSheet(reader, record, wanted)) {
        return papers::unpack(reader.open(issued->content));
    }
    const auto file = disclosure::loadSheet(reader, {record.id});
    if (!file) {
        return failure(ErrorCode::notFound, "record", "no_such_record");
    }
    auto document = disclosure::sheetDocument(reader, *file);
    if (!document) {
        return document;
    }
    document->draft = true;
    return wanted.large ? disclosure::onA3(std::move(*document)) : std::move(*document);
}

residents::PaperOrder orderOf(const RegistryFile& file)
{
    residents::PaperOrder order;
    order.community = file.registry->info().community;
    order.person = file.actor.name;
    return order;
}

Result<papers::Document> paperOf(const Reader& reader, const RegistryFile& file, const RecordName& record, const Wanted& wanted)
{
    if (record.table == mediation::MediationCase::table) {
        return casePaperOf(reader, record, wanted);
    }
    if (record.table == disclosure::Disclosure::table) {
        return sheetPaperOf(reader, record, wanted);
    }
    if (record.table == residents::Household::table && wanted.paper == "RDJB") {
        return residents::registrationSheet(reader, {record.id}, reader.today(), orderOf(file));
    }
    return failure(ErrorCode::notFound, "paper", "no_such_paper");
}

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

} // namespace

Result<Answer> runPrint(const Request& request)
{
    const std::string out = request.value("out");
    const std::string size = request.has("paper-size") ? request.value("paper-size") : "A4";
    const auto number = request.number("number", 1);
    if (out.empty() || !number || (size != "A4" && size != "A3")) {
        return failure(ErrorCode::invalid, out.empty() ? "--out" : number ? "--paper-size" : "--number", std::string(wrongUse));
    }
    const auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    const Wanted wanted{request.words[1], static_cast<int>(*number), size == "A3"};
    const auto document = ask(*file, [&](const Reader& reader) -> Result<papers::Document> {
        if (wanted.paper == "RKTJ" && request.words[2] == wholeCommunity) {
            return grids::populationPaper(reader, Date(reader.today().year(), 1, 1), orderOf(*file));
        }
        const auto record = findRecordName(reader, request.words[2]);
        return record ? paperOf(reader, *file, *record, wanted) : record.error();
    });
    if (!document) {
        return document.error();
    }
    const ui::PageSet pages = ui::layoutPages(*document, ui::Fonts::ofSystem());
    if (auto status = ui::writePdf(pages, ui::toQt(out)); !status) {
        return status.error();
    }
    Answer answer;
    answer.body["out"] = out;
    answer.body["pages"] = pages.pages.size();
    answer.body["paper_size"] = pages.sheetMm().width() * pages.sheetMm().height() > 100'000 ? "A3" : "A4";
    answer.body["fonts"] = fontsOf(pages);
    return answer;
}

} // namespace linwu::app
