// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/backup.h"

#include "core/base/digest.h"
#include "core/registry/file_check.h"
#include "core/registry/file_entries.h"
#include "core/registry/image.h"
#include "core/store/migrate.h"
#include "core/store/part_file.h"
#include "core/store/sqlite_session.h"

#include <algorithm>

namespace linwu {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kManifest =
    "create table backup_manifest (name text primary key not null, value text not null) strict";
constexpr std::string_view kAddEntry = "insert into backup_manifest (name, value) values (:name, :value)";

std::string countsText(const Content& content)
{
    Fields fields;
    for (const auto& [table, count] : content.counts) {
        fields.push_back({table, count});
    }
    return imageText(fields);
}

/// Over every entry of the manifest but itself, so that no byte of it changes unseen.
std::string manifestHash(Session& session)
{
    Digest digest;
    session.each("select name, value from backup_manifest where name <> 'manifest_hash' order by name", {}, [&](const Row& row) {
        digest.add(imageText({{std::string(row.text(0)), row.value(1)}}));
        return true;
    });
    return digest.hex();
}

/// Over the statements that made tables and indexes: a byte of a check that changed would else stay unseen until it refuses a
/// row.
std::string shapeHash(Session& session)
{
    Digest digest;
    session.each("select name, sql from sqlite_schema where sql is not null order by name", {}, [&](const Row& row) {
        digest.add(imageText({{std::string(row.text(0)), row.value(1)}}));
        return true;
    });
    return digest.hex();
}

void writeManifest(const fs::path& copy, const Content& everything, const Content& records, const std::string& now)
{
    SqliteSession session(copy, SqliteSession::Mode::alone);
    session.standAlone();
    Transaction transaction(session);
    session.script(kManifest);
    const auto put = [&](const char* name, const std::string& value) {
        session.run(kAddEntry, {{"name", std::string(name)}, {"value", value}});
    };
    put("made_at", now);
    put("everything_hash", everything.hash);
    put("everything_counts", countsText(everything));
    put("records_hash", records.hash);
    put("shape_hash", shapeHash(session));
    put("manifest_hash", manifestHash(session));
    transaction.commit();
}

Error unreadable(std::string why)
{
    return failure(ErrorCode::unreadable, "backup", std::move(why));
}

Result<BackupReport> prove(const fs::path& backup, const std::function<bool()>& keepOn)
{
    SqliteSession session(backup, SqliteSession::Mode::readOnly);
    if (schemaOf(session) > knownMigrations().back().number) {
        return failure(ErrorCode::newerFile, "backup");
    }
    if (!session.hasTable("backup_manifest")) {
        return unreadable("manifest");
    }
    if (!session.faults().empty()) {
        return unreadable("integrity");
    }
    const Content everything = contentOf(session, ContentPart::everything, keepOn);
    const Content records = contentOf(session, ContentPart::records, keepOn);
    if (everything.hash.empty() || records.hash.empty()) {
        return failure(ErrorCode::cancelled);
    }
    // Backups of earlier versions do not tell their shape.
    const std::string shape = entryOf(session, "backup_manifest", "shape_hash");
    const bool equal = (shape.empty() || shape == shapeHash(session)) &&
                       everything.hash == entryOf(session, "backup_manifest", "everything_hash") &&
                       countsText(everything) == entryOf(session, "backup_manifest", "everything_counts") &&
                       records.hash == entryOf(session, "backup_manifest", "records_hash") &&
                       manifestHash(session) == entryOf(session, "backup_manifest", "manifest_hash");
    if (!equal) {
        return unreadable("content");
    }
    BackupReport report;
    report.file = backup;
    report.verified = true;
    report.madeAt = entryOf(session, "backup_manifest", "made_at");
    report.info = infoOf(session);
    report.schema = schemaOf(session);
    report.counts = records.counts;
    report.contentHash = records.hash;
    return report;
}

/// Runs work on files and turns what is thrown into an Error.
template <class Work>
Result<BackupReport> answered(Work work)
{
    try {
        return work();
    } catch (const fs::filesystem_error& fault) {
        const auto code = fault.code();
        return failure(
            code == std::errc::no_space_on_device                                              ? ErrorCode::full
            : code == std::errc::permission_denied || code == std::errc::read_only_file_system ? ErrorCode::readOnly
                                                                                               : ErrorCode::store,
            "backup"
        );
    } catch (const std::runtime_error& fault) {
        return errorOfFault(fault);
    }
}

/// Takes the write lock once, so that a file that is in use is not pulled away, and folds its log into it. Damage beyond
/// opening is no obstacle to what cures it; a file of another program is.
void fold(const fs::path& file)
{
    try {
        SqliteSession present(file, SqliteSession::Mode::open);
        const Transaction lock(present);
    } catch (const StoreError& fault) {
        const bool damaged = fault.kind() == StoreError::Kind::corrupt || fault.kind() == StoreError::Kind::notARegistry;
        if (!damaged || !(checkAtStart(file).isRegistry || file.extension() == ".linwu")) {
            throw;
        }
    }
}

/// Moves what lies at `file` to a name with the time, and tells it; empty when nothing was there. A log that could not be folded
/// goes along, and first: beside another file it would be taken for that file's own.
fs::path setAside(const fs::path& file, const std::string& now)
{
    std::string stamp = now.substr(0, 19);
    std::replace(stamp.begin(), stamp.end(), ':', '-');
    fs::path kept = file.parent_path() / (file.stem().string() + "-before-restore-" + stamp + file.extension().string());
    const bool present = fs::exists(file);
    if (present) {
        fold(file);
    }
    for (const char* part : {"-wal", "-shm"}) {
        if (fs::exists(file.string() + part)) {
            fs::rename(file.string() + part, kept.string() + part);
        }
    }
    if (!present) {
        return {};
    }
    fs::rename(file, kept);
    return kept;
}

} // namespace

