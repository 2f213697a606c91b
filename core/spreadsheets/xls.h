// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reads old .xls files (BIFF), also those inside .et, through libfreexl.

#include "core/spreadsheets/spreadsheet.h"

#include <string>
#include <string_view>

namespace linwu::spreadsheets {

/// Gives all sheets of the file in `bytes` to `sink`. The format knows no merged ranges through this library: the cells below the
/// first one are blank. Refuses with `damaged`, `password_protected`, `zip_bomb`, or ErrorCode::cancelled.
[[nodiscard]] Status readXls(std::string_view bytes, SheetSink& sink, const ReadOptions& options = {});

/// The same for a file by its name, in this process: only for the process that does nothing else (isolated.h).
[[nodiscard]] Status readXlsHere(const std::string& path, SheetSink& sink, const ReadOptions& options);

} // namespace linwu::spreadsheets
