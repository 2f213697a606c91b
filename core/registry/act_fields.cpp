// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/act_fields.h"

#include <charconv>

namespace linwu {

std::optional<std::int64_t> ActReader::whole(const std::string& text)
{
    std::int64_t number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, number);
    return fault == std::errc() && stop == end && !text.empty() ? std::optional(number) : std::nullopt;
}

std::int64_t ActReader::key(const std::string& name, const std::string& text)
{
    const auto colon = text.rfind(':');
    const auto number = whole(colon == std::string::npos ? text : text.substr(colon + 1));
    return number && *number > 0 ? *number : wrong(name, "no_such_record", std::int64_t{0});
}

} // namespace linwu
