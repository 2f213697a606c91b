// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// THE list of pages. A new register adds one line in registers.cpp.

#include "ui/desk/due.h"
#include "ui/desk/page.h"

#include <QString>

#include <functional>
#include <vector>

namespace linwu::ui {

struct RegisterEntry {
    QString key;
    QString iconName;
    QString word;
    bool last = false;      ///< at the bottom of the rail
    std::string table = {}; ///< whoever may not see its rows has no such page; empty: for everybody
    std::function<Page*(Desk&)> make;
};

/// What all registers have due, for the first page. A new register adds its function.
[[nodiscard]] QList<DueSource> dueSources();

/// In the order of the rail.
[[nodiscard]] std::vector<RegisterEntry> registers();

} // namespace linwu::ui
