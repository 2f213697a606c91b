// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Opens a table file of any kind: what it is decides its content, never its extension (.et and .xls may be anything).

#include "core/spreadsheets/spreadsheet.h"

#include <filesystem>
#include <string_view>

namespace linwu::spreadsheets {

/// What the bytes are. Refuses with `empty_file`, `password_protected` (an OLE file with an EncryptedPackage) or
/// `not_a_workbook`.
[[nodiscard]] Result<FileFormat> probeFormat(std::string_view bytes);

/// The whole file, at most `limits.fileBytes`. ErrorCode::notFound when there is none; refuses with `too_large`, `cannot_read`.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, const Limits& limits = {});

/// Gives all sheets of a file to `sink`. Errors as those of the readers, and of `readFile` and `probeFormat`.
[[nodiscard]] Result<FileFormat> readSheets(const std::filesystem::path& path, SheetSink& sink, const ReadOptions& options = {});

/// Reads a whole file into memory.
[[nodiscard]] Result<Workbook> openWorkbook(const std::filesystem::path& path, const ReadOptions& options = {});

} // namespace linwu::spreadsheets
