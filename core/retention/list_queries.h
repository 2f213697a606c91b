// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reading lists of destruction.

#include "core/registry/reader.h"
#include "core/retention/destruction.h"

#include <vector>

namespace linwu::retention {

/// All lists, the newest first.
[[nodiscard]] std::vector<DestructionList> listDestructions(const Reader& reader);

[[nodiscard]] std::optional<DestructionList> findDestruction(const Reader& reader, Id<DestructionList> id);

/// The items of a list in the order they were put on it.
[[nodiscard]] std::vector<DestructionItem> itemsOf(const Reader& reader, Id<DestructionList> list);

} // namespace linwu::retention
