// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/papers/issued_paper.h"
#include "core/papers/packed_document.h"
#include "tests/support/papers.h"
#include "tests/support/registry.h"

using namespace linwu;
using namespace linwu::papers;
using namespace linwu::test;

namespace {

IssueOf aboutCase(std::int64_t id, Id<Grid> grid = {})
{
    return {"mediation_case", id, Outlet::printer, grid};
}

Id<IssuedPaper> issue(Registry& registry, const Document& document, const IssueOf& of)
{
    Id<IssuedPaper> id;
    REQUIRE(registry.apply(anActor(), "paper.issue", [&](Writer& writer) -> Status {
        const auto issued = issuePaper(writer, document, of);
        if (!issued) {
            return issued.error();
        }
        id = *issued;
        return {};
    }));
    return id;
}

} // namespace

TEST_CASE("an issued paper prints again exactly as it was")
{
    TempRegistry registry(LINWU_EVERY_STORE());
    const auto id = issue(*registry, aPaper(), aboutCase(7));
    const auto again = reprint(registry->reader(), id);
    REQUIRE(again);
    CHECK(*again == aPaper());
}

TEST_CASE("an issued paper knows its number, person, time and how often it was issued")
{
    TempRegistry registry(memoryPlain);
    issue(*registry, aPaper(), aboutCase(7));
    issue(*registry, aPaper(), aboutCase(7));
    issue(*registry, aPaper(), aboutCase(8));
    const auto papers = listIssuedPapers(registry->reader(), "mediation_case", 7);
    REQUIRE(papers.size() == 2);
    CHECK(papers[0].issueNo == 2);
    CHECK(papers[0].number == aPaper().number);
    CHECK(papers[0].person == anActor().name);
    CHECK_FALSE(papers[0].issuedAt.empty());
    CHECK(papers[0].contentHash == digestOf(pack(aPaper())));
}

TEST_CASE("an issued paper is found by its number")
{
    TempRegistry registry(memoryPlain);
    issue(*registry, aPaper(), aboutCase(7));
    CHECK(listIssuedPapersByNumber(registry->reader(), aPaper().number).size() == 1);
    CHECK(listIssuedPapersByNumber(registry->reader(), "none").empty());
}

TEST_CASE("a draft is not issued")
{
    TempRegistry registry(memoryPlain);
    Document draft = aPaper();
    draft.draft = true;
    const auto done = registry->apply(anActor(), "paper.issue", [&](Writer& writer) -> Status {
        const auto issued = issuePaper(writer, draft, aboutCase(7));
        return issued ? Status() : Status(issued.error());
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().problems.at(0).rule == "draft_not_issued");
}

TEST_CASE("a paper whose content was altered in the file does not print")
{
    TempRegistry registry(memoryPlain);
    const auto id = issue(*registry, aPaper(), aboutCase(7));
    Document other = aPaper();
    other.title = "另一张";
    const linwu::SealPlace place{"issued_paper", "content", id.value};
    registry.session().run(
        "update issued_paper set content = :content where id = :id",
        {{"content", toValue(registry->sealer().seal(pack(other), place))}, {"id", id.value}}
    );
    CHECK(reprint(registry->reader(), id).error().code == ErrorCode::unreadable);
}

TEST_CASE("the content of a paper is not readable in the file when there is a key")
{
    TempRegistry registry(memorySealed);
    issue(*registry, aPaper(), aboutCase(7));
    const auto stored = registry.session().one("select content from issued_paper");
    REQUIRE(stored);
    CHECK(std::get<Blob>(*stored).bytes.find("何某") == std::string::npos);
}

TEST_CASE("a reader of one grid sees the papers of that grid only")
{
    TempRegistry registry(memoryPlain);
    issue(*registry, aPaper(), aboutCase(7, Id<Grid>{3}));
    const auto other = issue(*registry, aPaper(), aboutCase(8, Id<Grid>{4}));
    issue(*registry, aPaper(), aboutCase(9));
    const Reader reader = registry->reader(Scope{{{Id<Grid>{3}}}});
    CHECK(listIssuedPapersByNumber(reader, aPaper().number).size() == 1);
    CHECK(reprint(reader, other).error().code == ErrorCode::notFound);
}
