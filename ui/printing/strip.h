// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Strip: a piece of a paper that is never split over pages: a line of text, a row of a table, a group of signatures.

#include "ui/printing/page.h"

#include <cstdint>
#include <vector>

namespace linwu::ui {

struct Strip {
    double height = 0;
    double ink = 0;            ///< height that must fit on the page; what is below it may hang over the end (line spacing)
    double before = 0;         ///< space above, dropped at the top of a page
    bool keepWithNext = false; ///< stands on the same page as the strip that follows
    bool pageBreak = false;    ///< nothing but the end of a page
    int table = -1;            ///< place of its table in the flow; -1: none
    bool counted = false;      ///< a row of the table that counts into running totals and rows a page
    bool last = false;         ///< last strip of its table
    std::vector<std::int64_t> amounts; ///< of the carried columns
    PaperPage content;                 ///< relative to the strip's left top

    [[nodiscard]] double needed() const { return ink > 0 ? ink : height; }
};

} // namespace linwu::ui
