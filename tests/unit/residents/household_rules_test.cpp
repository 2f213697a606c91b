// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/household_rules.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::residents;

namespace {

const Date today(2026, 11, 22);
const AgeLimits ages = shippedAgeLimits();

Member member(std::int64_t id, const std::string& relation, const std::string& sex, int year)
{
    return {
        {id},
        "某" + std::to_string(id),
        {relation, sex, PartialDate{Date(static_cast<unsigned short>(year), 3, 1), Precision::day}}};
}

std::vector<Member> aFamily()
{
    return {member(1, "02", "1", 1970), member(2, "12", "2", 1972), member(3, "21", "1", 1998)};
}

bool has(const Problems& problems, const std::string& field, const std::string& rule)
{
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& p) { return p.field == field && p.rule == rule; });
}

} // namespace

TEST_CASE("a household that fits together has no problem")
{
    CHECK(inspect(aFamily(), ages, today).empty());
}

TEST_CASE("two heads in one household are named at the second")
{
    auto family = aFamily();
    family[2].relative.relation = "02";
    CHECK(has(inspect(family, ages, today), "member[2].relation", "two_heads"));
}

TEST_CASE("a household without a head says so")
{
    auto family = aFamily();
    family[0].relative.relation = "97";
    CHECK(has(inspect(family, ages, today), "head_id", "no_head"));
}

TEST_CASE("a relation of the other sex is marked")
{
    auto family = aFamily();
    family[2].relative.sex = "2";
    CHECK(has(inspect(family, ages, today), "member[2].relation", "relation_sex_differs"));
}

TEST_CASE("a spouse of the head's own sex is marked")
{
    auto family = aFamily();
    family[1] = member(2, "10", "1", 1972);
    CHECK(has(inspect(family, ages, today), "member[1].relation", "spouse_same_sex"));
}

TEST_CASE("a second spouse is marked")
{
    auto family = aFamily();
    family.push_back(member(4, "12", "2", 1975));
    CHECK(has(inspect(family, ages, today), "member[3].relation", "two_spouses"));
}

TEST_CASE("a child less than fourteen years younger than the head is marked")
{
    auto family = aFamily();
    family[2] = member(3, "20", "1", 1984);
    CHECK_FALSE(has(inspect(family, ages, today), "member[2].relation", "child_too_old"));
    family[2] = member(3, "20", "1", 1985 - 2);
    CHECK(has(inspect(family, ages, today), "member[2].relation", "child_too_old"));
}

TEST_CASE("a parent less than fourteen years older than the head is marked")
{
    auto family = aFamily();
    family.push_back(member(4, "51", "1", 1957));
    CHECK(has(inspect(family, ages, today), "member[3].relation", "parent_too_young"));
}

TEST_CASE("an uncle may be younger than the head")
{
    auto family = aFamily();
    family.push_back(member(4, "83", "1", 1975));
    CHECK(inspect(family, ages, today).empty());
}

TEST_CASE("an only child with a brother or sister is marked")
{
    auto family = aFamily();
    family.push_back(member(4, "30", "2", 2001));
    CHECK(has(inspect(family, ages, today), "member[2].relation", "only_child_with_siblings"));
}

TEST_CASE("an only child may have a spouse in the household")
{
    auto family = aFamily();
    family.push_back(member(4, "38", "2", 1999));
    CHECK(inspect(family, ages, today).empty());
}

TEST_CASE("a head younger than the limit is marked")
{
    std::vector<Member> alone{member(1, "02", "2", 2014)};
    CHECK(has(inspect(alone, ages, today), "member[0].relation", "head_too_young"));
}

TEST_CASE("how young a head may be follows the limit")
{
    AgeLimits lower = ages;
    lower.youngestHead = 10;
    const std::vector<Member> alone{member(1, "02", "2", 2014)};
    CHECK_FALSE(has(inspect(alone, lower, today), "member[0].relation", "head_too_young"));
}

TEST_CASE("all that looks wrong in a household is a warning")
{
    auto family = aFamily();
    family[1] = member(2, "02", "1", 2015);
    const Problems problems = inspect(family, ages, today);
    REQUIRE_FALSE(problems.empty());
    CHECK_FALSE(blocks(problems));
}

TEST_CASE("the spouse is proposed as new head, then the eldest adult child")
{
    auto family = aFamily();
    CHECK(proposedHead(family, {1}, ages, today) == 1U);
    family[1].relative.relation = "97";
    family.push_back(member(4, "30", "2", 1995));
    CHECK(proposedHead(family, {1}, ages, today) == 3U);
}

TEST_CASE("a minor is not proposed as head")
{
    std::vector<Member> family{member(1, "02", "1", 1980), member(2, "21", "1", 2012)};
    CHECK_FALSE(proposedHead(family, {1}, ages, today));
}

TEST_CASE("a living household needs a dwelling and a hukou household does not")
{
    Household household;
    CHECK(blocks(check(household)));
    household.kind = HouseholdKind::family;
    CHECK(check(household).empty());
}

TEST_CASE("a membership cannot end before it begins")
{
    Membership membership{{}, {1}, {2}, "02", Date(2026, 5, 1), Date(2026, 4, 30)};
    CHECK(blocks(check(membership)));
    membership.validTo = Date(2026, 5, 1);
    CHECK(check(membership).empty());
}
