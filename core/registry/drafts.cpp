// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/drafts.h"

#include <algorithm>
#include <fstream>

namespace linwu {

std::filesystem::path draftsFileOf(const std::filesystem::path& registry)
{
    auto file = registry;
    if (!file.empty()) {
        file += "-drafts";
    }
    return file;
}

void dropDraftsWith(const Registry& registry, const std::vector<std::string>& words)
{
    const auto file = draftsFileOf(registry.file());
    std::ifstream in(file, std::ios::binary);
    if (file.empty() || !in) {
        return;
    }
    std::error_code ignored;
    const auto size = std::filesystem::file_size(file, ignored);
    Blob sealed{std::string(ignored ? 0 : size, '\0')};
    in.read(sealed.bytes.data(), static_cast<std::streamsize>(sealed.bytes.size()));
    in.close();
    bool goes = false;
    try {
        const std::string plain = registry.sealer().open(sealed, draftsPlace);
        goes = std::ranges::any_of(words, [&](const std::string& word) { return plain.find(word) != std::string::npos; });
    } catch (const SealError&) {
        goes = true;
    }
    if (goes) {
        std::filesystem::remove(file, ignored);
    }
}

} // namespace linwu
