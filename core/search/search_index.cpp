// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/search/search_index.h"

#include "core/search/index_columns.h"
#include "core/search/index_pages.h"

#include <queue>

#include <algorithm>
#include <mutex>
#include <set>
#include <shared_mutex>
#include <unordered_map>
#include <unordered_set>

namespace linwu {

using detail::IndexColumns;
using detail::none;
using detail::Rank;
using detail::Small;

namespace {

/// Above this share of dead entries the columns are packed anew.
constexpr std::size_t deadShare = 4;
constexpr std::size_t mostRecent = 30;

/// By grid of the index: may its rows be seen, are they the person's own. The last flags stand for "no grid".
struct GridFlags {
    std::vector<std::uint8_t> seen;
    std::vector<std::uint8_t> own;

    GridFlags(const IndexColumns& columns, const SearchRequest& request)
        : seen(std::size_t{none} + 1, 0)
        , own(seen.size(), 0)
    {
        const auto& grids = columns.grids.values();
        for (std::size_t i = 0; i < grids.size(); ++i) {
            const Id<Grid> grid{grids[i]};
            seen[i] = request.scope.allows(grid) ? 1 : 0;
            own[i] = std::find(request.ownGrids.begin(), request.ownGrids.end(), grid) != request.ownGrids.end() ? 1 : 0;
        }
        seen[none] = request.scope.whole() ? 1 : 0;
    }
};

/// By kind of record of the index, which is its table: may it be shown.
std::vector<std::uint8_t> shownKinds(const IndexColumns& columns, const SearchRequest& request)
{
    std::vector<std::uint8_t> shown;
    for (const std::string& kind : columns.kinds.values()) {
        shown.push_back(request.scope.shows(kind) ? 1 : 0);
    }
    return shown;
}

/// The better, the greater: rank, own grid, opened lately, then the order of entry.
std::uint64_t weightOf(Rank rank, bool own, std::size_t recent, std::size_t entry)
{
    return (static_cast<std::uint64_t>(rank) << 56U) | (own ? std::uint64_t{1} << 55U : 0) |
           (static_cast<std::uint64_t>(mostRecent + 1 - recent) << 48U) | (~static_cast<std::uint64_t>(entry) & 0xFFFFFFFFU);
}

/// How each entry matches all words: the best of its ranks, or `no` when one word is missing.
std::vector<Rank> rankAll(const IndexColumns& columns, const SearchQuery& query)
{
    std::vector<Rank> ranks(columns.size(), Rank::no);
    detail::rankTerm(columns, query.terms.front(), ranks);
    std::vector<Rank> further;
    for (std::size_t i = 1; i < query.terms.size(); ++i) {
        further.assign(columns.size(), Rank::no);
        detail::rankTerm(columns, query.terms[i], further);
        for (std::size_t entry = 0; entry < ranks.size(); ++entry) {
            const bool both = ranks[entry] != Rank::no && further[entry] != Rank::no;
            ranks[entry] = both ? std::max(ranks[entry], further[entry]) : Rank::no;
        }
    }
    return ranks;
}

/// Gathers totals and the best hits.
class Gathering {
public:
    Gathering(const IndexColumns& columns, const SearchRequest& request)
        : m_columns(&columns)
        , m_flags(columns, request)
        , m_shownKinds(shownKinds(columns, request))
        , m_limit(request.limit)
    {
        for (std::size_t i = 0; i < columns.recent.size(); ++i) {
            m_recent.emplace(columns.recent[i], i);
        }
    }

    void take(std::size_t entry, Rank rank)
    {
        const Small grid = m_columns->grid[entry];
        if (m_columns->alive[entry] == 0 || m_flags.seen[grid] == 0 || m_shownKinds[m_columns->kind[entry]] == 0) {
            return;
        }
        ++m_answer.total;
        ++m_answer.totals[static_cast<std::size_t>(detail::matchedBy(rank))];
        const bool full = m_best.size() >= m_limit;
        const bool own = m_flags.own[grid] != 0;
        // Without looking up whether it was opened lately: could it be among the best at all?
        if (m_limit == 0 || (full && weightOf(rank, own, 0, entry) <= m_best.top().first)) {
            return;
        }
        const auto recent = m_recent.find(static_cast<std::uint32_t>(entry));
        const std::uint64_t weight = weightOf(rank, own, recent == m_recent.end() ? mostRecent + 1 : recent->second, entry);
        if (full && weight <= m_best.top().first) {
            return;
        }
        if (full) {
            m_best.pop();
        }
        m_best.emplace(weight, entry);
    }

    SearchAnswer finish(const std::vector<Rank>& ranks)
    {
        m_answer.hits.resize(m_best.size());
        for (std::size_t i = m_best.size(); i-- > 0; m_best.pop()) {
            const std::size_t entry = m_best.top().second;
            m_answer.hits[i] = {
                {m_columns->kinds.values()[m_columns->kind[entry]], m_columns->ids[entry]}, detail::matchedBy(ranks[entry])};
        }
        return std::move(m_answer);
    }

private:
    using Weighted = std::pair<std::uint64_t, std::size_t>;
    const IndexColumns* m_columns;
    GridFlags m_flags;
    std::vector<std::uint8_t> m_shownKinds;
    std::size_t m_limit;
    std::unordered_map<std::uint32_t, std::size_t> m_recent;
    std::priority_queue<Weighted, std::vector<Weighted>, std::greater<>> m_best;
    SearchAnswer m_answer;
};

using Keys = std::unordered_set<std::int64_t>;

/// The living entries with one of these keys; `kinds` first so that keys of two registers do not mix.
template <class Found>
void eachKnown(const IndexColumns& columns, const std::unordered_map<Small, Keys>& wanted, Found found)
{
    for (std::size_t entry = 0; entry < columns.size(); ++entry) {
        if (columns.alive[entry] == 0) {
            continue;
        }
        const auto keys = wanted.find(columns.kind[entry]);
        if (keys != wanted.end() && keys->second.contains(columns.ids[entry])) {
            found(entry);
        }
    }
}

} // namespace

struct SearchIndex::State {
    mutable std::shared_mutex mutex;
    IndexColumns columns;

