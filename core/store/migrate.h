// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Migrations: numbered SQL steps, forward only, each in its own transaction, compiled into the library.

#include "core/base/result.h"
#include "core/store/session.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace linwu {

struct Migration {
    int number = 0;
    std::string_view name; ///< `residents`
    std::string_view sql;
};

/// All steps this program knows, in order. Numbers have no gap; a test holds that.
[[nodiscard]] std::vector<Migration> knownMigrations();

/// The newest step of this file; 0 for an empty one.
[[nodiscard]] int schemaOf(Session& session);

/// Applies what is missing. `newerFile` when the file knows steps this program does not. Before the first step of a file that
/// already has some, `file` is copied beside itself as `<name>.schema-<n>.bak` (not for empty paths).
Status migrate(Session& session, const std::filesystem::path& file, const std::string& now);

} // namespace linwu
