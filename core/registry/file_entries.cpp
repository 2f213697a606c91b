// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/file_entries.h"

#include <charconv>

namespace linwu {

std::string entryOf(Session& session, std::string_view table, std::string_view name)
{
    return session.text("select value from " + std::string(table) + " where name = :name", {{"name", std::string(name)}});
}

RegistryInfo infoOf(Session& session)
{
    constexpr std::string_view table = "registry_info";
    RegistryInfo info;
    info.community = entryOf(session, table, "community");
    info.code = entryOf(session, table, "code");
    info.mark = entryOf(session, table, "mark");
    const std::string seed = entryOf(session, table, "seed");
    std::from_chars(seed.data(), seed.data() + seed.size(), info.seed);
    return info;
}

} // namespace linwu
