// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which register a table belongs to, and which data key seals its fields. Rights are given by register.

#include "core/access/keyring.h"
#include "core/base/codes.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace linwu {

/// The kinds of work somebody may or may not do (名册).
enum class RegisterKind {
    residents,  ///< 居民: people, households, dwellings, buildings, imports
    grids,      ///< 网格: grids, staff and who answers for what
    mediation,  ///< 调解
    ledger,     ///< 资金
    disclosure, ///< 公开
    settings,   ///< 规则、代码表、节假日、销毁清册
    accounts,   ///< 账户与角色
};

inline constexpr std::array<RegisterKind, 7> registerKinds{
    RegisterKind::residents,
    RegisterKind::grids,
    RegisterKind::mediation,
    RegisterKind::ledger,
    RegisterKind::disclosure,
    RegisterKind::settings,
    RegisterKind::accounts,
};

/// A set of registers, one bit each.
using RegisterSet = std::uint32_t;

[[nodiscard]] constexpr RegisterSet setOf(RegisterKind kind)
{
    return RegisterSet{1} << static_cast<unsigned>(kind);
}

/// The register of a table; the empty set for what belongs to no register (the journal, numbers, issued papers, the table of
/// contents of the file): there each row says whose it is. A table not named here belongs to all registers at once, so that a
/// forgotten one is closed and not open.
[[nodiscard]] RegisterSet registersOfTable(std::string_view table);

/// The register an act belongs to, by the first word of its name (`household.split`); `settings` for names of no register.
[[nodiscard]] RegisterKind registerOfAct(std::string_view action);

/// The key that seals a field of that table.
[[nodiscard]] KeyClass keyClassOf(std::string_view table);

} // namespace linwu

template <>
struct linwu::Codes<linwu::RegisterKind> {
    using Kind = linwu::RegisterKind;
    static constexpr std::array<std::pair<Kind, std::string_view>, 7> table{{
        {Kind::residents, "residents"},
        {Kind::grids, "grids"},
        {Kind::mediation, "mediation"},
        {Kind::ledger, "ledger"},
        {Kind::disclosure, "disclosure"},
        {Kind::settings, "settings"},
        {Kind::accounts, "accounts"},
    }};
};
