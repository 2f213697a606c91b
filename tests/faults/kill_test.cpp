// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// A child does acts, imports, undos and backups and is killed at random moments. LINWU_KILLS says how often, LINWU_SEED with
// which random numbers; the histogram of where the kills fell goes to standard output.

#include "core/registry/backup.h"
#include "core/store/content.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/registry.h"
#include "tests/support/write_paths.h"

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <map>
#include <new>
#include <random>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace linwu;
using namespace linwu::test;

namespace {

namespace fs = std::filesystem;

/// What the child was doing when it was killed.
enum class Moment {
    starting,
    opening,
    between,
    working,
    logging,
    syncingLog,
    folding,
    syncingFile,
    copying,
    proving,
    migrating,
    done
};

constexpr std::array<const char*, 12> momentNames{
    "before anything",
    "opening the file",
    "between two acts",
    "in an act, from BEGIN to the log",
    "writing the log",
    "syncing the log",
    "folding the log into the file",
    "syncing the file",
    "writing a backup",
    "proving a backup",
    "migrating, besides writing",
    "done before it was killed",
};

/// Seen by both processes.
struct Shared {
    std::atomic<int> moment;
    std::atomic<std::int64_t> confirmed; ///< number of the newest act that a person was told is done
    std::atomic<int> copies;             ///< backups that a person was told are proved
};

class SharedPage {
public:
    SharedPage()
        : m_page(::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0))
    {
        REQUIRE(m_page != MAP_FAILED);
        m_shared = new (m_page) Shared{};
    }

    SharedPage(const SharedPage&) = delete;
    SharedPage& operator=(const SharedPage&) = delete;
    SharedPage(SharedPage&&) = delete;
    SharedPage& operator=(SharedPage&&) = delete;

    ~SharedPage() { ::munmap(m_page, sizeof(Shared)); }

    Shared& operator*() const { return *m_shared; }

    Shared* operator->() const { return m_shared; }

private:
    void* m_page;
    Shared* m_shared = nullptr;
};

Moment momentOf(const std::string& file, StorageStep step, Moment otherwise)
{
    const bool syncs = step == StorageStep::sync;
    if (file.find(".part") != std::string::npos || file.find("copy") != std::string::npos) {
        return Moment::copying;
    }
    if (file.ends_with("-wal")) {
        return syncs ? Moment::syncingLog : Moment::logging;
    }
    if (step == StorageStep::write || step == StorageStep::truncate) {
        return Moment::folding;
    }
    return syncs ? Moment::syncingFile : otherwise;
}

constexpr int dayLength = 12;
constexpr int actsBetweenCopies = 4;

fs::path copyNumber(const fs::path& file, int number)
{
    return file.parent_path() / ("copy-" + std::to_string(number) + ".linwu");
}

/// The work of the child: until the day is over or it is killed.
void work(const fs::path& file, FaultVfs& vfs, Shared& shared)
{
    Moment around = Moment::opening;
    const auto enter = [&](Moment moment) {
        around = moment;
        shared.moment = static_cast<int>(moment);
    };
    vfs.watch([&](const std::string& name, StorageStep step) {
        // A step that is not the file's own leaves what it is a part of.
        shared.moment = static_cast<int>(momentOf(name, step, around));
    });
    enter(Moment::opening);
    auto registry = openFixed(file);
    if (!registry) {
        return;
    }
    FixedDay day(**registry);
    for (int i = 1; i <= dayLength; ++i) {
        enter(Moment::working);
        const auto done = day.next();
        if (!done) {
            return;
        }
        shared.confirmed = *done;
        enter(Moment::between);
        if (i % actsBetweenCopies == 0) {
            enter(Moment::proving);
            if (backUp(**registry, copyNumber(file, shared.copies + 1))) {
                ++shared.copies;
            }
        }
    }
    enter(Moment::done);
    // Not closed: the kill comes while the file is open.
    ::pause();
}

/// What the file holds after each act of the day, by number of the act.
std::map<std::int64_t, std::string> expectedContents(const fs::path& start, const fs::path& file, std::int64_t& microseconds)
{
    fs::copy_file(start, file, fs::copy_options::overwrite_existing);
    std::map<std::int64_t, std::string> contents;
    auto registry = openFixed(file);
    REQUIRE(registry);
    const auto note = [&](std::int64_t act) {
        contents[act] = contentOf((*registry)->reader().session(), ContentPart::records).hash;
    };
    note(0);
    FixedDay day(**registry);
    const auto begun = std::chrono::steady_clock::now();
    std::int64_t noted = 0;
    for (int i = 0; i < dayLength; ++i) {
        const auto done = day.next();
        REQUIRE(done);
        const auto before = std::chrono::steady_clock::now();
        note(*done);
        noted += std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - before).count();
    }
    microseconds =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun).count() - noted;
    return contents;
}

