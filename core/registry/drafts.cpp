// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/drafts.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace linwu {

namespace {

/// Whether what lies there has to go.
bool speaksOf(const Blob& sealed, const SealPlace& place, const Sealer& sealer, const std::vector<std::string>& words)
{
    try {
        const std::string plain = sealer.open(sealed, place);
        return std::ranges::any_of(words, [&](const std::string& word) { return plain.find(word) != std::string::npos; });
    } catch (const SealError&) {
        return true;
    }
}

} // namespace

std::filesystem::path draftsFileOf(const std::filesystem::path& registry, const DraftsFile& drafts)
{
    auto file = registry;
    if (!file.empty()) {
        file += drafts.ending;
    }
    return file;
}

std::optional<Blob> sealedDraftsOf(const std::filesystem::path& registry, const DraftsFile& drafts)
{
    const auto file = draftsFileOf(registry, drafts);
    std::ifstream in(file, std::ios::binary);
    if (file.empty() || !in) {
        return std::nullopt;
    }
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return Blob{bytes.str()};
}

void dropDraftsWith(const Registry& registry, const std::vector<std::string>& words)
{
    for (const DraftsFile& drafts : draftsFiles) {
        const auto sealed = sealedDraftsOf(registry.file(), drafts);
        if (sealed && speaksOf(*sealed, drafts.place, registry.sealer(), words)) {
            std::error_code ignored;
            std::filesystem::remove(draftsFileOf(registry.file(), drafts), ignored);
        }
    }
}

} // namespace linwu
