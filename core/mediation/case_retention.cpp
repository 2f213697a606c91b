// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Reading the rules of retention (保管期限) that concern cases.

#include "core/base/code_table.h"
#include "core/base/text.h"
#include "core/mediation/case_rules.h"

namespace linwu::mediation {

RetentionRule retentionRule(const std::string& conditions, const std::string& value)
{
    RetentionRule rule;
    rule.conditions = split(conditions, '|');
    if (value == "permanent") {
        rule.retention = Retention::permanent;
    } else if (value == "30") {
        rule.retention = Retention::years30;
    } else if (value == "10") {
        rule.retention = Retention::years10;
    }
    return rule;
}

std::vector<RetentionRule> shippedRetention()
{
    static const std::vector<RetentionRule> shipped = [] {
        const CodeTable table = CodeTable::ofEmbedded("rules/retention.csv");
        std::vector<RetentionRule> rules;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            if (table.cell(row, "word").starts_with("case_")) {
                rules.push_back(retentionRule(table.cell(row, "condition"), table.cell(row, "value")));
            }
        }
        return rules;
    }();
    return shipped;
}

} // namespace linwu::mediation