/// One child, killed after that time; where it was.
Moment killOnce(const fs::path& file, FaultVfs& vfs, Shared& shared, std::int64_t microseconds)
{
    shared.moment = static_cast<int>(Moment::starting);
    shared.confirmed = 0;
    shared.copies = 0;
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        work(file, vfs, shared);
        ::_exit(0);
    }
    ::usleep(static_cast<useconds_t>(microseconds));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    return static_cast<Moment>(shared.moment.load());
}

/// Every confirmed act is there, at most the one that was under way besides, and each of them whole.
void judge(const fs::path& file, const Shared& shared, const std::map<std::int64_t, std::string>& expected)
{
    const std::string content = contentAfterRestart(file);
    std::int64_t newest = 0;
    {
        auto registry = openFixed(file);
        REQUIRE(registry);
        newest = (*registry)->reader().session().integer("select max(id) from operation");
    }
    CHECK(newest >= shared.confirmed);
    CHECK(newest <= shared.confirmed + 1);
    REQUIRE(expected.contains(newest));
    CHECK(content == expected.at(newest));
    for (int copy = 1; fs::exists(copyNumber(file, copy)); ++copy) {
        CHECK(proveBackup(copyNumber(file, copy)));
    }
    CHECK((shared.copies == 0 || fs::exists(copyNumber(file, shared.copies))));
}

/// Between BEGIN and the end of the checkpoint, or in a backup.
bool counts(Moment moment)
{
    return moment >= Moment::working && moment <= Moment::migrating;
}

std::int64_t wished(const char* name, std::int64_t otherwise)
{
    const char* text = std::getenv(name);
    return text == nullptr ? otherwise : std::atoll(text);
}

void tell(const std::map<Moment, std::int64_t>& fell, std::int64_t kills)
{
    for (const auto& [moment, count] : fell) {
        std::cout << std::setw(7) << count << "  " << momentNames.at(static_cast<std::size_t>(moment)) << '\n';
    }
    std::cout << std::setw(7) << kills << "  kills while something was being written" << std::endl;
}

} // namespace

TEST_CASE("whenever the program is killed, each confirmed act is there and nothing is half done", "[kill]")
{
    const std::int64_t wanted = wished("LINWU_KILLS", 200);
    useQuickFolder();
    FaultVfs vfs;
    TempFolder folder;
    const fs::path start = folder / "start.linwu";
    makeFixed(start);
    std::int64_t length = 0;
    const auto expected = expectedContents(start, folder / "expected.linwu", length);
    std::mt19937 random(static_cast<unsigned>(wished("LINWU_SEED", 7)));
    // Backups take their time besides. What is fallen beyond the day draws the moments nearer.
    std::int64_t range = length * 2;
    SharedPage shared;
    std::map<Moment, std::int64_t> fell;
    std::int64_t kills = 0;
    while (kills < wanted) {
        const fs::path run = folder / "run";
        fs::remove_all(run);
        fs::create_directories(run);
        fs::copy_file(start, run / "run.linwu");
        const Moment moment = killOnce(run / "run.linwu", vfs, *shared, static_cast<std::int64_t>(random()) % range);
        INFO("killed while: " << momentNames.at(static_cast<std::size_t>(moment)) << ", kill " << kills);
        judge(run / "run.linwu", *shared, expected);
        ++fell[moment];
        range += moment == Moment::done ? -range / 16 : range / 64;
        kills += counts(moment) ? 1 : 0;
    }
    tell(fell, kills);
}

TEST_CASE("a migration that is killed is finished by the next start", "[kill]")
{
    const std::int64_t wanted = wished("LINWU_KILLS", 200) / 10;
    useQuickFolder();
    const FaultVfs vfs;
    TempFolder folder;
    const auto paths = writePaths();
    const auto& migration = paths.back();
    REQUIRE(migration.name == "migration");
    const fs::path start = folder / "start.linwu";
    migration.prepare(start);
    fs::copy_file(start, folder / "whole.linwu");
    const auto begun = std::chrono::steady_clock::now();
    const std::string expected = contentAfterRestart(folder / "whole.linwu");
    const auto length = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun).count();
    REQUIRE(expected.size() > 20);
    std::mt19937 random(static_cast<unsigned>(wished("LINWU_SEED", 7)));
    std::uniform_int_distribution<std::int64_t> moments(0, length);
    for (std::int64_t kill = 0; kill < wanted; ++kill) {
        const fs::path run = folder / "run";
        fs::remove_all(run);
        fs::create_directories(run);
        fs::copy_file(start, run / "run.linwu");
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            (void)migration.work(run / "run.linwu");
            ::_exit(0);
        }
        ::usleep(static_cast<useconds_t>(moments(random)));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        CHECK(contentAfterRestart(run / "run.linwu") == expected);
    }
}
