// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Files compiled into the library: migrations, code tables, rules, wordings of papers. See packaging/cmake/EmbedFiles.cmake.

#include <optional>
#include <string_view>
#include <vector>

namespace linwu {

struct EmbeddedFile {
    std::string_view name; ///< `codes/ethnic.csv`
    std::string_view text;
};

/// The text of one embedded file.
[[nodiscard]] std::optional<std::string_view> embedded(std::string_view name);

/// All whose name begins with `prefix`, in order of name.
[[nodiscard]] std::vector<EmbeddedFile> embeddedUnder(std::string_view prefix);

} // namespace linwu
