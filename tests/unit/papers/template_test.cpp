// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/template.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::papers;

namespace {

template <class Block>
const Block& blockAt(const Document& document, std::size_t index)
{
    return std::get<Block>(document.blocks.at(index));
}

Problem firstProblem(std::string_view wording, const TemplateValues& values)
{
    const auto result = fillTemplate(wording, values);
    REQUIRE_FALSE(result);
    return result.error().problems.at(0);
}

} // namespace

TEST_CASE("the first line gives code, frame, size and orientation")
{
    const auto document = fillTemplate("@paper L1 wall a3 landscape\n", {});
    REQUIRE(document);
    CHECK(document->code == "L1");
    CHECK(document->frame == Frame::wall);
    CHECK(document->size == PageSize::a3);
    CHECK(document->orientation == Orientation::landscape);
}

TEST_CASE("a name is replaced by its value inside a paragraph")
{
    const auto document = fillTemplate("@paper X\n现由{{who}}申请。", {{{"who", "何某"}}, {}});
    REQUIRE(document);
    CHECK(blockAt<Paragraph>(*document, 0).text == "现由何某申请。");
}

TEST_CASE("a line break in a value starts a new paragraph")
{
    const auto document = fillTemplate("@paper X\n{{facts}}", {{{"facts", "一。\n二。"}}, {}});
    REQUIRE(document);
    REQUIRE(document->blocks.size() == 2);
    CHECK(blockAt<Paragraph>(*document, 1).text == "二。");
}

TEST_CASE("a paragraph whose value is empty is left out")
{
    const auto document = fillTemplate("@paper X\n{{facts}}", {{{"facts", ""}}, {}});
    REQUIRE(document);
    CHECK(document->blocks.empty());
}

TEST_CASE("without a title line the first heading is the title of the paper")
{
    const auto document = fillTemplate("@paper X\n= 人民调解{{kind}}\n正文", {{{"kind", "协议书"}}, {}});
    REQUIRE(document);
    CHECK(document->title == "人民调解协议书");
}

TEST_CASE("a heading is kept with what follows it")
{
    const auto document = fillTemplate("@paper X\n== 一、事实\n正文", {});
    REQUIRE(document);
    CHECK(blockAt<Paragraph>(*document, 0).keepWithNext);
    CHECK_FALSE(blockAt<Paragraph>(*document, 1).keepWithNext);
}

TEST_CASE("lines of a list are repeated for each row and see the names around them")
{
    TemplateValues values;
    values.texts["case"] = "1号";
    values.rows["parties"] = {{{{"name", "何某"}}, {}}, {{{"name", "林某"}}, {}}};
    const auto document = fillTemplate("@paper X\n{{#each parties}}\n{{name}}（{{case}}）\n{{/each}}", values);
    REQUIRE(document);
    REQUIRE(document->blocks.size() == 2);
    CHECK(blockAt<Paragraph>(*document, 1).text == "林某（1号）");
}

TEST_CASE("lists nest and a row hides the outer name")
{
    TemplateValues inner{{{"name", "次子"}}, {}};
    TemplateValues outer{{{"name", "何某"}}, {}};
    outer.rows["children"] = {inner};
    TemplateValues values;
    values.rows["parties"] = {outer};
    const auto document =
        fillTemplate("@paper X\n{{#each parties}}\n{{name}}\n{{#each children}}\n- {{name}}\n{{/each}}\n{{/each}}", values);
    REQUIRE(document);
    CHECK(blockAt<Paragraph>(*document, 1).text == "- 次子");
}

TEST_CASE("an unknown name refuses the paper and names the line")
{
    const auto problem = firstProblem("@paper X\n\n{{name}}", {});
    CHECK(problem == Problem{"name", "template_name_unknown", Severity::block, {{"line", "3"}}});
}

TEST_CASE("an unknown list refuses the paper")
{
    CHECK(firstProblem("@paper X\n{{#each rows}}\nx\n{{/each}}", {}).rule == "template_name_unknown");
}

TEST_CASE("a value that is not printed refuses the paper")
{
    CHECK(
        firstProblem("@paper X\n正文", {{{"name", "何某"}}, {}}) == Problem{"name", "template_name_unused", Severity::block, {}}
    );
}

TEST_CASE("a value of a row that is not printed refuses the paper")
{
    TemplateValues values;
    values.rows["rows"] = {{{{"a", "1"}, {"b", "2"}}, {}}};
    CHECK(firstProblem("@paper X\n{{#each rows}}\n{{a}}\n{{/each}}", values).field == "b");
}

TEST_CASE("a list that is walked twice may print each value in either walk")
{
    TemplateValues values;
    values.rows["rows"] = {{{{"a", "1"}, {"b", "2"}}, {}}};
    CHECK(fillTemplate("@paper X\n{{#each rows}}\n{{a}}\n{{/each}}\n{{#each rows}}\n{{b}}\n{{/each}}", values));
}

TEST_CASE("a value that the wording omits on purpose is not missed")
{
    CHECK(fillTemplate("@paper X\n@omit name\n正文", {{{"name", "何某"}}, {}}));
}

TEST_CASE("a name used only inside an empty list counts as used")
{
    TemplateValues values;
    values.texts["case"] = "1号";
    values.rows["parties"] = {};
    CHECK(fillTemplate("@paper X\n{{#each parties}}\n{{name}} {{case}}\n{{/each}}", values));
}

