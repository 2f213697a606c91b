// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/resident_import.h"

#include "core/residents/derived.h"
#include "core/residents/fact_queries.h"
#include "core/residents/import_queries.h"
#include "core/residents/import_record.h"
#include "core/residents/place_rules.h"
#include "core/residents/resident_rules.h"
#include "core/values/id_card.h"

#include <algorithm>
#include <unordered_map>

namespace linwu::residents {

namespace {

constexpr std::uint32_t askEvery = 512; ///< rows between two questions for progress

/// The comparison of one file with the register.
class Planner {
public:
    Planner(const Reader& reader, const Ledger& ledger, const ImportOptions& options)
        : m_reader(reader)
        , m_ledger(ledger)
        , m_options(options)
        , m_lookup(reader)
    {}

    Result<ImportPlan> run()
    {
        matchPlaces();
        m_plan.rows.resize(m_ledger.persons.size());
        for (std::uint32_t i = 0; i < m_plan.rows.size(); ++i) {
            if (i % askEvery == 0 && m_options.progress &&
                !m_options.progress(static_cast<double>(i) / static_cast<double>(m_plan.rows.size()))) {
                return failure(ErrorCode::cancelled);
            }
            judge(i);
            ++m_plan.counts[static_cast<std::size_t>(m_plan.rows[i].verdict)];
        }
        matchHouseholds();
        return std::move(m_plan);
    }

private:
    void matchPlaces()
    {
        for (const auto& dwelling : m_ledger.dwellings) {
            const LedgerDoor door = doorOf(dwelling, m_lookup.unnamedEstate());
            const auto estate = m_lookup.estate(door.estate);
            const auto building = estate ? m_lookup.building(estate, door.building) : Id<Building>{};
            m_plan.dwellings.push_back(m_lookup.dwelling(building, door.unit, door.room));
        }
    }

    void judge(std::uint32_t index)
    {
        const LedgerPerson& person = m_ledger.persons[index];
        ImportRow& row = m_plan.rows[index];
        if (person.name.empty()) {
            row.verdict = ImportVerdict::error;
            row.why = "name_missing";
            return;
        }
        if (m_options.skipped.contains(index)) {
            row.verdict = ImportVerdict::conflict;
            row.why = "left_out";
            return;
        }
        fillResident(m_incoming, m_ledger, person);
        setKeys(m_incoming, m_reader.sealer());
        if (sameAsEarlier(index, person, row)) {
            return;
        }
        const auto match = findMatch(person, row);
        if (match) {
            compare(*match, person, row);
        }
    }

    /// The same number and name stood in an earlier row, or the same name in the same household without a number.
    bool sameAsEarlier(std::uint32_t index, const LedgerPerson& person, ImportRow& row)
    {
        std::string key = m_incoming.name + '\n' + m_incoming.idHash.bytes;
        if (m_incoming.idHash.bytes.empty()) {
            key +=
                '\n' + std::to_string(person.household) + '\n' + (m_incoming.birth ? isoText(*m_incoming.birth) : std::string());
            // In a plain list of names only the door and the telephone tell two people of one name apart.
            key += person.household == nobody ? '\n' + std::to_string(person.dwelling) + '\n' + m_incoming.phoneHash.bytes
                                              : std::string();
        }
        const auto [found, isNew] = m_seen.emplace(std::move(key), index);
        if (isNew) {
            return false;
        }
        row.sameAs = found->second;
        row.match = m_plan.rows[found->second].match;
        row.verdict = ImportVerdict::same;
        return true;
    }

    std::optional<Candidate> findMatch(const LedgerPerson& person, ImportRow& row)
    {
        if (m_lookup.registerEmpty()) {
            return std::nullopt;
        }
        const auto numbered = m_lookup.byIdHash(m_incoming.idHash);
        const auto sameName = [&](const Candidate& candidate) { return candidate.name == m_incoming.name; };
        if (auto found = single(numbered, sameName, row)) {
            return found;
        }
        if (row.verdict == ImportVerdict::conflict) {
            return std::nullopt;
        }
        if (!numbered.empty() && isSoundNumber()) {
            // The same number with another name: a typing error, a former name, or one of the 重号 that exist. A person decides.
            row.verdict = ImportVerdict::conflict;
            row.why = "id_name_differs";
            row.match = numbered.front().id;
            return std::nullopt;
        }
        return findWithoutNumber(person, row);
    }

