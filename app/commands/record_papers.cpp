// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/record_papers.h"

#include "core/disclosure/disclosure_queries.h"
#include "core/disclosure/sheet_checks.h"
#include "core/grids/population_papers.h"
#include "core/mediation/case_papers.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/figure_papers.h"
#include "core/mediation/paper_actions.h"
#include "core/papers/paper_actions.h"
#include "core/residents/resident_papers.h"
#include "core/retention/list_queries.h"
#include "core/retention/retention_papers.h"
#include "core/store/table.h"

#include <algorithm>
#include <array>

namespace linwu::app {

namespace {

using papers::Document;
using papers::IssuedPaper;

/// What a way from a record to its papers may need besides the reader.
struct Asked {
    std::int64_t id = 0;
    const PaperWish& wish;
    const RegistryInfo& info;
    const Actor& actor;
};

Error noSuchPaper()
{
    return failure(ErrorCode::notFound, "paper", "no_such_paper");
}

Error noSuchRecord()
{
    return failure(ErrorCode::notFound, "record", "no_such_record");
}

residents::PaperOrder orderOf(const Asked& asked)
{
    residents::PaperOrder order;
    order.community = asked.info.community;
    order.person = asked.actor.name;
    return order;
}

ReadyPaper readyPaper(Document document, std::string_view table, std::optional<std::int64_t> id, Id<Grid> grid = {})
{
    ReadyPaper ready{std::move(document), {std::string(table), id, papers::Outlet::pdf, grid}, {}};
    ready.wall = papers::checkForWall(ready.document);
    return ready;
}

// -- cases

std::vector<RecordPaper> casePapers(const Reader& reader, std::int64_t id)
{
    std::vector<RecordPaper> list;
    if (const auto file = mediation::findCase(reader, {id})) {
        const auto kept = papers::listIssuedPapers(reader, mediation::MediationCase::table, id);
        for (const auto& paper : mediation::listPapers(*file, mediation::paperKindsOf(reader))) {
            if (!paper.made) {
                continue;
            }
            const std::string code = mediation::issueCode(paper.code, paper.number);
            const bool issued = std::ranges::any_of(kept, [&](const IssuedPaper& one) { return one.code == code; });
            list.push_back({paper.code, paper.name, paper.number, false, issued, paper.reasons});
        }
    }
    return list;
}

Result<ReadyPaper> casePaper(const Reader& reader, const Asked& asked)
{
    const auto file = mediation::findCase(reader, {asked.id});
    if (!file) {
        return noSuchRecord();
    }
    auto document = mediation::casePaper(*file, asked.wish.code, asked.wish.number, mediation::contextOf(reader));
    if (!document) {
        return document.error();
    }
    auto ready = readyPaper(std::move(*document), mediation::MediationCase::table, asked.id, file->head.currentGridId);
    ready.number = asked.wish.number;
    return ready;
}

// -- sheets of 三务公开

std::vector<RecordPaper> sheetPapers(const Reader& reader, std::int64_t id)
{
    const auto sheet = disclosure::findSheet(reader, Id<disclosure::Disclosure>{id});
    if (!sheet) {
        return {};
    }
    return {{disclosure::itemOf(reader, *sheet).layout, sheet->number, 0, true, false, {}}};
}

/// The newest issue of the sheet in that size, exactly as it went out.
Result<ReadyPaper> issuedSheet(const Reader& reader, const Asked& asked)
{
    for (const auto& paper : papers::listIssuedPapers(reader, disclosure::Disclosure::table, asked.id)) {
        auto document = papers::reprint(reader, paper.id);
        if (!document) {
            return document.error();
        }
        if (document->size == asked.wish.size) {
            ReadyPaper ready;
            ready.document = std::move(*document);
            ready.of = {paper.aboutTable, paper.aboutId, paper.outlet, paper.currentGridId};
            return ready;
        }
    }
    return noSuchPaper();
}

Result<ReadyPaper> sheetPaper(const Reader& reader, const Asked& asked)
{
    const auto file = disclosure::loadSheet(reader, {asked.id});
    if (!file) {
        return noSuchRecord();
    }
    if (asked.wish.code != disclosure::itemOf(reader, file->sheet).layout) {
        return noSuchPaper();
    }
    if (disclosure::wasPublished(file->sheet.state)) {
        return issuedSheet(reader, asked);
    }
    auto document = disclosure::sheetDocument(reader, *file);
    if (!document) {
        return document.error();
    }
    ReadyPaper ready;
    ready.wall = disclosure::problemsOf(disclosure::scanSheet(*document, reader, *file));
    ready.document = asked.wish.size == papers::PageSize::a3 ? disclosure::onA3(std::move(*document)) : std::move(*document);
    ready.of = {std::string(disclosure::Disclosure::table), asked.id, papers::Outlet::wall, {}};
    return ready;
}

// -- households and the community

constexpr std::string_view kRegistrationSheet = "RDJB";
constexpr std::string_view kPopulationTable = "RKTJ";
constexpr std::string_view kCaseFigures = "TJB1";
constexpr std::string_view kCaseRegister = "HZDJ";

std::vector<RecordPaper> householdPapers(const Reader& reader, std::int64_t id)
{
    if (!findRecord<residents::Household>(reader.session(), id)) {
        return {};
    }
    return {{std::string(kRegistrationSheet), "居民信息登记表", 0, false, false, {}}};
}

Result<ReadyPaper> householdPaper(const Reader& reader, const Asked& asked)
{
    const auto household = findRecord<residents::Household>(reader.session(), asked.id);
    if (!household || asked.wish.code != kRegistrationSheet) {
        return noSuchPaper();
    }
    auto document = residents::registrationSheet(reader, {asked.id}, reader.today(), orderOf(asked));
    if (!document) {
        return document.error();
    }
    return readyPaper(std::move(*document), residents::Household::table, asked.id, household->currentGridId);
}

std::vector<RecordPaper> communityPapers(const Reader&, std::int64_t)
{
    return {
        {std::string(kPopulationTable), "人口统计表", 0, false, false, {}},
        {std::string(kCaseFigures), "人民调解案件情况统计表", 0, false, false, {}},
        {std::string(kCaseRegister), "人民调解案件汇总登记表", 0, false, false, {}}};
}

/// The figures or the list of cases of a period, this year's where none is asked for.
Result<ReadyPaper> periodPaper(const Reader& reader, const Asked& asked)
{
    const auto period =
        mediation::figurePeriod(asked.wish.period.empty() ? std::to_string(reader.today().year()) : asked.wish.period);
    if (!period) {
        return invalid(Problems{{"--period", "period_unknown", Severity::block, {{"period", asked.wish.period}}}});
    }
    Problems remarks;
    auto document = asked.wish.code == kCaseRegister ? mediation::registerPaper(reader, *period, orderOf(asked))
                                                     : mediation::figuresPaper(reader, *period, orderOf(asked), &remarks);
    if (!document) {
        return document.error();
    }
    ReadyPaper ready = readyPaper(std::move(*document), communityTable, std::nullopt);
    ready.remarks = std::move(remarks);
    return ready;
}

Result<ReadyPaper> communityPaper(const Reader& reader, const Asked& asked)
{
    if (asked.wish.code == kCaseFigures || asked.wish.code == kCaseRegister) {
        return periodPaper(reader, asked);
    }
    if (asked.wish.code != kPopulationTable) {
        return noSuchPaper();
    }
    auto document = grids::populationPaper(reader, Date(reader.today().year(), 1, 1), orderOf(asked));
    if (!document) {
        return document.error();
    }
    return readyPaper(std::move(*document), communityTable, std::nullopt);
}

// -- lists of destruction

std::vector<RecordPaper> destructionPapers(const Reader& reader, std::int64_t id)
{
    if (!retention::findDestruction(reader, {id})) {
        return {};
    }
    return {{std::string(retention::destructionPaper), "档案销毁清册", 0, false, false, {}}};
}

Result<ReadyPaper> destructionPaper(const Reader& reader, const Asked& asked)
{
    if (asked.wish.code != retention::destructionPaper) {
        return noSuchPaper();
    }
    auto document = retention::destructionDocument(reader, {asked.id}, asked.info.community);
    if (!document) {
        return document.error();
    }
    return readyPaper(std::move(*document), retention::DestructionList::table, asked.id);
}

// -- papers that were issued

std::vector<RecordPaper> issuedPapers(const Reader& reader, std::int64_t id)
{
    const auto paper = papers::findIssuedPaper(reader, {id});
    return paper ? std::vector<RecordPaper>{{paper->code, paper->number, 0, false, true, {}}} : std::vector<RecordPaper>{};
}

Result<ReadyPaper> issuedPaper(const Reader& reader, const Asked& asked)
{
    const auto paper = papers::findIssuedPaper(reader, {asked.id});
    if (!paper || paper->code != asked.wish.code) {
        return noSuchPaper();
    }
    auto document = papers::reprint(reader, paper->id);
    if (!document) {
        return document.error();
    }
    return ReadyPaper{std::move(*document), {paper->aboutTable, paper->aboutId, paper->outlet, paper->currentGridId}, {}};
}

/// One kind of record that has papers.
struct Source {
    std::string_view table;
    std::vector<RecordPaper> (*list)(const Reader& reader, std::int64_t id);
    Result<ReadyPaper> (*make)(const Reader& reader, const Asked& asked);
};

constexpr std::array<Source, 6> sources{{
    {mediation::MediationCase::table, &casePapers, &casePaper},
    {disclosure::Disclosure::table, &sheetPapers, &sheetPaper},
    {residents::Household::table, &householdPapers, &householdPaper},
    {communityTable, &communityPapers, &communityPaper},
    {retention::DestructionList::table, &destructionPapers, &destructionPaper},
    {IssuedPaper::table, &issuedPapers, &issuedPaper},
}};

const Source* sourceOf(std::string_view table)
{
    const auto found = std::ranges::find(sources, table, &Source::table);
    return found == sources.end() ? nullptr : &*found;
}

} // namespace

std::vector<RecordPaper> papersOf(const Reader& reader, const RecordName& record)
{
    const Source* source = sourceOf(record.table);
    if (source == nullptr) {
        return {};
    }
    auto list = source->list(reader, record.id);
    const auto issued = papers::listIssuedPapers(reader, record.table, record.id);
    for (auto& paper : list) {
        // Of several papers of one kind each is kept under a code of its own.
        paper.issued = paper.issued || (paper.number == 0 &&
                                        std::ranges::any_of(issued, [&](const auto& one) { return one.code == paper.code; }));
    }
    return list;
}

Result<ReadyPaper>
makePaper(const Reader& reader, const RecordName& record, const PaperWish& wish, const RegistryInfo& info, const Actor& actor)
{
    const Source* source = sourceOf(record.table);
    return source == nullptr ? Result<ReadyPaper>(noSuchPaper()) : source->make(reader, {record.id, wish, info, actor});
}

} // namespace linwu::app
