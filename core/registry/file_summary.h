// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FileSummary: what a file or a backup holds, told without opening it for work: for the choice before a restore.

#include "core/registry/journal.h"
#include "core/registry/registry.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace linwu {

/// The newest act of a file. Never its subject: the choice is made before anybody has signed in.
struct NewestAct {
    Id<Operation> id;
    std::string action; ///< `resident.edit`; empty in a file without any act
    std::string person;
    std::string at; ///< local time with offset

    bool operator==(const NewestAct&) const = default;
};

struct FileSummary {
    std::filesystem::path file;
    RegistryInfo info;
    std::int64_t schema = 0;
    std::string origin; ///< of the registry, not of the copy: the same in every backup of one file
    std::string madeAt; ///< when a backup was made; empty for a file that is none
    bool accounts = false;
    std::map<std::string, std::int64_t> counts; ///< rows of `summaryTables`; a table that an older schema lacks is missing
    NewestAct newest;
};

/// The tables people count by: one or two of each register, in the order of the registers.
[[nodiscard]] const std::vector<std::string>& summaryTables();

/// Reads the summary, without changing a byte. `notFound`, `newerFile`, or `unreadable` for what is no registry or is damaged so
/// far that not even this can be read. It is no proof: see `proveBackup`.
[[nodiscard]] Result<FileSummary> summaryOf(const std::filesystem::path& file);

/// The same of the open file.
[[nodiscard]] Result<FileSummary> summaryOf(const Registry& registry);

} // namespace linwu