    [[nodiscard]] bool isSoundNumber() const
    {
        const auto verdict = fromCode<IdVerdict>(m_incoming.idVerdict);
        return verdict && isSound(*verdict);
    }

    /// Exactly one candidate that fits; more than one is a conflict.
    template <class Fits>
    std::optional<Candidate> single(const std::vector<Candidate>& candidates, Fits fits, ImportRow& row)
    {
        std::optional<Candidate> found;
        for (const auto& candidate : candidates) {
            if (!fits(candidate)) {
                continue;
            }
            if (found) {
                row.verdict = ImportVerdict::conflict;
                row.why = "several_alike";
                return std::nullopt;
            }
            found = candidate;
        }
        return found;
    }

    std::optional<Candidate> findWithoutNumber(const LedgerPerson& person, ImportRow& row)
    {
        const auto alike = [&](const Candidate& candidate) {
            return candidate.name == m_incoming.name && birthFits(candidate.birth) && numberFits(candidate);
        };
        const auto dwelling = person.dwelling == nobody ? Id<Dwelling>{} : m_plan.dwellings[person.dwelling];
        if (dwelling) {
            return single(m_lookup.inDwelling(dwelling), alike, row);
        }
        if (person.dwelling != nobody) {
            return std::nullopt;
        }
        // Without an address the name alone says too little: birth or phone must agree as well, or both know nothing but the
        // name.
        return single(
            m_lookup.byNameKey(m_incoming.nameKey),
            [&](const Candidate& candidate) {
                const bool sameBirth = m_incoming.birth && candidate.birth == isoText(*m_incoming.birth);
                const bool samePhone = !m_incoming.phoneHash.bytes.empty() && candidate.phoneHash == m_incoming.phoneHash;
                return alike(candidate) && (sameBirth || samePhone || (saysNothing(m_incoming) && saysNothing(candidate)));
            },
            row
        );
    }

    [[nodiscard]] static bool saysNothing(const Resident& incoming)
    {
        return !incoming.birth && incoming.phoneHash.bytes.empty() && incoming.idHash.bytes.empty();
    }

    [[nodiscard]] static bool saysNothing(const Candidate& candidate)
    {
        return candidate.birth.empty() && candidate.phoneHash.bytes.empty() && candidate.idHash.bytes.empty() &&
               !candidate.dwellingId;
    }

    [[nodiscard]] bool birthFits(const std::string& other) const
    {
        if (!m_incoming.birth || other.empty()) {
            return true;
        }
        const std::string mine = isoText(*m_incoming.birth);
        const std::size_t length = std::min(mine.size(), other.size());
        return mine.compare(0, length, other, 0, length) == 0;
    }

    /// Two sound numbers that differ are two people.
    [[nodiscard]] bool numberFits(const Candidate& candidate) const
    {
        const bool both = !candidate.idHash.bytes.empty() && !m_incoming.idHash.bytes.empty();
        return !both || candidate.idHash == m_incoming.idHash || candidate.idVerdict != "ok" || !isSoundNumber();
    }

    void compare(const Candidate& match, const LedgerPerson& person, ImportRow& row)
    {
        row.match = match.id;
        row.verdict = ImportVerdict::same;
        const auto present = findRecord<Resident>(m_reader.session(), match.id.value);
        if (!present) {
            return;
        }
        const auto now = plainFields(*present, m_reader.sealer());
        const auto incoming = plainFields(m_incoming, m_reader.sealer());
        bool differs = false;
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (incoming[i].second.empty() || incoming[i].second == now[i].second) {
                continue;
            }
            const FieldPolicy policy = policyOf(std::string(now[i].first));
            const bool taken = now[i].second.empty() || policy == FieldPolicy::overwrite;
            if (!taken && policy == FieldPolicy::keep) {
                continue;
            }
            differs = differs || !taken;
            row.differences.push_back({std::string(now[i].first), now[i].second, incoming[i].second, taken});
        }
        differs = livesElsewhere(*present, person, row) || differs;
        findHome(*present, person, row);
        if (differs) {
            row.verdict = ImportVerdict::conflict;
            row.why = row.why.empty() ? "field_differs" : row.why;
        } else if (!row.differences.empty()) {
            row.verdict = ImportVerdict::updated;
        }
    }

    bool livesElsewhere(const Resident& present, const LedgerPerson& person, ImportRow& row) const
    {
        if (person.dwelling == nobody || !present.currentDwellingId ||
            m_plan.dwellings[person.dwelling] == present.currentDwellingId) {
            return false;
        }
        row.why = "lives_elsewhere";
        row.differences.push_back({"dwelling", std::to_string(present.currentDwellingId.value), {}, false});
        return true;
    }

