// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reading accounts and the key material beside them. Key material is no record: it leaves no image in the journal.

#include "core/access/person_key.h"
#include "core/accounts/account.h"
#include "core/registry/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace linwu::accounts {

/// All accounts by name.
[[nodiscard]] std::vector<Account> listAccounts(const Reader& reader);
[[nodiscard]] std::optional<Account> findAccount(const Reader& reader, Id<Account> id);
/// By the name typed at sign-in; blanks around it do not matter.
[[nodiscard]] std::optional<Account> findAccount(const Reader& reader, const std::string& name);

/// The locked pair of an account and how often a passphrase has failed since it last opened.
struct AccountKey {
    LockedPair pair;
    std::int64_t failures = 0;
    std::string failedAt; ///< local time with offset; empty without a failure
    std::string changedAt;
};

[[nodiscard]] std::optional<AccountKey> keyOf(const Reader& reader, Id<Account> account);
void storeKey(Session& session, Id<Account> account, const LockedPair& pair, const std::string& now);
/// Counts a wrong passphrase, or forgets them (`failures` 0).
void noteFailures(Session& session, Id<Account> account, std::int64_t failures, const std::string& now);

/// A data key wrapped for an account; `account` none: for the recovery key.
struct KeyGrant {
    Id<Account> account;
    KeyClass keyClass = KeyClass::ordinary;
    std::uint8_t generation = 1;
    Blob wrapped;
};

[[nodiscard]] std::vector<KeyGrant> grantsOf(const Reader& reader, Id<Account> account);
void storeGrant(Session& session, const KeyGrant& grant);
void removeGrants(Session& session, Id<Account> account);

/// The public half of the recovery key; empty when none was made.
[[nodiscard]] Blob recoveryPublicKey(const Reader& reader);
void storeRecoveryKey(Session& session, const Blob& publicKey, const std::string& now);

/// What tells this file from all others: a random word, made with its first account.
[[nodiscard]] std::string fileIdentity(const Reader& reader);
void storeFileIdentity(Session& session, const std::string& identity);

} // namespace linwu::accounts
