// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Every way of writing, with the storage failing at one step of it after the other. LINWU_FAULTS=all takes each step and many
// seeds; otherwise a sample.

#include "core/registry/backup.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/registry.h"
#include "tests/support/write_paths.h"

#include <cstdlib>
#include <iostream>

using namespace linwu;
using namespace linwu::test;

namespace {

namespace fs = std::filesystem;

bool whole()
{
    const char* wish = std::getenv("LINWU_FAULTS");
    return wish != nullptr && std::string(wish) == "all";
}

const WritePath& pathNamed(const std::string& name)
{
    static const auto paths = writePaths();
    const auto found = std::ranges::find(paths, name, &WritePath::name);
    REQUIRE(found != paths.end());
    return *found;
}

/// What a path begins with and ends with when nothing fails, and how many steps there are for a fault to strike.
class Trial {
public:
    explicit Trial(const WritePath& path)
        : m_path(&path)
        , m_start(m_folder / "start.linwu")
    {
        m_path->prepare(m_start);
        const fs::path file = fresh();
        m_before = path.name == "migration" ? std::string() : contentAfterRestart(file);
        m_vfs.disarm();
        REQUIRE(m_path->work(file));
        for (const auto fault :
             {StorageFault::full,
              StorageFault::readOnly,
              StorageFault::ioError,
              StorageFault::shortWrite,
              StorageFault::syncFails,
              StorageFault::locked,
              StorageFault::powerCut}) {
            m_steps[fault] = m_vfs.steps(fault);
        }
        m_after = contentAfterRestart(file);
        REQUIRE(m_after.size() > 20);
    }

    [[nodiscard]] std::int64_t steps(StorageFault fault) const { return m_steps.at(fault); }

    /// Runs the path with that fault, restarts, and judges. Returns what a person would have been told.
    Status strike(StorageFault fault, std::int64_t nth, unsigned seed)
    {
        const fs::path file = fresh();
        m_vfs.arm(fault, nth);
        const Status told = m_path->work(file);
        CHECK(m_vfs.struck());
        m_vfs.disarm();
        if (fault == StorageFault::powerCut) {
            std::mt19937 random(seed);
            m_vfs.loseUnsynced(random);
        }
        judge(file, told);
        return told;
    }

private:
    fs::path fresh()
    {
        const fs::path folder = m_folder / "run";
        fs::remove_all(folder);
        fs::create_directories(folder);
        fs::copy_file(m_start, folder / "run.linwu");
        return folder / "run.linwu";
    }

    /// Sound, all of it or nothing of it, and all of it if that was said. A migration is finished by the next start.
    void judge(const fs::path& file, const Status& told)
    {
        const std::string content = contentAfterRestart(file);
        CHECK(content != "damaged");
        CHECK(content != "unreadable");
        CHECK((content == m_before || content == m_after));
        if (told) {
            CHECK(content == m_after);
        }
        if (m_path->name == "backup") {
            // Under its name there is a whole copy or none.
            CHECK(fs::exists(copyOf(file)) >= static_cast<bool>(told));
            CHECK((!fs::exists(copyOf(file)) || proveBackup(copyOf(file))));
        }
    }

    const WritePath* m_path;
    FaultVfs m_vfs;
    TempFolder m_folder;
    fs::path m_start;
    std::string m_before;
    std::string m_after;
    std::map<StorageFault, std::int64_t> m_steps;
};

/// Strikes at each step, or at a dozen of them; how many times.
template <class Judge>
void strikeAll(StorageFault fault, Judge judge)
{
    useQuickFolder();
    const std::string name = GENERATE("act", "import", "undo", "backup", "attachment", "migration");
    Trial trial(pathNamed(name));
    const std::int64_t steps = trial.steps(fault);
    const std::int64_t stride = whole() ? 1 : std::max<std::int64_t>(1, steps / 12);
    const unsigned seeds = whole() && fault == StorageFault::powerCut ? 20 : 1;
    std::int64_t struck = 0;
    for (std::int64_t nth = 1; nth <= steps; nth += stride) {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            INFO(name << ", step " << nth << " of " << steps << ", seed " << seed);
            judge(trial.strike(fault, nth, seed));
            ++struck;
        }
    }
    if (whole()) {
        std::cout << name << ": struck " << struck << " times\n";
    }
}

/// Refused with that code, or done all the same: a fault while SQLite folds its log does not concern the person.
auto refusedAs(ErrorCode code)
{
    return [code](const Status& told) {
        if (!told) {
            CHECK(told.error().code == code);
        }
    };
}

} // namespace

TEST_CASE("a full disk at any write damages nothing, loses nothing confirmed and is told as such", "[storage]")
{
    strikeAll(StorageFault::full, refusedAs(ErrorCode::full));
}

TEST_CASE("a disk that turns read-only at any write is told as such", "[storage]")
{
    strikeAll(StorageFault::readOnly, refusedAs(ErrorCode::readOnly));
}

TEST_CASE("a write that fails damages nothing and loses nothing confirmed", "[storage]")
{
    strikeAll(StorageFault::ioError, refusedAs(ErrorCode::store));
}

TEST_CASE("a write that is done by half damages nothing and loses nothing confirmed", "[storage]")
{
    strikeAll(StorageFault::shortWrite, refusedAs(ErrorCode::store));
}

TEST_CASE("a failing fsync damages nothing and loses nothing confirmed", "[storage]")
{
    strikeAll(StorageFault::syncFails, refusedAs(ErrorCode::store));
}

TEST_CASE("a lock that somebody else holds for a moment is waited for, or told as such", "[storage]")
{
    strikeAll(StorageFault::locked, refusedAs(ErrorCode::busy));
}

TEST_CASE("after a power cut at any step the file is sound and holds what was confirmed", "[storage]")
{
    strikeAll(StorageFault::powerCut, [](const Status&) {});
}

TEST_CASE("a full stick leaves no half copy behind, and says that it is full", "[storage]")
{
    Trial trial(pathNamed("backup"));
    const auto told = trial.strike(StorageFault::full, trial.steps(StorageFault::full) / 2, 0);
    REQUIRE_FALSE(told);
    CHECK(told.error().code == ErrorCode::full);
}

TEST_CASE("the storage that fails is seen to fail: what was never synced is lost by a power cut", "[storage]")
{
    TempFolder folder;
    makeFixed(folder / "a.linwu");
    FaultVfs vfs;
    const auto before = contentAfterRestart(folder / "a.linwu");
    vfs.arm(StorageFault::powerCut, 100000);
    {
        auto registry = openFixed(folder / "a.linwu");
        REQUIRE(registry);
        (*registry)->reader().session().script("pragma synchronous = off");
        FixedDay day(**registry);
        REQUIRE(day.next());
        REQUIRE(day.next());
        vfs.arm(StorageFault::powerCut, 1);
    }
    vfs.disarm();
    std::mt19937 random(1);
    vfs.loseUnsynced(random);
    CHECK(contentAfterRestart(folder / "a.linwu") == before);
}
