// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The current list on paper and as a file: the columns that are shown, the rows of the filter, masked as on screen.

#include "core/papers/list_paper.h"
#include "ui/widgets/row_source.h"

#include <memory>

class QWidget;

namespace linwu::ui {

class Desk;

/// A list as it stands on its page.
struct ListSheet {
    QString title;       ///< `居民`
    QString scope;       ///< words of the filters that are on; empty: everything
    QStringList columns; ///< keys, in the order shown
    std::shared_ptr<const RowSource> rows;
    ListQuery query;
};

/// Longer lists are saved as a spreadsheet; as a paper nobody would read them.
inline constexpr std::size_t longestListPaper = 20'000;

/// The list with its texts as on screen. Asks for all rows: not for the thread of the window when the list is long.
[[nodiscard]] papers::ListPaper listPaper(const Reader& reader, const ListSheet& sheet);

/// Shows the paper; what leaves the desk is kept as issued. A list beyond `longestListPaper` is refused with a sentence.
void printList(Desk& desk, const ListSheet& sheet, QWidget* window);

/// Asks for a place and writes the list there as .xlsx, numbers as text, on a worker; the file is kept as issued.
void exportList(Desk& desk, const ListSheet& sheet, QWidget* window);

/// The second half of `exportList`, without asking; also for tests.
/// Under a passphrase the file is an archive.
void exportListTo(Desk& desk, const ListSheet& sheet, const QString& file, const std::string& passphrase = {});

} // namespace linwu::ui
