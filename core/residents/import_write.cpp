// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Writes an ImportPlan through the door, table by table.

#include "core/residents/import_queries.h"
#include "core/residents/import_record.h"
#include "core/residents/resident_import.h"
#include "core/residents/resident_keys.h"

#include <algorithm>
#include <unordered_map>

namespace linwu::residents {

namespace {

constexpr std::uint32_t askEvery = 4096; ///< rows between two questions for progress

/// Adds records of one table in bulk through one buffer.
template <Record R>
class BulkTable {
public:
    explicit BulkTable(Writer& writer) : m_sealer(writer.sealer()), m_add(writer.bulkAdd<R>()) {}

    void add(const R& record)
    {
        valuesOf(record, m_sealer, m_values);
        m_add.add(m_values.data(), m_values.size());
    }
    void finish() { m_add.finish(); }

private:
    const Sealer& m_sealer;
    Writer::BulkAdd m_add;
    std::vector<Value> m_values;
};

class ImportWriter {
public:
    ImportWriter(Writer& writer, const Ledger& ledger, const ImportPlan& plan, const ImportOptions& options, ImportReport& report)
        : m_writer(writer), m_ledger(ledger), m_plan(plan), m_options(options), m_report(report), m_lookup(writer.reader()),
          m_dwellings(plan.dwellings), m_households(plan.households), m_grids(plan.dwellings.size())
    {
    }

    Status run()
    {
        m_writer.subject(m_options.fileName);
        if (auto status = makeDwellings(); !status) {
            return status;
        }
        numberPeople();
        makeHouseholds();
        if (auto status = makePeople(); !status) {
            return status;
        }
        makeMemberships();
        makeResidences();
        makeGroups();
        if (auto status = updatePeople(); !status) {
            return status;
        }
        return rememberFile();
    }

private:
    [[nodiscard]] bool isFresh(std::size_t person) const { return m_plan.rows[person].verdict == ImportVerdict::fresh; }

    [[nodiscard]] static bool livesHere(const LedgerPerson& person)
    {
        return person.status != ResidentStatus::movedOut && person.status != ResidentStatus::deceased;
    }

    /// The last day of the spells of somebody whom the file calls gone; the day of the import when it does not say when.
    [[nodiscard]] std::optional<Date> endOf(const LedgerPerson& person) const
    {
        if (livesHere(person)) {
            return std::nullopt;
        }
        return person.statusOn ? person.statusOn : m_writer.today();
    }

    [[nodiscard]] bool keepOn(double done) const { return !m_options.progress || m_options.progress(done); }

    Status makeDwellings()
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
            const LedgerDoor door = doorOf(from);
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
            setKeys(dwelling, door.building);
            m_dwellings[i] = dwelling.id;
            made.push_back(i);
            table.add(dwelling);
        }
        table.finish();
        m_report.addedDwellings = static_cast<std::uint32_t>(made.size());
        makeUses(made);
        makeOwnerships(made);
        return {};
    }

    void makeUses(const std::vector<std::size_t>& made)
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

    void makeOwnerships(const std::vector<std::size_t>& made)
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

