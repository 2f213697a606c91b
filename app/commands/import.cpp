// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu import FILE TABLE [--dry-run] [--accept KIND,...] [--report X.xlsx]: a table of people, all of it as one act or nothing.

#include "app/commands/import_report.h"
#include "app/commands/registry_file.h"
#include "app/commands/shown.h"
#include "app/commands/verbs.h"
#include "core/base/digest.h"
#include "core/grids/ledger_grids.h"
#include "core/residents/ledger_codes.h"
#include "core/residents/level_four_queries.h"
#include "core/spreadsheets/open.h"

namespace linwu::app {

namespace {

using namespace residents;

std::set<std::string, std::less<>> acceptedKinds(const Request& request)
{
    std::set<std::string, std::less<>> kinds;
    for (const std::string& list : request.values("accept")) {
        for (std::size_t at = 0; at <= list.size();) {
            const auto comma = std::min(list.find(',', at), list.size());
            if (comma > at) {
                kinds.insert(list.substr(at, comma - at));
            }
            at = comma + 1;
        }
    }
    return kinds;
}

/// The table as understood with what the registry knows: areas, mappings of heads seen before.
Result<Ledger>
readTable(const RegistryFile& file, const std::filesystem::path& table, std::set<std::string, std::less<>> accepted)
{
    auto workbook = spreadsheets::openWorkbook(table);
    if (!workbook) {
        const bool missing = workbook.error().code == ErrorCode::notFound;
        return missing ? failure(ErrorCode::notFound, "file", "no_such_file") : workbook.error();
    }
    LedgerOptions options;
    options.today = file.registry->today();
    options.accepted = std::move(accepted);
    const auto known = ask(file, [&](const Reader& reader) -> Status {
        options.codes = ledgerCodesOf(reader);
        options.ages = ageLimitsOn(reader, reader.today());
        options.levelFour = readsLevelFour(reader);
        options.estates = estateAliases(reader);
        options.mappings = importMappings(reader);
        return {};
    });
    if (!known) {
        return known.error();
    }
    return readLedger(std::move(*workbook), options);
}

Result<std::string> digestOfFile(const std::filesystem::path& path)
{
    const auto bytes = spreadsheets::readFile(path);
    return bytes ? Result<std::string>(digestOf(*bytes)) : bytes.error();
}

/// The batch the import was kept under; null when nothing was written.
Result<Json> batchOf(const RegistryFile& file, const std::string& hash)
{
    return ask(file, [&](const Reader& reader) -> Result<Json> {
        const auto batch = earlierImport(reader, hash);
        return batch ? Json(idText(batch->id)) : Json();
    });
}

} // namespace

Result<Answer> runImport(const Request& request)
{
    auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    const auto table = pathOf(request.words[1]);
    ImportOptions options;
    options.accepted = acceptedKinds(request);
    auto ledger = readTable(*file, table, options.accepted);
    if (!ledger) {
        return ledger.error();
    }
    const auto hash = digestOfFile(table);
    if (!hash) {
        return hash.error();
    }
    options.fileHash = *hash;
    options.fileName = table.filename().string();
    options.grids = grids::gridsOfLedgers(file->registry->info().code);
    const auto plan = planImport(*file->registry, *ledger, options);
    if (!plan) {
        return plan.error();
    }
    if (request.has("report")) {
        if (auto status = writeImportReport(*ledger, pathOf(request.value("report"))); !status) {
            return status.error();
        }
    }
    Json batch;
    if (!request.has("dry-run")) {
        const auto report = importLedger(*file->registry, file->actor, *ledger, *plan, options);
        if (!report) {
            return report.error();
        }
        const auto kept = batchOf(*file, *hash);
        if (!kept) {
            return kept.error();
        }
        batch = *kept;
    }
    Answer answer;
    answer.body["table"] = request.words[1];
    answer.body["dry_run"] = request.has("dry-run");
    answer.body["batch"] = std::move(batch);
    answer.body.update(importJson(*ledger, *plan));
    return answer;
}

} // namespace linwu::app
