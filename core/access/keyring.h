// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Keyring (钥匙圈): the data keys somebody holds, by class and generation.

#include "core/base/codes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace linwu {

/// 256 bits of key.
using SealKey = std::array<unsigned char, 32>;

/// What a data key opens (密钥类别), so that a role can lack one: an administrator of the machine reads no case.
enum class KeyClass {
    ordinary,  ///< 一般: numbers, telephones, addresses, papers
    mediation, ///< 调解: parties, narratives, agreements
    levelFour, ///< 四级: what one to three named people may know
    index,     ///< 比对: the keyed hashes; everybody who writes holds it, and it has one generation only
};

/// A data key, wiped when it goes.
struct DataKey {
    KeyClass keyClass = KeyClass::ordinary;
    std::uint8_t generation = 1;
    SealKey key{};
};

class Keyring {
public:
    Keyring() = default;
    Keyring(const Keyring&) = default;
    Keyring& operator=(const Keyring&) = default;
    Keyring(Keyring&&) = default;
    Keyring& operator=(Keyring&&) = default;
    ~Keyring(); ///< wipes the keys

    /// The same key for every class and one generation: what tests and single desks without accounts use.
    static Keyring ofOneKey(const SealKey& key, std::uint8_t generation = 1);

    /// A new key of one class, from the random source of the system.
    static DataKey newKey(KeyClass keyClass, std::uint8_t generation);

    /// A key of a class and generation that is held already is replaced.
    void add(const DataKey& key);

    [[nodiscard]] const DataKey* find(KeyClass keyClass, std::uint8_t generation) const;
    /// The key new values are sealed with; nullptr when the class is not held.
    [[nodiscard]] const DataKey* newest(KeyClass keyClass) const;

    [[nodiscard]] bool holds(KeyClass keyClass) const { return newest(keyClass) != nullptr; }

    [[nodiscard]] const std::vector<DataKey>& keys() const { return m_keys; }

private:
    std::vector<DataKey> m_keys;
};

/// All classes, in order.
inline constexpr std::array<KeyClass, 4> keyClasses{
    KeyClass::ordinary,
    KeyClass::mediation,
    KeyClass::levelFour,
    KeyClass::index};

} // namespace linwu

template <>
struct linwu::Codes<linwu::KeyClass> {
    static constexpr std::array<std::pair<linwu::KeyClass, std::string_view>, 4> table{{
        {linwu::KeyClass::ordinary, "ordinary"},
        {linwu::KeyClass::mediation, "mediation"},
        {linwu::KeyClass::levelFour, "level_four"},
        {linwu::KeyClass::index, "index"},
    }};
};
