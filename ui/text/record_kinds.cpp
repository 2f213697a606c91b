// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/record_kinds.h"

#include "core/access/register_kind.h"
#include "ui/text/labels.h"

namespace linwu::ui {

QString recordKind(std::string_view table)
{
    if (hasLabel("record_kind", table)) {
        return label("record_kind", table);
    }
    if (table.starts_with("case_")) {
        return label("record_kind", "part_of_case");
    }
    const bool ofSheet = registersOfTable(table) == setOf(RegisterKind::disclosure);
    return label("record_kind", ofSheet ? std::string_view("part_of_sheet") : table);
}

} // namespace linwu::ui
