// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/resident_clauses_queries.h"

#include "core/base/text.h"
#include "core/residents/level_four_queries.h"

#include <algorithm>
#include <charconv>

namespace linwu::residents {

namespace {

/// People who are counted. The same words stand in the partial indexes of migration 0002.
constexpr std::string_view kListed = "resident.status in ('present', 'away', 'lost')";

/// Lived here on a day: a residence that covers it; or no residence is known at all and the status did not end before it.
constexpr std::string_view kOnDay = R"(resident.status <> 'merged' and (resident.birth is null or resident.birth <= :on_day) and (
    exists (select 1 from residence where residence.resident_id = resident.id
             and (residence.valid_from is null or residence.valid_from <= :on_day)
             and (residence.valid_to is null or residence.valid_to > :on_day))
    or (resident.current_dwelling_id is null and not exists (select 1 from residence where residence.resident_id = resident.id)
        and (resident.status in ('present', 'away', 'lost') or resident.status_on > :on_day))))";

constexpr std::string_view kInGroup = R"(exists (select 1 from resident_group where resident_group.resident_id = resident.id
    and resident_group.group_code = )";
constexpr std::string_view kGroupOnDay = R"(
    and (resident_group.valid_from is null or resident_group.valid_from <= :group_day)
    and (resident_group.valid_to is null or resident_group.valid_to > :group_day)))";

constexpr std::string_view kNobody = "0 = 1";
constexpr std::string_view kEverybody = "1 = 1";

/// What each trait asks, and what its opposite asks. `status <> 'present'` is said aloud for the index that holds nobody else.
struct TraitClause {
    ResidentTrait trait;
    std::string_view is;
    std::string_view isNot;
};

constexpr std::array<TraitClause, 13> clauses{{
    {ResidentTrait::toVerify, "resident.to_verify = 1", "resident.to_verify = 0"},
    {ResidentTrait::withoutNumber, "resident.id_number is null", "resident.id_number is not null"},
    {ResidentTrait::withoutPhone, "resident.phone is null", "resident.phone is not null"},
    {ResidentTrait::withoutBirth, "resident.birth is null", "resident.birth is not null"},
    {ResidentTrait::withoutDwelling, "resident.current_dwelling_id is null", "resident.current_dwelling_id is not null"},
    {ResidentTrait::withoutGrid, "resident.current_grid_id is null", "resident.current_grid_id is not null"},
    {ResidentTrait::livesAlone,
     "resident.birth <= :elder_birth and resident.current_dwelling_id is not null and not exists (select 1 from resident other "
     "where other.current_dwelling_id = resident.current_dwelling_id and other.status = 'present' and other.id <> resident.id)",
     "resident.birth is null or resident.birth > :elder_birth or resident.current_dwelling_id is null or exists (select 1 from "
     "resident "
     "other where other.current_dwelling_id = resident.current_dwelling_id and other.status = 'present' and other.id <> "
     "resident.id)"},
    {ResidentTrait::elder, "resident.birth <= :elder_birth", "resident.birth is null or resident.birth > :elder_birth"},
    {ResidentTrait::advancedAge,
     "resident.birth <= :advanced_birth",
     "resident.birth is null or resident.birth > :advanced_birth"},
    {ResidentTrait::child, "resident.birth > :child_birth", "resident.birth is null or resident.birth <= :child_birth"},
    {ResidentTrait::away, "resident.status = 'away' and resident.status <> 'present'", "resident.status <> 'away'"},
    {ResidentTrait::movedOut, "resident.status = 'moved_out' and resident.status <> 'present'", "resident.status <> 'moved_out'"},
    {ResidentTrait::deceased, "resident.status = 'deceased' and resident.status <> 'present'", "resident.status <> 'deceased'"},
}};

const TraitClause& clauseOf(ResidentTrait trait)
{
    return *std::find_if(clauses.begin(), clauses.end(), [&](const TraitClause& clause) { return clause.trait == trait; });
}

/// A limit of age as it stands in the clauses.
struct AgeParameter {
    std::string_view name;
    int AgeLimits::*limit;
};

constexpr std::array<AgeParameter, 3> ageParameters{{
    {"elder_birth", &AgeLimits::elder},
    {"advanced_birth", &AgeLimits::advancedAge},
    {"child_birth", &AgeLimits::child},
}};