    [[nodiscard]] std::unordered_map<Small, Keys> keysOf(const std::vector<SearchRef>& refs) const
    {
        std::unordered_map<Small, Keys> keys;
        for (const auto& ref : refs) {
            if (const Small kind = columns.kinds.find(ref.kind); kind != none) {
                keys[kind].insert(ref.id);
            }
        }
        return keys;
    }

    /// Raises the records that were found by their whole number.
    void raiseExact(const std::vector<SearchRef>& refs, std::vector<Rank>& ranks) const
    {
        if (!refs.empty()) {
            eachKnown(columns, keysOf(refs), [&](std::size_t entry) { ranks[entry] = Rank::exactNumber; });
        }
    }
};

SearchIndex::SearchIndex()
    : m_state(std::make_unique<State>())
{}

SearchIndex::~SearchIndex() = default;

void SearchIndex::reserve(std::size_t entries)
{
    const std::unique_lock lock(m_state->mutex);
    m_state->columns.reserve(entries);
}

void SearchIndex::setEstateNames(const std::string& estate, const std::vector<std::string>& aliases)
{
    const std::unique_lock lock(m_state->mutex);
    m_state->columns.setEstateNames(estate, aliases);
}

void SearchIndex::append(const SearchEntry& entry)
{
    const std::unique_lock lock(m_state->mutex);
    m_state->columns.append(entry);
}

void SearchIndex::apply(const std::vector<SearchEntry>& entries, const std::vector<SearchRef>& removed)
{
    const std::unique_lock lock(m_state->mutex);
    IndexColumns& columns = m_state->columns;
    std::vector<SearchRef> gone = removed;
    std::transform(entries.begin(), entries.end(), std::back_inserter(gone), [](const SearchEntry& entry) { return entry.ref; });
    eachKnown(columns, m_state->keysOf(gone), [&](std::size_t entry) { columns.bury(entry); });
    for (const auto& entry : entries) {
        columns.append(entry);
    }
    if (columns.dead * deadShare > columns.size()) {
        columns.compact();
    }
}

void SearchIndex::setRecent(const std::vector<SearchRef>& refs)
{
    const std::unique_lock lock(m_state->mutex);
    IndexColumns& columns = m_state->columns;
    const std::vector<SearchRef> latest(
        refs.begin(), refs.begin() + static_cast<std::ptrdiff_t>(std::min(refs.size(), mostRecent))
    );
    std::vector<std::pair<std::size_t, std::uint32_t>> found;
    eachKnown(columns, m_state->keysOf(latest), [&](std::size_t entry) {
        const SearchRef ref{columns.kinds.values()[columns.kind[entry]], columns.ids[entry]};
        const auto place = std::find(latest.begin(), latest.end(), ref);
        found.emplace_back(place - latest.begin(), static_cast<std::uint32_t>(entry));
    });
    std::sort(found.begin(), found.end());
    columns.recent.clear();
    std::transform(found.begin(), found.end(), std::back_inserter(columns.recent), [](const auto& pair) { return pair.second; });
}

SearchAnswer SearchIndex::find(const SearchRequest& request) const
{
    SearchQuery query = parseQuery(request.words);
    for (auto& term : query.terms) {
        term.fuzzy = request.fuzzySounds;
    }
    if (query.terms.empty()) {
        return {};
    }
    // Asked before the lock: the answers come from the store.
    const auto ask = [](const auto& question, const std::string& number) {
        return number.empty() || !question ? std::vector<SearchRef>() : question(number);
    };
    const std::vector<SearchRef> byId = ask(request.byIdNumber, query.idNumber);
    const std::vector<SearchRef> byPhone = ask(request.byPhone, query.phone);

    const std::shared_lock lock(m_state->mutex);
    const IndexColumns& columns = m_state->columns;
    std::vector<Rank> ranks = rankAll(columns, query);
    m_state->raiseExact(byId, ranks);
    m_state->raiseExact(byPhone, ranks);
    Gathering gathering(columns, request);
    detail::eachRanked(ranks, [&](std::size_t entry) { gathering.take(entry, ranks[entry]); });
    return gathering.finish(ranks);
}

std::size_t SearchIndex::size() const
{
    const std::shared_lock lock(m_state->mutex);
    return m_state->columns.size() - m_state->columns.dead;
}

std::size_t SearchIndex::memory() const
{
    const std::shared_lock lock(m_state->mutex);
    return m_state->columns.memory();
}

void SearchIndex::writePages(std::int64_t stamp, const std::function<void(std::string_view page)>& page) const
{
    const std::unique_lock lock(m_state->mutex);
    if (m_state->columns.dead > 0) {
        m_state->columns.compact(); // names of records that are gone, or were erased, do not go to the disk
    }
    detail::writePages(m_state->columns, stamp, page);
}

Result<std::int64_t> SearchIndex::readPages(const std::function<std::optional<std::string>()>& page)
{
    IndexColumns columns;
    const auto stamp = detail::readPages(columns, page);
    const std::unique_lock lock(m_state->mutex);
    if (!stamp) {
        m_state->columns = IndexColumns();
        return failure(ErrorCode::unreadable, "search_index");
    }
    m_state->columns = std::move(columns);
    return *stamp;
}

} // namespace linwu
