// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Heads of households and whether relations fit. All are doubts: nothing is refused.
#include "core/residents/ledger_reader.h"

#include <algorithm>

namespace linwu::residents::reading {

namespace {

using F = LedgerField;

bool isSpouse(std::string_view relation)
{
    return relation == "10" || relation == "11" || relation == "12";
}

class Heads {
public:
    Heads(LedgerBuilder& builder, std::uint32_t firstHousehold, std::uint32_t firstPerson)
        : m_builder(builder)
        , m_ledger(builder.ledger())
        , m_firstHousehold(firstHousehold)
        , m_firstPerson(firstPerson)
        , m_spouses(m_ledger.households.size() - firstHousehold)
    {
        const auto& columns = m_ledger.sheets.back().columns;
        m_hasRelation = std::any_of(columns.begin(), columns.end(), [](const LedgerColumn& column) {
            return column.field == F::relation || column.field == F::isHead;
        });
    }

    void run()
    {
        for (std::uint32_t i = m_firstPerson; i < m_ledger.persons.size(); ++i) {
            takeStated(i);
        }
        for (std::uint32_t i = m_firstPerson; i < m_ledger.persons.size(); ++i) {
            takeNamed(i);
        }
        propose();
        for (std::uint32_t i = m_firstPerson; i < m_ledger.persons.size(); ++i) {
            checkRelation(i);
        }
    }

private:
    LedgerHousehold* householdOf(std::uint32_t person)
    {
        const std::uint32_t household = m_ledger.persons[person].household;
        return household == nobody ? nullptr : &m_ledger.households[household];
    }

    void takeStated(std::uint32_t index)
    {
        LedgerPerson& person = m_ledger.persons[index];
        LedgerHousehold* household = householdOf(index);
        if (!person.head || household == nullptr) {
            return;
        }
        if (household->head == nobody) {
            household->head = index;
            person.relation = "02";
        } else {
            doubt(index, F::relation, "two_heads", Severity::confirm);
            person.head = false;
        }
    }

    /// 户主姓名 names a member whose relation column is silent.
    void takeNamed(std::uint32_t index)
    {
        LedgerPerson& person = m_ledger.persons[index];
        LedgerHousehold* household = householdOf(index);
        if (household != nullptr && household->head == nobody && !household->headName.empty() &&
            household->headName == person.name && person.relation.empty()) {
            household->head = index;
            person.head = true;
            person.relation = "02";
        }
    }

    [[nodiscard]] bool adult(const LedgerPerson& person) const
    {
        return person.birth && ageOn(person.birth->date, m_builder.options().today) >= m_builder.options().ages.adult;
    }

    void propose()
    {
        std::vector<std::uint32_t> firsts(m_spouses.size(), nobody);
        std::vector<std::uint32_t> adults(m_spouses.size(), nobody);
        for (std::uint32_t i = m_firstPerson; i < m_ledger.persons.size(); ++i) {
            const std::uint32_t household = m_ledger.persons[i].household;
            if (household == nobody || m_ledger.households[household].head != nobody) {
                continue;
            }
            auto& first = firsts[household - m_firstHousehold];
            auto& grown = adults[household - m_firstHousehold];
            first = std::min(first, i);
            grown = adult(m_ledger.persons[i]) ? std::min(grown, i) : grown;
        }
        for (std::size_t i = 0; i < firsts.size(); ++i) {
            const std::uint32_t head = adults[i] != nobody ? adults[i] : firsts[i];
            if (head == nobody) {
                continue;
            }
            LedgerHousehold& household = m_ledger.households[m_firstHousehold + i];
            household.head = head;
            household.headProposed = true;
            m_ledger.persons[head].head = true;
            if (m_hasRelation) {
                doubt(head, F::relation, "head_proposed", Severity::info);
            }
        }
    }

    void checkRelation(std::uint32_t index)
    {
        const LedgerPerson& person = m_ledger.persons[index];
        const LedgerHousehold* household = householdOf(index);
        if (household == nullptr || person.relation.empty() || household->head == index) {
            return;
        }
        const RelationFacts facts = relationFacts(person.relation);
        if (!facts.sex.empty() && (person.sex == "1" || person.sex == "2") && person.sex != facts.sex) {
            doubt(index, F::relation, "relation_contradicts_sex", Severity::warn);
        }
        if (isSpouse(person.relation) && ++m_spouses[person.household - m_firstHousehold] > 1) {
            doubt(index, F::relation, "two_spouses", Severity::warn);
        }
        const LedgerPerson& head = m_ledger.persons[household->head];
        if (!facts.hasGeneration || facts.generation == 0 || !person.birth || !head.birth) {
            return;
        }
        const int years = static_cast<int>(person.birth->date.year()) - static_cast<int>(head.birth->date.year());
        const int fewest = m_builder.options().ages.generation;
        const bool fits = facts.generation < 0 ? years >= fewest : -years >= fewest;
        if (!fits) {
            doubt(index, F::relation, "relation_contradicts_age", Severity::warn);
        }
    }

    void doubt(std::uint32_t index, F field, std::string_view rule, Severity severity)
    {
        m_builder.doubtOfPerson(index, std::array{field, F::isHead, F::name}, rule, severity);
    }

    LedgerBuilder& m_builder;
    Ledger& m_ledger;
    std::uint32_t m_firstHousehold;
    std::uint32_t m_firstPerson;
    std::vector<std::uint32_t> m_spouses;
    bool m_hasRelation = false;
};

} // namespace

void settleHeads(LedgerBuilder& builder, std::uint32_t firstHousehold, std::uint32_t firstPerson)
{
    Heads(builder, firstHousehold, firstPerson).run();
}

} // namespace linwu::residents::reading
