// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The day on which the clock of a demo stands.

#include "core/registry/registry.h"

#include <optional>

namespace linwu::demo {

/// The day of the newest act of a file marked 演示, so that what is due in it is what its people have on their desks and not what
/// piled up since it was made; `--today` moves it on. None for other files.
[[nodiscard]] std::optional<Date> storyDay(const Registry& registry);

} // namespace linwu::demo
