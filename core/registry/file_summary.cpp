// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/file_summary.h"

#include "core/registry/file_entries.h"
#include "core/store/migrate.h"
#include "core/store/sqlite_session.h"
#include "core/store/still_file.h"

namespace linwu {

namespace {

/// Made once with the first step of the schema and copied ever after; the statistics code tells two communities apart that were
/// begun in the same second.
std::string originOf(Session& session)
{
    return entryOf(session, "registry_info", "code") + ' ' +
           session.text("select applied_at from schema_step order by number limit 1") + ' ' +
           entryOf(session, "registry_info", "seed");
}

NewestAct newestOf(Session& session)
{
    NewestAct act;
    session.each("select id, action, person, at from operation order by id desc limit 1", {}, [&](const Row& row) {
        act.id.value = row.integer(0);
        act.action = row.text(1);
        act.person = row.text(2);
        act.at = row.text(3);
        return false;
    });
    return act;
}

Result<FileSummary> read(Session& session, const std::filesystem::path& file)
{
    FileSummary summary;
    summary.file = file;
    summary.schema = schemaOf(session);
    if (summary.schema > knownMigrations().back().number) {
        return failure(ErrorCode::newerFile, "file");
    }
    if (summary.schema == 0) {
        return failure(ErrorCode::unreadable, "file", "not_a_registry");
    }
    summary.info = infoOf(session);
    summary.origin = originOf(session);
    summary.newest = newestOf(session);
    if (session.hasTable("backup_manifest")) {
        summary.madeAt = entryOf(session, "backup_manifest", "made_at");
    }
    summary.accounts = session.hasTable("account") && session.integer("select count(*) from account") > 0;
    for (const auto& table : summaryTables()) {
        if (session.hasTable(table)) {
            summary.counts[table] = session.integer("select count(*) from " + table);
        }
    }
    return summary;
}

} // namespace

const std::vector<std::string>& summaryTables()
{
    static const std::vector<std::string> tables{
        "resident",
        "household",
        "dwelling",
        "grid",
        "staff",
        "mediation_case",
        "voucher",
        "disclosure",
        "issued_paper",
        "account",
    };
    return tables;
}

Result<FileSummary> summaryOf(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) {
        return failure(ErrorCode::notFound, "file", "no_such_file");
    }
    try {
        return read(*openToLook(file), file);
    } catch (const std::runtime_error& fault) {
        return errorOfFault(fault);
    }
}

Result<FileSummary> summaryOf(const Registry& registry)
{
    try {
        return read(registry.reader().session(), registry.file());
    } catch (const std::runtime_error& fault) {
        return errorOfFault(fault);
    }
}

} // namespace linwu
