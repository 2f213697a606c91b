// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/catalogue.h"
#include "core/disclosure/disclosure.h"
#include "core/find/sources.h"
#include "core/store/table.h"

namespace linwu {

namespace {

using disclosure::Disclosure;

SearchEntry entryOf(const Disclosure& sheet, const disclosure::Catalogue& catalogue)
{
    SearchEntry entry;
    entry.ref = {std::string(Disclosure::table), sheet.id.value};
    entry.name = catalogue.nameOf(sheet.item);
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
        const auto catalogue = disclosure::catalogueOf(reader, reader.today());
        for (const auto& sheet : listRecords<Disclosure>(reader.session(), "1 = 1 order by id")) {
            index.append(entryOf(sheet, catalogue));
        }
    };
    source.refresh = [](const Reader& reader, SearchIndex& index, const Changes& changes) {
        for (const auto& change : changes.list) {
            if (change.table != Disclosure::table) {
                continue;
            }
            for (auto id = change.firstId; id <= change.lastId; ++id) {
                const auto sheet = findRecord<Disclosure>(reader.session(), id);
                const auto catalogue = disclosure::catalogueOf(reader, reader.today());
                sheet ? index.apply({entryOf(*sheet, catalogue)}) : index.apply({}, {{std::string(Disclosure::table), id}});
            }
        }
    };
    source.describe = [](const Reader& reader, const std::vector<SearchRef>& refs) {
        const auto catalogue = disclosure::catalogueOf(reader, reader.today());
        std::vector<FoundLine> lines;
        for (const auto& ref : refs) {
            const auto sheet = findRecord<Disclosure>(reader.session(), ref.id);
            lines.push_back(sheet ? FoundLine{catalogue.nameOf(sheet->item), sheet->number} : FoundLine{});
        }
        return lines;
    };
    return source;
}

} // namespace linwu
