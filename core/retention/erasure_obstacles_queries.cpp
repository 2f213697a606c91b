// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retention/erasure_obstacles_queries.h"

#include "core/mediation/mediation_case.h"
#include "core/residents/fact_queries.h"
#include "core/residents/resident_rules.h"
#include "core/store/table.h"

#include <algorithm>

namespace linwu::retention {

namespace {

using residents::Resident;
using residents::ResidentStatus;

constexpr std::string_view kOwned = R"(
select count(*) from ownership where resident_id = :id and (valid_to is null or valid_to > :day))";
/// Cases in which the person is a party or stands for one, by record or by number; destroyed ones keep no party.
constexpr std::string_view kCases = R"(
select distinct c.id, c.number, c.state, c.retention, coalesce(c.archived_on, '') from mediation_case c
where c.id in (
    select case_id from case_party where resident_id = :id or (id_hash is not null and id_hash = :hash)
    union select case_id from case_representative where resident_id = :id or (id_hash is not null and id_hash = :hash))
order by c.id)";
constexpr std::string_view kPapers = R"(
select code, substr(issued_at, 1, 10) from issued_paper
where (about_table = 'resident' and about_id = :id)
or (about_table = 'household' and about_id in (select household_id from household_member where resident_id = :id))
order by issued_at)";
constexpr std::string_view kHouseholds = R"(
select household_id from household_member where resident_id = :id union select id from household where head_id = :id)";
constexpr std::string_view kAlone = R"(
select m.household_id from household_member m where m.resident_id = :id and not exists (
    select 1 from household_member o where o.household_id = m.household_id and o.resident_id <> :id)
group by m.household_id order by m.household_id)";

constexpr std::string_view paperRule = "resident_paper";

Problem obstacle(const char* rule, std::map<std::string, std::string> args = {})
{
    return {"resident", rule, Severity::block, std::move(args)};
}

std::vector<std::int64_t> idsOf(const Reader& reader, std::string_view sql, std::int64_t id)
{
    std::vector<std::int64_t> ids;
    reader.session().each(sql, {{"id", id}}, [&](const Row& row) {
        ids.push_back(row.integer(0));
        return true;
    });
    return ids;
}

/// How long the file of a case keeps its parties.
Problem caseObstacle(const Scope& eyes, const KeepingTable& table, const Row& row)
{
    const bool named = eyes.shows("case_party");
    const std::string number(row.text(1));
    const auto archived = parseIsoDate(row.text(4));
    if (row.text(2) != "archived" || !archived) {
        return named ? obstacle("erase_case_open", {{"number", number}}) : obstacle("erase_kept_elsewhere");
    }
    const auto lastDay = table.ofCase(row.text(3)).until(*archived);
    if (!lastDay) {
        return named ? obstacle("erase_case_permanent", {{"number", number}}) : obstacle("erase_kept_elsewhere");
    }
    const std::string until = isoText(*lastDay);
    return named ? obstacle("erase_case_kept", {{"number", number}, {"until", until}})
                 : obstacle("erase_kept_elsewhere", {{"until", until}});
}

void addCases(const Reader& reader, const Scope& eyes, const Resident& person, const KeepingTable& table, Problems& problems)
{
    const Value hash = person.idHash.bytes.empty() ? Value() : Value(person.idHash);
    reader.session().each(kCases, {{"id", person.id.value}, {"hash", hash}}, [&](const Row& row) {
        problems.push_back(caseObstacle(eyes, table, row));
        return true;
    });
}

void addPapers(const Reader& reader, const Resident& person, const KeepingTable& table, const Date& day, Problems& problems)
{
    const Keeping keeping = table.of(paperRule);
    reader.session().each(kPapers, {{"id", person.id.value}}, [&](const Row& row) {
        const auto issued = parseIsoDate(row.text(1));
        const auto until = issued ? keeping.until(*issued) : std::nullopt;
        if (!until || *until >= day) {
            problems.push_back(
                obstacle("erase_paper_kept", {{"paper", std::string(row.text(0))}, {"until", until ? isoText(*until) : "永久"}})
            );
        }
        return true;
    });
}

} // namespace

Problems
erasureObstacles(const Reader& reader, Id<Resident> resident, const KeepingTable& table, const Date& day, const Scope& eyes)
{
    Problems problems;
    for (const Id<Resident> record : residents::recordsOfPerson(reader, resident)) {
        const auto person = findRecord<Resident>(reader.session(), record.value);
        if (!person) {
            continue;
        }
        if (person->status == ResidentStatus::erased) {
            problems.push_back(obstacle("erase_done"));
        }
        if (record == resident && person->status == ResidentStatus::merged) {
            problems.push_back(obstacle("resident_merged"));
        }
        if (residents::isListed(person->status)) {
            problems.push_back(obstacle("erase_lives_here"));
        }
        if (reader.session().integer(kOwned, {{"id", record.value}, {"day", isoText(day)}}) > 0) {
            problems.push_back(obstacle("erase_owns_dwelling"));
        }
        addCases(reader, eyes, *person, table, problems);
        addPapers(reader, *person, table, day, problems);
    }
    return problems;
}

std::vector<std::int64_t> householdsAlone(const Reader& reader, Id<Resident> resident)
{
    return idsOf(reader, kAlone, resident.value);
}

std::vector<std::int64_t> householdsOf(const Reader& reader, Id<Resident> resident)
{
    return idsOf(reader, kHouseholds, resident.value);
}

} // namespace linwu::retention
