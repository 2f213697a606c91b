// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The figures of 人民调解案件情况统计表: which period, counted from the cases.

#include "core/mediation/mediation_case.h"
#include "core/registry/reader.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace linwu::mediation {

/// A month, quarter or year that is reported.
struct FigurePeriod {
    Date from;        ///< included
    Date to;          ///< excluded
    std::string name; ///< 2026年, 2026年第二季度, 2026年5月

    bool operator==(const FigurePeriod&) const = default;
};

/// `2026`, `2026Q2` or `2026-05`; nothing for other words.
[[nodiscard]] std::optional<FigurePeriod> figurePeriod(std::string_view text);

/// Cases and people of one danger that was averted (3.3 B).
struct AvertedFigure {
    std::int64_t cases = 0;
    std::int64_t persons = 0;

    bool operator==(const AvertedFigure&) const = default;
};

/// Figures of the statistics table for cases accepted in a period.
struct CaseFigures {
    std::int64_t cases = 0;
    std::int64_t persons = 0; ///< parties; guardians and agents not counted
    std::int64_t succeeded = 0;
    std::int64_t hard = 0;                      ///< 疑难 and 重大
    std::int64_t open = 0;                      ///< still in mediation (在调)
    Money amount;                               ///< of agreements in force
    std::map<std::string, std::int64_t> byBody; ///< kind of committee: `neighbourhood` …; 行业性专业性 stand in `association`
    std::map<std::string, std::int64_t> bySource;   ///< `application` …
    std::map<std::string, std::int64_t> byReferral; ///< who sent a referred case: `court` …
    std::map<std::string, std::int64_t> byType;     ///< `02` …
    std::int64_t written = 0;
    std::int64_t oral = 0;
    std::map<std::string, AvertedFigure> averted; ///< settled cases by their risk: `suicide` …

    [[nodiscard]] std::int64_t of(const std::map<std::string, std::int64_t>& parts, const std::string& word) const;
};

/// Counts what the reader may see; of one committee, or of all.
[[nodiscard]] CaseFigures
countFigures(const Reader& reader, const Date& from, const Date& to, std::optional<Id<Committee>> committee = std::nullopt);

/// The committees of the file, in the order in which they were entered.
[[nodiscard]] std::vector<Committee> listCommittees(const Reader& reader);

/// The cases accepted in a period, by number, for 汇总登记表.
[[nodiscard]] std::vector<Id<MediationCase>> casesAccepted(const Reader& reader, const Date& from, const Date& to);

} // namespace linwu::mediation
