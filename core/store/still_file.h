// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Looking into a file without leaving anything beside it.

#include <filesystem>
#include <memory>
#include <string>

namespace linwu {

class SqliteSession;

/// The log that lies beside a file while somebody has it open, or has not closed it.
[[nodiscard]] std::filesystem::path logBeside(const std::filesystem::path& file);

/// The name under which SQLite takes a file for one that does not change.
[[nodiscard]] std::string stillUri(const std::filesystem::path& file);

/// Opens for reading: as a still file when there is no log beside it or it lies on a network drive, else with the log. Throws
/// StoreError.
[[nodiscard]] std::unique_ptr<SqliteSession> openToLook(const std::filesystem::path& file);

} // namespace linwu
