// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The files of drafts beside a registry (未保存的输入): what was typed and not yet done. Sealed whole, like a value of the
// registry.

#include "core/access/resealer.h"
#include "core/registry/drafts.h"

#include <filesystem>

namespace linwu::sealing {

/// Seals one file of drafts of a registry anew. Drafts that do not open are of no use to anybody any more: they go.
void resealDrafts(const std::filesystem::path& registry, const DraftsFile& drafts, const Resealer& resealer);

} // namespace linwu::sealing
