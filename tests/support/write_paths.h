// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// WritePaths: every way in which the program writes, as work that tests can break off at any moment and judge by its content.

#include "core/registry/registry.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace linwu::test {

/// One way of writing: from a file that is ready to what is confirmed.
struct WritePath {
    std::string name;
    std::function<void(const std::filesystem::path& file)> prepare; ///< makes the file it begins with
    std::function<Status(const std::filesystem::path& file)> work;  ///< success is what a person would be told
};

/// Act, import of a small ledger, undo, backup, a scan with its bytes, migration.
[[nodiscard]] std::vector<WritePath> writePaths();

/// Puts the temporary folder into memory where there is such a place: what an fsync is worth, FaultVfs knows.
void useQuickFolder();

/// Where the path `backup` puts its copy.
[[nodiscard]] std::filesystem::path copyOf(const std::filesystem::path& file);

/// What the records of a file are, as one digest; `damaged` when the file does not pass its whole check, `unreadable` when it
/// cannot be opened. Opens it for work, as the next start of the program does.
[[nodiscard]] std::string contentAfterRestart(const std::filesystem::path& file);

/// A day of fixed work, one act after the other, the same each time: acts, imports and undos.
class FixedDay {
public:
    explicit FixedDay(Registry& registry)
        : m_registry(&registry)
    {}

    /// The next act; its number in the journal.
    Result<std::int64_t> next();

private:
    Registry* m_registry;
    std::int64_t m_step = 0;
};

/// A registry for FixedDay, with its clock standing still.
[[nodiscard]] Result<std::unique_ptr<Registry>> openFixed(const std::filesystem::path& file);
void makeFixed(const std::filesystem::path& file);

} // namespace linwu::test
