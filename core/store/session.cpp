// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/session.h"

namespace linwu {

std::optional<Value> Session::one(std::string_view sql, const Fields& parameters)
{
    std::optional<Value> found;
    each(sql, parameters, [&](const Row& row) {
        found = row.value(0);
        return false;
    });
    return found;
}

std::int64_t Session::integer(std::string_view sql, const Fields& parameters)
{
    const auto found = one(sql, parameters);
    return found && !isNull(*found) ? integerOf(*found) : 0;
}

std::string Session::text(std::string_view sql, const Fields& parameters)
{
    const auto found = one(sql, parameters);
    return found && !isNull(*found) ? textOf(*found) : std::string();
}

} // namespace linwu
