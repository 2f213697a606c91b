// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/backup.h"
#include "core/registry/history.h"
#include "core/store/migrate.h"
#include "core/store/sqlite_session.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <fstream>

using namespace linwu;
using namespace linwu::test;

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kBackupMark = ".backup.linwu";

/// Files of tests/data/registries: `0009-demo.backup.linwu` is a backup of the schema of step 9, without `.backup` a registry.
std::vector<fs::path> fossils(bool backups)
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(fs::path(LINWU_TEST_DATA) / "registries")) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() == ".linwu" && name.ends_with(kBackupMark) == backups) {
            found.push_back(entry.path());
        }
    }
    std::ranges::sort(found);
    return found;
}

int schemaInName(const fs::path& fossil)
{
    return std::stoi(fossil.filename().string());
}

fs::path workingCopy(const fs::path& fossil, const TempFolder& folder)
{
    const fs::path copy = folder / "copy.linwu";
    fs::copy_file(fossil, copy, fs::copy_options::overwrite_existing);
    fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write);
    return copy;
}

/// Where the last byte of the first page of each table with rows lies, by table: part of a value or of the tree above the values.
std::map<std::string, std::streamoff> bytesToFlip(const fs::path& file)
{
    SqliteSession session(file, SqliteSession::Mode::readOnly);
    const std::int64_t pageSize = session.integer("pragma page_size");
    std::map<std::string, std::streamoff> bytes;
    for (const auto& table : session.tables()) {
        if (session.integer("select count(*) from " + table.name) > 0) {
            const std::int64_t page = session.integer(
                "select rootpage from sqlite_schema where type = 'table' and name = :name", {{"name", table.name}}
            );
            bytes[table.name] = page * pageSize - 1;
        }
    }
    return bytes;
}

void flip(const fs::path& file, std::streamoff at)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekg(at);
    const int byte = stream.get();
    stream.seekp(at);
    stream.put(static_cast<char>(byte ^ 1));
}

} // namespace

TEST_CASE("there is a registry and a backup of an earlier schema to try")
{
    CHECK_FALSE(fossils(false).empty());
    CHECK_FALSE(fossils(true).empty());
}

TEST_CASE("a registry of an earlier schema opens, up to date and sound")
{
    for (const auto& fossil : fossils(false)) {
        INFO(fossil.filename().string());
        TempFolder folder;
        auto opened = Registry::open(workingCopy(fossil, folder));
        REQUIRE(opened);
        Session& session = (*opened)->reader().session();
        CHECK(schemaOf(session) == knownMigrations().back().number);
        CHECK(session.faults().empty());
    }
}

TEST_CASE("bringing a registry up to date loses no resident")
{
    for (const auto& fossil : fossils(false)) {
        INFO(fossil.filename().string());
        TempFolder folder;
        const auto copy = workingCopy(fossil, folder);
        std::int64_t before = 0;
        {
            SqliteSession session(copy, SqliteSession::Mode::readOnly);
            CHECK(schemaOf(session) == schemaInName(fossil));
            before = session.integer("select count(*) from resident");
        }
        CHECK(before > 0);
        auto opened = Registry::open(copy);
        REQUIRE(opened);
        CHECK((*opened)->reader().session().integer("select count(*) from resident") == before);
    }
}

TEST_CASE("the last act of an earlier program can be undone")
{
    for (const auto& fossil : fossils(false)) {
        INFO(fossil.filename().string());
        TempFolder folder;
        auto opened = Registry::open(workingCopy(fossil, folder));
        REQUIRE(opened);
        const auto newest = (*opened)->newestUndoable();
        REQUIRE(newest);
        CHECK((*opened)->undo(anActor(), *newest));
    }
}

TEST_CASE("a backup of an earlier program is proved and restored")
{
    for (const auto& fossil : fossils(true)) {
        INFO(fossil.filename().string());
        TempFolder folder;
        const auto proved = proveBackup(fossil);
        REQUIRE(proved);
        CHECK(proved->counts.at("resident") > 0);
        const auto target = folder / "restored.linwu";
        const auto restored = restore(fossil, target, "2026-05-20T09:00:00+08:00");
        REQUIRE(restored);
        CHECK(restored->contentHash == proved->contentHash);
        CHECK(Registry::open(target));
    }
}

TEST_CASE("one flipped byte in any table of a backup is caught")
{
    for (const auto& fossil : fossils(true)) {
        TempFolder folder;
        const auto copy = workingCopy(fossil, folder);
        const auto bytes = bytesToFlip(copy);
        CHECK(bytes.size() > 30);
        for (const auto& [table, at] : bytes) {
            INFO(fossil.filename().string() << ": " << table);
            flip(copy, at);
            CHECK_FALSE(proveBackup(copy));
            flip(copy, at);
        }
        CHECK(proveBackup(copy));
    }
}
