// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/catalogue.h"

#include "core/base/text.h"
#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"

#include <algorithm>

namespace linwu::disclosure {

namespace {

constexpr std::string_view kList = "disclosure_catalogue";

/// What the columns of a code say. The door lets no other words in; a column that an old file lacks keeps its default.
CatalogueItem itemOf(const rules::CodeItem& row)
{
    const auto column = [&](std::string_view name) { return rules::detailOf(row, name); };
    CatalogueItem item;
    item.code = row.code;
    item.name = row.name;
    item.category = fromCode<Category>(column("category")).value_or(item.category);
    item.elements = column("elements");
    item.frequency = fromCode<Frequency>(column("frequency")).value_or(item.frequency);
    const std::string days = column("min_days");
    item.minDays = isDigits(days) ? std::stoi(days) : 1;
    item.workingDays = column("day_kind") == "working";
    item.chain = fromCode<Chain>(column("chain")).value_or(item.chain);
    item.layout = column("layout");
    item.basis = column("basis");
    item.enabled = column("enabled") == "yes";
    item.valid = {row.validFrom, row.validTo};
    return item;
}

std::vector<CatalogueItem> itemsIn(const std::vector<rules::CodeItem>& rows)
{
    std::vector<CatalogueItem> items;
    for (const auto& row : rows) {
        if (row.list == kList) {
            items.push_back(itemOf(row));
        }
    }
    return items;
}

} // namespace

std::optional<ledger::PeriodKind> CatalogueItem::period() const
{
    switch (frequency) {
    case Frequency::month:
        return ledger::PeriodKind::month;
    case Frequency::quarter:
        return ledger::PeriodKind::quarter;
    case Frequency::half:
        return ledger::PeriodKind::half;
    case Frequency::year:
        return ledger::PeriodKind::year;
    default:
        return std::nullopt;
    }
}

Catalogue::Catalogue(std::vector<CatalogueItem> periods, const Date& day)
    : m_others(std::move(periods))
{
    const auto past = std::stable_partition(m_others.begin(), m_others.end(), [&](const CatalogueItem& item) {
        return item.valid.contains(day);
    });
    m_items.assign(std::make_move_iterator(m_others.begin()), std::make_move_iterator(past));
    m_others.erase(m_others.begin(), past);
}

const Catalogue& Catalogue::shipped()
{
    static const Catalogue catalogue(itemsIn(rules::shippedCodes()), Date(2026, 1, 1));
    return catalogue;
}

const CatalogueItem* Catalogue::find(std::string_view code) const
{
    const auto named = [&](const CatalogueItem& item) { return item.code == code; };
    if (const auto found = std::find_if(m_items.begin(), m_items.end(), named); found != m_items.end()) {
        return &*found;
    }
    const auto newest = std::find_if(m_others.rbegin(), m_others.rend(), named);
    return newest == m_others.rend() ? nullptr : &*newest;
}

std::string Catalogue::nameOf(const std::string& code) const
{
    const auto* item = find(code);
    return item == nullptr ? code : item->name;
}

Catalogue catalogueOf(const Reader& reader, const Date& day)
{
    auto items = itemsIn(rules::allCodeItems(reader, kList));
    return items.empty() ? Catalogue::shipped() : Catalogue(std::move(items), day);
}

CatalogueItem itemOf(const Reader& reader, const Disclosure& sheet)
{
    const auto catalogue = catalogueOf(reader, sheet.postedOn.value_or(reader.today()));
    if (const auto* item = catalogue.find(sheet.item)) {
        return *item;
    }
    CatalogueItem unknown;
    unknown.code = unknown.name = sheet.item;
    return unknown;
}

} // namespace linwu::disclosure
