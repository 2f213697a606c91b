// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/typed_words.h"

#include "core/base/text.h"

#include <charconv>

namespace linwu::residents {

namespace {

/// Neither ages nor people of a household go beyond.
constexpr int mostCounted = 200;

} // namespace

std::vector<std::string> typedWords(std::string_view typed)
{
    std::vector<std::string> words;
    const std::string plain = replacedAll(replacedAll(halfWidth(typed), "≥", ">="), "≤", "<=");
    for (const std::string& part : split(replacedAll(plain, "　", " "), ' ')) {
        if (std::string word = trimmed(part); !word.empty()) {
            words.push_back(std::move(word));
        }
    }
    return words;
}

std::optional<int> wholeNumberIn(std::string_view text)
{
    int number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = fault == std::errc() && end == text.data() + text.size() && number >= 0 && number <= mostCounted;
    return whole ? std::optional(number) : std::nullopt;
}

WordRange rangeIn(std::string_view word)
{
    const auto behind = [&](std::size_t length) { return wholeNumberIn(word.substr(length)); };
    const auto shifted = [](std::optional<int> number, int by) { return number ? std::optional(*number + by) : std::nullopt; };
    if (word.starts_with(">=")) {
        return {behind(2), {}};
    }
    if (word.starts_with("<=")) {
        return {{}, behind(2)};
    }
    if (word.starts_with('>')) {
        return {shifted(behind(1), 1), {}};
    }
    if (word.starts_with('<')) {
        return {{}, shifted(behind(1), -1)};
    }
    if (word.ends_with('+')) {
        return {wholeNumberIn(word.substr(0, word.size() - 1)), {}};
    }
    const std::size_t dash = word.find('-');
    if (dash != std::string_view::npos) {
        const WordRange range{wholeNumberIn(word.substr(0, dash)), wholeNumberIn(word.substr(dash + 1))};
        return range.from && range.to ? range : WordRange{};
    }
    return {};
}

} // namespace linwu::residents
