// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// LedgerBuilder: a ledger as the readers make it, for tests of what comes after reading.

#include "core/residents/ledger.h"

#include <string>

namespace linwu::test {

class LedgerBuilder {
public:
    LedgerBuilder()
    {
        m_ledger.pool = std::make_shared<spreadsheets::TextPool>();
        m_ledger.sheets.resize(1);
    }

    /// A household in building 3, unit 2, of the estate 桂花苑. People that follow belong to it.
    LedgerBuilder& household(const std::string& room, const std::string& number = {})
    {
        residents::LedgerDwelling dwelling;
        dwelling.estate = "桂花苑";
        dwelling.building = "3";
        dwelling.unit = "2";
        dwelling.room = keep(room);
        m_ledger.dwellings.push_back(dwelling);
        residents::LedgerHousehold household;
        household.dwelling = static_cast<std::uint32_t>(m_ledger.dwellings.size() - 1);
        household.number = keep(number);
        household.head = static_cast<std::uint32_t>(m_ledger.persons.size());
        m_ledger.households.push_back(household);
        return *this;
    }

    LedgerBuilder& person(const std::string& name, const std::string& number = {}, const std::string& phone = {})
    {
        residents::LedgerPerson person;
        person.row = m_ledger.rows + 2;
        person.household = static_cast<std::uint32_t>(m_ledger.households.size() - 1);
        person.dwelling = m_ledger.households.back().dwelling;
        person.name = keep(name);
        person.sex = "1";
        person.idType = "111";
        person.idNumber = keep(number);
        person.idVerdict = number.empty() ? "" : "id_area_unknown";
        person.phone = keep(phone);
        person.relation = m_ledger.households.back().members == 0 ? "02" : "20";
        ++m_ledger.households.back().members;
        m_ledger.persons.push_back(person);
        ++m_ledger.rows;
        return *this;
    }

    /// The person added last, to change what the test is about.
    residents::LedgerPerson& last() { return m_ledger.persons.back(); }

    std::string_view keep(const std::string& text) { return m_ledger.pool->keep(text); }

    residents::Ledger& ledger() { return m_ledger; }

private:
    residents::Ledger m_ledger;
};

} // namespace linwu::test
