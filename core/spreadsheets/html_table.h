// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reads the tables that web systems export as HTML or SpreadsheetML 2003 and name .xls. Tolerant: tags need not be closed.

#include "core/spreadsheets/spreadsheet.h"

#include <string_view>

namespace linwu::spreadsheets {

/// True if the bytes begin as markup (after a byte order mark and blanks).
[[nodiscard]] bool looksLikeMarkup(std::string_view bytes);

/// Gives the tables in `bytes` to `sink`: all HTML tables as one sheet, each SpreadsheetML worksheet as its own. `format` tells
/// which. Refuses with `not_a_workbook`, `not_text`, `nul_bytes`, `zip_bomb`, `too_many_rows`, or ErrorCode::cancelled.
[[nodiscard]] Status
readMarkup(std::string_view bytes, std::string_view name, SheetSink& sink, FileFormat& format, const ReadOptions& options = {});

} // namespace linwu::spreadsheets
