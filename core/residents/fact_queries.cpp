// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/fact_queries.h"

#include "core/residents/level_four.h"
#include "core/store/table.h"

#include <algorithm>

namespace linwu::residents {

namespace {

/// An unknown start sorts first: since before we knew.
constexpr std::string_view kMergedInto = "select id from resident where merged_into = :id order by id";
constexpr std::string_view kOfResident = "resident_id = :id order by coalesce(valid_from, ''), id";
constexpr std::string_view kOfDwelling = "dwelling_id = :id order by coalesce(valid_from, ''), id";
constexpr std::string_view kOfHousehold = "household_id = :id order by coalesce(valid_from, ''), id";

constexpr std::string_view kMembers = R"(
select resident.id, resident.name, household_member.relation, resident.sex, resident.birth
  from household_member join resident on resident.id = household_member.resident_id
 where household_member.household_id = :id
   and (household_member.valid_from is null or household_member.valid_from <= :day)
   and (household_member.valid_to is null or household_member.valid_to > :day)
 order by household_member.relation <> '02', household_member.id)";

constexpr std::string_view kSameNumber =
    "select id from resident where id_hash = :hash and id <> :id and status <> 'merged' order by id limit 1";

constexpr std::string_view kGridOn = R"(
select grid_id from grid_building
 where building_id = :building and (unit = :unit or unit = '')
   and (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to > :day)
 order by unit = '', id desc limit 1)";

constexpr std::string_view kHouseholdsIn =
    "dwelling_id = :id and (formed_on is null or formed_on <= :day) and (ended_on is null or ended_on > :day) order by id";

constexpr std::string_view kMergeOperation = R"(
select operation.id from change join operation on operation.id = change.operation_id
 where change.table_name = 'resident' and change.record_id = :id and operation.action = 'resident.merge'
   and operation.undone_by_id is null and change.after like '%"merged_into"%'
 order by operation.id desc limit 1)";

template <class Fact>
std::vector<Fact> factsOf(const Reader& reader, std::string_view condition, std::int64_t id)
{
    return listRecords<Fact>(reader.session(), condition, {{"id", id}});
}

} // namespace

std::vector<Residence> residencesOf(const Reader& reader, Id<Resident> resident)
{
    return factsOf<Residence>(reader, kOfResident, resident.value);
}

std::vector<Residence> residencesIn(const Reader& reader, Id<Dwelling> dwelling)
{
    return factsOf<Residence>(reader, kOfDwelling, dwelling.value);
}

std::vector<Membership> membershipsOf(const Reader& reader, Id<Resident> resident)
{
    return factsOf<Membership>(reader, kOfResident, resident.value);
}

std::vector<Membership> membershipsIn(const Reader& reader, Id<Household> household)
{
    return factsOf<Membership>(reader, kOfHousehold, household.value);
}

std::vector<ResidentGroup> groupsOf(const Reader& reader, Id<Resident> resident)
{
    auto groups = factsOf<ResidentGroup>(reader, kOfResident, resident.value);
    std::erase_if(groups, [](const ResidentGroup& group) { return isLevelFour(group.groupCode); });
    return groups;
}

std::vector<Ownership> ownersOf(const Reader& reader, Id<Dwelling> dwelling)
{
    return factsOf<Ownership>(reader, kOfDwelling, dwelling.value);
}

std::vector<Ownership> ownershipsOf(const Reader& reader, Id<Resident> resident)
{
    return factsOf<Ownership>(reader, kOfResident, resident.value);
}

std::vector<DwellingUseSpell> usesOf(const Reader& reader, Id<Dwelling> dwelling)
{
    return factsOf<DwellingUseSpell>(reader, kOfDwelling, dwelling.value);
}

std::vector<Member> membersOf(const Reader& reader, Id<Household> household, const Date& day)
{
    std::vector<Member> members;
    reader.session().each(kMembers, {{"id", household.value}, {"day", isoText(day)}}, [&](const Row& row) {
        Member member;
        member.id.value = row.integer(0);
        member.name = row.text(1);
        member.relative.relation = row.text(2);
        member.relative.sex = row.text(3);
        fromValue(row.value(4), member.relative.birth);
        members.push_back(std::move(member));
        return true;
    });
    return members;
}

std::vector<Id<Resident>> recordsOfPerson(const Reader& reader, Id<Resident> person)
{
    std::vector<Id<Resident>> records{person};
    for (std::size_t at = 0; at < records.size(); ++at) {
        reader.session().each(kMergedInto, {{"id", records[at].value}}, [&](const Row& row) {
            const Id<Resident> merged{row.integer(0)};
            if (std::ranges::find(records, merged) == records.end()) {
                records.push_back(merged);
            }
            return true;
        });
    }
    return records;
}

Id<Resident> otherWithNumber(const Reader& reader, const Blob& idHash, Id<Resident> except)
{
    return {reader.session().integer(kSameNumber, {{"hash", toValue(idHash)}, {"id", except.value}})};
}

Id<Grid> gridOn(const Reader& reader, Id<Building> building, const std::string& unit, const Date& day)
{
    return {reader.session().integer(kGridOn, {{"building", building.value}, {"unit", unit}, {"day", isoText(day)}})};
}

std::vector<Household> householdsIn(const Reader& reader, Id<Dwelling> dwelling, const Date& day)
{
    return listRecords<Household>(reader.session(), kHouseholdsIn, {{"id", dwelling.value}, {"day", isoText(day)}});
}

std::int64_t mergeOperationOf(const Reader& reader, Id<Resident> lost)
{
    return reader.session().integer(kMergeOperation, {{"id", lost.value}});
}

} // namespace linwu::residents
