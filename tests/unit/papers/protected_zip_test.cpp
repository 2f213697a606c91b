// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/document_xlsx.h"
#include "core/papers/protected_zip.h"
#include "core/spreadsheets/open.h"
#include "tests/support/registry.h"

#include <catch2/catch.hpp>
#include <zip.h>

#include <fstream>
#include <sstream>

using namespace linwu;
using namespace linwu::papers;
using linwu::test::TempFolder;

namespace {

constexpr const char* passphrase = "一句足够长的测试口令";

/// What the archive gives under a passphrase; empty when it gives nothing.
std::string opened(const std::filesystem::path& file, const char* with)
{
    zip* archive = zip_open(file.c_str(), ZIP_RDONLY, nullptr);
    REQUIRE(archive != nullptr);
    zip_file* entry = zip_fopen_index_encrypted(archive, 0, 0, with);
    std::string text(100'000, '\0');
    const auto size = entry == nullptr ? 0 : std::max<zip_int64_t>(zip_fread(entry, text.data(), text.size()), 0);
    if (entry != nullptr) {
        zip_fclose(entry);
    }
    zip_discard(archive);
    return text.substr(0, static_cast<std::size_t>(size));
}

} // namespace

TEST_CASE("what was put into a protected archive comes out with its passphrase")
{
    const TempFolder folder;
    REQUIRE(writeProtectedZip(folder / "a.zip", "a.txt", "何建国", passphrase));
    CHECK(opened(folder / "a.zip", passphrase) == "何建国");
}

TEST_CASE("the sheet in a protected archive is a whole spreadsheet")
{
    const TempFolder folder;
    Table table;
    table.columns.push_back({"姓名", {}, ColumnKind::text, 10});
    TableRow row;
    row.cells.push_back({"何建国"});
    table.rows.push_back(row);
    Document document;
    document.title = "名单";
    document.blocks.emplace_back(table);
    REQUIRE(writeProtectedXlsx(document, folder / "a.zip", passphrase));
    std::ofstream(folder / "a.xlsx", std::ios::binary) << opened(folder / "a.zip", passphrase);
    const auto book = spreadsheets::openWorkbook(folder / "a.xlsx");
    REQUIRE(book);
    CHECK(book->sheets.front().rowCount() >= 2);
}

TEST_CASE("another passphrase opens nothing of a protected archive")
{
    const TempFolder folder;
    REQUIRE(writeProtectedZip(folder / "a.zip", "a.txt", "何建国", passphrase));
    CHECK(opened(folder / "a.zip", "另一句口令也够长").empty());
}

TEST_CASE("the bytes of a protected archive do not show what is in it")
{
    const TempFolder folder;
    const std::string needle = "990101196803140110";
    REQUIRE(writeProtectedZip(folder / "a.zip", "a.txt", needle, passphrase));
    std::ostringstream all;
    all << std::ifstream(folder / "a.zip", std::ios::binary).rdbuf();
    CHECK(all.str().find(needle) == std::string::npos);
}

TEST_CASE("a folder that is not there takes no protected archive")
{
    const TempFolder folder;
    const auto status = writeProtectedZip(folder / "gone" / "a.zip", "a.txt", "何建国", passphrase);
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::readOnly);
}
