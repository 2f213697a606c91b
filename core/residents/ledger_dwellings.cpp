// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The dwelling a row names: by columns of its own, by one address, or by the sheet it stands in.
#include "core/base/text.h"
#include "core/residents/ledger_reader.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace linwu::residents::reading {

namespace {

enum Place : std::size_t { number, headName, seq, estate, building, unit, room, address, grid };

/// A house of a street: 12号, 12-1号.
constexpr std::string_view house = "号";
constexpr std::string_view houseSigns = "0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// `89.50` as 0.01 ㎡; 建筑面积 of 5 to 2,000 ㎡.
std::optional<std::int64_t> areaIn(std::string_view text)
{
    const std::string plain = halfWidth(text);
    char* end = nullptr;
    const double value = std::strtod(plain.c_str(), &end);
    const bool sane = end != plain.c_str() && value >= 1 && value <= 100'000;
    return sane ? std::optional(static_cast<std::int64_t>(std::llround(value * 100))) : std::nullopt;
}

bool hasMark(std::string_view text)
{
    return text.find('-') != std::string_view::npos || text.find("幢") != std::string_view::npos ||
           text.find("栋") != std::string_view::npos || text.find("单元") != std::string_view::npos ||
           text.find("号楼") != std::string_view::npos || text.find("座") != std::string_view::npos;
}

} // namespace

const DoorAddress& DwellingFinder::parsed(std::string_view text)
{
    const auto known = m_parsed.find(text);
    if (known != m_parsed.end()) {
        return known->second;
    }
    return m_parsed.emplace(text, parseAddress(text, m_builder.options().estates)).first->second;
}

void DwellingFinder::takeWay(Door& door, std::string_view text)
{
    const DoorAddress& way = parsed(text);
    door.estate = door.estate.empty() ? way.area : door.estate;
    door.street = door.street.empty() ? way.street : door.street;
    door.building = door.building.empty() ? way.building : door.building;
    door.unit = door.unit.empty() ? way.unit : door.unit;
    door.room = door.room.empty() ? way.room : door.room;
}

void DwellingFinder::takeRoom(Door& door, std::string_view text, bool buildingTold)
{
    const DoorAddress& way = parsed(text);
    if (!hasMark(text)) {
        door.room = way.room.empty() ? normalPart(text) : way.room;
        return;
    }
    door.room = way.room;
    const bool twoParts =
        way.unit.empty() && text.find("幢") == std::string_view::npos && text.find("栋") == std::string_view::npos;
    if (buildingTold && twoParts && !way.building.empty()) {
        door.unit = way.building;
        return;
    }
    door.unit = way.unit.empty() ? door.unit : way.unit;
    door.building = way.building.empty() ? door.building : way.building;
}

std::string DwellingFinder::partIn(std::string_view text, std::string DoorAddress::*member)
{
    const DoorAddress& way = parsed(text);
    const std::string& marked = way.*member;
    if (!marked.empty()) {
        return marked;
    }
    return isDigits(way.room) && way.rest.empty() ? normalPart(way.room) : normalPart(text);
}

DwellingFinder::Door DwellingFinder::doorOf(const RowFacts& facts, const LedgerSheet& sheet)
{
    Door door;
    const auto told = [&](std::size_t place) {
        const std::string_view text = facts.texts[place];
        return meansNothing(text) ? std::string_view() : text;
    };
    // What one cell says of the whole way comes first; columns of their own stand above it.
    for (const std::string_view text : {told(address), facts.section}) {
        if (!text.empty()) {
            takeWay(door, text);
        }
    }
    if (const std::string_view text = told(room); !text.empty()) {
        takeRoom(door, text, !told(building).empty() || !sheet.building.empty() || !door.building.empty());
    }
    if (const std::string_view text = told(unit); !text.empty()) {
        door.unit = partIn(text, &DoorAddress::unit);
    }
    if (const std::string_view text = told(building); !text.empty()) {
        door.building = partIn(text, &DoorAddress::building);
    }
    if (const std::string_view text = told(estate); !text.empty()) {
        door.estate = std::string(text);
    }
    door.building = door.building.empty() ? normalPart(sheet.building) : door.building;
    door.estate = door.estate.empty() ? sheet.estate : door.estate;
    takeHouse(door);
    return door;
}

