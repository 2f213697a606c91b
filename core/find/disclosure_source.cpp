// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/catalogue.h"
#include "core/disclosure/disclosure.h"
#include "core/find/sources.h"
#include "core/store/table.h"

namespace linwu {

namespace {

using disclosure::Disclosure;

std::string titleOf(const Disclosure& sheet)
{
    const auto* item = disclosure::findItem(sheet.item);
    return item == nullptr ? sheet.item : item->name;
}

SearchEntry entryOf(const Disclosure& sheet)
{
    SearchEntry entry;
    entry.ref = {std::string(Disclosure::table), sheet.id.value};
    entry.name = titleOf(sheet);
    if (!sheet.number.empty()) {
        entry.numbers.push_back(sheet.number);
    }
    return entry;
}

} // namespace

SearchSource disclosureSource()
{
    SearchSource source;
    source.kinds = {std::string(Disclosure::table)};
    source.fill = [](const Reader& reader, SearchIndex& index) {
        for (const auto& sheet : listRecords<Disclosure>(reader.session(), "1 = 1 order by id")) {
            index.append(entryOf(sheet));
        }
    };
    source.refresh = [](const Reader& reader, SearchIndex& index, const Changes& changes) {
        for (const auto& change : changes.list) {
            if (change.table != Disclosure::table) {
                continue;
            }
            for (auto id = change.firstId; id <= change.lastId; ++id) {
                const auto sheet = findRecord<Disclosure>(reader.session(), id);
                sheet ? index.apply({entryOf(*sheet)}) : index.apply({}, {{std::string(Disclosure::table), id}});
            }
        }
    };
    source.describe = [](const Reader& reader, const std::vector<SearchRef>& refs) {
        std::vector<FoundLine> lines;
        for (const auto& ref : refs) {
            const auto sheet = findRecord<Disclosure>(reader.session(), ref.id);
            lines.push_back(sheet ? FoundLine{titleOf(*sheet), sheet->number} : FoundLine{});
        }
        return lines;
    };
    return source;
}

} // namespace linwu
