// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/code_list.h"
#include "core/base/code_table.h"
#include "core/base/text.h"
#include "core/residents/relationship.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::residents;

namespace {

Relative relative(const std::string& relation, const std::string& sex, int year = 0)
{
    Relative person{relation, sex, std::nullopt};
    if (year != 0) {
        person.birth = PartialDate{Date(static_cast<unsigned short>(year), 6, 1), Precision::year};
    }
    return person;
}

const Relative husband = relative("02", "1", 1950);
const Relative wife = relative("12", "2", 1952);
const Relative son = relative("22", "1", 1975);
const Relative daughter = relative("31", "2", 1980);

} // namespace

TEST_CASE("when the wife becomes head the husband is 夫 and the children stay children")
{
    CHECK(relationToNewHead(husband, husband, wife) == "11");
    CHECK(relationToNewHead(son, husband, wife) == "22");
}

TEST_CASE("an open spouse code is made definite by the sex of the person")
{
    CHECK(relationToNewHead(husband, husband, relative("10", "2")) == "11");
}

TEST_CASE("when a child becomes head the old head is the father or mother by sex")
{
    CHECK(relationToNewHead(husband, husband, son) == "51");
    CHECK(relationToNewHead(wife, husband, son) == "52");
    CHECK(relationToNewHead(relative("02", "2"), relative("02", "2"), son) == "52");
}

TEST_CASE("brothers and sisters of a new head are told elder from younger by birth")
{
    CHECK(relationToNewHead(daughter, husband, son) == "77");
    CHECK(relationToNewHead(son, husband, daughter) == "71");
    CHECK(relationToNewHead(relative("20", "1"), husband, daughter) == "70");
}

TEST_CASE("a parent of the old head is a grandparent of the child who follows")
{
    CHECK(relationToNewHead(relative("52", "2"), husband, son) == "62");
    CHECK(relationToNewHead(relative("52", "2"), relative("02", "2"), son) == "64");
}

TEST_CASE("a pair the table does not know stays blank for the worker")
{
    CHECK(relationToNewHead(relative("42", "2"), husband, son).empty());
    CHECK(relationToNewHead(relative("38", "2"), husband, son).empty());
    CHECK(relationToNewHead(relative("", "2"), husband, son).empty());
}

TEST_CASE("every code in the table of changes is a code of the relationship list")
{
    const CodeTable table = CodeTable::ofEmbedded("codes/relationship_change.csv");
    const CodeList& codes = CodeList::of("relationship");
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (const auto* column : {"new_head", "member", "relation", "elder", "younger"}) {
            for (const auto& code : split(table.cell(row, column), '|')) {
                INFO("row " << row + 2 << ", " << column << ": " << code);
                CHECK((code.empty() || code == "=" || codes.contains(code)));
            }
        }
    }
}

TEST_CASE("a relation that the table gives has the sex of the person who gets it")
{
    const CodeTable table = CodeTable::ofEmbedded("codes/relationship_change.csv");
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const std::string& relation = table.cell(row, "relation");
        const Relationship* after = findRelationship(relation);
        for (const auto& code : split(table.cell(row, "member"), '|')) {
            const std::string before = code == "02" ? table.cell(row, "head_sex") : findRelationship(code)->sex;
            INFO("row " << row + 2 << ", member " << code);
            CHECK((after == nullptr || after->sex.empty() || before.empty() || after->sex == before));
        }
    }
}
