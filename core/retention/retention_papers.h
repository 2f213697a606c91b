// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The printed list of destruction (销毁清册, XHQC).

#include "core/papers/document.h"
#include "core/registry/reader.h"
#include "core/retention/destruction.h"

#include <string>

namespace linwu::retention {

/// The code of the paper.
inline constexpr std::string_view destructionPaper = "XHQC";

/// The list with its items and both names, as it stands. `notFound` when there is no such list.
[[nodiscard]] Result<papers::Document>
destructionDocument(const Reader& reader, Id<DestructionList> list, const std::string& office);

} // namespace linwu::retention
