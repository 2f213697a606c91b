// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/clock_check.h"

#include <cstdlib>

namespace linwu {

std::optional<ClockDoubt> clockDoubt(const Reader& reader, int longestGap)
{
    std::optional<Date> newest;
    reader.session().each("select at from operation order by id desc limit 1", {}, [&](const Row& row) {
        newest = parseIsoDate(row.text(0).substr(0, 10));
        return false;
    });
    if (!newest) {
        return std::nullopt;
    }
    const int since = daysBetween(*newest, reader.today());
    if (since >= -1 && since <= longestGap) {
        return std::nullopt;
    }
    return ClockDoubt{since < 0, *newest, std::abs(since)};
}

} // namespace linwu
