// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is looked at before a file is opened for work, so that nothing is written into one that is damaged.

#include "core/registry/registry.h"

#include <filesystem>
#include <string_view>

namespace linwu {

/// What a quick look found. The words are rule words: `file_empty`, `file_cut`, `file_header`, `file_schema`, `file_pages`.
struct FileCheck {
    std::string_view fault; ///< empty: nothing found
    bool readable = true;   ///< it can still be opened for reading
    bool leftOpen = false;  ///< the program that had it open did not close it: a full check is due
    bool isRegistry = true; ///< false: of another program, or nothing that is known
    bool newerFile = false; ///< sound, but of a newer program
};

/// Looks at size, header and the list of schema steps; takes milliseconds and changes nothing. Of a file that is not there,
/// or lies on a network drive, nothing is found: opening it says so.
[[nodiscard]] FileCheck checkAtStart(const std::filesystem::path& file);

/// Reads every page and every foreign key of the open file. `unreadable` with the detail `file_pages` when something is found.
[[nodiscard]] Status checkWhole(const Registry& registry);

} // namespace linwu
