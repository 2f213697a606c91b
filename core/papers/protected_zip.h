// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// A file handed out under a passphrase: a ZIP archive that every archiver of an office opens with it.

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace linwu::papers {

/// Writes `bytes` as the one file `name` of an archive sealed with AES-256 (WinZip AE-2); nothing of them is on disk unsealed.
/// Put in its place when it is whole. Refused with `full` or `readOnly`; then no file is left.
[[nodiscard]] Status writeProtectedZip(
    const std::filesystem::path& file,
    const std::string& name,
    std::string_view bytes,
    const std::string& passphrase
);

} // namespace linwu::papers
