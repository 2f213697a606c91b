// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The ladder of migrations, killed at one statement after the other. LINWU_FAULTS=all takes each of them, otherwise a sample.

#include "core/store/migrate.h"
#include "core/store/sqlite_session.h"
#include "tests/support/registry.h"
#include "tests/support/write_paths.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace linwu;
using namespace linwu::test;

namespace {

namespace fs = std::filesystem;

/// Statements that connections made from now on may still begin; the one after them kills the process. Below zero: any number.
std::int64_t statementsLeft = -1;
std::int64_t statementsSeen = 0;

int onStatement(unsigned, void*, void*, void*)
{
    ++statementsSeen;
    if (statementsLeft >= 0 && statementsLeft-- == 0) {
        ::kill(::getpid(), SIGKILL);
    }
    return 0;
}

int watchConnection(sqlite3* database, char**, const void*)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, &onStatement, nullptr);
}

/// While it lives, the statements of new connections are counted.
class Watch {
public:
    Watch() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(&watchConnection)); }

    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    Watch(Watch&&) = delete;
    Watch& operator=(Watch&&) = delete;

    ~Watch() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&watchConnection)); }
};

/// Climbs in a child that is killed when it begins its statement number `nth`, counted from 1.
void climbAndDie(const std::function<void()>& climb, std::int64_t nth)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        statementsLeft = nth - 1;
        climb();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
}

std::int64_t statementsOf(const std::function<void()>& climb)
{
    statementsSeen = 0;
    climb();
    return statementsSeen;
}

std::int64_t strideOf(std::int64_t statements)
{
    const char* wish = std::getenv("LINWU_FAULTS");
    return wish != nullptr && std::string(wish) == "all" ? 1 : std::max<std::int64_t>(1, statements / 12);
}

/// From nothing to the newest schema, as the first start of a new file does.
void climbEmpty(const fs::path& file)
{
    SqliteSession session(file, fs::exists(file) ? SqliteSession::Mode::open : SqliteSession::Mode::create);
    REQUIRE(migrate(session, {}, "2026-05-20T09:00:00+08:00"));
}

/// The schema and its steps as text.
std::string schemaText(const fs::path& file)
{
    SqliteSession session(file, SqliteSession::Mode::open);
    std::string text;
    for (const char* sql :
         {"select sql from sqlite_schema where sql is not null order by name",
          "select checksum from schema_step order by number"}) {
        session.each(sql, {}, [&](const Row& row) {
            text += row.text(0);
            text += '\n';
            return true;
        });
    }
    return text;
}

std::vector<fs::path> earlierRegistries()
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(fs::path(LINWU_TEST_DATA) / "registries")) {
        if (entry.path().filename().string().ends_with("-generated.linwu")) {
            found.push_back(entry.path());
        }
    }
    std::ranges::sort(found);
    return found;
}

} // namespace

TEST_CASE("from every schema there was, a migration killed at any statement is finished by the next start", "[ladder]")
{
    useQuickFolder();
    const Watch watch;
    const TempFolder folder;
    const fs::path whole = folder / "whole.linwu";
    const std::int64_t statements = statementsOf([&] { climbEmpty(whole); });
    const std::string expected = schemaText(whole);
    std::set<int> metOnTheWay;
    for (std::int64_t nth = 1; nth <= statements; nth += strideOf(statements * 12 / 100)) {
        INFO("statement " << nth << " of " << statements);
        const fs::path file = folder / "broken.linwu";
        fs::remove(file);
        fs::remove(folder / "broken.linwu-wal");
        fs::remove(folder / "broken.linwu-shm");
        climbAndDie([&] { climbEmpty(file); }, nth);
        {
            // Killed before the file was one of ours: the next start begins with nothing.
            bool ours = true;
            try {
                SqliteSession session(file, SqliteSession::Mode::open);
                metOnTheWay.insert(schemaOf(session));
            } catch (const StoreError&) {
                ours = false;
            }
            if (!ours) {
                continue;
            }
        }
        climbEmpty(file);
        CHECK(schemaText(file) == expected);
    }
    CHECK(metOnTheWay.size() > 4);
}

TEST_CASE("a registry of an earlier schema loses nothing when its migration is killed at any statement", "[ladder]")
{
    useQuickFolder();
    const Watch watch;
    const TempFolder folder;
    for (const auto& fossil : earlierRegistries()) {
        const auto fresh = [&] {
            const fs::path run = folder / "run";
            fs::remove_all(run);
            fs::create_directories(run);
            fs::copy_file(fossil, run / "run.linwu");
            fs::permissions(run / "run.linwu", fs::perms::owner_read | fs::perms::owner_write);
            return run / "run.linwu";
        };
        const fs::path file = fresh();
        const auto climb = [&] { (void)openFixed(file); };
        const std::int64_t statements = statementsOf(climb);
        const std::string expected = contentAfterRestart(file);
        REQUIRE(expected.size() > 20);
        for (std::int64_t nth = 1; nth <= statements; nth += strideOf(statements)) {
            INFO(fossil.filename().string() << ", statement " << nth << " of " << statements);
            fresh();
            climbAndDie(climb, nth);
            CHECK(contentAfterRestart(file) == expected);
        }
    }
}
