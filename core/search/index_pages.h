// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The columns of the search index as a stream of 64 KiB pages, and back.

#include "core/search/index_columns.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace linwu::detail {

inline constexpr std::size_t pageSize = 64 * 1024;

void writePages(const IndexColumns& columns, std::int64_t stamp, const std::function<void(std::string_view)>& page);

/// The stamp; nothing when the pages are not whole, of another version, or point anywhere outside. Memory follows the bytes that
/// come, not the sizes they claim.
[[nodiscard]] std::optional<std::int64_t>
readPages(IndexColumns& columns, const std::function<std::optional<std::string>()>& page);

} // namespace linwu::detail
