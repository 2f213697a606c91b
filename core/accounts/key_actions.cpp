// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/key_actions.h"

#include "core/access/seal.h"
#include "core/accounts/granting.h"
#include "core/accounts/key_generation.h"
#include "core/accounts/roles.h"

#include <algorithm>
#include <limits>

namespace linwu::accounts {

namespace {

/// The next key of a class, put into `keyring`.
Status addNext(Writer& writer, Keyring& keyring, KeyClass keyClass)
{
    const DataKey* present = keyring.newest(keyClass);
    if (present == nullptr) {
        return failure(ErrorCode::forbidden, "key", "key_not_held");
    }
    const auto generations = newestGenerations(writer.reader());
    const auto newest = std::ranges::find(generations, keyClass, &KeyGeneration::keyClass);
    if (newest == generations.end() || !newest->finished || newest->generation != present->generation) {
        return failure(ErrorCode::conflict, "key", "sealing_unfinished");
    }
    if (present->generation == std::numeric_limits<std::uint8_t>::max()) {
        return failure(ErrorCode::conflict, "key", "too_many_generations");
    }
    const auto next = static_cast<std::uint8_t>(present->generation + 1);
    keyring.add(Keyring::newKey(keyClass, next));
    beginGeneration(writer, keyClass, next);
    return {};
}

/// Wraps the keys for everybody who may still sign in, and for the card of the safe.
void grantToAll(Writer& writer, const Keyring& keyring)
{
    grant(writer, keyring, {}, recoveryPublicKey(writer.reader()), {keyClasses.begin(), keyClasses.end()});
    for (const Account& account : listAccounts(writer.reader())) {
        const auto key = keyOf(writer.reader(), account.id);
        const bool ended = account.disabled || (account.validTo && *account.validTo <= writer.today());
        if (key && !ended) {
            const auto classes = keyClassesOf(writer.reader(), account.role, writer.today());
            grant(writer, keyring, account.id, key->pair.publicKey, classes);
        }
    }
}

} // namespace

std::vector<KeyClass> heldSealingClasses(const Keyring& keyring)
{
    std::vector<KeyClass> held;
    std::ranges::copy_if(sealingClasses, std::back_inserter(held), [&](KeyClass keyClass) { return keyring.holds(keyClass); });
    return held;
}

Result<Changes> renewKeys(Registry& registry, const Actor& actor, KeyHolder& holder, const std::vector<KeyClass>& classes)
{
    Keyring keyring = holder.keyring;
    auto done = registry.apply(actor, "key.renew", [&](Writer& writer) -> Status {
        writer.makeFinal();
        for (const KeyClass keyClass : classes) {
            if (auto status = addNext(writer, keyring, keyClass); !status) {
                return status;
            }
        }
        grantToAll(writer, keyring);
        return {};
    });
    if (done) {
        registry.useSealer(std::make_shared<SodiumSealer>(keyring));
        holder.keyring = std::move(keyring);
    }
    return done;
}

} // namespace linwu::accounts
