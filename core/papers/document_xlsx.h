// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// A Document as an .xlsx sheet: typed columns, numbers as numbers, identifiers as text.

#include "core/base/result.h"
#include "core/papers/document.h"

#include <filesystem>

namespace linwu::papers {

/// Writes the paper beside `file` and puts it in its place when it is whole. Money goes out in 元 with two decimals, areas in ㎡,
/// counts as whole numbers; every other cell as text, so that a number of 18 digits keeps them all.
/// Refused with `readOnly` when the file cannot be made, `full` when it cannot be finished, `invalid` (`too_many_rows`) beyond
/// 1,048,576 rows.
[[nodiscard]] Status writeXlsx(const Document& document, const std::filesystem::path& file);

/// The same sheet, under a passphrase: an archive with one .xlsx of the archive's name in it (writeProtectedZip).
/// It is made in memory; refused also with `store` where the system has no room for that.
[[nodiscard]] Status
writeProtectedXlsx(const Document& document, const std::filesystem::path& file, const std::string& passphrase);

} // namespace linwu::papers
