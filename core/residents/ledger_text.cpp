// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What is understood of a person, field by field, as text for the preview.
#include "core/residents/ledger.h"

#include <algorithm>
#include <array>

namespace linwu::residents {

namespace {

using F = LedgerField;

std::string yesNo(const std::optional<bool>& value)
{
    return value ? (*value ? "1" : "0") : "";
}

std::string placeText(const LedgerDwelling& dwelling, LedgerField field)
{
    switch (field) {
    case F::estate:
        return std::string(dwelling.estate);
    case F::building:
        return std::string(dwelling.building);
    case F::unit:
        return std::string(dwelling.unit);
    case F::room:
        return std::string(dwelling.room);
    case F::address: {
        DoorAddress door;
        door.area = dwelling.estate;
        door.street = dwelling.street;
        door.building = dwelling.building;
        door.unit = dwelling.unit;
        door.room = dwelling.room;
        return addressText(door);
    }
    case F::housing:
        return dwelling.use == DwellingUse::unknown ? std::string() : std::string(codeOf(dwelling.use));
    case F::area:
        return dwelling.area ? std::to_string(*dwelling.area) : std::string();
    case F::ownerName:
        return std::string(dwelling.ownerName);
    case F::ownerPhone:
        return std::string(dwelling.ownerPhone);
    default:
        return {};
    }
}

/// Fields that are told as they stand.
constexpr std::array<std::pair<LedgerField, std::string_view LedgerPerson::*>, 25> texts{{
    {F::name, &LedgerPerson::name},
    {F::formerName, &LedgerPerson::formerName},
    {F::sex, &LedgerPerson::sex},
    {F::idType, &LedgerPerson::idType},
    {F::idNumber, &LedgerPerson::idNumber},
    {F::phone, &LedgerPerson::phone},
    {F::phone2, &LedgerPerson::phone2},
    {F::relation, &LedgerPerson::relation},
    {F::ethnic, &LedgerPerson::ethnic},
    {F::political, &LedgerPerson::political},
    {F::education, &LedgerPerson::education},
    {F::marital, &LedgerPerson::marital},
    {F::hukouAddress, &LedgerPerson::hukouAddress},
    {F::hukouType, &LedgerPerson::hukouType},
    {F::residentType, &LedgerPerson::residentType},
    {F::employer, &LedgerPerson::employer},
    {F::job, &LedgerPerson::job},
    {F::emergencyName, &LedgerPerson::emergencyName},
    {F::emergencyPhone, &LedgerPerson::emergencyPhone},
    {F::health, &LedgerPerson::health},
    {F::disability, &LedgerPerson::disability},
    {F::vehicle, &LedgerPerson::vehicle},
    {F::movedTo, &LedgerPerson::movedTo},
    {F::remark, &LedgerPerson::remark},
    {F::grid, &LedgerPerson::grid},
}};

std::string ownText(const LedgerPerson& person, LedgerField field)
{
    const auto plain = std::ranges::find(texts, field, &std::pair<LedgerField, std::string_view LedgerPerson::*>::first);
    if (plain != texts.end()) {
        return std::string(person.*plain->second);
    }
    switch (field) {
    case F::birth:
        return person.birth ? isoText(*person.birth) : std::string();
    case F::isHead:
        return person.head ? "1" : "0";
    case F::hukouApart:
        return yesNo(person.hukouApart);
    case F::arrive:
        return person.arrivedOn ? isoText(*person.arrivedOn) : std::string();
    default:
        return {};
    }
}

} // namespace

std::string Ledger::understood(const LedgerPerson& person, LedgerField field) const
{
    const bool placed = person.dwelling != nobody;
    if (placed) {
        if (std::string text = placeText(dwellings[person.dwelling], field); !text.empty()) {
            return text;
        }
    }
    if (person.household != nobody && field == F::householdNo) {
        return std::string(households[person.household].number);
    }
    if (person.household != nobody && field == F::headName) {
        const std::uint32_t head = households[person.household].head;
        return head == nobody ? std::string() : std::string(persons[head].name);
    }
    const bool left = person.status == ResidentStatus::movedOut && field == F::leave;
    const bool died = person.status == ResidentStatus::deceased && field == F::dead;
    if (left || died) {
        return person.statusOn ? isoText(*person.statusOn) : "1";
    }
    return ownText(person, field);
}

} // namespace linwu::residents
