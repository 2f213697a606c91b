// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// A child seals a file anew and is killed at random moments. LINWU_KILLS says how often (a tenth of it), LINWU_SEED with which
// random numbers.

#include "core/registry/chain.h"
#include "core/registry/file_check.h"
#include "core/store/sqlite_session.h"
#include "tests/support/sealed_file.h"
#include "tests/support/write_paths.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <new>
#include <random>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace linwu;
using namespace linwu::test;

namespace {

namespace fs = std::filesystem;

enum class Stage { opening, sealing, done };

/// Seen by both processes.
class SharedStage {
public:
    SharedStage()
        : m_page(::mmap(nullptr, sizeof(std::atomic<Stage>), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0))
    {
        REQUIRE(m_page != MAP_FAILED);
        m_stage = new (m_page) std::atomic<Stage>(Stage::opening);
    }

    SharedStage(const SharedStage&) = delete;
    SharedStage& operator=(const SharedStage&) = delete;
    SharedStage(SharedStage&&) = delete;
    SharedStage& operator=(SharedStage&&) = delete;

    ~SharedStage() { ::munmap(m_page, sizeof(std::atomic<Stage>)); }

    std::atomic<Stage>& operator*() const { return *m_stage; }

private:
    void* m_page;
    std::atomic<Stage>* m_stage = nullptr;
};

/// A file that waits to be sealed, and who holds its keys.
class WaitingFile {
public:
    WaitingFile()
        : m_start(m_folder / "start.linwu")
    {
        SealedFile made;
        m_keyring = made.holder().keyring;
        m_actor = made.actor();
        m_sealer = std::make_shared<SodiumSealer>(m_keyring);
        made.session().copyTo(m_start);
        auto registry = open(m_start);
        m_values = openedValues(registry->reader().session(), *m_sealer);
    }

    [[nodiscard]] fs::path fresh() const
    {
        const fs::path run = m_folder / "run";
        fs::remove_all(run);
        fs::create_directories(run);
        fs::copy_file(m_start, run / "run.linwu");
        return run / "run.linwu";
    }

    [[nodiscard]] std::unique_ptr<Registry> open(const fs::path& file) const
    {
        RegistryOptions options;
        options.sealer = m_sealer;
        options.clock = std::make_shared<FixedClock>(Date(2026, 7, 8));
        auto opened = Registry::open(file, options);
        REQUIRE(opened);
        return std::move(*opened);
    }

    [[nodiscard]] Result<sealing::SealOutcome> seal(Registry& registry, const std::function<void()>& each) const
    {
        sealing::SealOptions options;
        options.portion = 3;
        options.keepOn = [&](const sealing::SealProgress&) {
            each();
            return true;
        };
        return sealing::sealAnew(registry, m_actor, m_keyring, options);
    }

    /// Every value says what it said, and the next run ends what was begun.
    void judge(const fs::path& file) const
    {
        CHECK(checkAtStart(file).fault.empty());
        auto registry = open(file);
        CHECK(checkWhole(*registry));
        Session& session = registry->reader().session();
        CHECK(openedValues(session, *m_sealer) == m_values);
        if (sealing::needsSealing(registry->reader(), m_keyring)) {
            const auto ended = seal(*registry, [] {});
            REQUIRE(ended);
            CHECK(ended->finished);
            CHECK(openedValues(session, *m_sealer) == m_values);
        }
        CHECK(generationsIn(session, KeyClass::ordinary).size() == 1);
        CHECK_FALSE(firstBentLink(registry->reader()));
    }

private:
    TempFolder m_folder;
    fs::path m_start;
    Keyring m_keyring;
    Actor m_actor;
    std::shared_ptr<const SodiumSealer> m_sealer;
    std::map<std::string, std::string> m_values;
};

std::int64_t wished(const char* name, std::int64_t otherwise)
{
    const char* text = std::getenv(name);
    return text == nullptr ? otherwise : std::atoll(text);
}

} // namespace

TEST_CASE("sealing anew that is killed leaves every value readable, and the next run ends it", "[kill]")
{
    const std::int64_t wanted = wished("LINWU_KILLS", 200) / 10;
    useQuickFolder();
    const WaitingFile waiting;
    const auto begun = std::chrono::steady_clock::now();
    {
        auto registry = waiting.open(waiting.fresh());
        REQUIRE(waiting.seal(*registry, [] {}));
    }
    const auto length = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun).count();
    std::mt19937 random(static_cast<unsigned>(wished("LINWU_SEED", 7)));
    std::uniform_int_distribution<std::int64_t> moments(0, length);
    const SharedStage stage;
    std::int64_t kills = 0;
    for (std::int64_t tries = 0; kills < wanted && tries < wanted * 20; ++tries) {
        const fs::path file = waiting.fresh();
        *stage = Stage::opening;
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            auto registry = waiting.open(file);
            (void)waiting.seal(*registry, [&] { *stage = Stage::sealing; });
            *stage = Stage::done;
            ::_exit(0);
        }
        ::usleep(static_cast<useconds_t>(moments(random)));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        INFO("try " << tries);
        waiting.judge(file);
        kills += *stage == Stage::sealing ? 1 : 0;
    }
    CHECK(kills == wanted);
    std::cout << kills << " kills while a file was being sealed anew" << std::endl;
}
