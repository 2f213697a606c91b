// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/name.h"

#include <catch2/catch.hpp>

using namespace linwu;

TEST_CASE("blanks between Han characters go, between Latin words one stays")
{
    CHECK(cleanName("张 三") == "张三");
    CHECK(cleanName(" 张　三 ") == "张三");
    CHECK(cleanName("John   Smith") == "John Smith");
}

TEST_CASE("every middle dot becomes the one of Unicode")
{
    for (const char* name :
         {"买买提•吐尔逊",
          "买买提‧吐尔逊",
          "买买提・吐尔逊",
          "买买提．吐尔逊",
          "买买提.吐尔逊",
          "买买提·吐尔逊",
          "买买提 · 吐尔逊"}) {
        CHECK(cleanName(name) == "买买提·吐尔逊");
    }
}

TEST_CASE("a dot of a Latin initial stays a dot")
{
    CHECK(cleanName("J. Smith") == "J. Smith");
}

TEST_CASE("names are composed but never folded by compatibility")
{
    CHECK(cleanName("e\xCC\x81") == "\xC3\xA9");
    CHECK(cleanName("张Ａ") == "张Ａ");
}

TEST_CASE("rare characters outside the BMP and names with dots are sound")
{
    CHECK(judgeName("𠮷野") == NameVerdict::sound);
    CHECK(judgeName("买买提·吐尔逊") == NameVerdict::sound);
    CHECK(judgeName("Anna O'Neil") == NameVerdict::sound);
}

TEST_CASE("a private use character is flagged, not dropped")
{
    CHECK(judgeName("王\xEE\xA0\x9D") == NameVerdict::privateUse);
    CHECK(isWarning(NameVerdict::privateUse));
    CHECK(cleanName("王\xEE\xA0\x9D") == "王\xEE\xA0\x9D");
}

TEST_CASE("a stand-in for a rare character is kept and flagged")
{
    CHECK(judgeName("王(火华)") == NameVerdict::standIn);
    CHECK(parseNameCell("王（火华）").name == "王（火华）");
    CHECK(parseNameCell("王(火华)明").note.empty());
}

TEST_CASE("what cannot be a name is told by its rule")
{
    CHECK(judgeName("") == NameVerdict::empty);
    CHECK(judgeName("　") == NameVerdict::empty);
    CHECK(judgeName("张3") == NameVerdict::digits);
    CHECK(judgeName("张?") == NameVerdict::characters);
    CHECK(judgeName(std::string(51, 'a')) == NameVerdict::tooLong);
    CHECK(judgeName(std::string(50, 'a')) == NameVerdict::sound);
}

TEST_CASE("a remark in brackets goes to the note")
{
    const NameCell cell = parseNameCell("李四（租客）");
    CHECK(cell.name == "李四");
    CHECK(cell.note == "租客");
    CHECK_FALSE(cell.deceased);
}

TEST_CASE("a number behind a name goes to the note")
{
    const NameCell cell = parseNameCell("王五13800000000");
    CHECK(cell.name == "王五");
    CHECK(cell.note == "13800000000");
}

TEST_CASE("a death noted beside a name becomes a proposal")
{
    CHECK(parseNameCell("张三(已故)").deceased);
    CHECK(parseNameCell("张三已故").deceased);
    CHECK(parseNameCell("张三已故").name == "张三");
}

TEST_CASE("two persons in one cell are told, not merged")
{
    const NameCell cell = parseNameCell("张三、李四");
    CHECK(cell.name == "张三");
    CHECK(cell.others == std::vector<std::string>{"李四"});
}

TEST_CASE("a spaced name is repaired and counted")
{
    CHECK(parseNameCell("张　三").blanksRemoved);
    CHECK_FALSE(parseNameCell("张三").blanksRemoved);
}

TEST_CASE("a compound surname is split before a given name only")
{
    CHECK(surnameLength("欧阳修") == 2);
    CHECK(surnameLength("尉迟恭") == 2);
    CHECK(surnameLength("司马") == 1);
    CHECK(surnameLength("张三") == 1);
    CHECK(surnameLength("买买提·吐尔逊") == 0);
    CHECK(surnameLength("John") == 0);
    CHECK(surnameLength("") == 0);
}
