// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"
#include "core/registry/backup_shelf.h"
#include "core/residents/resident.h"
#include "core/rules/backup_rules.h"
#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <fstream>

using namespace linwu;
using namespace linwu::test;

namespace {

const BackupKeep usual{7, 5, 12};

std::string at(const Date& day, const char* time = "17:30:00")
{
    return isoText(day) + 'T' + time + "+08:00";
}

/// One copy a day, the oldest first.
std::vector<std::string> daysFrom(const Date& first, int count)
{
    std::vector<std::string> times;
    for (int i = 0; i < count; ++i) {
        times.push_back(at(plusDays(first, i)));
    }
    return times;
}

std::vector<std::string> keptOf(const std::vector<std::string>& times, const BackupKeep& keep)
{
    const auto kept = keptByAge(times, keep);
    std::vector<std::string> days;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (kept[i]) {
            days.push_back(times[i].substr(0, 10));
        }
    }
    return days;
}

void addPerson(TempRegistry& registry)
{
    REQUIRE(registry->apply(anActor(), "resident.add", [](Writer& writer) {
        residents::Resident person;
        person.name = "何建国";
        return writer.add(person);
    }));
}

BackupReport backUpOn(TempRegistry& registry, const Date& day)
{
    registry.clock() = FixedClock(day);
    auto report = backUp(*registry, registry.folder() / ("test-" + isoText(day) + ".linwu").c_str());
    REQUIRE(report);
    return *report;
}

std::string originOf(TempRegistry& registry)
{
    const auto summary = summaryOf(*registry);
    REQUIRE(summary);
    return summary->origin;
}

} // namespace

TEST_CASE("of a copy a day the last seven days stay, five week ends, twelve month ends")
{
    // 2026-05-20 is a Wednesday.
    const auto kept = keptOf(daysFrom(Date(2025, 1, 1), 505), usual);
    CHECK(kept == std::vector<std::string>{"2025-06-30", "2025-07-31", "2025-08-31", "2025-09-30", "2025-10-31", "2025-11-30",
                                           "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-26", "2026-04-30",
                                           "2026-05-03", "2026-05-10", "2026-05-14", "2026-05-15", "2026-05-16", "2026-05-17",
                                           "2026-05-18", "2026-05-19", "2026-05-20"});
}

TEST_CASE("of several copies of one day the newest stays")
{
    const Date day(2026, 5, 20);
    const auto kept = keptByAge({at(day, "08:00:00"), at(day, "17:30:00"), at(day, "12:00:00")}, usual);
    CHECK(kept == std::vector<bool>{false, true, false});
}

TEST_CASE("copies that are years apart all stay: an office that was closed loses none by the calendar")
{
    const std::vector<std::string> times{at(Date(2019, 3, 1)), at(Date(2022, 3, 1)), at(Date(2026, 3, 1))};
    CHECK(keptByAge(times, usual) == std::vector<bool>{true, true, true});
}

TEST_CASE("the newest copy stays even when the settings keep none")
{
    const auto kept = keptByAge({at(Date(2026, 5, 19)), at(Date(2026, 5, 20))}, {0, 0, 0});
    CHECK(kept == std::vector<bool>{false, true});
}

TEST_CASE("a copy whose time cannot be read is never taken away")
{
    CHECK(keptByAge({"soon", at(Date(2026, 5, 20))}, {0, 0, 0}) == std::vector<bool>{true, true});
}

TEST_CASE("no copies, nothing to decide")
{
    CHECK(keptByAge({}, usual).empty());
}

TEST_CASE("the shelf shows the copies of this registry alone, the newest first")
{
    TempRegistry registry(filePlain);
    addPerson(registry);
    backUpOn(registry, Date(2026, 5, 20));
    backUpOn(registry, Date(2026, 5, 22));
    backUpOn(registry, Date(2026, 5, 21));
    TempRegistry other(filePlain, Date(2026, 5, 23));
    REQUIRE(backUp(*other, registry.folder() / "test-other.linwu"));
    std::ofstream(registry.folder() / "test-letter.linwu") << "a letter";
    std::ofstream(registry.folder() / "test-half.linwu.part") << "half";
    const auto copies = backupsIn(registry.folder().path(), originOf(registry));
    REQUIRE(copies.size() == 3);
    CHECK(copies[0].madeAt.substr(0, 10) == "2026-05-22");
    CHECK(copies[2].madeAt.substr(0, 10) == "2026-05-20");
}

