// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/backup_rules.h"

#include "core/rules/rule_queries.h"
#include "core/rules/rule_seed.h"

#include <algorithm>
#include <charconv>

namespace linwu::rules {

namespace {

constexpr std::string_view list = "settings";

std::string valueOn(const Reader& reader, std::string_view word, const Date& day)
{
    if (const auto own = ruleOn(reader, list, word, day)) {
        return own->value;
    }
    const auto shipped = shippedRules(list);
    const auto found = std::ranges::find(shipped, word, &Rule::word);
    return found == shipped.end() ? std::string() : found->value;
}

std::int64_t countOn(const Reader& reader, std::string_view word, const Date& day)
{
    const std::string value = valueOn(reader, word, day);
    std::int64_t count = 0;
    std::from_chars(value.data(), value.data() + value.size(), count);
    return count;
}

} // namespace

BackupRules backupRules(const Reader& reader, const Date& day)
{
    BackupRules rules;
    rules.daily = valueOn(reader, "backup_daily", day) == "yes";
    rules.onExit = valueOn(reader, "backup_on_exit", day) == "yes";
    rules.keep.daily = countOn(reader, "backup_keep_daily", day);
    rules.keep.weekly = countOn(reader, "backup_keep_weekly", day);
    rules.keep.monthly = countOn(reader, "backup_keep_monthly", day);
    return rules;
}

} // namespace linwu::rules
