// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/account_actions.h"

#include "core/accounts/granting.h"
#include "core/accounts/key_generation.h"
#include "core/accounts/roles.h"
#include "core/accounts/sign_in.h"
#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/registry/writer.h"

#include <algorithm>

namespace linwu::accounts {

namespace {

constexpr std::size_t shortestPassphrase = 10;
constexpr std::string_view recoverAct = "account.recover";

/// A fresh pair for an account, with what its role asks for.
void giveNewPair(Writer& writer, const KeyHolder& holder, const Account& account, std::string_view passphrase)
{
    const KeyPair pair = KeyPair::fresh();
    const std::string owner = ownerOf(fileIdentity(writer.reader()), account.id);
    storeKey(writer.session(), account.id, lockPair(pair, passphrase, owner, holder.cost), writer.now());
    removeGrants(writer.session(), account.id);
    grant(writer, holder.keyring, account.id, pair.publicKey(), keyClassesOf(writer.reader(), account.role, writer.today()));
}

bool administers(const Reader& reader, const Account& account, const Date& day)
{
    return isOpen(account, day) && permitOf(reader, account.role, day).on(RegisterKind::accounts).write == Extent::whole;
}

/// `last_administrator` when nobody could mend accounts any more.
Status requireAdministrator(Writer& writer)
{
    const auto accounts = listAccounts(writer.reader());
    const bool left = std::ranges::any_of(accounts, [&](const Account& account) {
        return administers(writer.reader(), account, writer.today()) && !account.validTo;
    });
    return left ? Status{} : Status{invalid("disabled", "last_administrator")};
}

Result<Account> accountOf(Writer& writer, Id<Account> id)
{
    auto account = findAccount(writer.reader(), id);
    if (!account) {
        return failure(ErrorCode::notFound, "account");
    }
    writer.subject(account->name);
    return std::move(*account);
}

/// The act on an account whose key material changes: the journal says that and when, not what.
Result<Changes> onKeys(
    Registry& registry,
    const Actor& actor,
    std::string_view action,
    Id<Account> id,
    const std::function<Status(Writer&, const Account&)>& work
)
{
    return registry.apply(actor, action, [&](Writer& writer) -> Status {
        const auto account = accountOf(writer, id);
        if (!account) {
            return account.error();
        }
        writer.makeFinal();
        if (auto status = work(writer, *account); !status) {
            return status;
        }
        writer.journal().noteEdit(Account::table, id.value, {});
        return {};
    });
}

/// Somebody who holds the card of the safe may set a passphrase and nothing else.
Actor holderOfTheCard()
{
    auto permit = std::make_shared<Permit>();
    permit->setAct(std::string(recoverAct), true);
    Actor actor;
    actor.name = "recovery_key";
    actor.permit = std::move(permit);
    return actor;
}

/// 128 random bits, told from every other file.
std::string freshIdentity()
{
    const DataKey random = Keyring::newKey(KeyClass::index, 0);
    return hexText(std::string(random.key.begin(), random.key.begin() + random.key.size() / 2));
}

/// Makes `card` the recovery key of the file: what an older card opened is gone, this one opens every class.
void giveCard(Writer& writer, const Keyring& keyring, const RecoveryKey& card)
{
    const Blob publicKey = card.pair().publicKey();
    removeGrants(writer.session(), {});
    storeRecoveryKey(writer.session(), publicKey, writer.now());
    grant(writer, keyring, {}, publicKey, {keyClasses.begin(), keyClasses.end()});
}

} // namespace

Problems checkPassphrase(std::string_view passphrase, std::string_view name)
{
    Problems problems;
    if (characterCount(passphrase) < shortestPassphrase) {
        problems.push_back({"passphrase", "passphrase_short", Severity::block, {{"length", std::to_string(shortestPassphrase)}}});
    }
    const auto repeats = [&](int step) {
        return std::ranges::adjacent_find(passphrase, [&](char one, char next) { return next - one != step; }) ==
               passphrase.end();
    };
    if (passphrase.empty() || repeats(0) || repeats(1) || repeats(-1) || passphrase == name) {
        problems.push_back({"passphrase", "passphrase_common", Severity::block, {}});
    }
    return problems;
}

Result<OpenedAccounts>
openAccounts(Registry& registry, const Actor& actor, Account& first, std::string_view passphrase, const PassphraseCost& cost)
{
    OpenedAccounts opened{{{}, cost}, RecoveryKey::fresh()};
    for (const KeyClass keyClass : keyClasses) {
        opened.holder.keyring.add(Keyring::newKey(keyClass, 1));
    }
    const auto done = registry.apply(actor, "account.open", [&](Writer& writer) -> Status {
        if (!listAccounts(writer.reader()).empty()) {
            return failure(ErrorCode::conflict, "account", "accounts_open");
        }
        if (auto status = writer.require(checkPassphrase(passphrase, first.name)); !status) {
            return status;
        }
        writer.makeFinal();
        writer.subject(first.name);
        storeFileIdentity(writer.session(), freshIdentity());
        if (auto status = writer.add(first); !status) {
            return status;
        }
        giveNewPair(writer, opened.holder, first, passphrase);
        giveCard(writer, opened.holder.keyring, opened.recovery);
        for (const KeyClass keyClass : sealingClasses) {
            beginGeneration(writer, keyClass, 1);
        }
        return requireAdministrator(writer);
    });
    if (!done) {
        return done.error();
    }
    registry.useSealer(std::make_shared<SodiumSealer>(opened.holder.keyring));
    return opened;
}

Result<Changes>
addAccount(Registry& registry, const Actor& actor, const KeyHolder& holder, Account& account, std::string_view passphrase)
{
    return registry.apply(actor, "account.add", [&](Writer& writer) -> Status {
        if (auto status = writer.require(checkPassphrase(passphrase, account.name)); !status) {
            return status;
        }
        writer.makeFinal();
        writer.subject(account.name);
        if (auto status = writer.add(account); !status) {
            return status;
        }
        giveNewPair(writer, holder, account, passphrase);
        return {};
    });
}

Result<Changes>
editAccount(Registry& registry, const Actor& actor, const KeyHolder& holder, const Account& shown, const Account& edited)
{
    return registry.apply(actor, "account.edit", [&](Writer& writer) -> Status {
        writer.makeFinal();
        writer.subject(shown.name);
        if (edited.disabled && shown.name == actor.name) {
            return invalid("disabled", "own_account");
        }
        if (auto status = writer.edit(shown, edited); !status) {
            return status;
        }
        if (auto status = requireAdministrator(writer); !status) {
            return status;
        }
        const auto key = keyOf(writer.reader(), shown.id);
        if (key && edited.role != shown.role) {
            removeGrants(writer.session(), shown.id);
            grant(
                writer, holder.keyring, shown.id, key->pair.publicKey, keyClassesOf(writer.reader(), edited.role, writer.today())
            );
        }
        return {};
    });
}

Result<Changes> changePassphrase(
    Registry& registry,
    const Actor& actor,
    Id<Account> account,
    std::string_view present,
    std::string_view wanted,
    const PassphraseCost& cost
)
{
    return onKeys(registry, actor, "account.passphrase", account, [&](Writer& writer, const Account& whose) -> Status {
        if (whose.name != actor.name) {
            return failure(ErrorCode::forbidden, "account", "act_not_allowed");
        }
        if (auto status = writer.require(checkPassphrase(wanted, whose.name)); !status) {
            return status;
        }
        const auto key = keyOf(writer.reader(), account);
        if (!key) {
            return failure(ErrorCode::notFound, "account");
        }
        const std::string owner = ownerOf(fileIdentity(writer.reader()), account);
        const auto pair = unlockPair(key->pair, present, owner);
        if (!pair) {
            return pair.error();
        }
        storeKey(writer.session(), account, lockPair(*pair, wanted, owner, cost), writer.now());
        return {};
    });
}

Result<Changes>
resetPassphrase(Registry& registry, const Actor& actor, const KeyHolder& holder, Id<Account> account, std::string_view wanted)
{
    return onKeys(registry, actor, "account.reset", account, [&](Writer& writer, const Account& whose) -> Status {
        if (auto status = writer.require(checkPassphrase(wanted, whose.name)); !status) {
            return status;
        }
        giveNewPair(writer, holder, whose, wanted);
        return {};
    });
}

Result<Changes> giveKeys(Registry& registry, const Actor& actor, const KeyHolder& holder)
{
    return registry.apply(actor, "account.keys", [&](Writer& writer) -> Status {
        writer.makeFinal();
        for (const Account& account : listAccounts(writer.reader())) {
            const auto key = keyOf(writer.reader(), account.id);
            const auto classes = keyClassesOf(writer.reader(), account.role, writer.today());
            if (key && isOpen(account, writer.today()) &&
                grant(writer, holder.keyring, account.id, key->pair.publicKey, classes) > 0) {
                writer.journal().noteEdit(Account::table, account.id.value, {});
            }
        }
        return {};
    });
}

Result<RecoveryKey> renewRecoveryKey(Registry& registry, const Actor& actor, const KeyHolder& holder)
{
    RecoveryKey fresh = RecoveryKey::fresh();
    const auto done = registry.apply(actor, "account.recovery", [&](Writer& writer) -> Status {
        for (const KeyClass keyClass : keyClasses) {
            if (!holder.keyring.holds(keyClass)) {
                return failure(ErrorCode::forbidden, "recovery_key", "key_not_held");
            }
        }
        writer.makeFinal();
        giveCard(writer, holder.keyring, fresh);
        const auto own = findAccount(writer.reader(), actor.name);
        if (own) {
            writer.subject(own->name);
            writer.journal().noteEdit(Account::table, own->id.value, {});
        }
        return {};
    });
    return done ? Result<RecoveryKey>(std::move(fresh)) : Result<RecoveryKey>(done.error());
}

Result<Changes>
recover(Registry& registry, const RecoveryKey& key, Id<Account> account, std::string_view wanted, const PassphraseCost& cost)
{
    const auto keyring = keysOfRecovery(registry, key);
    if (!keyring) {
        return keyring.error();
    }
    const KeyHolder holder{*keyring, cost};
    registry.useSealer(std::make_shared<SodiumSealer>(*keyring));
    auto done = onKeys(registry, holderOfTheCard(), recoverAct, account, [&](Writer& writer, const Account& whose) -> Status {
        if (!administers(writer.reader(), whose, writer.today())) {
            return invalid("account", "recovers_administrators_only");
        }
        if (auto status = writer.require(checkPassphrase(wanted, whose.name)); !status) {
            return status;
        }
        giveNewPair(writer, holder, whose, wanted);
        return {};
    });
    // The card sets a passphrase and opens nothing else.
    signOut(registry);
    return done;
}

} // namespace linwu::accounts