TEST_CASE("a copy holds all until something is done")
{
    TempRegistry registry(filePlain);
    addPerson(registry);
    backUpOn(registry, Date(2026, 5, 20));
    const auto copies = backupsIn(registry.folder().path(), originOf(registry));
    CHECK(holdsAll(copies, *summaryOf(*registry)));
    addPerson(registry);
    CHECK_FALSE(holdsAll(copies, *summaryOf(*registry)));
}

TEST_CASE("taking an act back is a change that the copy does not hold")
{
    TempRegistry registry(filePlain);
    addPerson(registry);
    backUpOn(registry, Date(2026, 5, 20));
    const auto copies = backupsIn(registry.folder().path(), originOf(registry));
    REQUIRE(registry->undo(anActor(), *registry->newestUndoable()));
    CHECK_FALSE(holdsAll(copies, *summaryOf(*registry)));
}

TEST_CASE("pruning takes away what has had its time and nothing else in the folder")
{
    TempRegistry registry(filePlain);
    addPerson(registry);
    for (int i = 0; i < 4; ++i) {
        backUpOn(registry, plusDays(Date(2026, 5, 18), i));
    }
    TempRegistry other(filePlain, Date(2026, 5, 1));
    REQUIRE(backUp(*other, registry.folder() / "test-other.linwu"));
    const auto fresh = backUpOn(registry, Date(2026, 5, 22));
    CHECK(pruneBackups(fresh, {2, 1, 1}) == 3);
    CHECK(backupsIn(registry.folder().path(), originOf(registry)).size() == 2);
    CHECK(std::filesystem::exists(registry.folder() / "test-other.linwu"));
    CHECK(std::filesystem::exists(registry->file()));
}

TEST_CASE("the copy just proved stays though the clock has fallen back to the year 2000")
{
    TempRegistry registry(filePlain);
    addPerson(registry);
    backUpOn(registry, Date(2026, 5, 20));
    const auto fresh = backUpOn(registry, Date(2000, 1, 1));
    CHECK(pruneBackups(fresh, {1, 0, 0}) == 0);
    CHECK(std::filesystem::exists(fresh.file));
    CHECK(backupsIn(registry.folder().path(), originOf(registry)).size() == 2);
}

TEST_CASE("what was not proved takes nothing away")
{
    TempRegistry registry(filePlain);
    addPerson(registry);
    backUpOn(registry, Date(2026, 5, 19));
    auto fresh = backUpOn(registry, Date(2026, 5, 20));
    fresh.verified = false;
    CHECK(pruneBackups(fresh, {0, 0, 0}) == 0);
}

TEST_CASE("a folder that is gone has no copies")
{
    TempFolder folder;
    CHECK(backupsIn(folder / "stick", "x").empty());
}

TEST_CASE("a backup tells counts, newest act and time without being opened for work")
{
    TempRegistry registry(filePlain);
    addPerson(registry);
    const auto report = backUpOn(registry, Date(2026, 5, 20));
    const auto summary = summaryOf(report.file);
    REQUIRE(summary);
    CHECK(summary->counts.at("resident") == 1);
    CHECK(summary->newest.action == "resident.add");
    CHECK(summary->newest.person == "孙梅");
    CHECK(summary->madeAt.substr(0, 10) == "2026-05-20");
    CHECK(summary->info.community == "桂花里社区");
}

TEST_CASE("how often a backup is kept and made is a setting of the file, with the shipped one for older files")
{
    TempRegistry registry;
    const Date today(2026, 5, 20);
    CHECK(rules::backupRules(registry->reader(), today).keep.daily == 7);
    REQUIRE(rules::seedFile(*registry, anActor()));
    REQUIRE(registry->apply(anActor(), "rules.test", [&](Writer& writer) {
        auto rule = *rules::ruleOn(writer.reader(), "settings", "backup_keep_daily", today);
        const auto shown = rule;
        rule.value = "3";
        return writer.edit(shown, rule);
    }));
    const auto rules = rules::backupRules(registry->reader(), today);
    CHECK(rules.keep.daily == 3);
    CHECK(rules.keep.weekly == 5);
    CHECK(rules.keep.monthly == 12);
    CHECK(rules.daily);
    CHECK(rules.onExit);
}
