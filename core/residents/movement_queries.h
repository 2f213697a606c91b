// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Movement (人口变动): who came and who went between two days.

#include "core/registry/reader.h"
#include "core/residents/resident.h"

#include <vector>

namespace linwu::residents {

/// 期初 + 出生 + 迁入 − 死亡 − 迁出 = 期末, by construction: each list is a difference of the people of the two days. Somebody
/// who came and left in between stands in none.
struct Movement {
    Date from{1900, 1, 1};
    Date to{1900, 1, 1};
    std::int64_t opening = 0; ///< on `from`
    std::int64_t closing = 0; ///< on `to`
    std::vector<Id<Resident>> born;
    std::vector<Id<Resident>> movedIn;
    std::vector<Id<Resident>> died;
    std::vector<Id<Resident>> movedOut; ///< and others who are no longer listed
};

[[nodiscard]] Movement movement(const Reader& reader, const Date& from, const Date& to);

} // namespace linwu::residents
