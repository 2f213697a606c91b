// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/document_text.h"
#include "tests/support/papers.h"

#include <catch2/catch.hpp>

TEST_CASE("a paper as text shows every block once and in order")
{
    CHECK(linwu::papers::documentText(linwu::test::aPaper()) == R"(X official a4 portrait
题：各类内容
号：〔2026〕桂民调字第12号
眉左：桂花里社区
眉右：2026年第3期
脚：监督电话：0573-87654321
　◇　各类内容
　　甲方何某与乙方林某因房屋渗水发生纠纷，支出费用由双方分担，每日一报，用款两清。
受理日期：_2026年5月6日_　地点：_调解室_
表：收支
上栏：收入∈本期 支出∈本期
| 序号 | 摘要 | 收入 | 支出 |
| 1 | 租金 | 86,400.00 | 0.00 |
‖ 合计→2 | 86,400.00 | 0.00 ‖
| *姓名 | 何某 |
签 申请人（签名）：
签 调解员：周某
印 桂花里社区人民调解委员会，2026年5月6日
码 CF-02-2025-003 8f2a61c07b1d（核对）

————
附页
)");
}
