// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The staff of today as choices of a field.

#include "core/grids/staff_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/convert.h"
#include "ui/widgets/code_field.h"

namespace linwu::ui {

/// By name; the code of a choice is the key of the person.
[[nodiscard]] inline QList<CodeChoice> staffChoices(Desk& desk)
{
    QList<CodeChoice> choices;
    for (const auto& row : desk.read([](const Reader& reader) { return grids::listStaff(reader, reader.today()); })) {
        choices.append({std::to_string(row.staff.id.value), toQt(row.staff.name)});
    }
    return choices;
}

} // namespace linwu::ui
