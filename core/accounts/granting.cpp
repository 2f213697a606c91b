// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/granting.h"

#include <algorithm>

namespace linwu::accounts {

int grant(
    Writer& writer,
    const Keyring& keyring,
    Id<Account> account,
    const Blob& publicKey,
    const std::vector<KeyClass>& classes
)
{
    const std::string file = fileIdentity(writer.reader());
    const auto held = grantsOf(writer.reader(), account);
    int given = 0;
    for (const DataKey& key : keyring.keys()) {
        const bool asked = std::ranges::find(classes, key.keyClass) != classes.end();
        const bool has = std::ranges::any_of(held, [&](const KeyGrant& present) {
            return present.keyClass == key.keyClass && present.generation == key.generation;
        });
        if (asked && !has) {
            storeGrant(writer.session(), {account, key.keyClass, key.generation, wrapKey(key, publicKey, file)});
            ++given;
        }
    }
    return given;
}

} // namespace linwu::accounts
