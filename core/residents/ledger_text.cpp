// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What is understood of a person, field by field, as text for the preview.
#include "core/residents/ledger.h"

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

std::string ownText(const LedgerPerson& person, LedgerField field)
{
    switch (field) {
    case F::name:
        return std::string(person.name);
    case F::formerName:
        return std::string(person.formerName);
    case F::sex:
        return std::string(person.sex);
    case F::birth:
        return person.birth ? isoText(*person.birth) : std::string();
    case F::idType:
        return std::string(person.idType);
    case F::idNumber:
        return std::string(person.idNumber);
    case F::phone:
        return std::string(person.phone);
    case F::phone2:
        return std::string(person.phone2);
    case F::relation:
        return std::string(person.relation);
    case F::isHead:
        return person.head ? "1" : "0";
    case F::ethnic:
        return std::string(person.ethnic);
    case F::political:
        return std::string(person.political);
    case F::education:
        return std::string(person.education);
    case F::marital:
        return std::string(person.marital);
    case F::hukouAddress:
        return std::string(person.hukouAddress);
    case F::hukouType:
        return std::string(person.hukouType);
    case F::residentType:
        return std::string(person.residentType);
    case F::hukouApart:
        return yesNo(person.hukouApart);
    case F::employer:
        return std::string(person.employer);
    case F::job:
        return std::string(person.job);
    case F::emergencyName:
        return std::string(person.emergencyName);
    case F::emergencyPhone:
        return std::string(person.emergencyPhone);
    case F::health:
        return std::string(person.health);
    case F::disability:
        return std::string(person.disability);
    case F::vehicle:
        return std::string(person.vehicle);
    case F::movedTo:
        return std::string(person.movedTo);
    case F::remark:
        return std::string(person.remark);
    case F::grid:
        return std::string(person.grid);
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
