// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The lines of a file of acts.

#include "core/registry/act_table.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace linwu::app {

struct ActLine {
    int number = 0; ///< in the file, from 1
    std::string action;
    ActInput input;
    std::string as;
    std::string let;
    std::optional<Date> today;
    std::map<std::string, std::string> confirmed;
};

/// Reads one act a line; empty lines are skipped. The first line that is no JSON object with known keys is `invalid`, with
/// `where.line`; no line is done then. A file that cannot be read is `unreadable`.
[[nodiscard]] Result<std::vector<ActLine>> readActLines(const std::filesystem::path& file);

/// The same of a text.
[[nodiscard]] Result<std::vector<ActLine>> parseActLines(std::string_view text);

/// Puts records in the place of their names (`@case`), in the record and in every field.
void nameRecords(ActInput& input, const std::map<std::string, std::string>& named);

} // namespace linwu::app