TEST_CASE("values are never read as markup")
{
    const auto document = fillTemplate("@paper X\n: 姓名 = {{name}}", {{{"name", "甲 | 乙 = {{other}}"}}, {}});
    REQUIRE(document);
    const auto& line = blockAt<LabelLine>(*document, 0);
    REQUIRE(line.values.size() == 1);
    CHECK(line.values[0].value == "甲 | 乙 = {{other}}");
}

TEST_CASE("a label line carries shares of the line")
{
    const auto document = fillTemplate("@paper X\n: 日期 = 5月6日 | [2] 地点 = 调解室", {});
    REQUIRE(document);
    CHECK(blockAt<LabelLine>(*document, 0).values == std::vector<LabelledValue>{{"日期", "5月6日", 1}, {"地点", "调解室", 2}});
}

TEST_CASE("a table has typed columns, groups and amounts behind single names")
{
    TemplateValues values;
    values.rows["rows"] = {{{{"text", "租金"}, {"income", TemplateText("86,400.00", 8640000)}}, {}}};
    const auto document = fillTemplate(
        "@paper X\n@table points=9 height=8 running 收支\n@column width=3 摘要\n@column kind=money group=本期 carried 收入\n"
        "{{#each rows}}\n@row {{text}} | {{income}}\n{{/each}}\n@total 合计 | {{#\n@end",
        values
    );
    REQUIRE_FALSE(document);
    const auto good = fillTemplate(
        "@paper X\n@table points=9 height=8 running 收支\n@column width=3 摘要\n@column kind=money group=本期 carried 收入\n"
        "{{#each rows}}\n@row {{text}} | {{income}}\n{{/each}}\n@total [2] 合计\n@end",
        values
    );
    REQUIRE(good);
    const auto& table = blockAt<Table>(*good, 0);
    CHECK(table.runningTotals);
    CHECK(table.columns.at(1) == Column{"收入", "本期", ColumnKind::money, 1, true});
    CHECK(table.rows.at(0).cells.at(1).amount == 8640000);
    CHECK(table.rows.at(1).total);
    CHECK(table.rows.at(1).cells.at(0).columnSpan == 2);
}

TEST_CASE("a row that does not fill its columns is refused")
{
    CHECK(firstProblem("@paper X\n@table\n@column 甲\n@column 乙\n@row 1\n@end", {}).rule == "template_syntax");
}

TEST_CASE("a form has label cells, shares and heights")
{
    const auto document = fillTemplate("@paper X\n@form points=9\n@cells height=12 *社区 | [3] ^ 桂花里\n@end", {});
    REQUIRE(document);
    const auto& form = blockAt<FormGrid>(*document, 0);
    CHECK(form.rows.at(0).height == 12);
    CHECK(form.rows.at(0).cells == std::vector<FormCell>{{"社区", true, 1, Align::left}, {"桂花里", false, 3, Align::center}});
}

TEST_CASE("signatures, seal place and code are blocks of their own")
{
    const auto document = fillTemplate(
        "@paper X\n@signatures columns=3 tall\n@sign 调解员 = 周某\n@end\n@seal 调委会 | 2026年5月6日\n@qr 123 | 核对", {}
    );
    REQUIRE(document);
    CHECK(blockAt<Signatures>(*document, 0) == Signatures{{{"调解员", "周某"}}, 3, 14, true});
    CHECK(blockAt<SealPlace>(*document, 1) == SealPlace{"调委会", "2026年5月6日"});
    CHECK(blockAt<QrCode>(*document, 2) == QrCode{"123", "核对"});
}

TEST_CASE("a style changes the lines that follow it")
{
    const auto document = fillTemplate("@paper X plain\n@style face=kai points=14 indent=0 align=center body\n正文", {});
    REQUIRE(document);
    const auto& style = blockAt<Paragraph>(*document, 0).style;
    CHECK(style.face == Face::kai);
    CHECK(style.points == 14);
    CHECK(style.firstLineIndent == 0);
    CHECK(style.align == Align::center);
}

TEST_CASE("markup that is not understood is refused with its line", "[template]")
{
    const auto wording = GENERATE(
        "@paper X\n@unknown",
        "@paper X\n@table\n@column a",
        "@paper X\n@end",
        "@paper X\n{{/each}}",
        "@paper X\n{{#each a}}",
        "@paper X\n{{name",
        "@paper X\n{{Name}}",
        "@paper X nowhere",
        "@paper X\n: 没有等号",
        "@paper X\n@space much",
        "@paper X\n@form\n@row a\n@end",
        "@paper X\n@table\n正文\n@end",
        "@paper X\n@style face=comic body",
        "@paper X\n: [0] a = b"
    );
    CAPTURE(wording);
    CHECK(firstProblem(wording, {}).rule == "template_syntax");
}

TEST_CASE("an office's own wording stands in place of the shipped one")
{
    const auto document = fillPaper("NONE", {{{"name", "何某"}}, {}}, "@paper NONE\n我处{{name}}");
    REQUIRE(document);
    CHECK(blockAt<Paragraph>(*document, 0).text == "我处何某");
}

TEST_CASE("a paper that is not shipped is not found")
{
    CHECK(fillPaper("NONE", {}).error().code == ErrorCode::notFound);
}
