// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What an import found, as JSON and as a spreadsheet for whoever mends the table.

#include "app/commands/answer.h"
#include "core/residents/resident_import.h"

#include <filesystem>

namespace linwu::app {

/// `sheets, rows, persons, households, dwellings, new, updated, same, conflict, error, problems, other_problems, cells`. The five
/// verdicts add up to `rows`.
[[nodiscard]] Json importJson(const residents::Ledger& ledger, const residents::ImportPlan& plan);

/// One line a doubt: sheet, cell, what it says, what was understood, which kind. `taken` when the file exists.
[[nodiscard]] Status writeImportReport(const residents::Ledger& ledger, const std::filesystem::path& path);

} // namespace linwu::app
