// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Columns the door keeps beside what people type: sort keys, hashes for equality search, verdicts. One place, so that acts,
// import and check agree.

#include "core/residents/resident.h"

namespace linwu::residents {

/// The keyed hash by which a document number is found: of the 18-digit form for citizens (a 15-digit number gets the same hash),
/// of the part that survives renewal for travel permits. Null for an empty number.
[[nodiscard]] Blob idHashOf(const Sealer& sealer, const std::string& idType, const std::string& number);

/// The keyed hash by which a phone number is found: of its digits. Null for an empty number.
[[nodiscard]] Blob phoneHashOf(const Sealer& sealer, const std::string& phone);

/// The key by which names sort: pinyin, the reading of the surname first, then the name itself.
[[nodiscard]] std::string nameKeyOf(const std::string& name);

/// Brings name_key, id_hash, phone_hash, id_verdict, doubts and to_verify in line with what was typed. `before` is the record as
/// it was, or nullptr for a new one: doubts are judged again only where name, number, phone, sex or birth changed, so that what a
/// person has verified stays verified.
void derive(Resident& resident, const Resident* before, const Sealer& sealer, const Date& today);

} // namespace linwu::residents
