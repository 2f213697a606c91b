// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/find/sources.h"
#include "core/mediation/mediation_case.h"
#include "core/mediation/party.h"

#include <set>
#include <utility>

namespace linwu {

namespace {

using mediation::MediationCase;
using mediation::Party;

/// The names of the parties in the order of the case.
std::vector<std::string> partyNames(const Reader& reader, std::int64_t caseId)
{
    std::vector<std::string> names;
    reader.session()
        .each("select name from case_party where case_id = :case order by position, id", {{"case", caseId}}, [&](const Row& row) {
            names.emplace_back(row.text(0));
            return true;
        });
    return names;
}

SearchEntry entryOf(const Reader& reader, const MediationCase& found)
{
    SearchEntry entry;
    entry.ref = {std::string(MediationCase::table), found.id.value};
    entry.grid = found.currentGridId;
    auto names = partyNames(reader, found.id.value);
    if (!names.empty()) {
        entry.name = names.front();
        entry.otherNames.assign(names.begin() + 1, names.end());
    }
    if (!found.number.empty()) {
        entry.numbers.push_back(found.number);
    }
    return entry;
}

/// The cases that an act touched, through themselves or their parties.
std::set<std::int64_t> touchedCases(const Reader& reader, const Changes& changes)
{
    std::set<std::int64_t> cases;
    for (const auto& change : changes.list) {
        if (change.table == MediationCase::table) {
            for (auto id = change.firstId; id <= change.lastId; ++id) {
                cases.insert(id);
            }
        } else if (change.table == Party::table) {
            reader.session().each(
                "select distinct case_id from case_party where id between :first and :last",
                {{"first", change.firstId}, {"last", change.lastId}},
                [&](const Row& row) {
                    cases.insert(row.integer(0));
                    return true;
                }
            );
        }
    }
    return cases;
}

void fillCases(const Reader& reader, SearchIndex& index)
{
    for (const auto& found : listRecords<MediationCase>(reader.session(), "1 = 1 order by id")) {
        index.append(entryOf(reader, found));
    }
}

void refreshCases(const Reader& reader, SearchIndex& index, const Changes& changes)
{
    std::vector<SearchEntry> entries;
    std::vector<SearchRef> removed;
    for (const auto id : touchedCases(reader, changes)) {
        if (const auto found = findRecord<MediationCase>(reader.session(), id)) {
            entries.push_back(entryOf(reader, *found));
        } else {
            removed.push_back({std::string(MediationCase::table), id});
        }
    }
    if (!entries.empty() || !removed.empty()) {
        index.apply(entries, removed);
    }
}

/// The number and below it the parties; the parties alone before there is a number; empty for a case the reader does not see.
FoundLine lineOf(const Reader& reader, const SearchRef& ref)
{
    FoundLine line;
    const auto found = findRecord<MediationCase>(reader.session(), ref.id);
    if (!found) {
        return line;
    }
    for (const auto& name : partyNames(reader, ref.id)) {
        line.subtitle += (line.subtitle.empty() ? "" : "、") + name;
    }
    line.title = found->number.empty() ? std::exchange(line.subtitle, {}) : found->number;
    return line;
}

} // namespace

SearchSource caseSource()
{
    SearchSource source;
    source.kinds = {std::string(MediationCase::table)};
    source.fill = fillCases;
    source.refresh = refreshCases;
    source.describe = [](const Reader& reader, const std::vector<SearchRef>& refs) {
        std::vector<FoundLine> lines;
        lines.reserve(refs.size());
        for (const auto& ref : refs) {
            lines.push_back(lineOf(reader, ref));
        }
        return lines;
    };
    return source;
}

} // namespace linwu