    /// The register knows no home of somebody, now or ever, and the file does.
    void findHome(const Resident& present, const LedgerPerson& person, ImportRow& row) const
    {
        const bool here = person.status != ResidentStatus::movedOut && person.status != ResidentStatus::deceased;
        row.gainsHome = person.dwelling != nobody && here && isListed(present.status) && !present.currentDwellingId &&
                        residencesOf(m_reader, present.id).empty();
        row.gainsHousehold = row.gainsHome && person.household != nobody && !present.currentHouseholdId;
        if (row.gainsHome) {
            row.differences.push_back({"dwelling", {}, doorText(m_ledger.dwellings[person.dwelling]), true});
        }
    }

    [[nodiscard]] static std::string doorText(const LedgerDwelling& dwelling)
    {
        return addressText(
            {std::string(dwelling.estate),
             std::string(dwelling.street),
             std::string(dwelling.building),
             std::string(dwelling.unit),
             std::string(dwelling.room),
             {},
             {}}
        );
    }

    [[nodiscard]] FieldPolicy policyOf(const std::string& field) const
    {
        const auto found = m_options.policies.find(field);
        return found == m_options.policies.end() ? FieldPolicy::fillEmpty : found->second;
    }

    /// A household is known when one of its people is, or by its 户号.
    void matchHouseholds()
    {
        m_plan.households.resize(m_ledger.households.size());
        if (m_lookup.registerEmpty()) {
            return;
        }
        for (std::size_t i = 0; i < m_ledger.persons.size(); ++i) {
            const auto& person = m_ledger.persons[i];
            if (person.household == nobody) {
                continue;
            }
            auto& household = m_plan.households[person.household];
            if (!household && m_plan.rows[i].match && m_plan.rows[i].why != "lives_elsewhere") {
                household = householdOf(m_plan.rows[i].match);
            }
        }
        for (std::size_t i = 0; i < m_plan.households.size(); ++i) {
            const auto& household = m_ledger.households[i];
            if (!m_plan.households[i]) {
                const auto dwelling = household.dwelling == nobody ? Id<Dwelling>{} : m_plan.dwellings[household.dwelling];
                m_plan.households[i] = m_lookup.householdByNumber(household.number, dwelling);
            }
        }
    }

    [[nodiscard]] Id<Household> householdOf(Id<Resident> resident) const
    {
        const auto found = findRecord<Resident>(m_reader.session(), resident.value);
        return found ? found->currentHouseholdId : Id<Household>{};
    }

    const Reader& m_reader;
    const Ledger& m_ledger;
    const ImportOptions& m_options;
    ImportLookup m_lookup;
    ImportPlan m_plan;
    Resident m_incoming;
    std::unordered_map<std::string, std::uint32_t> m_seen;
};

} // namespace

Result<ImportPlan> planImport(const Registry& registry, const Ledger& ledger, const ImportOptions& options)
{
    auto planned = registry.read({}, [&](const Reader& reader) { return Planner(reader, ledger, options).run(); });
    return planned ? std::move(planned).value() : Result<ImportPlan>(planned.error());
}

std::vector<std::string> mappingOfColumns(const LedgerSheet& sheet)
{
    std::vector<std::string> words;
    for (const LedgerColumn& column : sheet.columns) {
        words.resize(std::max<std::size_t>(words.size(), column.column + std::size_t{1}));
        std::string& word = words[column.column];
        word = codeOf(column.field);
        word += column.group == 0 ? std::string() : "." + std::to_string(column.group);
    }
    return words;
}

Result<Changes> rememberMapping(Registry& registry, const Actor& actor, const LedgerSheet& sheet)
{
    std::string words;
    for (const std::string& word : mappingOfColumns(sheet)) {
        words += word + "|";
    }
    words.resize(words.empty() ? 0 : words.size() - 1);
    return registry.apply(actor, "import.remember", [&](Writer& writer) -> Status {
        if (const auto known = mappingOf(writer.reader(), sheet.fingerprint)) {
            ImportMapping edited = *known;
            edited.columns = words;
            return writer.edit(*known, edited);
        }
        ImportMapping mapping;
        mapping.fingerprint = sheet.fingerprint;
        mapping.columns = words;
        return writer.add(mapping);
    });
}

} // namespace linwu::residents
