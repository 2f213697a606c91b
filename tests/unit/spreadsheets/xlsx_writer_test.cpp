// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/xlsx_writer.h"
#include "tests/support/spreadsheets.h"

#include <catch2/catch.hpp>

#include <unistd.h>

using namespace linwu;
using namespace linwu::spreadsheets;

namespace {

/// A file that goes away with the test.
struct TemporaryFile {
    std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("linwu-writer-" + std::to_string(::getpid()) + ".xlsx");

    ~TemporaryFile() { std::filesystem::remove(path); }
};

} // namespace

TEST_CASE("what is written is read back, numbers of people as text")
{
    const TemporaryFile file;
    XlsxWriter writer(file.path);
    writer.beginSheet("居民", {{"姓名", 10}, {"身份证号", 20}, {"面积", 8}, {"出生日期", 12}});
    CHECK(writer.addRow({std::string("张三"), std::string("990101199201061697"), 89.5, Date(1992, 1, 6)}));
    CHECK(writer.addRow({std::string("李四"), std::monostate(), std::monostate(), std::monostate()}));
    REQUIRE(writer.close());
    const auto book = openWorkbook(file.path);
    REQUIRE(book);
    CHECK(
        linwu::test::saidBy(book->sheets[0]) == "A1=姓名 B1=身份证号 C1=面积 D1=出生日期 / A2=张三 B2=990101199201061697 C2=89.5 "
                                                "D2=1992-01-06 / A3=李四"
    );
    CHECK(book->sheets[0].cell(2, 1).kind == CellKind::text);
    CHECK(book->sheets[0].cell(2, 3).kind == CellKind::date);
}

TEST_CASE("names of sheets are made acceptable and different")
{
    const TemporaryFile file;
    XlsxWriter writer(file.path);
    writer.beginSheet("1/2幢", {});
    writer.beginSheet("1-2幢", {});
    writer.beginSheet(std::string(40, 'x'), {});
    REQUIRE(writer.close());
    const auto book = openWorkbook(file.path);
    REQUIRE(book);
    CHECK(book->sheets[0].name() == "1-2幢");
    CHECK(book->sheets[1].name() == "1-2幢-2");
    CHECK(book->sheets[2].name() == std::string(31, 'x'));
}

TEST_CASE("control characters do not make the file unreadable")
{
    const TemporaryFile file;
    XlsxWriter writer(file.path);
    writer.beginSheet("一", {});
    writer.addRow({std::string("前\x01后")});
    REQUIRE(writer.close());
    CHECK(linwu::test::saidBy(openWorkbook(file.path)->sheets[0]) == "A1=前 后");
}

TEST_CASE("a place that cannot be written to leaves no file behind")
{
    XlsxWriter writer("/proc/no such folder/a.xlsx");
    writer.beginSheet("一", {});
    const Status closed = writer.close();
    REQUIRE_FALSE(closed);
    CHECK(closed.error().code == ErrorCode::readOnly);
}
