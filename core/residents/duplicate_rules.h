// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// How much speaks for two records being one person.

#include "core/base/date.h"

#include <optional>
#include <string>
#include <vector>

namespace linwu::residents {

/// What of a record is compared.
struct Likeness {
    std::string name;
    std::string nameKey; ///< pinyin
    std::string sex;
    std::optional<PartialDate> birth;
    std::string number; ///< plain; empty without one
    bool numberSound = false;
    std::string idHash; ///< equal for one number in 15 and 18 digits
    std::string phoneHash;
    std::int64_t dwelling = 0;
    std::int64_t building = 0;
};

struct LikenessScore {
    int points = 0;
    std::vector<std::string> reasons; ///< `same_number`, `same_name`, `like_name`, `same_birth`, `same_month`, `same_phone`,
                                      ///< `same_dwelling`, `same_building`, `like_number`, `other_sex`, `other_number`
};

/// From this score on a merge is proposed; from `listed` on the pair is shown.
inline constexpr int proposedScore = 90;
inline constexpr int listedScore = 60;

[[nodiscard]] LikenessScore scoreOf(const Likeness& one, const Likeness& other);

/// The two differ in one character, in one swap of neighbours, or only behind the 15th digit (digits lost in a spreadsheet).
[[nodiscard]] bool nearlySameNumber(const std::string& one, const std::string& other);

} // namespace linwu::residents
