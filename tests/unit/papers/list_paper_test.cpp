// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/document_text.h"
#include "core/papers/list_paper.h"

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::papers;

namespace {

ListPaper aList()
{
    ListPaper list;
    list.title = "居民名册";
    list.office = "桂花里社区";
    list.scope = "第三网格";
    list.person = "吴某";
    list.madeOn = Date(2026, 11, 22);
    list.columns = {
        {"姓名"},
        {"身份证号", ColumnKind::masked, 2},
        {"联系电话", ColumnKind::masked, 1.5},
        {"人员类型"},
    };
    list.rows = {{"何某", "9901**********0110", "138****5678", "户籍"}};
    return list;
}

} // namespace

TEST_CASE("the current list goes to paper lying and as the screen shows it")
{
    const auto document = listDocument(aList());
    REQUIRE(document);
    CHECK(documentText(*document) == R"(LIST plain a4 landscape
题：居民名册
　◇　居民名册
填表单位：_桂花里社区_　范围：_第三网格_　人（条）数：_1_　日期：_2026年11月22日_
| 姓名 | 身份证号 | 联系电话 | 人员类型 |
| 何某 | 9901**********0110 | 138****5678 | 户籍 |
签 填表人：吴某
签 审核人：
签 日期：
)");
}

TEST_CASE("a row that does not fill the columns of its list is refused")
{
    auto list = aList();
    list.rows.push_back({"何某"});
    CHECK(listDocument(list).error().problems.at(0).rule == "row_width");
}
