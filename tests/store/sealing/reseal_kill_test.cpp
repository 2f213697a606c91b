// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Sealing that is ended by force again and again, at moments nobody chose.

#include "core/accounts/key_actions.h"
#include "tests/support/sealed_file.h"

#include <catch2/catch.hpp>

#include <array>
#include <chrono>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace linwu;
using namespace linwu::sealing;
using test::openedValues;
using test::SealedFile;

namespace {

/// What the child does: opens the file as after a restart, signs in and seals in the smallest portions, each told to the parent.
[[noreturn]] void sealInChild(const std::filesystem::path& file, int toParent)
{
    RegistryOptions options;
    options.clock = std::make_shared<FixedClock>(Date(2026, 5, 20));
    auto registry = Registry::open(file, options);
    bool finished = false;
    if (registry) {
        const auto who = accounts::signIn(**registry, test::AccountDesk::director, test::AccountDesk::passphrase);
        const auto tell = [toParent](const SealProgress&) { return ::write(toParent, "x", 1) == 1; };
        if (who) {
            const auto done = sealAnew(**registry, who->actor, who->keyring, {.keepOn = tell, .portion = 1});
            finished = done && done->finished;
        }
    }
    ::_exit(finished ? 0 : 1);
}

struct Ending {
    bool killed = false;
    bool finished = false;
};

/// Runs the child, and kills it some microseconds after it has sealed so many portions.
Ending runAndKill(const std::filesystem::path& file, int portions, int microseconds)
{
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        sealInChild(file, ends[1]);
    }
    ::close(ends[1]);
    char told = 0;
    for (int i = 0; i < portions && ::read(ends[0], &told, 1) == 1; ++i) {
    }
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ends[0]);
    const bool endedBadly = WIFEXITED(status) && WEXITSTATUS(status) != 0;
    CHECK_FALSE(endedBadly);
    return {WIFSIGNALED(status), WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

bool isHalfSealed(SealedFile& file)
{
    return test::generationsIn(file.session(), KeyClass::ordinary).size() > 1 ||
           test::generationsIn(file.session(), KeyClass::mediation).size() > 1;
}

} // namespace

TEST_CASE("sealing that is killed at any moment loses nothing and ends when it is let", "[sealing][kill]")
{
    SealedFile file;
    REQUIRE(file.seal());
    const auto expected = openedValues(file.session(), file.registry().sealer());
    std::mt19937 random(20260520); // any seed will do: the moments vary with the machine
    std::uniform_int_distribution<int> portions(0, 30);
    std::uniform_int_distribution<int> wait(0, 3000);
    int kills = 0;
    int halfway = 0; // kills that left some values under the old keys and some under the new
    int generation = 1;
    while (kills < 60) {
        REQUIRE(accounts::renewKeys(file.registry(), file.actor(), file.holder(), {KeyClass::ordinary, KeyClass::mediation}));
        ++generation;
        bool ended = false;
        for (int tries = 0; !ended && tries < 40; ++tries) {
            const Ending ending = runAndKill(file.registry().file(), portions(random), wait(random));
            ended = ending.finished;
            kills += ending.killed ? 1 : 0;
            halfway += ending.killed && isHalfSealed(file) ? 1 : 0;
            REQUIRE(openedValues(file.session(), file.registry().sealer()) == expected);
        }
        if (!ended) {
            REQUIRE(file.seal());
        }
        CHECK(test::generationsIn(file.session(), KeyClass::ordinary).begin()->first == generation);
        CHECK(test::generationsIn(file.session(), KeyClass::ordinary).size() == 1);
        CHECK(file.session().faults().empty());
    }
    CHECK(halfway >= 20);
}
