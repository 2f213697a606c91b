// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Addresses inside a community: 小区, 幢, 单元, 室, in all the ways ledgers and people write them.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// The parts of a dwelling's address. Parts are bare numbers or letters (`3`, `12-1`, `A`, `0501`), without 幢, 单元, 室.
struct DoorAddress {
    std::string area;     ///< 小区 as known (main name), or the text before the building
    std::string street;   ///< 文苑路88号
    std::string building; ///< 幢
    std::string unit;     ///< 单元
    std::string room;     ///< 室
    std::string rest;     ///< what was not understood
    std::string raw;      ///< as written, always kept

    /// A room is known, and a building or a street number for it.
    [[nodiscard]] bool complete() const { return !room.empty() && (!building.empty() || !street.empty()); }

    bool operator==(const DoorAddress&) const = default;
};

/// A 小区 with its aliases, for the parser. The longest alias wins.
struct AreaAlias {
    std::string alias; ///< 文苑
    std::string area;  ///< 文苑小区
};

/// Reads `文苑小区3幢2单元501室`, `3-2-501`, `3#2-501`, `文苑路88号3-501室`, `3号楼二单元501`, `A座1203`. `a-b-c` is
/// building-unit-room, `a-b` building-room.
[[nodiscard]] DoorAddress parseAddress(std::string_view text, const std::vector<AreaAlias>& aliases = {});

/// `文苑小区3幢2单元501室`, with the word of the place for building (幢, 栋, 号楼).
[[nodiscard]] std::string addressText(const DoorAddress& address, std::string_view buildingWord = "幢");

/// `3-2-501` or `3-501` without a unit: what people type in the search box. Empty without a room.
[[nodiscard]] std::string doorKey(const DoorAddress& address);

/// One part of a shorthand, and what its mark says it is.
struct DoorToken {
    enum class Kind { unmarked, building, unit, room };
    std::string text; ///< in normal form (normalPart)
    Kind kind = Kind::unmarked;

    bool operator==(const DoorToken&) const = default;
};

/// A shorthand as typed in a search box: `3-2-501`, `3幢501`, `3#2-501`, `3 2 501`, `501`. Empty when the text is something else.
[[nodiscard]] std::vector<DoorToken> doorTokens(std::string_view typed);

/// `02` → `2`, `二` → `2`, `十二` → `12`, `a` → `A`: the form by which buildings, units and rooms are compared.
[[nodiscard]] std::string normalPart(std::string_view part);

} // namespace linwu
