// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/sealing/draft_file.h"

#include <fstream>

namespace linwu::sealing {

void resealDrafts(const std::filesystem::path& registry, const DraftsFile& drafts, const Resealer& resealer)
{
    const auto sealed = sealedDraftsOf(registry, drafts);
    if (!sealed) {
        return;
    }
    const auto file = draftsFileOf(registry, drafts);
    std::error_code ignored;
    try {
        const Blob fresh = resealer.reseal(*sealed, drafts.place);
        auto beside = file;
        beside += ".new";
        std::ofstream out(beside, std::ios::binary | std::ios::trunc);
        out.write(fresh.bytes.data(), static_cast<std::streamsize>(fresh.bytes.size()));
        out.close();
        if (out) {
            std::filesystem::permissions(
                beside, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, ignored
            );
            std::filesystem::rename(beside, file, ignored);
        }
    } catch (const SealError&) {
        std::filesystem::remove(file, ignored);
    }
}

} // namespace linwu::sealing
