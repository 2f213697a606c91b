// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/backup_shelf.h"

#include "core/base/date.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace linwu {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t dayLength = 10;
constexpr std::size_t monthLength = 7;

std::string weekOf(const Date& day)
{
    const int sinceMonday = (day.day_of_week().as_number() + 6) % 7;
    return isoText(plusDays(day, -sinceMonday));
}

/// Keeps the first of each period that comes by, up to `count` periods; the copies come the newest first.
class PeriodShelf {
public:
    explicit PeriodShelf(std::int64_t count)
        : m_room(count)
    {}

    bool takes(const std::string& period)
    {
        if (m_room <= 0 || !m_seen.insert(period).second) {
            return false;
        }
        --m_room;
        return true;
    }

private:
    std::int64_t m_room;
    std::set<std::string> m_seen;
};

template <class Takes>
std::vector<FileSummary> copiesIn(const fs::path& folder, Takes takes)
{
    std::vector<FileSummary> found;
    std::error_code fault;
    for (fs::directory_iterator at(folder, fault), end; !fault && at != end; at.increment(fault)) {
        if (at->path().extension() != ".linwu") {
            continue;
        }
        auto summary = summaryOf(at->path());
        if (summary && !summary->madeAt.empty() && takes(*summary)) {
            found.push_back(std::move(*summary));
        }
    }
    std::ranges::sort(found, [](const FileSummary& a, const FileSummary& b) {
        return std::pair(a.madeAt, a.file) > std::pair(b.madeAt, b.file);
    });
    return found;
}

} // namespace

std::vector<bool> keptByAge(const std::vector<std::string>& madeAt, const BackupKeep& keep)
{
    std::vector<std::size_t> newestFirst(madeAt.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t{0});
    std::ranges::stable_sort(newestFirst, [&](std::size_t a, std::size_t b) { return madeAt[a] > madeAt[b]; });
    PeriodShelf days(keep.daily);
    PeriodShelf weeks(keep.weekly);
    PeriodShelf months(keep.monthly);
    std::vector<bool> kept(madeAt.size(), false);
    bool newest = true;
    for (const std::size_t at : newestFirst) {
        const auto day = parseIsoDate(madeAt[at].substr(0, dayLength));
        if (!day) {
            kept[at] = true;
            continue;
        }
        // All three are asked: a copy stands for its day, its week and its month.
        const bool ofDay = days.takes(madeAt[at].substr(0, dayLength));
        const bool ofWeek = weeks.takes(weekOf(*day));
        const bool ofMonth = months.takes(madeAt[at].substr(0, monthLength));
        kept[at] = newest || ofDay || ofWeek || ofMonth;
        newest = false;
    }
    return kept;
}

std::vector<FileSummary> backupsIn(const fs::path& folder, const std::string& origin)
{
    return copiesIn(folder, [&](const FileSummary& summary) { return summary.origin == origin; });
}

std::vector<FileSummary> backupsNamedAfter(const fs::path& folder, const fs::path& file)
{
    const std::string beginning = file.stem().string() + '-';
    return copiesIn(folder, [&](const FileSummary& summary) { return summary.file.filename().string().starts_with(beginning); });
}

bool holdsAll(const std::vector<FileSummary>& copies, const FileSummary& present)
{
    return std::ranges::any_of(copies, [&](const FileSummary& copy) { return copy.newest == present.newest; });
}

bool madeOn(const std::vector<FileSummary>& copies, const Date& day)
{
    return std::ranges::any_of(copies, [&](const FileSummary& copy) { return copy.madeAt.starts_with(isoText(day)); });
}

std::size_t pruneBackups(const BackupReport& fresh, const BackupKeep& keep)
{
    const auto own = summaryOf(fresh.file);
    if (!fresh.verified || !own) {
        return 0;
    }
    const auto copies = backupsIn(fresh.file.has_parent_path() ? fresh.file.parent_path() : fs::path("."), own->origin);
    std::vector<std::string> times;
    for (const auto& copy : copies) {
        times.push_back(copy.madeAt);
    }
    const auto kept = keptByAge(times, keep);
    std::size_t removed = 0;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        std::error_code fault;
        if (!kept[i] && !fs::equivalent(copies[i].file, fresh.file, fault) && !fault && fs::remove(copies[i].file, fault)) {
            ++removed;
        }
    }
    return removed;
}

} // namespace linwu
