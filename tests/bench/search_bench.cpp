// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The search box over a million invented people: milliseconds a keystroke by class of query, beside LIKE '%…%' over a table of
// the same texts in the same run. `linwu_bench_search [people] [residents typed] [residents typed into LIKE] [seed]`

#include "core/base/text.h"
#include "core/search/pinyin.h"
#include "core/search/search_index.h"
#include "core/store/sqlite_session.h"
#include "tests/support/search_people.h"

#include <algorithm>
#include <chrono>
#include <iomanip>
#include <iostream>
#include <map>
#include <sys/resource.h>
#include <time.h>

using namespace linwu;
using namespace linwu::test;

namespace {

using Clock = std::chrono::steady_clock;
using Typed = std::map<std::string, std::vector<std::string>>; ///< by class

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Of this thread: what other programs on the machine take is left out.
double busyMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Each keystroke of a text from the `least`-th character on.
void type(std::vector<std::string>& into, const std::string& text, std::size_t least)
{
    const std::u32string characters = toCodePoints(text);
    for (std::size_t length = least; length <= characters.size(); ++length) {
        into.push_back(toUtf8(characters.substr(0, length)));
    }
}

std::string lettersOf(const std::string& name, bool initials)
{
    std::string letters;
    for (const auto& readings : nameReadings(name)) {
        letters += readings.empty() ? "" : readings.front().syllable.substr(0, initials ? 1 : std::string::npos);
    }
    return letters;
}

Typed typedFor(const std::vector<SearchEntry>& sample)
{
    Typed typed;
    for (const auto& person : sample) {
        const std::u32string name = toCodePoints(person.name);
        type(typed["name"], person.name, 1);
        typed["part"].push_back(toUtf8(name.substr(name.size() - std::min<std::size_t>(2, name.size()))));
        type(typed["initials"], lettersOf(person.name, true), 1);
        type(typed["pinyin"], lettersOf(person.name, false), 1);
        const std::string door = person.building + "-" + (person.unit.empty() ? "" : person.unit + "-") + person.room;
        type(typed["address"], door, person.building.size() + 2);
        typed["address"].push_back(person.estate + " " + door);
        type(typed["estate"], person.estate, 2);
        typed["last four"].push_back(person.idTail);
        typed["last four"].push_back(person.phoneTail);
    }
    return typed;
}

void report(const std::string& what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[std::min(times.size() - 1, static_cast<std::size_t>(share * static_cast<double>(times.size())))];
    };
    std::cout << std::left << std::setw(22) << what << std::right << std::fixed << std::setprecision(2) << std::setw(8)
              << times.size() << std::setw(10) << at(0.5) << std::setw(10) << at(0.95) << std::setw(10) << at(0.99)
              << std::setw(10) << times.back() << "\n";
}

template <class Ask>
void measure(const Typed& typed, const std::string& label, Ask ask)
{
    std::vector<double> all;
    std::vector<double> allBusy;
    for (const auto& [kind, queries] : typed) {
        std::vector<double> times;
        for (const auto& query : queries) {
            const auto start = Clock::now();
            const double busy = busyMilliseconds();
            ask(query);
            allBusy.push_back(busyMilliseconds() - busy);
            times.push_back(millisecondsSince(start));
        }
        all.insert(all.end(), times.begin(), times.end());
        report(label + " " + kind, times);
        report("  of it busy", {allBusy.end() - static_cast<std::ptrdiff_t>(queries.size()), allBusy.end()});
    }
    report(label + " all", all);
    report("  of it busy", allBusy);
}

/// The same texts in a table, as one would do without an index.
void fillTable(SqliteSession& session, std::size_t count, std::uint64_t seed)
{
    session.script("create table person (id integer primary key, name text, pinyin text, initials text, address text, tails text)"
    );
    session.begin();
    auto insert = session.bulkInsert("person", {"id", "name", "pinyin", "initials", "address", "tails"});
    SearchPeople people(seed);
    for (std::size_t i = 1; i <= count; ++i) {
        const SearchEntry person = people.person(static_cast<std::int64_t>(i));
        const std::string door = person.building + "-" + (person.unit.empty() ? "" : person.unit + "-") + person.room;
        insert->add(
            {person.ref.id,
             person.name,
             lettersOf(person.name, false),
             lettersOf(person.name, true),
             person.estate + " " + door,
             person.idTail + " " + person.phoneTail}
        );
    }
    session.commit();
}

} // namespace

int main(int argc, char** argv)
{
    const auto argument = [&](int at, std::size_t standard) {
        return argc > at ? static_cast<std::size_t>(std::stoull(argv[at])) : standard;
    };
    const std::size_t count = argument(1, 1000000);
    const std::size_t typedCount = argument(2, 150);
    const std::size_t likeCount = argument(3, 5);
    const std::uint64_t seed = argument(4, 1);

    const long before = peakMegabytes();
    SearchIndex index;
    index.reserve(count);
    SearchPeople people(seed);
    std::vector<SearchEntry> sample;
    auto start = Clock::now();
    for (std::size_t i = 1; i <= count; ++i) {
        SearchEntry person = people.person(static_cast<std::int64_t>(i));
        index.append(person);
        if (i % (count / typedCount) == 0 && sample.size() < typedCount) {
            sample.push_back(std::move(person));
        }
    }
    std::cout << "people " << count << ", filled in " << millisecondsSince(start) << " ms (drawing them included), index "
              << index.memory() / 1024 / 1024 << " MiB, peak of the program +" << peakMegabytes() - before << " MiB\n";

    std::vector<std::string> pages;
    start = Clock::now();
    index.writePages(1, [&](std::string_view page) { pages.emplace_back(page); });
    std::cout << "written as " << pages.size() << " pages in " << millisecondsSince(start) << " ms\n";
    {
        SearchIndex back;
        std::size_t next = 0;
        start = Clock::now();
        const auto stamp = back.readPages([&]() -> std::optional<std::string> {
            return next < pages.size() ? std::optional(pages[next++]) : std::nullopt;
        });
        std::cout << "read back in " << millisecondsSince(start) << " ms" << (stamp ? "" : ", REFUSED") << "\n";
    }
    std::cout << std::left << std::setw(22) << "ms" << std::right << std::setw(8) << "asked" << std::setw(10) << "p50"
              << std::setw(10) << "p95" << std::setw(10) << "p99" << std::setw(10) << "worst"
              << "\n";
    measure(typedFor(sample), "index", [&](const std::string& words) {
        SearchRequest request;
        request.words = words;
        static_cast<void>(index.find(request));
    });
    if (likeCount > 0) {
        SqliteSession session;
        fillTable(session, count, seed);
        const std::vector<SearchEntry> few(
            sample.begin(), sample.begin() + static_cast<std::ptrdiff_t>(std::min(likeCount, sample.size()))
        );
        measure(typedFor(few), "like", [&](const std::string& words) {
            session.each(
                "select id from person where name like :words or pinyin like :words or initials like :words or address like "
                ":words "
                "or tails like :words limit 50",
                {{"words", "%" + words + "%"}},
                [](const Row&) { return true; }
            );
        });
    }
    return 0;
}