void DwellingFinder::takeHouse(Door& door)
{
    const bool alone = door.estate.empty() && door.building.empty() && door.unit.empty() && door.room.empty();
    if (!alone || !door.street.ends_with(house)) {
        return;
    }
    const std::size_t road = door.street.find_last_not_of(houseSigns, door.street.size() - house.size() - 1);
    if (road != std::string::npos) {
        door.building = door.street.substr(0, road + 1);
        door.room = door.street.substr(road + 1);
        door.street.clear();
    }
}

void DwellingFinder::addFacts(LedgerDwelling& dwelling, const RowFacts& facts, const LedgerPerson& person)
{
    if (dwelling.use == DwellingUse::unknown) {
        const CodeWords& words = m_builder.codes().dwellingUse;
        std::string_view code = words.find(facts.housing);
        code = code.empty() ? words.find(person.residentType) : code;
        dwelling.use = fromCode<DwellingUse>(code).value_or(DwellingUse::unknown);
    }
    if (!dwelling.area && !facts.area.empty()) {
        dwelling.area = areaIn(facts.area);
    }
    dwelling.ownerName = dwelling.ownerName.empty() ? facts.ownerName : dwelling.ownerName;
    dwelling.ownerPhone = dwelling.ownerPhone.empty() ? facts.ownerPhone : dwelling.ownerPhone;
    dwelling.grid = dwelling.grid.empty() ? person.grid : dwelling.grid;
}

void DwellingFinder::keepUnread(const RowFacts& facts, std::uint32_t person)
{
    Ledger& ledger = m_builder.ledger();
    std::vector<LedgerField> own;
    bool told = false;
    for (const std::size_t place : {address, room, unit, building, estate}) {
        const std::string_view text = facts.texts[place];
        const bool says = !text.empty() && !meansNothing(text) && !meansSame(text, true);
        told = told || says;
        if (says && facts.isOwn(place)) {
            own.push_back(placeFields[place]);
        }
    }
    if (!told) {
        return;
    }
    const Door door = doorOf(facts, ledger.sheets.back());
    const std::string_view whole = facts.texts[address];
    const std::string text = whole.empty() || meansNothing(whole)
                                 ? addressText({door.estate, door.street, door.building, door.unit, door.room, {}, {}})
                                 : std::string(whole);
    // As in every text that is kept as written: nothing of level four.
    if (!speaksOfLevelFour(m_builder.codes().groups, text)) {
        m_builder.addNote(ledger.persons[person], "住址：" + text);
    }
    if (!own.empty()) {
        m_builder.doubtOfPerson(person, own, "address_unread", Severity::warn);
    }
}

std::uint32_t DwellingFinder::find(const RowFacts& facts, const LedgerPerson& person)
{
    Ledger& ledger = m_builder.ledger();
    const Door door = doorOf(facts, ledger.sheets.back());
    if (door.room.empty()) {
        return nobody;
    }
    const std::string key = door.estate + '\x1F' + door.street + '\x1F' + door.building + '\x1F' + door.unit + '\x1F' + door.room;
    const auto [known, added] = m_known.emplace(key, static_cast<std::uint32_t>(ledger.dwellings.size()));
    if (added) {
        LedgerDwelling dwelling;
        dwelling.sheet = person.sheet;
        dwelling.row = person.row;
        dwelling.estate = m_builder.keep(door.estate);
        dwelling.street = m_builder.keep(door.street);
        dwelling.building = m_builder.keep(door.building);
        dwelling.unit = m_builder.keep(door.unit);
        dwelling.room = m_builder.keep(door.room);
        dwelling.address = facts.texts[address];
        ledger.dwellings.push_back(dwelling);
    }
    addFacts(ledger.dwellings[known->second], facts, person);
    return known->second;
}

} // namespace linwu::residents::reading
