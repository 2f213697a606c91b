// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// From a row of a ledger to a Resident, and the comparison of two Residents field by field.

#include "core/residents/resident_import.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linwu::residents {

/// Where a dwelling of the file stands, with what it is called when the file names no estate, building or room.
struct LedgerDoor {
    std::string estate;
    std::string building;
    std::string unit;
    std::string room;
};

[[nodiscard]] LedgerDoor doorOf(const LedgerDwelling& dwelling, std::string_view unnamedEstate);

/// The person as the file describes it; sealed fields still plain. The buffer is used again row after row.
void fillResident(Resident& out, const Ledger& ledger, const LedgerPerson& person);

/// Name key and hashes of what was filled in. Doubts and verdict stay those of the ledger, which has seen the cells.
void setKeys(Resident& resident, const Sealer& sealer);

/// Fields of a Resident that a file can bring, in plain text. Empty: nothing known.
[[nodiscard]] std::vector<std::pair<std::string_view, std::string>> plainFields(const Resident& resident, const Sealer& sealer);

/// Puts the incoming value of these fields (names of plainFields) into `target`.
void takeFields(Resident& target, const Resident& incoming, const std::vector<std::string_view>& fields);

/// Words of what is doubtful in a row, separated by `|`; empty when nothing is to be verified.
[[nodiscard]] std::string doubtsOf(const Ledger& ledger, const LedgerPerson& person);

} // namespace linwu::residents
