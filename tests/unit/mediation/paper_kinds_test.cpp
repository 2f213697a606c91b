// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_papers.h"
#include "core/mediation/case_sheets_due.h"
#include "tests/support/cases.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

const Date today(2026, 6, 1);

rules::CodeItem codeOf(const std::string& code, const std::string& name, const std::string& detail)
{
    rules::CodeItem item;
    item.list = "case_papers";
    item.code = code;
    item.name = name;
    item.detail = detail;
    return item;
}

Sheet sheetNamed(const std::string& code)
{
    Sheet sheet;
    sheet.code = code;
    return sheet;
}

std::vector<std::string> codesOf(const std::vector<Sheet>& sheets)
{
    std::vector<std::string> codes;
    for (const auto& sheet : sheets) {
        codes.push_back(sheet.code);
    }
    return codes;
}

} // namespace

TEST_CASE("of two periods of a paper the one that holds today counts")
{
    auto before = codeOf("BZH", "保证书", "order=3\nneed=optional");
    before.validTo = today;
    auto now = codeOf("BZH", "当事人承诺书", "order=9\nneed=accepted");
    now.validFrom = today;
    CHECK(*PaperKinds::of({before, now}, today).find("BZH") == PaperKind{"BZH", 9, "当事人承诺书", "accepted", true});
    CHECK(*PaperKinds::of({now, before}, plusDays(today, -1)).find("BZH") == PaperKind{"BZH", 3, "保证书", "optional", true});
}

TEST_CASE("a paper that is used no more is not asked for and keeps its name")
{
    auto retired = codeOf("BZH", "保证书", "order=3\nneed=accepted");
    retired.validTo = today;
    const auto kinds = PaperKinds::of({retired}, today);
    CHECK(sheetsDue(caseAEffective(), kinds).empty());
    CHECK(kinds.nameOf("BZH") == "保证书");
}

TEST_CASE("a paper that a community took out of its list keeps its shipped name")
{
    CHECK(PaperKinds().nameOf("XYS") == "人民调解协议书");
}

TEST_CASE("sheets are bound in the order of the community's list")
{
    const auto kinds = PaperKinds::of(
        {codeOf("XYS", "协议书", "order=1\nneed=written_agreement"), codeOf("SLDJB", "受理登记表", "order=2\nneed=accepted")},
        today
    );
    CHECK(codesOf(kinds.paginated({sheetNamed("SLDJB"), sheetNamed("XYS")})) == std::vector<std::string>{"XYS", "SLDJB"});
}

TEST_CASE("a sheet of no kind lies before what is made when the file is bound")
{
    const auto bound = PaperKinds::shipped().paginated({sheetNamed("JZSM"), sheetNamed("???"), sheetNamed("JABG")});
    CHECK(codesOf(bound) == std::vector<std::string>{"JABG", "???", "JZSM"});
}

TEST_CASE("a paper that the program does not make is listed in its place, and is not printed")
{
    const auto papers = listPapers(caseAEffective(), PaperKinds::shipped());
    const auto identity = std::ranges::find(papers, "SFZM", &CasePaper::code);
    REQUIRE(identity != papers.end());
    CHECK_FALSE(identity->printable());
    CHECK((identity + 1)->code == "XYS");
}
