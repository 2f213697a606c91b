// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/level_four_actions.h"

#include "core/access/sensitive_rights.h"
#include "core/base/steps.h"
#include "core/registry/erasure.h"
#include "core/residents/facts.h"
#include "core/residents/level_four_queries.h"
#include "core/store/table.h"

#include <algorithm>

namespace linwu::residents {

namespace {

bool mayKnow(const Actor& actor)
{
    return !actor.permit || knowsLevelFour(*actor.permit);
}

/// The act, and the person it is about, are within reach.
Status requireReach(Writer& writer, Id<Resident> person)
{
    if (!collectsLevelFour(writer.reader())) {
        return invalid("group_code", "level_four_off");
    }
    const Actor& actor = writer.actor();
    if (!mayKnow(actor)) {
        return failure(ErrorCode::forbidden, "action", "act_not_allowed");
    }
    const auto resident = residentOf(writer, person);
    if (!resident) {
        return resident.error();
    }
    if (actor.permit && !actor.permit->scope().allows(resident->currentGridId)) {
        return failure(ErrorCode::forbidden, "action", "row_beyond_reach");
    }
    if (resident->status == ResidentStatus::merged || resident->status == ResidentStatus::erased) {
        return invalid("resident_id", "resident_" + std::string(codeOf(resident->status)));
    }
    return {};
}

Status requireFree(Writer& writer, const LevelFour& entry)
{
    const auto others = levelFourOf(writer.reader(), entry.residentId);
    const bool taken = std::ranges::any_of(others, [&](const LevelFour& other) {
        return other.id != entry.id && other.groupCode == entry.groupCode &&
               Period{other.validFrom, other.validTo}.overlaps({entry.validFrom, entry.validTo});
    });
    return taken ? Status{invalid("valid_from", "fact_overlaps")} : Status{};
}

Status addRow(Writer& writer, LevelFour& entry)
{
    LevelFourRow row = rowOf(entry, writer.sealer());
    auto status = writer.add(row);
    entry.id.value = row.id.value;
    return status;
}

/// The row as it lies there, when it still says what was shown.
Result<LevelFourRow> presentRow(const Writer& writer, const LevelFour& shown)
{
    auto row = findRecord<LevelFourRow>(writer.session(), shown.id.value);
    if (!row) {
        return failure(ErrorCode::notFound, "record", "gone");
    }
    LevelFour present = entryOf(*row, writer.sealer());
    present.residentId = shown.residentId;
    return present == shown ? Result<LevelFourRow>(std::move(*row)) : failure(ErrorCode::conflict, "record", "changed_since");
}

/// The seal under the record that was entered stays: a merge may be taken back.
Status endRow(Writer& writer, const LevelFourRow& row, const Date& on)
{
    LevelFour ended = entryOf(row, writer.sealer());
    ended.validTo = on;
    LevelFourRow edited = row;
    edited.content = rowOf(ended, writer.sealer()).content;
    return writer.edit(row, edited);
}

} // namespace

Result<Changes> addLevelFour(Registry& registry, const Actor& actor, LevelFour& entry)
{
    return registry.apply(actor, "group.addLevelFour", [&](Writer& writer) -> Status {
        return inTurn(
            [&] { return writer.require(check(entry)); },
            [&] { return requireReach(writer, entry.residentId); },
            [&] { return requireFree(writer, entry); },
            [&] { return addRow(writer, entry); }
        );
    });
}

Result<Changes> endLevelFour(Registry& registry, const Actor& actor, const LevelFour& shown, const Date& on)
{
    return registry.apply(actor, "group.endLevelFour", [&](Writer& writer) -> Status {
        if (auto status = requireReach(writer, shown.residentId); !status) {
            return status;
        }
        if (shown.validFrom && *shown.validFrom > on) {
            return invalid("on", "ends_before_it_began");
        }
        const auto row = presentRow(writer, shown);
        if (!row) {
            return row.error();
        }
        return shown.validFrom == on ? writer.remove(*row) : endRow(writer, *row, on);
    });
}

Result<Changes> sealLevelFour(Registry& registry, const Actor& actor)
{
    const auto asked = registry.read({}, [](const Reader& reader) {
        return !openLevelFour(reader).empty() || !goneOpenLevelFour(reader).empty();
    });
    if (!asked) {
        return asked.error();
    }
    if (!*asked || !mayKnow(actor)) {
        return Changes{};
    }
    return registry.apply(actor, "group.sealLevelFour", [&](Writer& writer) -> Status {
        writer.makeFinal();
        Erasure erasure(writer);
        for (const auto& group : openLevelFour(writer.reader())) {
            LevelFour entry{{}, group.residentId, group.groupCode, group.note, group.validFrom, group.validTo};
            if (auto status = addRow(writer, entry); !status) {
                return status;
            }
            // The act that entered it named the person.
            if (const auto person = residentOf(writer, group.residentId)) {
                erasure.takeOut(person->name);
            }
            erasure.remove(ResidentGroup::table, group.id.value);
        }
        for (const auto& gone : {goneOpenLevelFour(writer.reader()), undoneOpenLevelFour(writer.reader())}) {
            for (const std::int64_t id : gone) {
                erasure.forget(ResidentGroup::table, id);
            }
        }
        erasure.finish();
        return {};
    });
}

} // namespace linwu::residents