Result<BackupReport> backUp(Registry& registry, const fs::path& target, const std::function<bool()>& keepOn)
{
    return answered([&]() -> Result<BackupReport> {
        if (fs::exists(target)) {
            return failure(ErrorCode::taken, "backup", "exists");
        }
        Session& session = registry.reader().session();
        PartFile part(target);
        Content everything;
        Content records;
        {
            // One view of the file for the digest and the copy, whatever others write meanwhile.
            session.beginReading();
            struct Ending {
                explicit Ending(Session& s)
                    : session(&s)
                {}
                Ending(const Ending&) = delete;
                Ending& operator=(const Ending&) = delete;
                Ending(Ending&&) = delete;
                Ending& operator=(Ending&&) = delete;
                ~Ending() { session->rollback(); }
                Session* session;
            } const ending(session);
            everything = contentOf(session, ContentPart::everything, keepOn);
            records = contentOf(session, ContentPart::records, keepOn);
            if (everything.hash.empty() || records.hash.empty()) {
                return failure(ErrorCode::cancelled);
            }
            session.copyTo(part.path());
        }
        writeManifest(part.path(), everything, records, registry.now());
        auto proved = prove(part.path(), keepOn);
        if (!proved) {
            return proved;
        }
        if (proved->contentHash != records.hash || proved->counts != records.counts) {
            return unreadable("content");
        }
        part.place();
        proved->file = target;
        return proved;
    });
}

std::int64_t backupSteps(const Registry& registry)
{
    // The rows of the file and those of the copy, each once as everything and once as records.
    const auto rows = registry.read({}, [](const Reader& reader) {
        return 2 * (rowsIn(reader.session(), ContentPart::everything) + rowsIn(reader.session(), ContentPart::records));
    });
    return rows ? *rows / rowsBetweenAsks : 0;
}

Result<BackupReport> proveBackup(const fs::path& backup, const std::function<bool()>& keepOn)
{
    return answered([&]() -> Result<BackupReport> {
        if (!fs::is_regular_file(backup)) {
            return failure(ErrorCode::notFound, "backup", "no_such_file");
        }
        return prove(backup, keepOn);
    });
}

Result<BackupReport> restore(
    const fs::path& backup,
    const fs::path& file,
    const std::string& now,
    const std::function<bool()>& keepOn,
    const fs::path& mounts
)
{
    return answered([&]() -> Result<BackupReport> {
        if (onNetworkDrive(file, mounts)) {
            return failure(ErrorCode::invalid, "file", "on_network_drive");
        }
        auto proved = proveBackup(backup, keepOn);
        if (!proved) {
            return proved;
        }
        PartFile part(file);
        fs::copy_file(backup, part.path());
        fs::permissions(part.path(), fs::perms::owner_read | fs::perms::owner_write);
        {
            SqliteSession session(part.path(), SqliteSession::Mode::open);
            session.script("drop table backup_manifest");
            if (contentOf(session, ContentPart::records, keepOn).hash != proved->contentHash) {
                return unreadable("content");
            }
        }
        proved->kept = setAside(file, now);
        part.place();
        proved->file = file;
        return proved;
    });
}

} // namespace linwu
