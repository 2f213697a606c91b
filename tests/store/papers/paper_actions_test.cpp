// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/paper_actions.h"
#include "tests/support/papers.h"
#include "tests/support/registry.h"

using namespace linwu;
using namespace linwu::papers;
using namespace linwu::test;

namespace {

const IssueOf aboutCase{"mediation_case", 7, Outlet::pdf, {}};

/// A sheet for the wall that says one line.
Document onTheWall(const std::string& line)
{
    Document document;
    document.code = "L1";
    document.title = "公开表";
    document.frame = Frame::wall;
    document.blocks = {Paragraph{line, {}}};
    return document;
}

std::size_t issuedOf(Registry& registry)
{
    return listIssuedPapers(registry.reader(), aboutCase.aboutTable, *aboutCase.aboutId).size();
}

} // namespace

TEST_CASE("a paper that leaves the desk is kept, and no undo takes it back")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto out = letOut(*registry, anActor(), aPaper(), aboutCase);
    REQUIRE(out);
    CHECK(issuedOf(*registry) == 1);
    const auto undone = registry->undo(anActor(), out->operation);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().detail == "act_is_final");
}

TEST_CASE("the same paper again is a reprint and is not kept twice")
{
    TempRegistry registry;
    REQUIRE(letOut(*registry, anActor(), aPaper(), aboutCase));
    const auto again = letOut(*registry, anActor(), aPaper(), aboutCase);
    REQUIRE(again);
    CHECK_FALSE(again->operation.valid());
    CHECK(issuedOf(*registry) == 1);
}

TEST_CASE("a paper that has changed is issued a second time")
{
    TempRegistry registry;
    REQUIRE(letOut(*registry, anActor(), aPaper(), aboutCase));
    Document changed = aPaper();
    changed.footNote = "监督电话：12345";
    REQUIRE(letOut(*registry, anActor(), changed, aboutCase));
    CHECK(issuedOf(*registry) == 2);
}

TEST_CASE("a paper for the wall with a telephone number stays on the desk, and the row is told")
{
    TempRegistry registry;
    const auto refused = letOut(*registry, anActor(), onTheWall("电话13800001234"), aboutCase);
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().problems.size() == 1);
    CHECK(refused.error().problems[0].rule == "public_personal_data");
    CHECK(refused.error().problems[0].args.at("kind") == "wall_mobile");
    CHECK(issuedOf(*registry) == 0);
}

TEST_CASE("a paper of a case may name a telephone number")
{
    Document letter = onTheWall("电话13800001234");
    letter.frame = Frame::official;
    CHECK(checkForWall(letter).empty());
    CHECK(checkForWall(onTheWall("本期无发生额")).empty());
}