    Result<std::pair<Id<Building>, Id<Grid>>> buildingOf(const LedgerDoor& door, std::string_view street)
    {
        const std::string key = door.estate + '\n' + numberKeyOf(door.building);
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
            setKeys(building);
            if (auto status = m_writer.add(building); !status) {
                return status.error();
            }
            found.first = building.id;
        }
        m_buildings.emplace(key, found);
        return found;
    }

    Result<Id<Estate>> estateOf(const std::string& name)
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

    void numberPeople()
    {
        m_people.resize(m_ledger.persons.size());
        std::int64_t next = m_writer.reserveIds(Resident::table, m_plan.count(ImportVerdict::fresh));
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            const ImportRow& row = m_plan.rows[i];
            m_people[i] = isFresh(i) ? Id<Resident>{next++} : row.sameAs != nobody ? m_people[row.sameAs] : row.match;
        }
    }

    void makeHouseholds()
    {
        std::vector<bool> wanted(m_households.size(), false);
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            const auto household = m_ledger.persons[i].household;
            wanted[household] = wanted[household] || (isFresh(i) && livesHere(m_ledger.persons[i]));
        }
        BulkTable<Household> table(m_writer);
        for (std::size_t i = 0; i < m_households.size(); ++i) {
            if (m_households[i] || !wanted[i]) {
                continue;
            }
            const LedgerHousehold& from = m_ledger.households[i];
            Household household;
            household.id.value = m_writer.nextId(Household::table);
            household.number = from.number;
            const bool headKnown = from.head != nobody && (!from.headProposed || m_options.accepted.contains("head_proposed"));
            if (headKnown && isFresh(from.head) && livesHere(m_ledger.persons[from.head])) {
                household.headId = m_people[from.head];
            }
            if (from.dwelling != nobody) {
                household.dwellingId = m_dwellings[from.dwelling];
                household.currentGridId = m_grids[from.dwelling];
            }
            m_households[i] = household.id;
            ++m_report.addedHouseholds;
            table.add(household);
        }
        table.finish();
    }

    Status makePeople()
    {
        BulkTable<Resident> table(m_writer);
        Resident person;
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            if (i % askEvery == 0 && !keepOn(static_cast<double>(i) / static_cast<double>(m_people.size()))) {
                return failure(ErrorCode::cancelled);
            }
            if (!isFresh(i)) {
                continue;
            }
            const LedgerPerson& from = m_ledger.persons[i];
            fillResident(person, m_ledger, from);
            setKeys(person, m_writer.sealer());
            person.id = m_people[i];
            const bool here = livesHere(from);
            person.currentDwellingId = here && from.dwelling != nobody ? m_dwellings[from.dwelling] : Id<Dwelling>{};
            person.currentGridId = here && from.dwelling != nobody ? m_grids[from.dwelling] : Id<Grid>{};
            person.currentHouseholdId = here ? m_households[from.household] : Id<Household>{};
            table.add(person);
            ++m_report.addedPersons;
        }
        table.finish();
        return {};
    }

    void makeMemberships()
    {
        BulkTable<Membership> table(m_writer);
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            const LedgerPerson& from = m_ledger.persons[i];
            if (!isFresh(i) || !m_households[from.household]) {
                continue;
            }
            Membership member;
            member.id.value = m_writer.nextId(Membership::table);
            member.householdId = m_households[from.household];
            member.residentId = m_people[i];
            member.relation = from.relation;
            member.validTo = endOf(from);
            table.add(member);
        }
        table.finish();
    }

    void makeResidences()
    {
        BulkTable<Residence> table(m_writer);
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            const LedgerPerson& from = m_ledger.persons[i];
            if (!isFresh(i) || from.dwelling == nobody) {
                continue;
            }
            Residence residence;
            residence.id.value = m_writer.nextId(Residence::table);
            residence.residentId = m_people[i];
            residence.dwellingId = m_dwellings[from.dwelling];
            residence.kind = from.hukouApart.value_or(false) ? ResidenceKind::separated : ResidenceKind::unknown;
            residence.reason = from.movedTo;
            residence.validTo = endOf(from);
            // A day of arrival after the day of leaving is a slip of the file: the start then stays unknown.
            if (!residence.validTo || (from.arrivedOn && *from.arrivedOn <= *residence.validTo)) {
                residence.validFrom = from.arrivedOn;
            }
            table.add(residence);
        }
        table.finish();
    }

    void makeGroups()
    {
        const bool proposals = m_options.accepted.contains("group_proposed");
        BulkTable<ResidentGroup> table(m_writer);
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            if (!isFresh(i)) {
                continue;
            }
            for (const auto& group : m_ledger.groupsOf(m_ledger.persons[i])) {
                if (!group.proposed || proposals) {
                    ResidentGroup member;
                    member.id.value = m_writer.nextId(ResidentGroup::table);
                    member.residentId = m_people[i];
                    member.groupCode = group.code;
                    table.add(member);
                }
            }
        }
        table.finish();
    }

    Status updatePeople()
    {
        if (m_plan.count(ImportVerdict::updated) == 0) {
            return {};
        }
        Writer::BulkEdit edit(m_writer, Resident::table);
        Resident incoming;
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            const ImportRow& row = m_plan.rows[i];
            if (row.verdict != ImportVerdict::updated) {
                continue;
            }
            const auto present = findRecord<Resident>(m_writer.session(), row.match.value);
            if (!present) {
                return failure(ErrorCode::conflict, "resident", "gone");
            }
            fillResident(incoming, m_ledger, m_ledger.persons[i]);
            Resident edited = *present;
            std::vector<std::string_view> fields;
            for (const auto& difference : row.differences) {
                if (difference.taken) {
                    fields.push_back(difference.field);
                }
            }
            takeFields(edited, incoming, fields);
            if (std::find(fields.begin(), fields.end(), "id_number") != fields.end()) {
                edited.idVerdict = incoming.idVerdict;
                edited.idType = incoming.idType;
            }
            setKeys(edited, m_writer.sealer());
            edit.editUnchecked(present->id.value, difference(*present, edited, m_writer.sealer()));
            ++m_report.updatedPersons;
        }
        edit.finish();
        return {};
    }

    /// The file is remembered only when it brought something: an import that changes nothing is no act.
    Status rememberFile()
    {
        if (m_options.fileHash.empty() || m_report.addedPersons + m_report.updatedPersons + m_report.addedDwellings == 0) {
            return {};
        }
        ImportBatch batch;
        batch.fileHash = m_options.fileHash;
        batch.fileName = m_options.fileName;
        batch.madeAt = m_writer.now();
        batch.rowCount = m_ledger.rows;
        batch.added = m_report.addedPersons;
        batch.updated = m_report.updatedPersons;
        return m_writer.add(batch);
    }

    Writer& m_writer;
    const Ledger& m_ledger;
    const ImportPlan& m_plan;
    const ImportOptions& m_options;
    ImportReport& m_report;
    ImportLookup m_lookup;
    std::vector<Id<Dwelling>> m_dwellings;
    std::vector<Id<Household>> m_households;
    std::vector<Id<Grid>> m_grids; ///< by dwelling
    std::vector<Id<Resident>> m_people;
    std::unordered_map<std::string, std::pair<Id<Building>, Id<Grid>>> m_buildings;
    std::unordered_map<std::string, Id<Estate>> m_estates;
};

} // namespace

Result<ImportReport> importLedger(
    Registry& registry, const Actor& actor, const Ledger& ledger, const ImportPlan& plan, const ImportOptions& options)
{
    ImportReport report;
    auto changes = registry.apply(actor, "resident.import", [&](Writer& writer) {
        return ImportWriter(writer, ledger, plan, options, report).run();
    });
    if (!changes) {
        return changes.error();
    }
    report.changes = std::move(changes).value();
    return report;
}

} // namespace linwu::residents
