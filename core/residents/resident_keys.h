// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Keys that follow from what a person is: sort key of the name, hashes of number and phone, keys of doors. Kept by the acts.

#include "core/base/sealed.h"

#include <string>
#include <string_view>

namespace linwu::residents {

struct Resident;
struct Building;
struct Dwelling;

/// Pinyin of the name, surname reading first, for the order of lists.
[[nodiscard]] std::string nameKeyOf(std::string_view name);

/// Keyed hash of a document number in the form that makes old and new numbers equal; empty without a number.
[[nodiscard]] Blob idHashOf(const Sealer& sealer, std::string_view idType, std::string_view number);

/// Keyed hash of the digits of a phone number; empty without digits.
[[nodiscard]] Blob phoneHashOf(const Sealer& sealer, std::string_view phone);

/// `00003`, `00012-00001`, `a`: sorts numbers by value.
[[nodiscard]] std::string numberKeyOf(std::string_view number);

/// `00003-00002-00501` of building, unit and room.
[[nodiscard]] std::string doorKeyOf(std::string_view building, std::string_view unit, std::string_view room);

/// Sets nameKey, idHash and phoneHash from name, number and phone.
void setKeys(Resident& resident, const Sealer& sealer);
void setKeys(Building& building);
void setKeys(Dwelling& dwelling, std::string_view buildingNumber);

} // namespace linwu::residents
