// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/paper_kinds.h"

#include "core/base/code_table.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>

namespace linwu::mediation {

namespace {

int orderIn(const std::string& text)
{
    int order = 0;
    std::from_chars(text.data(), text.data() + text.size(), order);
    return order;
}

bool holdsOn(const rules::CodeItem& item, const Date& day)
{
    return (!item.validFrom || *item.validFrom <= day) && (!item.validTo || day < *item.validTo);
}

/// Of two periods of a code the one that says more of `day`: the one that holds, else the later one.
bool saysMore(const rules::CodeItem& one, const rules::CodeItem& other, const Date& day)
{
    const auto rank = [&](const rules::CodeItem& item) { return std::tuple(holdsOn(item, day), item.validFrom); };
    return rank(one) > rank(other);
}

} // namespace

PaperKinds::PaperKinds(std::vector<PaperKind> kinds)
    : m_kinds(std::move(kinds))
{
    std::ranges::stable_sort(m_kinds, {}, &PaperKind::order);
}

const PaperKinds& PaperKinds::shipped()
{
    static const PaperKinds kinds = [] {
        const CodeTable table = CodeTable::ofEmbedded("codes/case_papers.csv");
        std::vector<PaperKind> rows;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            rows.push_back(
                {table.cell(row, "code"),
                 orderIn(table.cell(row, "order")),
                 table.cell(row, "name"),
                 table.cell(row, "need"),
                 true}
            );
        }
        return PaperKinds(std::move(rows));
    }();
    return kinds;
}

PaperKinds PaperKinds::of(const std::vector<rules::CodeItem>& codes, const Date& day)
{
    std::map<std::string_view, const rules::CodeItem*> newest;
    for (const auto& item : codes) {
        const rules::CodeItem*& known = newest[item.code];
        if (known == nullptr || saysMore(item, *known, day)) {
            known = &item;
        }
    }
    std::vector<PaperKind> kinds;
    kinds.reserve(newest.size());
    for (const auto& [code, item] : newest) {
        kinds.push_back(
            {item->code,
             orderIn(rules::detailOf(*item, "order")),
             item->name,
             rules::detailOf(*item, "need"),
             holdsOn(*item, day)}
        );
    }
    return PaperKinds(std::move(kinds));
}

const PaperKind* PaperKinds::find(std::string_view code) const
{
    const auto found = std::ranges::find(m_kinds, code, &PaperKind::code);
    return found == m_kinds.end() ? nullptr : &*found;
}

std::string PaperKinds::nameOf(std::string_view code) const
{
    const PaperKind* kind = find(code);
    kind = kind != nullptr ? kind : shipped().find(code);
    return kind != nullptr ? kind->name : std::string(code);
}

std::vector<Sheet> PaperKinds::paginated(std::vector<Sheet> sheets) const
{
    const auto lastBefore =
        std::ranges::find_if(m_kinds.rbegin(), m_kinds.rend(), [](const PaperKind& kind) { return kind.need != "always"; });
    const int unlisted = lastBefore == m_kinds.rend() ? 0 : lastBefore->order;
    const auto place = [&](const Sheet& sheet) {
        const PaperKind* kind = find(sheet.code);
        return std::tuple(kind == nullptr ? unlisted : kind->order, kind == nullptr, sheet.number);
    };
    std::ranges::stable_sort(sheets, [&](const Sheet& one, const Sheet& other) { return place(one) < place(other); });
    int next = 1;
    for (auto& sheet : sheets) {
        sheet.firstPage = next;
        next += sheet.pages;
    }
    return sheets;
}

} // namespace linwu::mediation
