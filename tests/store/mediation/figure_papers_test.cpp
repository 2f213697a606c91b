// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The statistics table and the register of cases of a period.

#include "core/mediation/figure_papers.h"
#include "core/mediation/register_actions.h"
#include "tests/support/documents.h"
#include "tests/support/mediation_desk.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::mediation;
using namespace linwu::test;

namespace {

residents::PaperOrder order()
{
    residents::PaperOrder made;
    made.community = "桂花里社区";
    made.person = "李倩";
    return made;
}

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a year, a quarter and a month are periods, other words are none")
{
    const auto quarter = figurePeriod("2026Q2");
    REQUIRE(quarter);
    CHECK(*quarter == FigurePeriod{Date(2026, 4, 1), Date(2026, 7, 1), "2026年第二季度"});
    CHECK(figurePeriod("2026") == FigurePeriod{Date(2026, 1, 1), Date(2027, 1, 1), "2026年"});
    CHECK(figurePeriod("2026-12") == FigurePeriod{Date(2026, 12, 1), Date(2027, 1, 1), "2026年12月"});
    for (const char* wrong : {"", "26", "2026Q5", "2026Q", "2026-13", "2026-00", "2026-5", "2026年", "20261"}) {
        INFO(wrong);
        CHECK_FALSE(figurePeriod(wrong));
    }
}

TEST_CASE("the statistics table prints the cases of its period and the share that was settled")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    Problems remarks{{"kept", "kept", Severity::warn, {}}};
    const auto paper = figuresPaper(desk.registry()->reader(), *figurePeriod("2026Q2"), order(), &remarks);
    REQUIRE(paper);
    const std::string text = said(*paper);
    CHECK(remarks.empty());
    CHECK(contains(text, "统计期间=2026年第二季度"));
    CHECK(contains(text, "桂花里社区人民调解委员会|1|2|1|0|0.68|0|1|0|0|0|0|"));
    CHECK(contains(text, "调解成功率100.0%"));
    CHECK_FALSE(contains(text, "报表不平"));
    CHECK_FALSE(contains(text, "林秀芝"));
}

TEST_CASE("a file with two committees has a row for each and the total of both")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    CommitteeInput second;
    second.name = "青云街道人民调解委员会";
    second.shortName = "青";
    second.kind = CommitteeKind::street;
    Id<Committee> id;
    REQUIRE(addCommittee(*desk.registry(), anActor(), second, id));
    const auto paper = figuresPaper(desk.registry()->reader(), *figurePeriod("2026"), order());
    REQUIRE(paper);
    const std::string text = said(*paper);
    CHECK(contains(text, "青云街道人民调解委员会|0|0|0|0|0.00|"));
    CHECK(contains(text, "合计|1|2|1|0|0.68|0|1|0|0|0|0|"));
}

TEST_CASE("a table without cases prints a dash for the share")
{
    MediationDesk desk;
    desk.reach(StepA::sealed);
    const auto paper = figuresPaper(desk.registry()->reader(), *figurePeriod("2025"), order());
    REQUIRE(paper);
    CHECK(contains(said(*paper), "调解成功率—"));
}

TEST_CASE("a table that does not balance says so on the sheet and to who prints it")
{
    MediationDesk desk;
    ApplicationInput sent = MediationDesk::applicationA();
    sent.source = Source::referral;
    sent.referralFrom = ReferralFrom::none;
    const auto applied = desk.actOn({}, Date(2026, 5, 6), applyForMediation(sent));
    REQUIRE(applied);
    AcceptInput accept;
    accept.acceptedOn = Date(2026, 5, 6);
    accept.informedOn = Date(2026, 5, 6);
    REQUIRE(desk.actOn(applied->caseId, Date(2026, 5, 6), acceptCase(accept)));
    Problems remarks;
    const auto paper = figuresPaper(desk.registry()->reader(), *figurePeriod("2026"), order(), &remarks);
    REQUIRE(paper);
    REQUIRE(remarks.size() == 1);
    CHECK(remarks[0].field == "by_referral");
    CHECK(contains(said(*paper), "报表不平：委托移送小计与各部门之和"));
}

TEST_CASE("the register of cases has one row a case with its number, parties and result")
{
    MediationDesk desk;
    desk.reach(StepA::closed);
    const auto paper = registerPaper(desk.registry()->reader(), *figurePeriod("2026"), order());
    REQUIRE(paper);
    const std::string text = said(*paper);
    CHECK(contains(text, "案件数=1件"));
    CHECK(contains(text, "1|〔2026〕桂人调字第12号|2026-05-06|"));
    CHECK(contains(text, "|调解成功|书面|2026-05-20|6,800.00|已全部履行|确认有效|2026-07-01|2026-07-01|"));
}
