// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Writes an ImportPlan through the door, table by table.

#include "core/access/sensitive_rights.h"
#include "core/registry/bulk_table.h"
#include "core/residents/derived.h"
#include "core/residents/import_places.h"
#include "core/residents/import_record.h"
#include "core/residents/level_four_queries.h"
#include "core/residents/place_rules.h"
#include "core/residents/resident_import.h"

#include <algorithm>

namespace linwu::residents {

namespace {

constexpr std::uint32_t askEvery = 4096; ///< rows between two questions for progress

/// 居住类别 as the ledger says it, in its own column or in 人户分离; what it does not say stays unknown.
ResidenceKind kindOf(const LedgerPerson& person)
{
    const auto says = [&](std::string_view word) { return person.residentType.find(word) != std::string_view::npos; };
    if (person.hukouApart.value_or(false) || says("人户分离")) {
        return ResidenceKind::separated;
    }
    if (says("户在人不在") || says("空挂")) {
        return ResidenceKind::registeredOnly;
    }
    if (says("境外") || says("港澳台") || says("外籍")) {
        return ResidenceKind::overseas;
    }
    if (says("流动") || says("外来")) {
        return ResidenceKind::floating;
    }
    const bool same = says("户籍常住") || says("人户一致") || person.hukouApart.has_value();
    return same ? ResidenceKind::registered : ResidenceKind::unknown;
}

class ImportWriter {
public:
    ImportWriter(Writer& writer, const Ledger& ledger, const ImportPlan& plan, const ImportOptions& options, ImportReport& report)
        : m_writer(writer)
        , m_ledger(ledger)
        , m_plan(plan)
        , m_options(options)
        , m_report(report)
        , m_places(writer, ledger, plan, options.grids)
        , m_households(plan.households)
    {}

    Status run()
    {
        m_writer.subject(m_options.fileName);
        if (auto status = m_places.write(); !status) {
            return status;
        }
        m_report.addedDwellings = m_places.added();
        numberPeople();
        makeHouseholds();
        if (auto status = makePeople(); !status) {
            return status;
        }
        makeMemberships();
        makeResidences();
        makeGroups();
        makeLevelFour();
        if (auto status = updatePeople(); !status) {
            return status;
        }
        return rememberFile();
    }

private:
    [[nodiscard]] bool isFresh(std::size_t person) const { return m_plan.rows[person].verdict == ImportVerdict::fresh; }

    /// A known person of whom only the file says where she lives.
    [[nodiscard]] bool settles(std::size_t person) const
    {
        return m_plan.rows[person].verdict == ImportVerdict::updated && m_plan.rows[person].gainsHome;
    }

    [[nodiscard]] bool joinsHousehold(std::size_t person) const
    {
        return isFresh(person) || (settles(person) && m_plan.rows[person].gainsHousehold);
    }

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

    /// None for people of a plain list of names, which speaks of no households.
    [[nodiscard]] Id<Household> householdOf(const LedgerPerson& person) const
    {
        return person.household == nobody ? Id<Household>{} : m_households[person.household];
    }

    [[nodiscard]] bool keepOn(double done) const { return !m_options.progress || m_options.progress(done); }

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
            if (household != nobody && joinsHousehold(i) && livesHere(m_ledger.persons[i])) {
                wanted[household] = true;
            }
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
            if (headKnown && joinsHousehold(from.head) && livesHere(m_ledger.persons[from.head])) {
                household.headId = m_people[from.head];
            }
            if (from.dwelling != nobody) {
                household.dwellingId = m_places.dwelling(from.dwelling);
                household.currentGridId = m_places.grid(from.dwelling);
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
            person.currentDwellingId = here && from.dwelling != nobody ? m_places.dwelling(from.dwelling) : Id<Dwelling>{};
            person.currentGridId = here && from.dwelling != nobody ? m_places.grid(from.dwelling) : Id<Grid>{};
            person.currentHouseholdId = here ? householdOf(from) : Id<Household>{};
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
            if (!joinsHousehold(i) || !householdOf(from)) {
                continue;
            }
            Membership member;
            member.id.value = m_writer.nextId(Membership::table);
            member.householdId = householdOf(from);
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
            if ((!isFresh(i) && !settles(i)) || from.dwelling == nobody) {
                continue;
            }
            Residence residence;
            residence.id.value = m_writer.nextId(Residence::table);
            residence.residentId = m_people[i];
            residence.dwellingId = m_places.dwelling(from.dwelling);
            residence.kind = kindOf(from);
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
                if ((!group.proposed || proposals) && !isLevelFour(group.code)) {
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

    /// The words of a known person were taken out of her texts too, so what they say is kept for her as well.
    [[nodiscard]] bool isKnown(std::size_t person) const
    {
        const ImportVerdict verdict = m_plan.rows[person].verdict;
        return verdict == ImportVerdict::updated || verdict == ImportVerdict::same;
    }

    void makeLevelFour()
    {
        const Actor& actor = m_writer.actor();
        if (!collectsLevelFour(m_writer.reader()) || (actor.permit && !knowsLevelFour(*actor.permit))) {
            return;
        }
        std::vector<LevelFour> entries;
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            for (const auto& group : m_ledger.groupsOf(m_ledger.persons[i])) {
                const bool taken = !group.proposed || m_options.accepted.contains("group_proposed");
                if (isLevelFour(group.code) && taken &&
                    (isFresh(i) || (isKnown(i) && m_people[i] && !has(m_people[i], group.code)))) {
                    entries.push_back(
                        {{}, m_people[i], std::string(group.code), std::string(group.note), std::nullopt, std::nullopt}
                    );
                }
            }
        }
        BulkTable<LevelFourRow> table(m_writer);
        for (LevelFour& entry : entries) {
            LevelFourRow row = rowOf(entry, m_writer.sealer());
            row.id.value = m_writer.nextId(LevelFourRow::table);
            table.add(row);
        }
        table.finish();
    }

    [[nodiscard]] bool has(Id<Resident> person, std::string_view code) const
    {
        const auto entries = levelFourOf(m_writer.reader(), person);
        return std::ranges::find(entries, code, &LevelFour::groupCode) != entries.end();
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
            if (settles(i)) {
                const LedgerPerson& from = m_ledger.persons[i];
                edited.currentDwellingId = m_places.dwelling(from.dwelling);
                edited.currentGridId = m_places.grid(from.dwelling);
                edited.currentHouseholdId = row.gainsHousehold ? householdOf(from) : edited.currentHouseholdId;
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
    ImportPlaces m_places;
    std::vector<Id<Household>> m_households;
    std::vector<Id<Resident>> m_people;
};

} // namespace

Result<ImportReport>
importLedger(Registry& registry, const Actor& actor, const Ledger& ledger, const ImportPlan& plan, const ImportOptions& options)
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
