// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/keyring.h"

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

namespace linwu {

Keyring::~Keyring()
{
    for (DataKey& held : m_keys) {
        sodium_memzero(held.key.data(), held.key.size());
    }
}

Keyring Keyring::ofOneKey(const SealKey& key, std::uint8_t generation)
{
    Keyring keyring;
    for (const KeyClass keyClass : keyClasses) {
        keyring.add({keyClass, generation, key});
    }
    return keyring;
}

DataKey Keyring::newKey(KeyClass keyClass, std::uint8_t generation)
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium cannot start");
    }
    DataKey made{keyClass, generation, {}};
    randombytes_buf(made.key.data(), made.key.size());
    return made;
}

void Keyring::add(const DataKey& key)
{
    const auto same = std::ranges::find_if(m_keys, [&](const DataKey& held) {
        return held.keyClass == key.keyClass && held.generation == key.generation;
    });
    if (same != m_keys.end()) {
        *same = key;
    } else {
        m_keys.push_back(key);
    }
}

const DataKey* Keyring::find(KeyClass keyClass, std::uint8_t generation) const
{
    const auto found = std::ranges::find_if(m_keys, [&](const DataKey& held) {
        return held.keyClass == keyClass && held.generation == generation;
    });
    return found == m_keys.end() ? nullptr : &*found;
}

const DataKey* Keyring::newest(KeyClass keyClass) const
{
    const DataKey* newest = nullptr;
    for (const DataKey& held : m_keys) {
        if (held.keyClass == keyClass && (newest == nullptr || held.generation > newest->generation)) {
            newest = &held;
        }
    }
    return newest;
}

} // namespace linwu
