// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/demo/story_day.h"

#include "core/registry/history.h"

namespace linwu::demo {

std::optional<Date> storyDay(const Registry& registry)
{
    if (registry.info().mark != "demo") {
        return std::nullopt;
    }
    const auto newest = registry.read({}, [](const Reader& reader) { return recentOperations(reader, 1); });
    return newest && !newest->empty() ? parseIsoDate(newest->front().at.substr(0, 10)) : std::nullopt;
}

} // namespace linwu::demo
