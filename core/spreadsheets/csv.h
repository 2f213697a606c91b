// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reads text tables (.csv, .txt): any usual encoding, comma, tab, semicolon or bar, quotes over several lines.

#include "core/spreadsheets/spreadsheet.h"

#include <string_view>

namespace linwu::spreadsheets {

/// The delimiter whose records have the steadiest number of columns: `,` `\t` `;` or `|`. `text` is UTF-8.
[[nodiscard]] char detectDelimiter(std::string_view text);

/// Gives the table in `bytes` to `sink` as one sheet of that name. Every cell is text. Refuses with `nul_bytes`, `not_text`,
/// `too_many_rows`, `zip_bomb` (a cell beyond the limits), or ErrorCode::cancelled.
[[nodiscard]] Status readCsv(std::string_view bytes, std::string_view name, SheetSink& sink, const ReadOptions& options = {});

} // namespace linwu::spreadsheets
