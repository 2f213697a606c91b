// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What people type above a list, taken apart: words, and ranges of whole numbers (`>80`, `<=14`, `60-70`, `80+`).

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::residents {

/// The words apart by blanks of either width, in half width, `≥` as `>=`.
[[nodiscard]] std::vector<std::string> typedWords(std::string_view typed);

/// From - to, both included; an open end has none.
struct WordRange {
    std::optional<int> from;
    std::optional<int> to;

    [[nodiscard]] bool any() const { return from || to; }

    bool operator==(const WordRange&) const = default;
};

/// A whole number from 0 to 200, nothing else.
[[nodiscard]] std::optional<int> wholeNumberIn(std::string_view text);

/// Understands `>80`, `>=80`, `80+`, `<14`, `<=14`, `60-70`, in half width; without both ends for anything else.
[[nodiscard]] WordRange rangeIn(std::string_view word);

} // namespace linwu::residents
