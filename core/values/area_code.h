// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// 行政区划代码: the history of GB/T 2260 and the digits of the 12-digit statistics code.

#include "core/base/codes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// One state of one code. `from` is the first year, `to` the first year in which it no longer stood (0: still stands).
struct AreaEntry {
    std::string_view code;
    std::string_view name;
    std::string_view province;
    std::string_view city;
    int from = 0;
    int to = 0;
    std::string_view successors; ///< as in the table: `330102[1996];330102;330114`
};

/// How much of a six-digit code is known.
enum class AreaMatch {
    exact,    ///< the code stood in some year
    city,     ///< only its first four digits did (W1)
    province, ///< only its first two digits did (W2)
    none,     ///< not even these (W3)
};

struct AreaLookup {
    AreaMatch match = AreaMatch::none;
    std::optional<AreaEntry>
        entry; ///< the state in force in the year asked for, else the nearest one; the city or province for a partial match
    bool inForce = false;                ///< the entry stood in the year asked for
    std::vector<std::string> todayNames; ///< names of today's units, by successor, without the parts that went away earlier;
                                         ///< empty when it still stands
};

/// Looks up a six-digit code in `year` in three steps: the whole code, its first four digits, its first two.
[[nodiscard]] AreaLookup lookUpArea(std::string_view code, int year);

/// All states of a code, oldest first.
[[nodiscard]] std::vector<AreaEntry> areaHistory(std::string_view code);

/// `浙江省杭州市江干区`
[[nodiscard]] std::string fullAreaName(const AreaEntry& entry);

/// Digits of a 12-digit statistics code of a community (or of 15 and 17 digits for grids and buildings).
enum class DivisionVerdict {
    sound,
    empty,
    length,      ///< not 12 digits
    areaUnknown, ///< the first six digits never were a county (a warning: the test area 9901xx stands here too)
    kind,        ///< positions 7–9 or 10–12 outside the usual ranges (a warning: the rule has exceptions)
};

template <>
struct Codes<DivisionVerdict> {
    static constexpr std::array<std::pair<DivisionVerdict, std::string_view>, 5> table{{
        {DivisionVerdict::sound, "ok"},
        {DivisionVerdict::empty, "division_empty"},
        {DivisionVerdict::length, "division_length"},
        {DivisionVerdict::areaUnknown, "division_area_unknown"},
        {DivisionVerdict::kind, "division_kind"},
    }};
};

/// What positions 10–12 say: 001–199 居委会, 200–399 村委会, 400–499 like 居委会, 500–599 like 村委会.
enum class DivisionKind { residents, village, residentsLike, villageLike, unknown };

template <>
struct Codes<DivisionKind> {
    static constexpr std::array<std::pair<DivisionKind, std::string_view>, 5> table{{
        {DivisionKind::residents, "residents"},
        {DivisionKind::village, "village"},
        {DivisionKind::residentsLike, "residents_like"},
        {DivisionKind::villageLike, "village_like"},
        {DivisionKind::unknown, "unknown"},
    }};
};

[[nodiscard]] DivisionVerdict judgeDivision(std::string_view code12, int year);
[[nodiscard]] DivisionKind divisionKind(std::string_view code12);

} // namespace linwu
