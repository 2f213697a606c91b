// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/account.h"
#include "core/base/text.h"
#include "core/residents/resident_rules.h"

namespace linwu::accounts {

Problems check(const Account& account)
{
    Problems problems = residents::checkPeriod(account.validFrom, account.validTo);
    if (trimmed(account.name).empty()) {
        problems.push_back({"name", "required", Severity::block, {}});
    }
    if (account.role.empty()) {
        problems.push_back({"role", "required", Severity::block, {}});
    }
    return problems;
}

bool isOpen(const Account& account, const Date& day)
{
    return !account.disabled && (!account.validFrom || *account.validFrom <= day) && (!account.validTo || *account.validTo > day);
}

} // namespace linwu::accounts
