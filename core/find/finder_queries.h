// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the Finder asks of the store: its pages, and what the journal says since a point.

#include "core/registry/changes.h"
#include "core/registry/reader.h"

#include <functional>
#include <optional>
#include <string>

namespace linwu {

/// The next stored page of the index, opened; nothing at the end.
[[nodiscard]] std::function<std::optional<std::string>()> storedPages(const Reader& reader);

/// Puts new pages in the place of the stored ones. `next` gives one after another, nothing at the end.
void storePages(const Reader& reader, const std::function<void(const std::function<void(std::string_view)>&)>& writeAll);

/// The newest operation; 0 in a new file.
[[nodiscard]] std::int64_t newestOperation(const Reader& reader);

/// All changes after an operation, undone ones too: what they touched is read anew.
[[nodiscard]] Changes changesSince(const Reader& reader, std::int64_t operation);

} // namespace linwu
