// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// People and dwellings for the search index: the first fill, what an act changed, exact numbers by their hash, and the words of a
// hit.

#include "core/registry/changes.h"
#include "core/registry/reader.h"
#include "core/search/search_index.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace linwu::residents {

/// Takes every person and dwelling of the file into an empty index. `goOn` is asked now and then; false stops (the index is then
/// not whole). Sealed numbers are opened for their last four only. Needs a reader of the whole community.
bool fillSearch(const Reader& reader, SearchIndex& index, const std::function<bool()>& goOn = {});

/// Brings the index in line after an act (of this window, or of another as told by changesOf).
void updateSearch(const Reader& reader, SearchIndex& index, const Changes& changes);

/// A question for these words with the reader's scope, and with whole ID numbers and phones looked up by their hash.
[[nodiscard]] SearchRequest searchRequest(const Reader& reader, const std::string& words);

/// People whose name begins with these characters, or with this pinyin, in order of the list: asked of the list's own index, so
/// that the box answers while the search index is still being read.
[[nodiscard]] std::vector<SearchRef> peopleByBeginning(const Reader& reader, const std::string& words, int most = 50);

/// What a hit on a person, dwelling or household says: `title` the name (of the head), `subtitle` the address (and 户号).
struct HitText {
    std::string title;
    std::string subtitle;
    std::string status; ///< word of ResidentStatus for a person; empty for a dwelling
};

/// Nothing for other registers, records gone since and those beyond the scope.
[[nodiscard]] std::optional<HitText> hitText(const Reader& reader, const SearchRef& ref);

} // namespace linwu::residents