/// The one that a clause asks for; nullptr when it is not one of age.
const AgeParameter* ageIn(std::string_view clause)
{
    const auto found = std::ranges::find_if(ageParameters, [&](const AgeParameter& parameter) {
        return clause.find(parameter.name) != std::string_view::npos;
    });
    return found == ageParameters.end() ? nullptr : &*found;
}

void addTrait(ListStatement& statement, const Reader& reader, ResidentTrait trait, bool negated, const Date& day)
{
    const std::string_view text = negated ? clauseOf(trait).isNot : clauseOf(trait).is;
    if (const AgeParameter* age = ageIn(text); age != nullptr) {
        statement.parameterise({std::string(age->name), isoText(bornBy(ageLimitsOn(reader, day).*age->limit, day))});
    }
    statement.where(text);
}

/// Whom level four names is known once it is opened, so their keys stand in the question. For who may not know it there is
/// nobody.
void addLevelFour(ListStatement& statement, const Reader& reader, const std::string& group, bool negated, const Date& day)
{
    const auto people = peopleOfLevelFour(reader, day);
    const auto named = people.find(group);
    if (named == people.end()) {
        statement.where(negated ? kEverybody : kNobody);
        return;
    }
    std::string keys;
    for (const auto id : named->second) {
        keys += (keys.empty() ? "" : ", ") + std::to_string(id.value);
    }
    statement.where(std::string("resident.id ") + (negated ? "not " : "") + "in (" + keys + ")");
}

void addGroups(
    ListStatement& statement,
    const Reader& reader,
    const std::vector<std::string>& groups,
    bool negated,
    const Date& day
)
{
    for (std::size_t place = 0; place < groups.size(); ++place) {
        if (isLevelFour(groups[place])) {
            addLevelFour(statement, reader, groups[place], negated, day);
            continue;
        }
        const std::string name = (negated ? "not_group_" : "group_") + std::to_string(place);
        statement.parameterise({"group_day", isoText(day)});
        statement.where(
            (negated ? "not " : "") + std::string(kInGroup) + ":" + name + std::string(kGroupOnDay), {name, groups[place]}
        );
    }
}

/// People who left are asked for by trait; everybody else is listed.
bool asksForLeavers(const ResidentFilter& filter)
{
    return std::any_of(filter.is.begin(), filter.is.end(), [](ResidentTrait trait) {
        return trait == ResidentTrait::movedOut || trait == ResidentTrait::deceased;
    });
}

void addPresence(ListStatement& statement, const ResidentFilter& filter)
{
    if (filter.asOf) {
        statement.where(kOnDay, {"on_day", isoText(*filter.asOf)});
    } else if (!asksForLeavers(filter)) {
        statement.where(kListed);
    }
}

void addAges(ListStatement& statement, const ResidentFilter& filter, const Date& day)
{
    if (filter.ageFrom) {
        statement.where("resident.birth <= :age_from", {"age_from", isoText(bornBy(*filter.ageFrom, day))});
    }
    if (filter.ageTo) {
        statement.where("resident.birth > :age_to", {"age_to", isoText(bornBy(*filter.ageTo + 1, day))});
    }
}

Status setNumber(std::optional<int>& out, const std::string& key, const std::string& value)
{
    int number = 0;
    const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (fault != std::errc() || end != value.data() + value.size() || number < 0) {
        return invalid(key, "not_a_number");
    }
    out = number;
    return {};
}

template <class Tag>
Status setKey(Id<Tag>& out, const std::string& key, const std::string& value)
{
    const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), out.value);
    return fault == std::errc() && end == value.data() + value.size() ? Status() : Status(invalid(key, "not_a_number"));
}

Status addTraits(std::vector<ResidentTrait>& out, const std::string& key, const std::string& value)
{
    for (const auto& word : split(value, ',')) {
        const auto trait = fromCode<ResidentTrait>(trimmed(word));
        if (!trait) {
            return invalid(key, "code_unknown");
        }
        out.push_back(*trait);
    }
    return {};
}

} // namespace

std::optional<int> ageOf(ResidentTrait trait, const AgeLimits& ages)
{
    const AgeParameter* age = ageIn(clauseOf(trait).is);
    return age == nullptr ? std::nullopt : std::optional(ages.*age->limit);
}

