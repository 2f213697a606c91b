// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/level_four.h"

#include "core/base/code_table.h"
#include "core/rules/rule_values.h"

#include <set>
#include <string>

namespace linwu::residents {

namespace {

constexpr std::string_view religion = "RELIG";

std::set<std::string, std::less<>> codesOfLevelFour()
{
    const CodeTable table = CodeTable::ofEmbedded("codes/special_groups.csv");
    std::set<std::string, std::less<>> codes;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (table.cell(row, "sensitivity") == "4") {
            codes.insert(table.cell(row, "code"));
        }
    }
    return codes;
}

} // namespace

bool isLevelFour(std::string_view groupCode)
{
    static const auto codes = codesOfLevelFour();
    return codes.contains(groupCode);
}

bool mayBeCollected(std::string_view groupCode)
{
    return groupCode != religion;
}

bool collectsLevelFour(const Reader& reader)
{
    return rules::valueOrShipped(reader, "settings", "level_four", reader.today()) == "yes";
}

} // namespace linwu::residents
