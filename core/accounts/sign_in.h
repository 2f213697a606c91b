// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Signing in (登录): a name and a passphrase open the keys of an account; the recovery key opens all of them.

#include "core/access/recovery_key.h"
#include "core/access/seal.h"
#include "core/accounts/account.h"
#include "core/registry/registry.h"

#include <memory>
#include <string_view>

namespace linwu::accounts {

/// Who has signed in: what the desk needs to read and act on her behalf.
struct SignedIn {
    Account account;
    Actor actor; ///< with her permit
    Scope scope;
    Keyring keyring;
};

/// Whom a locked pair of keys belongs to: the file and the account.
[[nodiscard]] std::string ownerOf(const std::string& file, Id<Account> account);

/// After the third wrong passphrase each further one makes the next wait twice as long, from 5 seconds to a quarter of an hour.
[[nodiscard]] std::int64_t secondsToWait(std::int64_t failures);

/// Opens the keys and lets the registry read and write with them. Refused with `forbidden`: `passphrase_wrong` (name or
/// passphrase, it is not said which), `account_closed` (disabled, or not on this day), `wait` with the seconds in the argument of
/// a problem.
[[nodiscard]] Result<SignedIn> signIn(Registry& registry, const std::string& name, std::string_view passphrase);

/// The keys that an account opens in a file that is only read (a backup, with the passphrase of that time): nothing is counted in
/// it and nobody is signed in. `forbidden` with `passphrase_wrong`.
[[nodiscard]] Result<Keyring> keysOfAccount(const Registry& registry, const std::string& name, std::string_view passphrase);

/// Forgets the keys: sealed fields cannot be opened until somebody signs in.
void signOut(Registry& registry);

/// The keys that the recovery key opens. `forbidden` with `recovery_of_another_file` when its card belongs to another file.
[[nodiscard]] Result<Keyring> keysOfRecovery(const Registry& registry, const RecoveryKey& key);

} // namespace linwu::accounts
