// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The files of drafts beside a registry (未保存的输入): where they lie, what they are sealed for. The window fills them
// (ui/desk/drafts.h).

#include "core/registry/registry.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace linwu {

/// Where the drafts are sealed for.
inline constexpr SealPlace draftsPlace{"draft", "forms", 0};
inline constexpr SealPlace caseDraftsPlace{"case_draft", "forms", 0};

/// One file of drafts.
struct DraftsFile {
    std::string_view ending; ///< behind the name of the registry
    SealPlace place;
};

/// Forms of cases lie apart, under the key of mediation: who does not hear cases opens the others alone.
inline constexpr DraftsFile ordinaryDrafts{"-drafts", draftsPlace};
inline constexpr DraftsFile caseDrafts{"-drafts-cases", caseDraftsPlace};
inline constexpr std::array<DraftsFile, 2> draftsFiles{ordinaryDrafts, caseDrafts};

/// A file of drafts of a registry; empty for one in memory.
[[nodiscard]] std::filesystem::path
draftsFileOf(const std::filesystem::path& registry, const DraftsFile& drafts = ordinaryDrafts);

/// What lies there, sealed; nothing when there are no drafts.
[[nodiscard]] std::optional<Blob> sealedDraftsOf(const std::filesystem::path& registry, const DraftsFile& drafts);

/// Takes the drafts away when one of these words stands in them, or when they do not open: half-typed text of somebody whose data
/// was erased may not outlive it.
void dropDraftsWith(const Registry& registry, const std::vector<std::string>& words);

} // namespace linwu
