// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/card_queries.h"

#include "core/residents/fact_queries.h"
#include "core/residents/place_queries.h"
#include "core/store/table.h"

#include <algorithm>
#include <set>

namespace linwu::residents {

namespace {

constexpr std::string_view kGridName = "select name from grid where id = :id";
constexpr std::string_view kPerson = "select name, sex, birth from resident where id = :id";

std::string gridName(const Reader& reader, Id<Grid> grid)
{
    return grid.valid() ? reader.session().text(kGridName, {{"id", grid.value}}) : std::string();
}

bool holds(const std::optional<Date>& from, const std::optional<Date>& to, const Date& on)
{
    return Period{from, to}.contains(on);
}

/// Name, sex and birth of a person within the scope.
std::optional<Related> personOf(const Reader& reader, Id<Resident> id)
{
    std::optional<Related> person;
    reader.session().each(kPerson, {{"id", id.value}}, [&](const Row& row) {
        person.emplace();
        person->id = id;
        person->name = row.text(0);
        person->sex = row.text(1);
        fromValue(row.value(2), person->birth);
        return false;
    });
    return person;
}

HouseholdFact factOf(const Reader& reader, const Household& household, const Membership& membership, const Date& on)
{
    HouseholdFact fact;
    fact.membership = membership;
    fact.household = household;
    fact.address = addressOf(reader, household.dwellingId);
    fact.members = membersOf(reader, household.id, on);
    // Who sees a part of a household cannot judge the whole of it.
    if (reader.scope().whole() && holds(membership.validFrom, membership.validTo, on)) {
        fact.problems = inspect(fact.members, ageLimitsOn(reader, on), on);
    }
    return fact;
}

/// Collects relatives, each once a view.
class Relatives {
public:
    Relatives(const Reader& reader, Id<Resident> self)
        : m_reader(reader)
        , m_self(self)
    {}

    void add(Related::View view, Id<Resident> id, const std::string& relation)
    {
        if (id == m_self || !m_seen.insert({static_cast<int>(view), id.value}).second) {
            return;
        }
        if (auto person = personOf(m_reader, id)) {
            person->view = view;
            person->relation = relation;
            m_list.push_back(std::move(*person));
        }
    }

    void addOwner(const Ownership& ownership)
    {
        if (ownership.residentId.valid()) {
            add(Related::View::ownership, ownership.residentId, {});
        } else {
            m_list.push_back({Related::View::ownership, {}, ownership.ownerName, {}, std::nullopt, {}});
        }
    }

