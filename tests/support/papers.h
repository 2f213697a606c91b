// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Papers for tests: one with every kind of block, and finance sheets of any length. Invented people only.

#include "core/papers/document.h"

#include <cstdint>
#include <string>

namespace linwu::test {

/// 分 as `1,234.56`.
inline std::string moneyText(std::int64_t fen)
{
    const bool negative = fen < 0;
    std::string yuan = std::to_string((negative ? -fen : fen) / 100);
    for (std::ptrdiff_t at = static_cast<std::ptrdiff_t>(yuan.size()) - 3; at > 0; at -= 3) {
        yuan.insert(static_cast<std::size_t>(at), ",");
    }
    const std::int64_t cents = (negative ? -fen : fen) % 100;
    return (negative ? "-" : "") + yuan + (cents < 10 ? ".0" : ".") + std::to_string(cents);
}

/// A paper with each kind of block once.
inline papers::Document aPaper()
{
    using namespace papers;
    Document document;
    document.code = "X";
    document.title = "各类内容";
    document.number = "〔2026〕桂民调字第12号";
    document.headLeft = "桂花里社区";
    document.headRight = "2026年第3期";
    document.footNote = "监督电话：0573-87654321";
    document.blocks = {
        Paragraph{"各类内容", {Face::xiaobiaosong, 22, false, Align::center, 0, 0, 1}, true},
        Paragraph{
            "甲方何某与乙方林某因房屋渗水发生纠纷，支出费用由双方分担，每日一报，用款两清。",
            {Face::fangsong, 16, false, Align::justify, 2, 0, 0}},
        LabelLine{{{"受理日期", "2026年5月6日", 1}, {"地点", "调解室", 2}}, 14},
        Table{
            "收支",
            {{"序号", "", ColumnKind::number, 0.5},
             {"摘要", "", ColumnKind::text, 2},
             {"收入", "本期", ColumnKind::money, 1, true},
             {"支出", "本期", ColumnKind::money, 1, true}},
            {{{{"1", 1}, {"租金"}, {"86,400.00", 8640000}, {"0.00", 0}}},
             {{{"合计", {}, 2, 1, true, Align::center}, {"86,400.00", 8640000}, {"0.00", 0}}, true}},
            10.5},
        FormGrid{{{{{"姓名", true, 1}, {"何某", false, 2, Align::center}}, 12}}},
        Signatures{{{"申请人（签名）", ""}, {"调解员", "周某"}}, 2, 14, true},
        papers::SealPlace{"桂花里社区人民调解委员会", "2026年5月6日"},
        QrCode{"CF-02-2025-003 8f2a61c07b1d", "核对"},
        Space{2},
        PageBreak{},
        Paragraph{"附页", {}},
    };
    return document;
}

/// A finance sheet (L1, part A) of `rows` rows with running totals. Row n has an income or an expense of n cents
/// more than 100.00.
inline papers::Document aFinanceSheet(int rows)
{
    using namespace papers;
    Document document;
    document.code = "L1";
    document.title = "云溪社区股份经济合作社2025年第三季度财务收支公开表";
    document.number = "CF-02-2025-003";
    document.frame = Frame::wall;
    document.orientation = Orientation::landscape;
    document.bandColour = "finance";
    document.headLeft = "云溪社区股份经济合作社　财务公开";
    document.headRight = "2025年第3期　编号：CF-02-2025-003";
    document.footNote = "监督电话：0573-87654321　公示期：2025年10月20日—2025年10月27日";
    document.blocks.emplace_back(Paragraph{document.title, {Face::xiaobiaosong, 22, false, Align::center, 0, 0, 0.5}, true});
    Table table;
    table.columns = {
        {"序号", "", ColumnKind::number, 0.7},
        {"日期", "", ColumnKind::date, 1.3},
        {"凭证号", "", ColumnKind::text, 1.2},
        {"科目", "", ColumnKind::text, 1.6},
        {"摘要", "", ColumnKind::text, 3},
        {"收入", "发生额", ColumnKind::money, 1.8, true},
        {"支出", "发生额", ColumnKind::money, 1.8, true},
        {"结余", "", ColumnKind::money, 2},
        {"经手人", "", ColumnKind::text, 1.1},
    };
    table.points = 12;
    table.rowHeight = 8;
    table.runningTotals = true;
    std::int64_t income = 0;
    std::int64_t expense = 0;
    for (int n = 1; n <= rows; ++n) {
        const std::int64_t amount = 10000 + n;
        const bool in = n % 3 != 0;
        (in ? income : expense) += amount;
        const Cell none{"—"};
        const Cell sum{moneyText(amount), amount};
        const std::int64_t rest = income - expense;
        table.rows.push_back(
            {{{std::to_string(n), n},
              {"07-" + std::string(n % 28 < 9 ? "0" : "") + std::to_string(n % 28 + 1)},
              {"记-" + std::to_string(n)},
              {in ? "租赁收入" : "公共服务支出"},
              {in ? "收沿街商铺租金" : "付保洁服务费"},
              in ? sum : none,
              in ? none : sum,
              {moneyText(rest), rest},
              {"陈某甲"}}}
        );
    }
    table.rows.push_back(
        {{{"合计", {}, 5, 1, true, Align::center},
          {moneyText(income), income},
          {moneyText(expense), expense},
          {moneyText(income - expense), income - expense},
          {""}},
         true}
    );
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Signatures{
        {{"制表人", "陈某甲"}, {"主管会计", "李某乙"}, {"监委会主任", "王某丙"}, {"理事长", "周某丁"}}, 4, 12, false});
    return document;
}

} // namespace linwu::test
