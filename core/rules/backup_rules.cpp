// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/backup_rules.h"

#include "core/rules/rule_values.h"

namespace linwu::rules {

BackupRules backupRules(const Reader& reader, const Date& day)
{
    const auto yes = [&](std::string_view word) { return valueOrShipped(reader, "settings", word, day) == "yes"; };
    const auto count = [&](std::string_view word) { return figureOrShipped(reader, "settings", word, day); };
    return {
        yes("backup_daily"),
        yes("backup_on_exit"),
        {count("backup_keep_daily"), count("backup_keep_weekly"), count("backup_keep_monthly")}};
}

} // namespace linwu::rules
