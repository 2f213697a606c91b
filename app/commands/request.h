// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a verb was asked: its words and options, read from the command line by the shape of the verb.

#include "core/base/date.h"
#include "core/base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::app {

/// What a verb takes.
struct Shape {
    std::string_view verb;
    std::string_view usage; ///< `FILE WORDS`, for people
    std::size_t leastWords = 0;
    std::size_t mostWords = 0;
    std::vector<std::string_view> valued = {}; ///< options with a value, besides the common ones
    std::vector<std::string_view> flags = {};  ///< options without a value, besides the common ones
};

struct Request {
    std::vector<std::string> words;                          ///< without the verb
    std::map<std::string, std::vector<std::string>> options; ///< without `--`; a flag holds one empty text
    bool json = false;
    std::string language = "zh_CN";
    std::string actor;         ///< `--as`: key or name of a member of staff
    std::optional<Date> today; ///< `--today`

    [[nodiscard]] bool has(std::string_view option) const;
    /// The last value of an option, or empty.
    [[nodiscard]] std::string value(std::string_view option) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view option) const;
    /// A whole number of an option, `otherwise` when it is not given; a problem `not_a_number` when it is none.
    [[nodiscard]] Result<std::int64_t> number(std::string_view option, std::int64_t otherwise) const;
    /// A day of an option, or nothing when it is not given; a problem `not_a_date` when it is none.
    [[nodiscard]] Result<std::optional<Date>> date(std::string_view option) const;
};

/// Detail of an error of wrong use (exit code 2).
inline constexpr std::string_view wrongUse = "usage";

/// Reads what follows the verb. Wrong use: an Error with detail `usage` and the offending word as field.
[[nodiscard]] Result<Request> parseRequest(const std::vector<std::string>& arguments, const Shape& shape);

/// The place of the verb among the arguments: the first word that is neither an option nor the value of a common one.
[[nodiscard]] std::optional<std::size_t> verbPlace(const std::vector<std::string>& arguments);

/// True for `--json` and `--lang`, which are obeyed even when the rest cannot be read.
[[nodiscard]] bool asksForJson(const std::vector<std::string>& arguments);
[[nodiscard]] std::string asksForLanguage(const std::vector<std::string>& arguments);

} // namespace linwu::app
