// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// KeyGeneration (密钥代次): a generation of a data key, and how far the file is sealed under it.

#include "core/access/keyring.h"
#include "core/registry/reader.h"
#include "core/registry/writer.h"

#include <array>
#include <string>
#include <vector>

namespace linwu::accounts {

/// The classes that seal values; the key of the class `index` makes hashes and never changes.
inline constexpr std::array<KeyClass, 3> sealingClasses{KeyClass::ordinary, KeyClass::mediation, KeyClass::levelFour};

struct KeyGeneration {
    static constexpr std::string_view table = "key_generation";
    std::int64_t id = 0;
    KeyClass keyClass = KeyClass::ordinary;
    std::uint8_t generation = 1;
    std::string step;         ///< the table that is being sealed; empty: not begun
    std::int64_t afterId = 0; ///< key of the last row of it that is sealed
    bool chainHeld = false;   ///< the journal was whole when sealing began
    bool finished = false;    ///< nothing of an older generation is left
};

/// The newest generation of each class, in order of class; empty in a file without accounts.
[[nodiscard]] std::vector<KeyGeneration> newestGenerations(const Reader& reader);

/// Notes a generation that nothing is sealed with so far, inside the act that makes it.
void beginGeneration(Writer& writer, KeyClass keyClass, std::uint8_t generation);

/// Where sealing stands, in the transaction that sealed so far.
void storePosition(Session& session, const KeyGeneration& generation);

/// Nothing older is left: the grants of older generations of the class go, inside the act that says so.
void finishGeneration(Writer& writer, const KeyGeneration& generation);

} // namespace linwu::accounts
