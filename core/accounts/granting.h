// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Giving wrapped data keys to an account or to the recovery key, inside an act.

#include "core/accounts/account_queries.h"
#include "core/registry/writer.h"

#include <vector>

namespace linwu::accounts {

/// Wraps for `account` (none: the recovery key) those keys that `classes` ask for, `keyring` has and it has not.
/// Returns how many were given.
int grant(
    Writer& writer,
    const Keyring& keyring,
    Id<Account> account,
    const Blob& publicKey,
    const std::vector<KeyClass>& classes
);

} // namespace linwu::accounts