    std::vector<Related> take() { return std::move(m_list); }

private:
    const Reader& m_reader;
    Id<Resident> m_self;
    std::set<std::pair<int, std::int64_t>> m_seen;
    std::vector<Related> m_list;
};

/// Those of the households on the card's day.
void addMembers(Relatives& relatives, const PersonCard& card)
{
    for (const auto& fact : card.households) {
        if (!holds(fact.membership.validFrom, fact.membership.validTo, card.on)) {
            continue;
        }
        const auto view = fact.household.kind == HouseholdKind::living ? Related::View::living : Related::View::hukou;
        for (const auto& member : fact.members) {
            relatives.add(view, member.id, member.relative.relation);
        }
    }
}

/// Who lives in a dwelling and who else owns it.
void addDwelling(
    Relatives& relatives,
    const Reader& reader,
    const PersonCard& card,
    Id<Dwelling> dwelling,
    Related::View inhabitants
)
{
    for (const auto& residence : onDay(residencesIn(reader, dwelling), card.on)) {
        relatives.add(inhabitants, residence.residentId, {});
    }
    for (const auto& ownership : onDay(ownersOf(reader, dwelling), card.on)) {
        if (ownership.residentId != card.person.id) {
            relatives.addOwner(ownership);
        }
    }
}

std::vector<Related> relatedOf(const Reader& reader, const PersonCard& card, Id<Dwelling> home)
{
    Relatives relatives(reader, card.person.id);
    addMembers(relatives, card);
    if (home.valid()) {
        addDwelling(relatives, reader, card, home, Related::View::living);
    }
    for (const auto& owned : card.owned) {
        const Id<Dwelling> dwelling = owned.ownership.dwellingId;
        if (dwelling != home && holds(owned.ownership.validFrom, owned.ownership.validTo, card.on)) {
            addDwelling(relatives, reader, card, dwelling, Related::View::ownership);
        }
    }
    return relatives.take();
}

} // namespace

std::optional<PersonCard> personCard(const Reader& reader, Id<Resident> id, const Date& on)
{
    auto person = findRecord<Resident>(reader.session(), id.value);
    if (!person) {
        return std::nullopt;
    }
    PersonCard card;
    card.on = on;
    card.grid = gridName(reader, person->currentGridId);
    Id<Dwelling> home;
    for (const auto& residence : residencesOf(reader, id)) {
        card.homes.push_back({residence, addressOf(reader, residence.dwellingId), person->name});
        if (holds(residence.validFrom, residence.validTo, on)) {
            home = residence.dwellingId;
            card.address = card.homes.back().address;
        }
    }
    for (const auto& membership : membershipsOf(reader, id)) {
        if (const auto household = findRecord<Household>(reader.session(), membership.householdId.value)) {
            card.households.push_back(factOf(reader, *household, membership, on));
        }
    }
    card.groups = groupsOf(reader, id);
    for (const auto& ownership : ownershipsOf(reader, id)) {
        card.owned.push_back({ownership, addressOf(reader, ownership.dwellingId)});
    }
    card.aliases = listRecords<Resident>(reader.session(), "merged_into = :id order by id", {{"id", id.value}});
    card.person = std::move(*person);
    card.related = relatedOf(reader, card, home);
    return card;
}

namespace {

void addHomes(HouseholdCard& card, const Reader& reader, const Member& member, const Date& on)
{
    for (const auto& residence : onDay(residencesOf(reader, member.id), on)) {
        card.homes.push_back({residence, addressOf(reader, residence.dwellingId), member.name});
    }
}

void addRegistered(HouseholdCard& card, const Reader& reader, const Member& member, const Date& on)
{
    for (const auto& membership : onDay(membershipsOf(reader, member.id), on)) {
        const auto household = findRecord<Household>(reader.session(), membership.householdId.value);
        if (household && household->kind != HouseholdKind::living) {
            card.registered.push_back({membership, member.name, *household});
        }
    }
}

void addOwned(HouseholdCard& card, const Reader& reader, const Date& on)
{
    std::vector<Ownership> shares = onDay(ownersOf(reader, card.fact.household.dwellingId), on);
    for (const auto& member : card.fact.members) {
        for (const auto& share : onDay(ownershipsOf(reader, member.id), on)) {
            if (share.dwellingId != card.fact.household.dwellingId) {
                shares.push_back(share);
            }
        }
    }
    for (const auto& share : shares) {
        card.owned.push_back({share, addressOf(reader, share.dwellingId)});
    }
}

} // namespace

std::optional<HouseholdCard> householdViews(const Reader& reader, Id<Household> id, const Date& on)
{
    auto fact = householdCard(reader, id, on);
    if (!fact) {
        return std::nullopt;
    }
    HouseholdCard card;
    card.fact = std::move(*fact);
    card.grid = gridName(reader, card.fact.household.currentGridId);
    const auto memberships = onDay(membershipsIn(reader, id), on);
    for (const auto& member : card.fact.members) {
        const auto own = std::find_if(memberships.begin(), memberships.end(), [&](const Membership& one) {
            return one.residentId == member.id;
        });
        card.memberships.push_back(own == memberships.end() ? Membership{} : *own);
        addHomes(card, reader, member, on);
        addRegistered(card, reader, member, on);
    }
    addOwned(card, reader, on);
    return card;
}

std::optional<DwellingCard> dwellingCard(const Reader& reader, Id<Dwelling> id, const Date& on)
{
    auto dwelling = findRecord<Dwelling>(reader.session(), id.value);
    if (!dwelling) {
        return std::nullopt;
    }
    DwellingCard card;
    card.on = on;
    card.address = addressOf(reader, id);
    card.grid = gridName(reader, dwelling->currentGridId);
    card.uses = usesOf(reader, id);
    for (const auto& spell : onDay(card.uses, on)) {
        card.use = spell.use;
    }
    card.owners = ownersOf(reader, id);
    for (const auto& residence : residencesIn(reader, id)) {
        if (const auto person = personOf(reader, residence.residentId)) {
            card.homes.push_back({residence, card.address, person->name});
        }
    }
    for (const auto& household : householdsIn(reader, id, on)) {
        if (household.kind == HouseholdKind::living) {
            card.households.push_back(factOf(reader, household, {}, on));
        }
    }
    card.dwelling = std::move(*dwelling);
    return card;
}

std::optional<HouseholdFact> householdCard(const Reader& reader, Id<Household> id, const Date& on)
{
    const auto household = findRecord<Household>(reader.session(), id.value);
    if (!household) {
        return std::nullopt;
    }
    return factOf(reader, *household, {}, on);
}

} // namespace linwu::residents
