// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/figure_rules.h"

namespace linwu::mediation {

namespace {

constexpr const char* otherDisputes = "18";

std::int64_t sumOf(const std::map<std::string, std::int64_t>& parts)
{
    std::int64_t total = 0;
    for (const auto& [word, count] : parts) {
        total += count;
    }
    return total;
}

} // namespace

Problems checkFigures(const CaseFigures& figures, const RuleContext& context)
{
    Problems problems;
    const auto hold = [&](bool holds, const char* column) {
        if (!holds) {
            problems.push_back(broken(column, "figures_unbalanced", {{"column", column}}));
        }
    };
    hold(figures.cases == sumOf(figures.byBody), "by_body");
    hold(figures.cases == sumOf(figures.bySource), "by_source");
    // A referred case whose sender is not said stands in no column.
    const std::int64_t sent = sumOf(figures.byReferral) - figures.of(figures.byReferral, "none");
    hold(figures.of(figures.bySource, "referral") == sent, "by_referral");
    hold(figures.cases == sumOf(figures.byType), "by_type");
    hold(figures.succeeded == figures.written + figures.oral, "succeeded");
    hold(figures.succeeded <= figures.cases, "succeeded");
    hold(figures.hard <= figures.cases, "hard");
    const std::int64_t count = figures.of(figures.byType, otherDisputes);
    if (count * 100 > figures.cases * context.terms.value("other_share", context.today)) {
        problems.push_back(broken("by_type", "other_disputes_many", {{"count", std::to_string(count)}}));
    }
    return problems;
}

} // namespace linwu::mediation
