// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/rule_effects.h"

#include "core/mediation/case_clocks.h"
#include "core/mediation/case_list_queries.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/case_states.h"
#include "core/mediation/case_writing.h"

namespace linwu::mediation {

Status refreshDays(Writer& writer)
{
    const RuleContext context = contextOf(writer.reader());
    for (const auto id : caseIds(writer.reader(), {})) {
        const auto before = findCase(writer.reader(), id);
        if (!before || isFinal(before->head.state)) {
            continue;
        }
        CaseFile after = *before;
        computeDays(after, context);
        if (const auto saved = saveCase(writer, *before, std::move(after)); !saved) {
            return saved.error();
        }
    }
    return {};
}

Result<Changes>
applyRules(Registry& registry, const Actor& actor, std::string_view action, const std::function<Status(Writer&)>& change)
{
    return registry.apply(actor, action, [&](Writer& writer) -> Status {
        if (auto status = change(writer); !status) {
            return status;
        }
        return refreshDays(writer);
    });
}

} // namespace linwu::mediation
