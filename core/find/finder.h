// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Finder: the one search box over all registers. Keeps the index true to the file: pages from the store, what the journal says
// since then, and every act while the program runs.

#include "core/registry/registry.h"
#include "core/search/search_index.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace linwu {

/// What a hit is called in a list.
struct FoundLine {
    std::string title;    ///< 何建国; 〔2026〕桂人调字第12号
    std::string subtitle; ///< where or what, never a number of a person
};

/// What one register gives to the search box.
struct SearchSource {
    std::vector<std::string> kinds; ///< SearchRef::kind it answers for
    std::function<void(const Reader&, SearchIndex&)> fill;
    std::function<void(const Reader&, SearchIndex&, const Changes&)> refresh;
    /// Lines for these refs, in their order; an empty title for what is gone.
    std::function<std::vector<FoundLine>(const Reader&, const std::vector<SearchRef>&)> describe;
    /// Records that the index does not hold, found by their number within the reader's scope. May be empty.
    std::function<std::vector<SearchRef>(const Reader&, const std::string& number)> byNumber = {};
};

struct Found {
    SearchRef ref;
    Matched matched = Matched::name;
    FoundLine line;
};

struct FindAnswer {
    std::vector<Found> hits; ///< best first, at most SearchRequest::limit
    std::size_t total = 0;
};

class Finder {
public:
    explicit Finder(std::vector<SearchSource> sources);

    /// Loads the index: stored pages and the acts since then, or everything from the registers. May run on another thread with
    /// its own Registry; `find` answers from then on.
    Status load(const Registry& registry);

    /// After an act. The index is everybody's and is stored, so it follows what the person at the desk may not see too.
    void follow(const Registry& registry, const Changes& changes);

    /// True when storing the index anew would spare the next start more than a moment.
    [[nodiscard]] bool worthSaving() const;

    /// Stores the index. Derived data: no act, nothing in the journal.
    Status save(Registry& registry);

    [[nodiscard]] FindAnswer find(const Reader& reader, SearchRequest request) const;

    [[nodiscard]] const SearchIndex& index() const { return *m_index; }

    void setRecent(const std::vector<SearchRef>& refs) { m_index->setRecent(refs); }

private:
    void fill(const Reader& reader);
    void refresh(const Reader& reader, const Changes& changes);
    void addByNumber(FindAnswer& answer, const Reader& reader, const SearchRequest& request) const;
    void describe(FindAnswer& answer, const Reader& reader) const;

    std::vector<SearchSource> m_sources;
    std::unique_ptr<SearchIndex> m_index;
    std::int64_t m_stamp = 0;  ///< the last operation the index has seen
    std::size_t m_unsaved = 0; ///< records that changed since the pages were stored
};

} // namespace linwu
