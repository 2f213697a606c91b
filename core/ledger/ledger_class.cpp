// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_class.h"

#include "core/base/embedded.h"
#include "core/base/text.h"

#include <algorithm>
#include <stdexcept>

namespace linwu::ledger {

namespace {

// code,kind,name,rank,valid_from,valid_to,source,confidence
LedgerClass classOf(const std::vector<std::string>& cells)
{
    const auto kind = cells.size() == 8 ? fromCode<VoucherKind>(cells[1]) : std::nullopt;
    if (!kind || *kind == VoucherKind::transfer) {
        throw std::logic_error("codes/ledger_classes.csv is malformed");
    }
    return {cells[0], *kind, cells[2], std::stoi(cells[3]), {parseIsoDate(cells[4]), parseIsoDate(cells[5])}};
}

std::vector<LedgerClass> readClasses()
{
    std::vector<LedgerClass> list;
    const auto lines = split(embedded("codes/ledger_classes.csv").value_or(""), '\n');
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (!lines[i].empty()) {
            list.push_back(classOf(split(lines[i], ',')));
        }
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
