// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/find/finder.h"

#include "core/base/text.h"
#include "core/find/finder_queries.h"

#include <algorithm>

namespace linwu {

namespace {

/// Above this many changed records the next start would feel them.
constexpr std::size_t worthSavingAfter = 2000;
/// Above this many changed records reading everything anew is quicker than following them.
constexpr std::size_t worthFillingAfter = 200000;

std::size_t recordsIn(const Changes& changes)
{
    std::size_t count = 0;
    for (const auto& change : changes.list) {
        count += static_cast<std::size_t>(change.lastId - change.firstId + 1);
    }
    return count;
}

} // namespace

Finder::Finder(std::vector<SearchSource> sources)
    : m_sources(std::move(sources))
    , m_index(std::make_unique<SearchIndex>())
{}

void Finder::fill(const Reader& reader)
{
    m_index = std::make_unique<SearchIndex>();
    m_stamp = newestOperation(reader);
    for (const auto& source : m_sources) {
        source.fill(reader, *m_index);
    }
    m_unsaved = m_index->size();
}

Status Finder::load(const Registry& registry)
{
    const auto done = registry.read({}, [&](const Reader& reader) {
        const auto stamp = m_index->readPages(storedPages(reader));
        if (!stamp) {
            // Missing, torn or of another version: they are derived, so nothing is lost.
            fill(reader);
            return true;
        }
        const Changes since = changesSince(reader, *stamp);
        if (recordsIn(since) > worthFillingAfter) {
            fill(reader);
            return true;
        }
        m_stamp = *stamp;
        m_unsaved = 0;
        refresh(reader, since);
        m_stamp = newestOperation(reader);
        return true;
    });
    return done ? Status{} : Status{done.error()};
}

void Finder::follow(const Registry& registry, const Changes& changes)
{
    refresh(registry.reader(), changes);
}

void Finder::refresh(const Reader& reader, const Changes& changes)
{
    if (changes.list.empty()) {
        return;
    }
    for (const auto& source : m_sources) {
        source.refresh(reader, *m_index, changes);
    }
    m_unsaved += recordsIn(changes);
    m_stamp = std::max(m_stamp, changes.operation.value);
}

bool Finder::worthSaving() const
{
    return m_unsaved > worthSavingAfter;
}

Status Finder::save(Registry& registry)
{
    const auto done = registry.read({}, [&](const Reader& reader) {
        storePages(reader, [&](const std::function<void(std::string_view)>& page) { m_index->writePages(m_stamp, page); });
        return true;
    });
    if (!done) {
        return done.error();
    }
    m_unsaved = 0;
    return {};
}

FindAnswer Finder::find(const Reader& reader, SearchRequest request) const
{
    request.scope = reader.scope();
    const SearchAnswer found = m_index->find(request);
    FindAnswer answer;
    answer.total = found.total;
    for (const auto& hit : found.hits) {
        answer.hits.push_back({hit.ref, hit.matched, {}});
    }
    addByNumber(answer, reader, request);
    describe(answer, reader);
    return answer;
}

void Finder::addByNumber(FindAnswer& answer, const Reader& reader, const SearchRequest& request) const
{
    const std::string number = trimmed(halfWidth(request.words));
    if (number.empty() || number.find_first_not_of("0123456789") != std::string::npos) {
        return;
    }
    for (const auto& source : m_sources) {
        for (const auto& ref : source.byNumber ? source.byNumber(reader, number) : std::vector<SearchRef>()) {
            ++answer.total;
            if (answer.hits.size() < request.limit) {
                answer.hits.push_back({ref, Matched::number, {}});
            }
        }
    }
}

void Finder::describe(FindAnswer& answer, const Reader& reader) const
{
    for (const auto& source : m_sources) {
        std::vector<SearchRef> refs;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < answer.hits.size(); ++i) {
            if (std::find(source.kinds.begin(), source.kinds.end(), answer.hits[i].ref.kind) != source.kinds.end()) {
                refs.push_back(answer.hits[i].ref);
                places.push_back(i);
            }
        }
        const auto lines = refs.empty() ? std::vector<FoundLine>{} : source.describe(reader, refs);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            answer.hits[places[i]].line = lines[i];
        }
    }
}

} // namespace linwu
