// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/age_limits.h"

#include "core/rules/rule_values.h"

namespace linwu::residents {

namespace {

constexpr std::string_view list = "resident_ages";

template <class Years>
AgeLimits limitsBy(Years years)
{
    return {years("elder"), years("advanced_age"), years("child"), years("adult"), years("youngest_head"), years("generation")};
}

} // namespace

AgeLimits ageLimitsOn(const Reader& reader, const Date& day)
{
    return limitsBy([&](std::string_view word) { return static_cast<int>(rules::figureOrShipped(reader, list, word, day)); });
}

AgeLimits shippedAgeLimits()
{
    return limitsBy([](std::string_view word) { return static_cast<int>(rules::shippedFigure(list, word)); });
}

} // namespace linwu::residents
