// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// THE list of pages. A new register adds one line in registers.cpp.

#include "ui/desk/page.h"

#include <QString>

#include <functional>
#include <vector>

namespace linwu::ui {

struct RegisterEntry {
    QString key;
    QString iconName;
    QString word;
    bool last = false; ///< at the bottom of the rail
    std::function<Page*(Desk&)> make;
};

/// In the order of the rail.
[[nodiscard]] std::vector<RegisterEntry> registers();

} // namespace linwu::ui
