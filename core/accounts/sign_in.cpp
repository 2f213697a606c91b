// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/sign_in.h"

#include "core/access/sensitive_rights.h"
#include "core/accounts/account_queries.h"
#include "core/accounts/roles.h"
#include "core/grids/grid_queries.h"

#include <boost/date_time/posix_time/posix_time.hpp>

#include <algorithm>

namespace linwu::accounts {

namespace {

constexpr std::int64_t freeTries = 3;
constexpr std::int64_t firstWait = 5;
constexpr std::int64_t longestWait = 15 * std::int64_t{60};

/// Seconds from `then` to `now` as the wall clock of the desk shows them; negative when the clock was put back.
std::int64_t secondsSince(const std::string& then, const std::string& now)
{
    constexpr std::size_t withoutOffset = 19;
    const auto from = boost::posix_time::from_iso_extended_string(then.substr(0, withoutOffset));
    const auto to = boost::posix_time::from_iso_extended_string(now.substr(0, withoutOffset));
    return (to - from).total_seconds();
}

Error waitError(std::int64_t seconds)
{
    Error error = failure(ErrorCode::forbidden, "passphrase", "wait");
    error.problems = {{"passphrase", "wait", Severity::block, {{"seconds", std::to_string(seconds)}}}};
    return error;
}

/// Nothing while a try is allowed now. A clock that was put back begins the wait anew instead of stretching it.
Status mayTry(Session& session, Id<Account> account, const AccountKey& key, const std::string& now)
{
    const std::int64_t wait = secondsToWait(key.failures);
    if (wait == 0 || key.failedAt.empty()) {
        return {};
    }
    const std::int64_t passed = secondsSince(key.failedAt, now);
    if (passed < 0) {
        noteFailures(session, account, key.failures, now);
        return waitError(wait);
    }
    return passed >= wait ? Status{} : Status{waitError(wait - passed)};
}

Result<Keyring> openGrants(const std::vector<KeyGrant>& grants, const KeyPair& pair, const std::string& file)
{
    Keyring keyring;
    for (const KeyGrant& grant : grants) {
        const auto key = unwrapKey(grant.wrapped, pair, file);
        if (!key) {
            return key.error();
        }
        keyring.add(*key);
    }
    return keyring;
}

SignedIn signedIn(const Reader& reader, const Account& account, Keyring keyring)
{
    auto permit = std::make_shared<Permit>(permitOf(reader, account.role, reader.today()));
    // A right that was given since is worth nothing until the key is.
    permit->setAct(std::string(levelFourRight), knowsLevelFour(*permit) && keyring.holds(KeyClass::levelFour));
    if (account.staffId) {
        permit->setGrids(grids::heldGrids(reader, account.staffId, reader.today()));
    }
    SignedIn who;
    who.account = account;
    who.scope = permit->scope();
    who.actor = {account.staffId, account.name, {}, std::move(permit)};
    who.keyring = std::move(keyring);
    return who;
}

/// What is asked of the file before the slow part.
struct Candidate {
    std::optional<Account> account;
    std::optional<AccountKey> key;
    std::vector<KeyGrant> grants;
    std::string file;
};

Candidate candidateOf(const Reader& reader, const std::string& name)
{
    Candidate candidate;
    candidate.file = fileIdentity(reader);
    candidate.account = findAccount(reader, name);
    if (candidate.account) {
        candidate.key = keyOf(reader, candidate.account->id);
        candidate.grants = grantsOf(reader, candidate.account->id);
    }
    return candidate;
}

} // namespace

std::string ownerOf(const std::string& file, Id<Account> account)
{
    return file + "/account/" + std::to_string(account.value);
}

std::int64_t secondsToWait(std::int64_t failures)
{
    if (failures < freeTries) {
        return 0;
    }
    std::int64_t wait = firstWait;
    for (std::int64_t i = freeTries; i < failures && wait < longestWait; ++i) {
        wait *= 2;
    }
    return std::min(wait, longestWait);
}

Result<SignedIn> signIn(Registry& registry, const std::string& name, std::string_view passphrase)
{
    const Error refused = failure(ErrorCode::forbidden, "passphrase", "passphrase_wrong");
    const auto found = registry.read({}, [&](const Reader& reader) { return candidateOf(reader, name); });
    if (!found) {
        return found.error();
    }
    const Candidate& candidate = *found;
    if (!candidate.account || !candidate.key) {
        return refused;
    }
    Session& session = registry.reader().session();
    const Id<Account> id = candidate.account->id;
    try {
        if (auto status = mayTry(session, id, *candidate.key, registry.now()); !status) {
            return status.error();
        }
        const auto pair = unlockPair(candidate.key->pair, passphrase, ownerOf(candidate.file, id));
        if (!pair) {
            noteFailures(session, id, candidate.key->failures + 1, registry.now());
            return pair.error();
        }
        if (!isOpen(*candidate.account, registry.today())) {
            return failure(ErrorCode::forbidden, "account", "account_closed");
        }
        if (candidate.key->failures != 0) {
            noteFailures(session, id, 0, registry.now());
        }
        auto keyring = openGrants(candidate.grants, *pair, candidate.file);
        if (!keyring) {
            return keyring.error();
        }
        registry.useSealer(std::make_shared<SodiumSealer>(*keyring));
        return signedIn(registry.reader(), *candidate.account, std::move(*keyring));
    } catch (const std::runtime_error& fault) {
        return errorOfFault(fault);
    }
}

Result<Keyring> keysOfAccount(const Registry& registry, const std::string& name, std::string_view passphrase)
{
    const auto opened = registry.read({}, [&](const Reader& reader) -> Result<Keyring> {
        const Candidate candidate = candidateOf(reader, name);
        if (!candidate.account || !candidate.key) {
            return failure(ErrorCode::forbidden, "passphrase", "passphrase_wrong");
        }
        const auto pair = unlockPair(candidate.key->pair, passphrase, ownerOf(candidate.file, candidate.account->id));
        return pair ? openGrants(candidate.grants, *pair, candidate.file) : Result<Keyring>(pair.error());
    });
    return opened ? *opened : Result<Keyring>(opened.error());
}

void signOut(Registry& registry)
{
    registry.useSealer(std::make_shared<SodiumSealer>(Keyring()));
}

Result<Keyring> keysOfRecovery(const Registry& registry, const RecoveryKey& key)
{
    const auto opened = registry.read({}, [&](const Reader& reader) -> Result<Keyring> {
        const KeyPair pair = key.pair();
        if (recoveryPublicKey(reader) != pair.publicKey()) {
            return failure(ErrorCode::forbidden, "recovery_key", "recovery_of_another_file");
        }
        return openGrants(grantsOf(reader, {}), pair, fileIdentity(reader));
    });
    return opened ? *opened : Result<Keyring>(opened.error());
}

} // namespace linwu::accounts
