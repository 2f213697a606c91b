// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Images of the journal that were damaged are refused: an undo must not write what nobody ever wrote.
#include "core/registry/image.h"

#include <catch2/catch.hpp>

using namespace linwu;

TEST_CASE("an image is read as it was written")
{
    const Fields fields{
        {"name", std::string("张三")}, {"area_cm2", std::int64_t{895000}}, {"remark", {}}, {"phone", Blob{"\x01\x02"}}};
    const Fields read = fieldsOfImage(imageText(fields));
    REQUIRE(read.size() == fields.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        CHECK(read[i].name == fields[i].name);
        CHECK(read[i].value == fields[i].value);
    }
}

TEST_CASE("text that is no image is refused")
{
    for (const char* text :
         {"",
          "[]",
          "5",
          "null",
          "\"name\"",
          "{\"name\":",
          "{\"area\":1.5}",
          "{\"dead\":true}",
          "{\"ids\":[1]}",
          "{\"id\":18446744073709551615}",
          "{\"phone\":{\"blob\":1}}",
          "{\"phone\":{\"bytes\":\"\"}}",
          "{\"phone\":{\"blob\":\"\",\"more\":1}}",
          "{\"phone\":{\"blob\":\"%\"}}"}) {
        CAPTURE(text);
        CHECK_THROWS_AS(fieldsOfImage(text), ValueError);
    }
}

TEST_CASE("a page of rows without columns is refused instead of being read for ever")
{
    CHECK_THROWS_AS(rowsOfPage(Blob{std::string("\0\0", 2)}), ValueError);
    CHECK(rowsOfPage(Blob{std::string("\0", 1)}).rows.empty());
}

TEST_CASE("a page of more columns than any table has is refused")
{
    Blob page{std::string(1003, '\0')};
    page.bytes[0] = '\xE9';
    page.bytes[1] = '\x07';
    CHECK_THROWS_AS(rowsOfPage(page), ValueError);
}

TEST_CASE("a page of edits that names a column it does not have is refused")
{
    // One column `a`; of record 1 one change, in column 1.
    CHECK_THROWS_AS(
        editsOfPage(Blob{std::string(
            "\x01\x01"
            "a\x01\x01\x01\0\0",
            8
        )}),
        ValueError
    );
}
