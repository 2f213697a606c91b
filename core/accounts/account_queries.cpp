// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/account_queries.h"

#include "core/base/text.h"
#include "core/store/table.h"

namespace linwu::accounts {

namespace {

constexpr std::string_view kKey = R"(
select public_key, salt, operations, kibibytes, locked_secret, failures, failed_at, changed_at
from account_key where account_id = :account)";
constexpr std::string_view kStoreKey = R"(
insert into account_key
    (account_id, public_key, salt, operations, kibibytes, locked_secret, changed_at, failures, failed_at)
values (:account, :public, :salt, :operations, :kibibytes, :secret, :now, 0, null)
on conflict (account_id) do update set public_key = excluded.public_key, salt = excluded.salt,
    operations = excluded.operations, kibibytes = excluded.kibibytes, locked_secret = excluded.locked_secret,
    changed_at = excluded.changed_at, failures = 0, failed_at = null)";
constexpr std::string_view kFailures = "update account_key set failures = :failures, failed_at = :at where account_id = :account";
constexpr std::string_view kGrants = R"(
select key_class, generation, wrapped from key_grant where account_id = :account order by id)";
constexpr std::string_view kRecoveryGrants = R"(
select key_class, generation, wrapped from key_grant where account_id is null order by id)";
constexpr std::string_view kStoreGrant = R"(
insert into key_grant (account_id, key_class, generation, wrapped) values (:account, :class, :generation, :wrapped))";
constexpr std::string_view kRecoveryKey = "select public_key from recovery_key where id = 1";
constexpr std::string_view kStoreRecovery = R"(
insert into recovery_key (id, public_key, made_at) values (1, :key, :now)
on conflict (id) do update set public_key = excluded.public_key, made_at = excluded.made_at)";
constexpr std::string_view kIdentity = "select value from registry_info where name = 'identity'";
constexpr std::string_view kStoreIdentity = "insert into registry_info (name, value) values ('identity', :identity)";

Blob blobOf(const Row& row, int column)
{
    return Blob{std::string(row.text(column))};
}

} // namespace

std::vector<Account> listAccounts(const Reader& reader)
{
    return listRecords<Account>(reader.session(), "1 = 1 order by disabled, name");
}

std::optional<Account> findAccount(const Reader& reader, Id<Account> id)
{
    return findRecord<Account>(reader.session(), id.value);
}

std::optional<Account> findAccount(const Reader& reader, const std::string& name)
{
    auto found = listRecords<Account>(reader.session(), "name = :name", {{"name", std::string(trimmed(name))}});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<AccountKey> keyOf(const Reader& reader, Id<Account> account)
{
    std::optional<AccountKey> found;
    reader.session().each(kKey, {{"account", account.value}}, [&](const Row& row) {
        AccountKey key;
        key.pair = {blobOf(row, 0), blobOf(row, 1), {row.integer(2), row.integer(3)}, blobOf(row, 4)};
        key.failures = row.integer(5);
        key.failedAt = row.text(6);
        key.changedAt = row.text(7);
        found = std::move(key);
        return false;
    });
    return found;
}

void storeKey(Session& session, Id<Account> account, const LockedPair& pair, const std::string& now)
{
    session.run(
        kStoreKey,
        {{"account", account.value},
         {"public", pair.publicKey},
         {"salt", pair.salt},
         {"operations", pair.cost.operations},
         {"kibibytes", pair.cost.kibibytes},
         {"secret", pair.lockedSecret},
         {"now", now}}
    );
}

void noteFailures(Session& session, Id<Account> account, std::int64_t failures, const std::string& now)
{
    const Value at = failures == 0 ? Value{} : Value{now};
    session.run(kFailures, {{"failures", failures}, {"at", at}, {"account", account.value}});
}

std::vector<KeyGrant> grantsOf(const Reader& reader, Id<Account> account)
{
    std::vector<KeyGrant> found;
    const Fields parameters = account ? Fields{{"account", account.value}} : Fields{};
    reader.session().each(account ? kGrants : kRecoveryGrants, parameters, [&](const Row& row) {
        if (const auto keyClass = fromCode<KeyClass>(row.text(0))) {
            found.push_back({account, *keyClass, static_cast<std::uint8_t>(row.integer(1)), blobOf(row, 2)});
        }
        return true;
    });
    return found;
}

void storeGrant(Session& session, const KeyGrant& grant)
{
    session.run(
        kStoreGrant,
        {{"account", toValue(grant.account)},
         {"class", std::string(codeOf(grant.keyClass))},
         {"generation", std::int64_t{grant.generation}},
         {"wrapped", grant.wrapped}}
    );
}

void removeGrants(Session& session, Id<Account> account)
{
    if (account) {
        session.run("delete from key_grant where account_id = :account", {{"account", account.value}});
    } else {
        session.run("delete from key_grant where account_id is null");
    }
}

Blob recoveryPublicKey(const Reader& reader)
{
    Blob key;
    reader.session().each(kRecoveryKey, {}, [&](const Row& row) {
        key = blobOf(row, 0);
        return false;
    });
    return key;
}

void storeRecoveryKey(Session& session, const Blob& publicKey, const std::string& now)
{
    session.run(kStoreRecovery, {{"key", publicKey}, {"now", now}});
}

std::string fileIdentity(const Reader& reader)
{
    return reader.session().text(kIdentity);
}

void storeFileIdentity(Session& session, const std::string& identity)
{
    session.run(kStoreIdentity, {{"identity", identity}});
}

} // namespace linwu::accounts
