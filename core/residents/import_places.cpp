// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/import_places.h"

#include "core/base/steps.h"
#include "core/registry/bulk_table.h"
#include "core/residents/derived.h"
#include "core/residents/fact_queries.h"
#include "core/residents/place_rules.h"

namespace linwu::residents {

ImportPlaces::ImportPlaces(Writer& writer, const Ledger& ledger, const ImportPlan& plan, ImportGrids grids)
    : m_writer(writer)
    , m_ledger(ledger)
    , m_givers(std::move(grids))
    , m_lookup(writer.reader())
    , m_dwellings(plan.dwellings)
    , m_grids(plan.dwellings.size())
{}

Status ImportPlaces::findBuildings()
{
    for (std::size_t i = 0; i < m_dwellings.size(); ++i) {
        const auto building = buildingOf(doorAt(i), m_ledger.dwellings[i].street);
        if (!building) {
            return building.error();
        }
        m_of.push_back(*building);
    }
    return {};
}

Status ImportPlaces::findGrids()
{
    std::map<Id<Building>, std::vector<std::size_t>> told;
    for (std::size_t i = 0; m_givers && i < m_of.size(); ++i) {
        if (!m_ledger.dwellings[i].grid.empty()) {
            told[m_of[i]].push_back(i);
        }
    }
    std::erase_if(told, [&](const auto& building) { return m_lookup.isInGrids(building.first); });
    for (const auto& [building, dwellings] : told) {
        if (auto status = giveGrids(building, dwellings); !status) {
            return status;
        }
    }
    for (std::size_t i = 0; i < m_of.size(); ++i) {
        m_grids[i] = gridOfUnit(m_of[i], std::string(m_ledger.dwellings[i].unit));
    }
    return {};
}

Status ImportPlaces::giveGrids(Id<Building> building, const std::vector<std::size_t>& dwellings)
{
    // Empty once the ledger names several.
    std::optional<std::string_view> whole;
    std::map<std::string, std::string_view> units;
    for (const std::size_t i : dwellings) {
        const std::string_view name = m_ledger.dwellings[i].grid;
        whole = !whole || *whole == name ? name : std::string_view();
        const auto [unit, added] = units.emplace(m_ledger.dwellings[i].unit, name);
        unit->second = unit->second == name ? name : std::string_view();
    }
    if (!m_give) {
        m_give = m_givers(m_writer);
    }
    if (!whole->empty()) {
        const auto given = m_give(building, {}, *whole);
        return given ? Status() : Status(given.error());
    }
    for (const auto& [unit, name] : units) {
        if (name.empty() || unit.empty()) {
            continue;
        }
        if (const auto given = m_give(building, unit, name); !given) {
            return given.error();
        }
    }
    return {};
}

LedgerDoor ImportPlaces::doorAt(std::size_t dwelling) const
{
    return doorOf(m_ledger.dwellings[dwelling], m_lookup.unnamedEstate());
}

Id<Grid> ImportPlaces::gridOfUnit(Id<Building> building, const std::string& unit)
{
    const auto [known, added] = m_unitGrids.emplace(std::pair(building, unit), Id<Grid>());
    if (added) {
        known->second = gridOn(m_writer.reader(), building, unit, m_writer.today());
    }
    return known->second;
}

Status ImportPlaces::write()
{
    if (auto status = inTurn([&] { return findBuildings(); }, [&] { return findGrids(); }); !status) {
        return status;
    }
    std::int64_t count = 0;
    for (const auto id : m_dwellings) {
        count += id ? 0 : 1;
    }
    std::int64_t next = m_writer.reserveIds(Dwelling::table, count);
    std::vector<std::size_t> made;
    BulkTable<Dwelling> table(m_writer);
    for (std::size_t i = 0; i < m_dwellings.size(); ++i) {
        if (m_dwellings[i]) {
            continue;
        }
        const LedgerDwelling& from = m_ledger.dwellings[i];
        const LedgerDoor door = doorAt(i);
        Dwelling dwelling;
        dwelling.id.value = next++;
        dwelling.buildingId = m_of[i];
        dwelling.unit = door.unit;
        dwelling.room = door.room;
        dwelling.area = from.area;
        dwelling.currentUse = from.use;
        dwelling.originalAddress = from.address;
        dwelling.currentGridId = m_grids[i];
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

Result<Id<Building>> ImportPlaces::buildingOf(const LedgerDoor& door, std::string_view street)
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
    Id<Building> found = m_lookup.building(*estate, door.building);
    if (!found) {
        Building building;
        building.estateId = *estate;
        building.number = door.building;
        // A building that is called after its street number has no other beside it.
        building.streetNo = street == door.building ? std::string_view() : street;
        building.numberKey = buildingKey(building.number);
        if (auto status = m_writer.add(building); !status) {
            return status.error();
        }
        found = building.id;
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
