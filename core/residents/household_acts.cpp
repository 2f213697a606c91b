// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/act_making.h"
#include "core/residents/household_actions.h"
#include "core/residents/place_actions.h"
#include "core/residents/resident_acts.h"

namespace linwu::residents {

namespace {

using Kind = ActField::Kind;

const FieldNames keptOfHousehold{"head_id", "ended_on", "current_grid_id"};
const FieldNames keptOfDwelling{"door_key", "current_use", "current_grid_id"};
const FieldNames keptOfBuilding{"number_key", "current_grid_id"};

ActField joiningField(const char* name)
{
    return {name, Kind::list, false, {{"resident", Kind::record, true, {}}, {"relation", Kind::text, false, {}}}};
}

std::vector<Joining> readJoining(ActReader& reader, const std::string& name)
{
    return reader.list(name, [](ActReader& item) {
        Joining joining;
        joining.resident = item.need<Id<Resident>>("resident");
        joining.relation = item.value<std::string>("relation");
        return joining;
    });
}

ActEntry addHouseholdEntry()
{
    std::vector<ActField> fields = actFieldsOf<Household>({}, keptOfHousehold);
    fields.push_back(joiningField("members"));
    return {
        "household.add",
        std::move(fields),
        [](Registry& registry, const Actor& actor, const ActInput& line) -> Result<ActOutcome> {
            ActReader reader(line);
            Household household = reader.over(Household{}, keptOfHousehold);
            const auto members = readJoining(reader, "members");
            if (auto status = reader.status(); !status) {
                return status.error();
            }
            const auto done = addHousehold(registry, actor, household, members);
            return actOutcome(Household::table, household.id.value, done);
        }};
}

Result<Changes> runChangeHead(Registry& registry, const Actor& actor, Id<Household> id, ActReader& reader)
{
    const auto head = reader.need<Id<Resident>>("new_head");
    const Date on = reader.need<Date>("on");
    const auto status = reader.status();
    return status ? changeHead(registry, actor, id, head, on) : status.error();
}

Result<Changes> runSplit(Registry& registry, const Actor& actor, Id<Household> id, ActReader& reader)
{
    Split split;
    split.members = reader.list("members", [](ActReader& item) { return item.need<Id<Resident>>("value"); });
    split.head = reader.need<Id<Resident>>("head");
    split.remainingHead = reader.value<Id<Resident>>("remaining_head");
    split.dwelling = reader.value<Id<Dwelling>>("dwelling");
    split.number = reader.value<std::string>("number");
    split.on = reader.need<Date>("on");
    const auto status = reader.status();
    return status ? splitHousehold(registry, actor, id, split) : status.error();
}

Result<Changes> runJoin(Registry& registry, const Actor& actor, Id<Household> id, ActReader& reader)
{
    const auto into = reader.need<Id<Household>>("into");
    const auto relations = readJoining(reader, "relations");
    const Date on = reader.need<Date>("on");
    const auto status = reader.status();
    return status ? joinHouseholds(registry, actor, id, into, relations, on) : status.error();
}

Result<Changes> runChangeUse(Registry& registry, const Actor& actor, Id<Dwelling> id, ActReader& reader)
{
    const auto use = reader.need<DwellingUse>("use");
    const auto from = reader.value<std::optional<Date>>("from");
    const auto status = reader.status();
    return status ? changeUse(registry, actor, id, use, from) : status.error();
}

Result<Changes> runSetOwners(Registry& registry, const Actor& actor, Id<Dwelling> id, ActReader& reader)
{
    auto owners = reader.list("owners", [](ActReader& item) {
        return item.over(Ownership{}, {"dwelling_id", "valid_from", "valid_to"});
    });
    const auto from = reader.value<std::optional<Date>>("from");
    const auto status = reader.status();
    return status ? setOwners(registry, actor, id, std::move(owners), from) : status.error();
}

/// `building.add`; with `floors` its dwellings are made by a plan, units as the building has them.
ActEntry addBuildingEntry()
{
    std::vector<ActField> fields = actFieldsOf<Building>({"estate_id", "number"}, keptOfBuilding);
    fields.push_back({"floors", Kind::number, false, {}});
    fields.push_back({"rooms_per_floor", Kind::number, false, {}});
    fields.push_back({"skipped_floors", Kind::list, false, {{"value", Kind::number, true, {}}}});
    fields.push_back({"numbering", Kind::text, false, {}});
    return {
        "building.add",
        std::move(fields),
        [](Registry& registry, const Actor& actor, const ActInput& line) -> Result<ActOutcome> {
            ActReader reader(line);
            reader.require("estate_id");
            reader.require("number");
            Building building = reader.over(Building{}, keptOfBuilding);
            BuildingPlan plan;
            plan.units = building.units;
            plan.floors = reader.value<int>("floors", 0);
            plan.roomsPerFloor = reader.value<int>("rooms_per_floor", plan.roomsPerFloor);
            plan.skippedFloors = reader.list("skipped_floors", [](ActReader& item) { return item.need<int>("value"); });
            plan.numbering = reader.value<RoomNumbering>("numbering", plan.numbering);
            if (auto status = reader.status(); !status) {
                return status.error();
            }
            const auto done = addBuilding(registry, actor, building, plan.floors > 0 ? &plan : nullptr);
            return actOutcome(Building::table, building.id.value, done);
        }};
}

} // namespace

std::vector<ActEntry> householdActs()
{
    const ActField on{"on", Kind::date, true, {}};
    return {
        addHouseholdEntry(),
        editingAct<Household>(
            "household.edit", &editHousehold, {"kind", "dwelling_id", "head_id", "formed_on", "ended_on", "current_grid_id"}
        ),
        actOn<Household>("household.changeHead", {{"new_head", Kind::record, true, {}}, on}, &runChangeHead),
        editingAct<Membership>("household.correctMember", &correctMember, {"household_id", "resident_id"}),
        actOn<Household>(
            "household.split",
            {{"members", Kind::list, true, {{"value", Kind::record, true, {}}}},
             {"head", Kind::record, true, {}},
             {"remaining_head", Kind::record, false, {}},
             {"dwelling", Kind::record, false, {}},
             {"number", Kind::text, false, {}},
             on},
            &runSplit
        ),
        actOn<Household>("household.join", {{"into", Kind::record, true, {}}, joiningField("relations"), on}, &runJoin),
    };
}

std::vector<ActEntry> placeActs()
{
    return {
        addingAct<Estate>("estate.add", &addEstate, {"name"}),
        editingAct<Estate>("estate.edit", &editEstate),
        addBuildingEntry(),
        editingAct<Building>("building.edit", &editBuilding, keptOfBuilding),
        addingAct<Dwelling>("dwelling.add", &addDwelling, {"building_id", "room"}, keptOfDwelling),
        editingAct<Dwelling>("dwelling.edit", &editDwelling, keptOfDwelling),
        actOn<Dwelling>("dwelling.changeUse", {{"use", Kind::text, true, {}}, {"from", Kind::date, false, {}}}, &runChangeUse),
        editingAct<DwellingUseSpell>("dwelling.correctUse", &correctUse, {"dwelling_id"}),
        actOn<Dwelling>(
            "dwelling.setOwner",
            {{"owners", Kind::list, true, actFieldsOf<Ownership>({}, {"dwelling_id", "valid_from", "valid_to"})},
             {"from", Kind::date, false, {}}},
            &runSetOwners
        ),
    };
}

} // namespace linwu::residents
