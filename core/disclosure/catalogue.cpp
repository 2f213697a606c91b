// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/catalogue.h"

#include "core/base/code_table.h"

#include <stdexcept>

namespace linwu::disclosure {

namespace {

template <Coded Enum>
Enum wordOf(const CodeTable& table, std::size_t row, std::string_view column)
{
    const auto word = fromCode<Enum>(table.cell(row, column));
    if (!word) {
        throw std::logic_error("rules/disclosure_catalogue.csv holds a word that is not known");
    }
    return *word;
}

CatalogueItem itemOf(const CodeTable& table, std::size_t row)
{
    CatalogueItem item;
    item.code = table.cell(row, "code");
    item.category = wordOf<Category>(table, row, "category");
    item.name = table.cell(row, "item");
    item.elements = table.cell(row, "elements");
    item.frequency = wordOf<Frequency>(table, row, "frequency");
    const std::string& days = table.cell(row, "min_days");
    item.minDays = days.empty() ? 1 : std::stoi(days);
    item.workingDays = table.cell(row, "day_kind") == "working";
    item.statutory = table.cell(row, "statutory") == "yes";
    item.chain = wordOf<Chain>(table, row, "chain");
    item.layout = table.cell(row, "layout");
    item.privacy = std::stoi(table.cell(row, "privacy"));
    item.basis = table.cell(row, "basis");
    item.confidence = table.cell(row, "confidence");
    item.enabled = table.cell(row, "enabled") == "yes";
    item.valid = {parseIsoDate(table.cell(row, "valid_from")), parseIsoDate(table.cell(row, "valid_to"))};
    return item;
}

std::vector<CatalogueItem> readCatalogue()
{
    const auto table = CodeTable::ofEmbedded("rules/disclosure_catalogue.csv");
    std::vector<CatalogueItem> items;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        items.push_back(itemOf(table, row));
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

const std::vector<CatalogueItem>& catalogue()
{
    static const std::vector<CatalogueItem> items = readCatalogue();
    return items;
}

const CatalogueItem* findItem(std::string_view code)
{
    for (const auto& item : catalogue()) {
        if (item.code == code) {
            return &item;
        }
    }
    return nullptr;
}

} // namespace linwu::disclosure
