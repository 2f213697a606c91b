// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Relations to the head of a household (与户主关系, GB/T 4761-2008), and what becomes of them when the head changes.

#include "core/base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace linwu::residents {

/// What a relation code says of the person who carries it (codes/relationship.csv).
struct Relationship {
    std::string code;
    std::string name;
    std::string sex;               ///< `1`, `2`; empty where the code is open
    std::optional<int> generation; ///< 1 parents, 0 the head's own, -1 children; nothing where the code is open (其他)
};

/// The relation of that code, or nullptr.
[[nodiscard]] const Relationship* findRelationship(std::string_view code);

/// 本人, 户主 or 小集体户户主: the person is the head.
[[nodiscard]] bool isHeadRelation(std::string_view code);
/// 配偶, 夫 or 妻.
[[nodiscard]] bool isSpouseRelation(std::string_view code);
/// A son or daughter, own, adopted or step (20–27, 29, 30–37, 39); not a child's spouse.
[[nodiscard]] bool isChildRelation(std::string_view code);

/// The code of the head of a household.
inline constexpr std::string_view headRelation = "02";

/// A member as far as relations are concerned.
struct Relative {
    std::string relation; ///< to the head before the change
    std::string sex;      ///< GB/T 2261.1
    std::optional<PartialDate> birth;
};

/// The relation of `member` to `newHead` by the table old relation × new head's relation (codes/relationship_change.csv); empty
/// where the table does not know the pair: the worker is asked. Elder and younger are told by the dates of
/// birth.
[[nodiscard]] std::string relationToNewHead(const Relative& member, const Relative& oldHead, const Relative& newHead);

} // namespace linwu::residents
