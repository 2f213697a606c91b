// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/table_order.h"

#include <algorithm>

namespace linwu {

std::vector<std::string> parentsFirst(
    const std::vector<Reference>& references,
    std::set<std::string> tables,
    const std::function<bool(const Reference&)>& counts
)
{
    std::vector<std::string> ordered;
    while (!tables.empty()) {
        const auto free = std::ranges::find_if(tables, [&](const std::string& table) {
            return std::ranges::none_of(references, [&](const Reference& one) {
                return one.table == table && one.parent != table && tables.contains(one.parent) && (!counts || counts(one));
            });
        });
        // Tables that name each other: one has to begin.
        const auto next = free == tables.end() ? tables.begin() : free;
        ordered.push_back(*next);
        tables.erase(next);
    }
    return ordered;
}

} // namespace linwu
