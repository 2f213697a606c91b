// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reads .xlsx (ECMA-376 and ISO/IEC 29500 strict) as Excel, WPS, LibreOffice, openpyxl and libxlsxwriter write it, streaming.

#include "core/spreadsheets/spreadsheet.h"

#include <string_view>

namespace linwu::spreadsheets {

/// Gives all sheets of the file in `bytes` to `sink`. Refuses with `not_a_workbook`, `damaged`, `zip_bomb`, `too_many_rows`,
/// `password_protected`, or ErrorCode::cancelled.
[[nodiscard]] Status readXlsx(std::string_view bytes, SheetSink& sink, const ReadOptions& options = {});

} // namespace linwu::spreadsheets
