// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/household_rules.h"

#include "core/residents/resident_rules.h"

#include <algorithm>

namespace linwu::residents {

namespace {

class HouseholdInspector {
public:
    HouseholdInspector(const std::vector<Member>& members, const AgeLimits& ages, const Date& today)
        : m_members(members)
        , m_ages(ages)
        , m_today(today)
    {}

    Problems run()
    {
        countHeads();
        for (std::size_t place = 0; place < m_members.size(); ++place) {
            inspectSex(place);
            inspectGeneration(place);
            inspectSpouse(place);
        }
        inspectOnlyChildren();
        return std::move(m_problems);
    }

private:
    void warn(std::size_t place, std::string rule)
    {
        m_problems.push_back(
            {"member[" + std::to_string(place) + "].relation", std::move(rule), Severity::warn, {{"name", m_members[place].name}}}
        );
    }

    void countHeads()
    {
        for (std::size_t place = 0; place < m_members.size(); ++place) {
            if (!isHeadRelation(m_members[place].relative.relation)) {
                continue;
            }
            if (m_head) {
                warn(place, "two_heads");
            } else {
                m_head = place;
            }
        }
        if (!m_head && !m_members.empty()) {
            m_problems.push_back({"head_id", "no_head", Severity::warn, {}});
        }
        if (m_head && head().birth && ageOn(head().birth->date, m_today) < m_ages.youngestHead) {
            warn(*m_head, "head_too_young");
        }
    }

    void inspectSex(std::size_t place)
    {
        const auto& relative = m_members[place].relative;
        const Relationship* relation = findRelationship(relative.relation);
        if (relation != nullptr && !relation->sex.empty() && (relative.sex == "1" || relative.sex == "2") &&
            relation->sex != relative.sex) {
            warn(place, "relation_sex_differs");
        }
    }

    void inspectGeneration(std::size_t place)
    {
        const auto& relative = m_members[place].relative;
        const Relationship* relation = findRelationship(relative.relation);
        if (!m_head || relation == nullptr || !relation->generation || !relative.birth || !head().birth) {
            return;
        }
        const int yearsOlder = static_cast<int>(relative.birth->date.year()) - static_cast<int>(head().birth->date.year());
        if (*relation->generation < 0 && yearsOlder < m_ages.generation) {
            warn(place, "child_too_old");
        }
        if (*relation->generation > 0 && -yearsOlder < m_ages.generation && !relation->code.starts_with('8') &&
            relation->code != "90") {
            warn(place, "parent_too_young");
        }
    }

    void inspectSpouse(std::size_t place)
    {
        const auto& relative = m_members[place].relative;
        if (!isSpouseRelation(relative.relation)) {
            return;
        }
        if (m_spouse) {
            warn(place, "two_spouses");
        }
        m_spouse = place;
        if (m_head && (relative.sex == "1" || relative.sex == "2") && relative.sex == head().sex) {
            warn(place, "spouse_same_sex");
        }
    }

    void inspectOnlyChildren()
    {
        std::size_t children = 0;
        std::optional<std::size_t> onlyChild;
        for (std::size_t place = 0; place < m_members.size(); ++place) {
            const std::string& code = m_members[place].relative.relation;
            children += isChildRelation(code) ? 1U : 0U;
            if (code == "21" || code == "31") {
                onlyChild = place;
            }
        }
        if (onlyChild && children > 1) {
            warn(*onlyChild, "only_child_with_siblings");
        }
    }

    [[nodiscard]] const Relative& head() const { return m_members[*m_head].relative; }

    const std::vector<Member>& m_members;
    AgeLimits m_ages;
    Date m_today;
    Problems m_problems;
    std::optional<std::size_t> m_head;
    std::optional<std::size_t> m_spouse;
};

/// Rank of a member as a possible head: smaller is better.
int headRank(const Member& member)
{
    if (isSpouseRelation(member.relative.relation)) {
        return 0;
    }
    return isChildRelation(member.relative.relation) ? 1 : 2;
}

bool isAdult(const Member& member, const AgeLimits& ages, const Date& on)
{
    return !member.relative.birth || ageOn(member.relative.birth->date, on) >= ages.adult;
}

} // namespace

Problems check(const Household& household)
{
    Problems problems;
    if (household.kind == HouseholdKind::living && !household.dwellingId.valid()) {
        problems.push_back({"dwelling_id", "required", Severity::block, {}});
    }
    if (household.formedOn && household.endedOn && *household.endedOn < *household.formedOn) {
        problems.push_back({"ended_on", "period_reversed", Severity::block, {}});
    }
    return problems;
}

Problems check(const Membership& membership)
{
    Problems problems = checkPeriod(membership.validFrom, membership.validTo);
    if (!membership.householdId.valid()) {
        problems.push_back({"household_id", "required", Severity::block, {}});
    }
    if (!membership.residentId.valid()) {
        problems.push_back({"resident_id", "required", Severity::block, {}});
    }
    if (!membership.relation.empty() && findRelationship(membership.relation) == nullptr) {
        problems.push_back({"relation", "code_unknown", Severity::block, {}});
    }
    return problems;
}

Problems inspect(const std::vector<Member>& members, const AgeLimits& ages, const Date& today)
{
    return HouseholdInspector(members, ages, today).run();
}

std::optional<std::size_t>
proposedHead(const std::vector<Member>& members, Id<Resident> leaving, const AgeLimits& ages, const Date& on)
{
    std::optional<std::size_t> best;
    const auto better = [&](const Member& one, const Member& other) {
        if (headRank(one) != headRank(other)) {
            return headRank(one) < headRank(other);
        }
        const Date unknown(boost::gregorian::pos_infin);
        return (one.relative.birth ? one.relative.birth->date : unknown) <
               (other.relative.birth ? other.relative.birth->date : unknown);
    };
    for (std::size_t place = 0; place < members.size(); ++place) {
        if (members[place].id == leaving || !isAdult(members[place], ages, on)) {
            continue;
        }
        if (!best || better(members[place], members[*best])) {
            best = place;
        }
    }
    return best;
}

} // namespace linwu::residents
