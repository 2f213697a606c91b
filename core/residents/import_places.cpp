// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/import_places.h"

#include "core/registry/bulk_table.h"
#include "core/residents/derived.h"
#include "core/residents/place_rules.h"

namespace linwu::residents {

ImportPlaces::ImportPlaces(Writer& writer, const Ledger& ledger, const ImportPlan& plan)
    : m_writer(writer)
    , m_ledger(ledger)
    , m_lookup(writer.reader())
    , m_dwellings(plan.dwellings)
    , m_grids(plan.dwellings.size())
{}

Status ImportPlaces::write()
{
    std::int64_t count = 0;
    for (const auto id : m_dwellings) {
        count += id ? 0 : 1;
    }
    std::int64_t next = m_writer.reserveIds(Dwelling::table, count);
    std::vector<std::size_t> made;
    BulkTable<Dwelling> table(m_writer);
    for (std::size_t i = 0; i < m_dwellings.size(); ++i) {
        const LedgerDwelling& from = m_ledger.dwellings[i];
        const LedgerDoor door = doorOf(from, m_lookup.unnamedEstate());
        auto building = buildingOf(door, from.street);
        if (!building) {
            return building.error();
        }
        m_grids[i] = building->second;
        if (m_dwellings[i]) {
            continue;
        }
        Dwelling dwelling;
        dwelling.id.value = next++;
        dwelling.buildingId = building->first;
        dwelling.unit = door.unit;
        dwelling.room = door.room;
        dwelling.area = from.area;
        dwelling.currentUse = from.use;
        dwelling.originalAddress = from.address;
        dwelling.currentGridId = building->second;
        dwelling.doorKey = doorKeyOf(door.building, dwelling.unit, dwelling.room);
        m_dwellings[i] = dwelling.id;
        made.push_back(i);
        table.add(dwelling);
    }
    table.finish();
    m_added = static_cast<std::uint32_t>(made.size());
    makeUses(made);
    makeOwnerships(made);
    return {};
}

void ImportPlaces::makeUses(const std::vector<std::size_t>& made)
{
    BulkTable<DwellingUseSpell> table(m_writer);
    for (const auto i : made) {
        const LedgerDwelling& from = m_ledger.dwellings[i];
        if (from.use != DwellingUse::unknown) {
            DwellingUseSpell spell;
            spell.id.value = m_writer.nextId(DwellingUseSpell::table);
            spell.dwellingId = m_dwellings[i];
            spell.use = from.use;
            table.add(spell);
        }
    }
    table.finish();
}

void ImportPlaces::makeOwnerships(const std::vector<std::size_t>& made)
{
    BulkTable<Ownership> table(m_writer);
    for (const auto i : made) {
        const LedgerDwelling& from = m_ledger.dwellings[i];
        if (!from.ownerName.empty()) {
            Ownership ownership;
            ownership.id.value = m_writer.nextId(Ownership::table);
            ownership.dwellingId = m_dwellings[i];
            ownership.ownerName = from.ownerName;
            ownership.ownerPhone = SealedText(std::string(from.ownerPhone));
            table.add(ownership);
        }
    }
    table.finish();
}

Result<std::pair<Id<Building>, Id<Grid>>> ImportPlaces::buildingOf(const LedgerDoor& door, std::string_view street)
{
    const std::string key = door.estate + '\n' + buildingKey(door.building);
    const auto known = m_buildings.find(key);
    if (known != m_buildings.end()) {
        return known->second;
    }
    auto estate = estateOf(door.estate);
    if (!estate) {
        return estate.error();
    }
    std::pair<Id<Building>, Id<Grid>> found{m_lookup.building(*estate, door.building), {}};
    found.second = m_lookup.gridOfBuilding(found.first);
    if (!found.first) {
        Building building;
        building.estateId = *estate;
        building.number = door.building;
        building.streetNo = street;
        building.numberKey = buildingKey(building.number);
        if (auto status = m_writer.add(building); !status) {
            return status.error();
        }
        found.first = building.id;
    }
    m_buildings.emplace(key, found);
    return found;
}

Result<Id<Estate>> ImportPlaces::estateOf(const std::string& name)
{
    if (const auto id = m_lookup.estate(name)) {
        return id;
    }
    const auto made = m_estates.find(name);
    if (made != m_estates.end()) {
        return made->second;
    }
    Estate estate;
    estate.name = name;
    if (auto status = m_writer.add(estate); !status) {
        return status.error();
    }
    m_estates.emplace(name, estate.id);
    return estate.id;
}

} // namespace linwu::residents
