// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/sensitive_rights.h"

#include "core/base/code_table.h"

#include <map>

namespace linwu {

const std::set<std::string, std::less<>>& groupsOfLevel(std::string_view level)
{
    using Groups = std::set<std::string, std::less<>>;
    static const auto byLevel = [] {
        const CodeTable table = CodeTable::ofEmbedded("codes/special_groups.csv");
        std::map<std::string, Groups, std::less<>> found;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            found[table.cell(row, "sensitivity")].insert(table.cell(row, "code"));
        }
        return found;
    }();
    static const Groups none;
    const auto groups = byLevel.find(level);
    return groups == byLevel.end() ? none : groups->second;
}

} // namespace linwu
