// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/resident_rules.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::residents;

namespace {

const Date today(2026, 11, 22);

/// Seals nothing: the rules only need to read what was typed.
class NoSealer final : public Sealer {
public:
    [[nodiscard]] Blob seal(std::string_view plain, const SealPlace&) const override { return {std::string(plain)}; }

    [[nodiscard]] std::string open(const Blob& sealed, const SealPlace&) const override { return sealed.bytes; }

    [[nodiscard]] Blob hash(std::string_view text, std::string_view) const override { return {std::string(text)}; }
};

Resident aPerson()
{
    Resident person;
    person.name = "李某";
    person.sex = "2";
    person.birth = PartialDate{Date(1980, 5, 17), Precision::day};
    return person;
}

bool has(const Problems& problems, const std::string& field, const std::string& rule)
{
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& p) { return p.field == field && p.rule == rule; });
}

} // namespace

TEST_CASE("a person needs a name")
{
    Resident person = aPerson();
    CHECK(check(person).empty());
    person.name = "";
    CHECK(blocks(check(person)));
}

TEST_CASE("a person born before 1880 is refused")
{
    Resident person = aPerson();
    person.birth = PartialDate{Date(1879, 12, 31), Precision::day};
    CHECK(has(check(person), "birth", "birth_too_early"));
}

TEST_CASE("a person born after today is marked")
{
    Resident person = aPerson();
    person.birth = PartialDate{Date(2026, 11, 23), Precision::day};
    CHECK(has(inspect(person, NoSealer(), today), "birth", "birth_after_today"));
    person.birth = PartialDate{today, Precision::day};
    CHECK_FALSE(has(inspect(person, NoSealer(), today), "birth", "birth_after_today"));
}

TEST_CASE("a code outside its list is refused at its field")
{
    Resident person = aPerson();
    person.ethnic = "77";
    CHECK(has(check(person), "ethnic", "code_unknown"));
}

TEST_CASE("a wrong number is a warning, not a refusal")
{
    Resident person = aPerson();
    person.idNumber = "990101198005170021";
    const Problems problems = inspect(person, NoSealer(), today);
    CHECK(has(problems, "id_number", "id_check_digit"));
    CHECK_FALSE(blocks(problems));
}

TEST_CASE("a number that contradicts the sex of the row is marked")
{
    Resident person = aPerson();
    person.sex = "1";
    person.idNumber = "990101198005170023";
    CHECK(has(inspect(person, NoSealer(), today), "id_number", "id_sex_differs"));
}

TEST_CASE("a short phone number is a warning at its field")
{
    Resident person = aPerson();
    person.phone = "1380000";
    CHECK(has(inspect(person, NoSealer(), today), "phone", "phone_short"));
}

TEST_CASE("a death before birth is refused")
{
    Resident person = aPerson();
    person.status = ResidentStatus::deceased;
    person.statusOn = Date(1979, 1, 1);
    CHECK(blocks(check(person)));
}

TEST_CASE("a merged record names the record that took it in")
{
    Resident person = aPerson();
    person.status = ResidentStatus::merged;
    CHECK(has(check(person), "merged_into", "merged_without_target"));
    person.mergedInto = {7};
    CHECK(check(person).empty());
}

TEST_CASE("a group code must be in the list of groups")
{
    ResidentGroup group{{}, {1}, "DIBAO", "", std::nullopt, std::nullopt};
    CHECK(check(group).empty());
    group.groupCode = "NOBODY";
    CHECK(blocks(check(group)));
}
