// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PageSetup: how a person last printed each kind of paper, kept in the settings of this desk.

#include "core/papers/document.h"

#include <QString>

#include <optional>

namespace linwu::ui {

struct PageSetup {
    papers::PageSize size = papers::PageSize::a4;
    bool onePage = false;
    QString printer; ///< name; empty: the system's own

    bool operator==(const PageSetup&) const = default;
};

/// The set-up of papers of this code; the size the paper asks for when it was never printed.
[[nodiscard]] PageSetup loadPageSetup(const papers::Document& document);
void savePageSetup(const papers::Document& document, const PageSetup& setup);

/// What holds for papers that were never printed at this desk: the size of sheets for the wall, and the printer.
struct DeskPrinting {
    std::optional<papers::PageSize> wallSize; ///< none: as the sheet asks
    QString printer;                          ///< name; empty: the system's own

    bool operator==(const DeskPrinting&) const = default;
};

[[nodiscard]] DeskPrinting loadDeskPrinting();
void saveDeskPrinting(const DeskPrinting& printing);

} // namespace linwu::ui
