// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/import_queries.h"

#include "core/base/text.h"
#include "core/residents/derived.h"
#include "core/residents/place_rules.h"

namespace linwu::residents {

namespace {

constexpr std::string_view kCandidate =
    "select id, name, birth, id_hash, phone_hash, id_verdict, current_dwelling_id, current_household_id from resident where "
    "status <> 'merged' and ";

Candidate candidateOf(const linwu::Row& row)
{
    Candidate found;
    found.id.value = row.integer(0);
    found.name = row.text(1);
    found.birth = row.text(2);
    found.idHash.bytes = row.text(3);
    found.phoneHash.bytes = row.text(4);
    found.idVerdict = row.text(5);
    found.dwellingId.value = row.integer(6);
    found.householdId.value = row.integer(7);
    return found;
}

constexpr std::string_view kEstateCount = "select count(*) from estate";
constexpr std::string_view kOnlyEstate = "select name from estate";
constexpr std::string_view kCommunity = "select value from registry_info where name = 'community'";

constexpr std::string_view kInGrids =
    "select count(*) from grid_building where building_id = :building and (valid_to is null or valid_to > :today)";

std::string placeKey(Id<Estate> estate, std::string_view number)
{
    return std::to_string(estate.value) + ':' + buildingKey(number);
}

} // namespace

ImportLookup::ImportLookup(const Reader& reader)
    : m_reader(&reader)
{
    auto& session = reader.session();
    m_empty = session.integer("select exists (select 1 from resident)") == 0;
    session.each("select id, name, aliases from estate order by id", {}, [&](const linwu::Row& row) {
        const Id<Estate> id{row.integer(0)};
        m_estates.emplace(row.text(1), id);
        for (const auto& alias : split(row.text(2), '|')) {
            if (!alias.empty()) {
                m_estates.emplace(alias, id);
            }
        }
        return true;
    });
    m_unnamedEstate = session.text(session.integer(kEstateCount) == 1 ? kOnlyEstate : kCommunity);
    session.each("select id, estate_id, number from building", {}, [&](const linwu::Row& row) {
        m_buildings.emplace(placeKey({row.integer(1)}, row.text(2)), Id<Building>{row.integer(0)});
        return true;
    });
}

std::vector<Candidate> ImportLookup::candidates(std::string_view condition, const Fields& parameters) const
{
    std::vector<Candidate> found;
    m_reader->session().each(std::string(kCandidate) + std::string(condition), parameters, [&](const linwu::Row& row) {
        found.push_back(candidateOf(row));
        return true;
    });
    return found;
}

std::vector<Candidate> ImportLookup::byIdHash(const Blob& hash) const
{
    if (m_empty || hash.bytes.empty()) {
        return {};
    }
    return candidates("id_hash = :hash", {{"hash", hash}});
}

const std::vector<Candidate>& ImportLookup::inDwelling(Id<Dwelling> dwelling)
{
    const auto found = m_inDwelling.find(dwelling.value);
    if (found != m_inDwelling.end()) {
        return found->second;
    }
    auto people = m_empty || !dwelling ? std::vector<Candidate>{}
                                       : candidates("current_dwelling_id = :dwelling", {{"dwelling", dwelling.value}});
    return m_inDwelling.emplace(dwelling.value, std::move(people)).first->second;
}

std::vector<Candidate> ImportLookup::byPhoneHash(const Blob& hash) const
{
    if (m_empty || hash.bytes.empty()) {
        return {};
    }
    return candidates("phone_hash = :hash", {{"hash", hash}});
}

std::vector<Candidate> ImportLookup::byNameKey(const std::string& nameKey) const
{
    return m_empty ? std::vector<Candidate>{} : candidates("name_key = :key", {{"key", nameKey}});
}

Id<Estate> ImportLookup::estate(std::string_view name) const
{
    const auto found = m_estates.find(std::string(name));
    return found == m_estates.end() ? Id<Estate>{} : found->second;
}

Id<Building> ImportLookup::building(Id<Estate> estate, std::string_view number) const
{
    const auto found = m_buildings.find(placeKey(estate, number));
    return found == m_buildings.end() ? Id<Building>{} : found->second;
}

Id<Dwelling> ImportLookup::dwelling(Id<Building> building, std::string_view unit, std::string_view room) const
{
    if (!building) {
        return {};
    }
    return {m_reader->session().integer(
        "select id from dwelling where building_id = :building and unit = :unit and room = :room",
        {{"building", building.value}, {"unit", std::string(unit)}, {"room", std::string(room)}}
    )};
}

bool ImportLookup::isInGrids(Id<Building> building) const
{
    return m_reader->session().integer(kInGrids, {{"building", building.value}, {"today", isoText(m_reader->today())}}) > 0;
}

Id<Household> ImportLookup::householdByNumber(std::string_view number, Id<Dwelling> dwelling) const
{
    if (number.empty()) {
        return {};
    }
    return {m_reader->session().integer(
        "select id from household where number = :number and kind = 'living' and ended_on is null and (dwelling_id = :dwelling "
        "or "
        "dwelling_id is null) order by id",
        {{"number", std::string(number)}, {"dwelling", toValue(dwelling)}}
    )};
}

std::map<std::string, std::vector<std::string>> importMappings(const Reader& reader)
{
    std::map<std::string, std::vector<std::string>> mappings;
    reader.session().each("select fingerprint, columns from import_mapping", {}, [&](const linwu::Row& row) {
        mappings.emplace(row.text(0), split(row.text(1), '|'));
        return true;
    });
    return mappings;
}

std::optional<ImportBatch> earlierImport(const Reader& reader, const std::string& fileHash)
{
    auto found = listRecords<ImportBatch>(reader.session(), "file_hash = :hash order by id desc limit 1", {{"hash", fileHash}});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<AreaAlias> estateAliases(const Reader& reader)
{
    std::vector<AreaAlias> aliases;
    reader.session().each("select name, aliases from estate order by id", {}, [&](const linwu::Row& row) {
        const std::string name(row.text(0));
        aliases.push_back({name, name});
        for (const auto& alias : split(row.text(1), '|')) {
            if (!alias.empty()) {
                aliases.push_back({alias, name});
            }
        }
        return true;
    });
    return aliases;
}

std::optional<ImportMapping> mappingOf(const Reader& reader, const std::string& fingerprint)
{
    auto found = listRecords<ImportMapping>(reader.session(), "fingerprint = :fingerprint", {{"fingerprint", fingerprint}});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace linwu::residents
