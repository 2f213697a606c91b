// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_class.h"

#include "core/base/code_table.h"

#include <algorithm>
#include <stdexcept>

namespace linwu::ledger {

namespace {

LedgerClass classOf(const CodeTable& table, std::size_t row)
{
    const auto kind = fromCode<VoucherKind>(table.cell(row, "kind"));
    if (!kind || *kind == VoucherKind::transfer) {
        throw std::logic_error("codes/ledger_classes.csv names a kind that no class has");
    }
    LedgerClass entry;
    entry.code = table.cell(row, "code");
    entry.kind = *kind;
    entry.name = table.cell(row, "name");
    entry.rank = std::stoi(table.cell(row, "rank"));
    entry.valid = {parseIsoDate(table.cell(row, "valid_from")), parseIsoDate(table.cell(row, "valid_to"))};
    return entry;
}

std::vector<LedgerClass> readClasses()
{
    const auto table = CodeTable::ofEmbedded("codes/ledger_classes.csv");
    std::vector<LedgerClass> list;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        list.push_back(classOf(table, row));
    }
    std::stable_sort(list.begin(), list.end(), [](const LedgerClass& a, const LedgerClass& b) {
        return std::pair(a.kind, a.rank) < std::pair(b.kind, b.rank);
    });
    return list;
}

} // namespace

const std::vector<LedgerClass>& ledgerClasses()
{
    static const std::vector<LedgerClass> list = readClasses();
    return list;
}

const LedgerClass* findClass(std::string_view code)
{
    for (const auto& entry : ledgerClasses()) {
        if (entry.code == code) {
            return &entry;
        }
    }
    return nullptr;
}

} // namespace linwu::ledger
