// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include <ctime>

namespace linwu {

namespace {

std::tm localTime()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    return parts;
}

} // namespace

Date SystemClock::today() const
{
    const std::tm parts = localTime();
    return *dateOf(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday);
}

std::string SystemClock::now() const
{
    const std::tm parts = localTime();
    char text[40];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S%z", &parts);
    std::string iso(text, length);
    return iso.substr(0, iso.size() - 2) + ':' + iso.substr(iso.size() - 2);
}

} // namespace linwu
