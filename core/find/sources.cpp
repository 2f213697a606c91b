// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/find/sources.h"

#include "core/residents/household_queries.h"
#include "core/residents/search_queries.h"

namespace linwu {

SearchSource residentSource()
{
    SearchSource source;
    source.kinds = {"resident", "dwelling", "household"};
    source.fill = [](const Reader& reader, SearchIndex& index) { residents::fillSearch(reader, index); };
    source.refresh = [](const Reader& reader, SearchIndex& index, const Changes& changes) {
        residents::updateSearch(reader, index, changes);
    };
    source.describe = [](const Reader& reader, const std::vector<SearchRef>& refs) {
        std::vector<FoundLine> lines;
        for (const auto& ref : refs) {
            const auto text = residents::hitText(reader, ref);
            lines.push_back(text ? FoundLine{text->title, text->subtitle} : FoundLine{});
        }
        return lines;
    };
    source.byNumber = [](const Reader& reader, const std::string& number) {
        std::vector<SearchRef> refs;
        for (const auto id : residents::householdsByNumber(reader, number)) {
            refs.push_back({std::string(residents::Household::table), id.value});
        }
        return refs;
    };
    return source;
}

std::vector<SearchSource> allSearchSources()
{
    return {residentSource(), caseSource(), disclosureSource()};
}

} // namespace linwu
