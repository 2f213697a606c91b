// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is done with accounts. Each function is one act through the door; none of them is ever taken back, because a key that was
// given cannot be made unknown again.

#include "core/access/recovery_key.h"
#include "core/accounts/account.h"
#include "core/registry/registry.h"

#include <string_view>

namespace linwu::accounts {

/// Who holds the keys that are wrapped for others, and how hard passphrases are stretched.
struct KeyHolder {
    Keyring keyring;
    PassphraseCost cost;
};

/// What making the first account gives: the keys for this sitting, and the recovery key to be printed once.
struct OpenedAccounts {
    KeyHolder holder;
    RecoveryKey recovery;
};

/// `account.open`: the first account of a file, its keys and its recovery key. From now on nothing is done here without signing
/// in. What the file held before stays as it was until it is sealed (core/accounts/reseal.h). Refused with `conflict`
/// (`accounts_open`) when there is an account already, with the problems of checkPassphrase.
[[nodiscard]] Result<OpenedAccounts> openAccounts(
    Registry& registry,
    const Actor& actor,
    Account& first,
    std::string_view passphrase,
    const PassphraseCost& cost = {}
);

/// `account.add`: a further account with the keys its role is given. Keys that `holder` lacks are given by `giveKeys` later.
/// `taken` when the name is.
Result<Changes>
addAccount(Registry& registry, const Actor& actor, const KeyHolder& holder, Account& account, std::string_view passphrase);

/// `account.edit`: name, staff, role, from and to, disabled; keys follow the role. Refused with `last_administrator` when nobody
/// would be left who may edit accounts, with `own_account` when she disables herself.
Result<Changes>
editAccount(Registry& registry, const Actor& actor, const KeyHolder& holder, const Account& shown, const Account& edited);

/// `account.passphrase`: her own. The pair of keys stays, only its lock changes. Refused with `passphrase_wrong`.
Result<Changes> changePassphrase(
    Registry& registry,
    const Actor& actor,
    Id<Account> account,
    std::string_view present,
    std::string_view wanted,
    const PassphraseCost& cost = {}
);

/// `account.reset`: a new pair of keys for somebody who forgot hers; the keys of her role are wrapped anew as far as `holder` has
/// them.
Result<Changes>
resetPassphrase(Registry& registry, const Actor& actor, const KeyHolder& holder, Id<Account> account, std::string_view wanted);

/// `account.keys`: gives every open account what its role asks for and `holder` has. Nothing is written when nobody lacks
/// anything.
Result<Changes> giveKeys(Registry& registry, const Actor& actor, const KeyHolder& holder);

/// `account.recovery`: a new recovery key; the old card opens nothing any more.
[[nodiscard]] Result<RecoveryKey> renewRecoveryKey(Registry& registry, const Actor& actor, const KeyHolder& holder);

/// With the card of the safe: a new passphrase for an account that may edit accounts (`account.recover`). Refused as
/// `keysOfRecovery` does.
Result<Changes> recover(
    Registry& registry,
    const RecoveryKey& key,
    Id<Account> account,
    std::string_view wanted,
    const PassphraseCost& cost = {}
);

/// `passphrase_short` under ten signs, `passphrase_common` for one repeated or counted sign or the name itself.
[[nodiscard]] Problems checkPassphrase(std::string_view passphrase, std::string_view name);

} // namespace linwu::accounts
