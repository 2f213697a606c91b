// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/resident_acts.h"

#include "core/registry/act_making.h"
#include "core/residents/level_four_actions.h"
#include "core/residents/level_four_queries.h"
#include "core/residents/merge_actions.h"
#include "core/residents/resident_actions.h"

namespace linwu::residents {

namespace {

using Kind = ActField::Kind;

const FieldNames keptByDoor{
    "name_key",
    "id_verdict",
    "status",
    "status_on",
    "to_verify",
    "doubts",
    "source",
    "verified_on",
    "merged_into",
    "current_grid_id",
    "current_dwelling_id",
    "current_household_id"};

std::vector<ActField> moveFields()
{
    return {
        {"dwelling", Kind::record, true, {}},
        {"kind", Kind::text, false, {}},
        {"from", Kind::date, false, {}},
        {"reason", Kind::text, false, {}},
        {"household", Kind::record, false, {}},
        {"relation", Kind::text, false, {}},
        {"new_head", Kind::record, false, {}}};
}

MoveIn readMove(ActReader& reader)
{
    MoveIn move;
    move.dwelling = reader.need<Id<Dwelling>>("dwelling");
    move.kind = reader.value("kind", move.kind);
    move.from = reader.value<std::optional<Date>>("from");
    move.reason = reader.value<std::string>("reason");
    move.household = reader.value<Id<Household>>("household");
    move.relation = reader.value<std::string>("relation");
    move.newHead = reader.value<Id<Resident>>("new_head");
    return move;
}

/// A new resident; with `dwelling` she moves in in the same act.
ActEntry addEntry()
{
    std::vector<ActField> fields = actFieldsOf<Resident>({"name"}, keptByDoor);
    for (ActField& field : moveFields()) {
        field.required = false;
        fields.push_back(std::move(field));
    }
    return {
        "resident.add",
        std::move(fields),
        [](Registry& registry, const Actor& actor, const ActInput& line) -> Result<ActOutcome> {
            ActReader reader(line);
            reader.require("name");
            Resident resident = reader.over(Resident{}, keptByDoor);
            const bool moves = !line.text("dwelling").empty();
            const MoveIn move = moves ? readMove(reader) : MoveIn{};
            if (auto status = reader.status(); !status) {
                return status.error();
            }
            const auto done = addResident(registry, actor, resident, moves ? &move : nullptr);
            return actOutcome(Resident::table, resident.id.value, done);
        }};
}

Result<Changes> runMoveOut(Registry& registry, const Actor& actor, Id<Resident> id, ActReader& reader)
{
    MoveOut move;
    move.on = reader.need<Date>("on");
    move.destination = reader.value<std::string>("destination");
    move.newHead = reader.value<Id<Resident>>("new_head");
    const auto status = reader.status();
    return status ? moveOut(registry, actor, id, move) : status.error();
}

Result<Changes> runMarkDeceased(Registry& registry, const Actor& actor, Id<Resident> id, ActReader& reader)
{
    const Date on = reader.need<Date>("on");
    const auto heads = reader.list("new_heads", [](ActReader& item) { return item.need<Id<Resident>>("value"); });
    const auto status = reader.status();
    return status ? markDeceased(registry, actor, id, on, heads) : status.error();
}

Result<Changes> runSetStatus(Registry& registry, const Actor& actor, Id<Resident> id, ActReader& reader)
{
    const auto to = reader.need<ResidentStatus>("status");
    const Date on = reader.need<Date>("on");
    const auto status = reader.status();
    return status ? setStatus(registry, actor, id, to, on) : status.error();
}

Result<Changes> runMerge(Registry& registry, const Actor& actor, Id<Resident> id, ActReader& reader)
{
    const auto lost = reader.need<Id<Resident>>("lost");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    const auto kept = shownRecord<Resident>(registry, id);
    const auto other = shownRecord<Resident>(registry, lost);
    if (!kept || !other) {
        return kept ? other.error() : kept.error();
    }
    return mergeResidents(registry, actor, *kept, filledFrom(*kept, *other, registry.sealer()), *other);
}

Result<Changes> runEndGroup(Registry& registry, const Actor& actor, Id<ResidentGroup> id, ActReader& reader)
{
    const Date on = reader.need<Date>("on");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    const auto shown = shownRecord<ResidentGroup>(registry, id);
    return shown ? endGroup(registry, actor, *shown, on) : shown.error();
}

Result<Changes> runEndLevelFour(Registry& registry, const Actor& actor, Id<LevelFour> id, ActReader& reader)
{
    const Date on = reader.need<Date>("on");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    const Scope scope = actor.permit ? actor.permit->scope() : Scope{};
    const auto shown = registry.read(scope, [&](const Reader& asked) { return findLevelFour(asked, id.value); });
    if (!shown) {
        return shown.error();
    }
    return *shown ? endLevelFour(registry, actor, **shown, on) : failure(ErrorCode::notFound, "record", "no_such_record");
}

} // namespace

std::vector<ActEntry> residentActs()
{
    const ActField on{"on", Kind::date, true, {}};
    return {
        addEntry(),
        editingAct<Resident>("resident.edit", &editResident, keptByDoor),
        editingAct<Resident>("resident.correct", &correctResident, keptByDoor),
        actOn<Resident>(
            "resident.verify",
            {},
            [](Registry& registry, const Actor& actor, Id<Resident> id, ActReader&) {
                return verifyResident(registry, actor, id);
            }
        ),
        actOn<Resident>(
            "resident.moveIn",
            moveFields(),
            [](Registry& registry, const Actor& actor, Id<Resident> id, ActReader& reader) -> Result<Changes> {
                const MoveIn move = readMove(reader);
                const auto status = reader.status();
                return status ? moveIn(registry, actor, id, move) : status.error();
            }
        ),
        actOn<Resident>(
            "resident.moveOut", {on, {"destination", Kind::text, false, {}}, {"new_head", Kind::record, false, {}}}, &runMoveOut
        ),
        actOn<Resident>(
            "resident.markDeceased", {on, {"new_heads", Kind::list, false, {{"value", Kind::record, true, {}}}}}, &runMarkDeceased
        ),
        actOn<Resident>("resident.setStatus", {{"status", Kind::text, true, {}}, on}, &runSetStatus),
        actOn<Resident>("resident.merge", {{"lost", Kind::record, true, {}}}, &runMerge),
        actOn<Resident>(
            "resident.unmerge",
            {},
            [](Registry& registry, const Actor& actor, Id<Resident> id, ActReader&) {
                return unmergeResident(registry, actor, id);
            }
        ),
        editingAct<Residence>("residence.correct", &correctResidence, {"resident_id"}),
        addingAct<ResidentGroup>("group.add", &addToGroup, {"resident_id", "group_code"}),
        actOn<ResidentGroup>("group.end", {on}, &runEndGroup),
        addingAct<LevelFour>("group.addLevelFour", &addLevelFour, {"resident_id", "group_code"}),
        actOn<LevelFour>("group.endLevelFour", {on}, &runEndLevelFour),
    };
}

} // namespace linwu::residents