Date bornBy(int years, const Date& day)
{
    const int year = static_cast<int>(day.year()) - years;
    if (const auto same = dateOf(year, day.month(), day.day())) {
        // Born on 29 February of a leap year: on 28 February of a common year the birthday has not come yet.
        return *same;
    }
    return {static_cast<unsigned short>(year), 2, 28};
}

void addClauses(ListStatement& statement, const Reader& reader, const ResidentFilter& filter)
{
    const Date day = filter.asOf.value_or(reader.today());
    addPresence(statement, filter);
    for (const auto trait : filter.is) {
        addTrait(statement, reader, trait, false, day);
    }
    for (const auto trait : filter.isNot) {
        addTrait(statement, reader, trait, true, day);
    }
    addGroups(statement, reader, filter.groups, false, day);
    addGroups(statement, reader, filter.notGroups, true, day);
    if (filter.grid.valid()) {
        statement.where("resident.current_grid_id = :grid", {"grid", toValue(filter.grid)});
    }
    if (filter.building.valid()) {
        statement.where(
            "resident.current_dwelling_id in (select dwelling.id from dwelling where dwelling.building_id = :building)",
            {"building", toValue(filter.building)}
        );
    }
    if (!filter.sex.empty()) {
        statement.where("resident.sex = :sex", {"sex", filter.sex});
    }
    if (!filter.name.empty()) {
        // % and _ of a name would stand for anything: no name has them.
        statement.where("resident.name like :name", {"name", '%' + filter.name + '%'});
    }
    addAges(statement, filter, day);
}

Status setFilter(ResidentFilter& filter, const std::string& key, const std::string& value)
{
    if (key == "is") {
        return addTraits(filter.is, key, value);
    }
    if (key == "not") {
        return addTraits(filter.isNot, key, value);
    }
    if (key == "group" || key == "not_group") {
        auto& groups = key == "group" ? filter.groups : filter.notGroups;
        const auto codes = split(value, ',');
        groups.insert(groups.end(), codes.begin(), codes.end());
        return {};
    }
    if (key == "grid") {
        return setKey(filter.grid, key, value);
    }
    if (key == "building") {
        return setKey(filter.building, key, value);
    }
    if (key == "age_from") {
        return setNumber(filter.ageFrom, key, value);
    }
    if (key == "age_to") {
        return setNumber(filter.ageTo, key, value);
    }
    if (key == "sex" || key == "name") {
        (key == "sex" ? filter.sex : filter.name) = value;
        return {};
    }
    if (key == "on") {
        filter.asOf = parseIsoDate(value);
        return filter.asOf ? Status() : Status(invalid(key, "date_unreadable"));
    }
    return invalid(key, "filter_unknown");
}

std::multimap<std::string, std::string> wordsOf(const ResidentFilter& filter)
{
    std::multimap<std::string, std::string> words;
    const auto put = [&](const char* key, std::string value) { words.emplace(key, std::move(value)); };
    std::for_each(filter.is.begin(), filter.is.end(), [&](auto trait) { put("is", std::string(codeOf(trait))); });
    std::for_each(filter.isNot.begin(), filter.isNot.end(), [&](auto trait) { put("not", std::string(codeOf(trait))); });
    std::for_each(filter.groups.begin(), filter.groups.end(), [&](const auto& group) { put("group", group); });
    std::for_each(filter.notGroups.begin(), filter.notGroups.end(), [&](const auto& group) { put("not_group", group); });
    if (filter.grid.valid()) {
        put("grid", std::to_string(filter.grid.value));
    }
    if (filter.building.valid()) {
        put("building", std::to_string(filter.building.value));
    }
    if (!filter.name.empty()) {
        put("name", filter.name);
    }
    if (!filter.sex.empty()) {
        put("sex", filter.sex);
    }
    if (filter.ageFrom) {
        put("age_from", std::to_string(*filter.ageFrom));
    }
    if (filter.ageTo) {
        put("age_to", std::to_string(*filter.ageTo));
    }
    if (filter.asOf) {
        put("on", isoText(*filter.asOf));
    }
    return words;
}

} // namespace linwu::residents
