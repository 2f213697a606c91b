// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/register_actions.h"

#include "core/mediation/case_sheets.h"
#include "core/mediation/copy_fields.h"

namespace linwu::mediation {

Result<Changes> addCommittee(Registry& registry, const Actor& actor, const CommitteeInput& input, Id<Committee>& added)
{
    return registry.apply(actor, "mediation.addCommittee", [&](Writer& writer) -> Status {
        if (auto status = writer.require(missingFields(input)); !status) {
            return status;
        }
        Committee committee;
        copyFields(input, committee);
        writer.subject(input.name);
        const Status status = writer.add(committee);
        added = committee.id;
        return status;
    });
}

Result<Changes> setDuty(Registry& registry, const Actor& actor, const DutyInput& input)
{
    return registry.apply(actor, "mediation.setDuty", [&](Writer& writer) -> Status {
        Problems problems = missingFields(input);
        if (input.weekday < 1 || input.weekday > 7) {
            problems.push_back(broken("weekday", "value_unknown"));
        }
        if (auto status = writer.require(problems); !status) {
            return status;
        }
        DutyTurn turn;
        copyFields(input, turn);
        writer.subject(input.name);
        return writer.add(turn);
    });
}

Result<Changes> lockMonth(Registry& registry, const Actor& actor, const MonthInput& input)
{
    return registry.apply(actor, "mediation.lockMonth", [&](Writer& writer) -> Status {
        if (!parseIsoDate(input.month + "-01")) {
            return invalid(Problems{broken("month", "no_such_date")});
        }
        MonthLock lock;
        lock.month = input.month;
        lock.lockedOn = writer.today();
        writer.subject(input.month);
        return writer.add(lock);
    });
}

} // namespace linwu::mediation
