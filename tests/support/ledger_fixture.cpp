// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ledger_fixture.h"

#include "core/rules/rule_seed.h"

namespace linwu::test {

using namespace linwu::ledger;

namespace {

Voucher
aVoucher(int number, Date on, VoucherKind kind, Id<Account> account, const char* classCode, const char* summary, std::int64_t fen)
{
    Voucher voucher;
    voucher.id = {number};
    voucher.book = {1};
    voucher.year = static_cast<int>(on.year());
    voucher.number = number;
    voucher.on = on;
    voucher.kind = kind;
    voucher.account = account;
    voucher.classCode = classCode;
    voucher.summary = summary;
    voucher.amount = Money::ofFen(fen);
    return voucher;
}

CardEntry anEntry(
    std::int64_t id,
    std::int64_t card,
    Date on,
    CardEntryKind kind,
    const char* purpose,
    std::int64_t fen,
    std::int64_t voucher
)
{
    CardEntry entry;
    entry.id = {id};
    entry.card = {card};
    entry.on = on;
    entry.kind = kind;
    entry.purpose = purpose;
    entry.amount = Money::ofFen(fen);
    entry.voucher = {voucher};
    return entry;
}

} // namespace

std::vector<Voucher> fixtureVouchers()
{
    constexpr auto in = VoucherKind::income;
    constexpr auto out = VoucherKind::expense;
    constexpr auto move = VoucherKind::transfer;
    std::vector<Voucher> list{
        aVoucher(1, Date(2025, 7, 3), in, bank, "lease_income", "收第三季度沿街商铺租金", 8640000),
        aVoucher(2, Date(2025, 7, 8), out, bank, "public_service", "付6月保洁服务费", 1235000),
        aVoucher(3, Date(2025, 7, 10), move, bank, "", "提取备用金", 500000),
        aVoucher(4, Date(2025, 7, 15), out, cash, "administration", "购办公用品", 128650),
        aVoucher(5, Date(2025, 7, 22), in, bank, "subsidy_income", "收街道“以奖代补”资金", 3000000),
        aVoucher(6, Date(2025, 7, 28), out, bank, "card_spending", "还7月村务卡账单", 487326),
        aVoucher(7, Date(2025, 8, 5), out, bank, "public_welfare", "老年食堂燃气及维修", 896418),
        aVoucher(8, Date(2025, 8, 12), in, bank, "operating_income", "收7月停车场分成", 1573245),
        aVoucher(9, Date(2025, 8, 20), out, cash, "public_welfare", "困难家庭慰问6户×500元", 300000),
        aVoucher(10, Date(2025, 8, 25), out, bank, "card_spending", "还8月村务卡账单", 361974),
        aVoucher(11, Date(2025, 9, 2), out, bank, "works", "路灯维修工程进度款", 2750000),
        aVoucher(12, Date(2025, 9, 10), in, bank, "operating_income", "红字冲销：退回多收停车场分成(冲记-008)", -73245),
        aVoucher(13, Date(2025, 9, 18), move, bank, "", "按上半年纯利润计提反哺资金", 813957),
        aVoucher(14, Date(2025, 9, 22), out, returns, "public_benefit_project", "“助老出行”公益项目", 642080),
        aVoucher(15, Date(2025, 9, 30), in, bank, "interest_income", "基本户利息", 41893),
        aVoucher(16, Date(2025, 9, 30), in, returns, "interest_income", "反哺资金利息", 1562),
    };
    list[2].toAccount = cash;
    list[11].reverses = {8};
    list[12].toAccount = returns;
    list[12].profit = halfYearProfit;
    return list;
}

PeriodBooks fixtureBooks()
{
    PeriodBooks books;
    books.book.id = {1};
    books.book.name = "云溪社区股份经济合作社";
    books.book.openedOn = Date(2025, 7, 1);
    books.period = {PeriodKind::quarter, 2025, 3};
    const auto account = [](Id<Account> id, const char* name, AccountKind kind, Fund fund) {
        Account made;
        made.id = id;
        made.book = {1};
        made.name = name;
        made.kind = kind;
        made.fund = fund;
        return made;
    };
    books.accounts = {
        account(cash, "现金", AccountKind::cash, Fund::free),
        account(bank, "银行", AccountKind::bank, Fund::free),
        account(returns, "反哺", AccountKind::special, Fund::returnFund),
    };
    books.opening = {{cash, Money::ofFen(321860)}, {bank, Money::ofFen(51240635)}, {returns, Money::ofFen(1875000)}};
    books.vouchers = fixtureVouchers();
    books.yearKnown = false;
    books.stated = {{bank, Money::ofFen(57377853), {}}};
    return books;
}

std::vector<Card> fixtureCards()
{
    std::vector<Card> cards(3);
    const std::vector<const char*> tails{"6021", "6039", "6047"};
    for (std::size_t i = 0; i < cards.size(); ++i) {
        cards[i].id = {static_cast<std::int64_t>(i + 1)};
        cards[i].book = {1};
        cards[i].lastFour = tails[i];
    }
    return cards;
}

std::vector<CardEntry> fixtureCardEntries()
{
    constexpr auto spent = CardEntryKind::consumption;
    constexpr auto repaid = CardEntryKind::repayment;
    return {
        anEntry(1, 1, Date(2025, 7, 5), spent, "办公耗材", 126000, 6),
        anEntry(2, 2, Date(2025, 7, 11), spent, "环境整治物资", 231846, 6),
        anEntry(3, 2, Date(2025, 7, 19), spent, "活动用品", 89480, 6),
        anEntry(4, 3, Date(2025, 7, 24), spent, "印刷邮寄", 40000, 6),
        anEntry(5, 1, Date(2025, 7, 28), repaid, "还款", 126000, 6),
        anEntry(6, 2, Date(2025, 7, 28), repaid, "还款", 321326, 6),
        anEntry(7, 3, Date(2025, 7, 28), repaid, "还款", 40000, 6),
        anEntry(8, 1, Date(2025, 8, 6), spent, "会议资料印刷", 158000, 10),
        anEntry(9, 2, Date(2025, 8, 14), spent, "消防器材", 113974, 10),
        anEntry(10, 3, Date(2025, 8, 20), spent, "打印机维修", 90000, 10),
        anEntry(11, 1, Date(2025, 8, 25), repaid, "还款", 158000, 10),
        anEntry(12, 2, Date(2025, 8, 25), repaid, "还款", 113974, 10),
        anEntry(13, 3, Date(2025, 8, 25), repaid, "还款", 90000, 10),
        anEntry(14, 2, Date(2025, 9, 12), spent, "宣传展板", 82000, 0),
    };
}

LedgerLimits shippedLimits()
{
    return limitsFrom(rules::shippedRules("ledger_limits"));
}

VoucherSurroundings fixtureAround(int number)
{
    const PeriodBooks books = fixtureBooks();
    VoucherSurroundings around;
    around.book = books.book;
    around.today = Date(2025, 10, 8);
    around.accounts = books.accounts;
    around.balances = books.opening;
    for (const auto& voucher : books.vouchers) {
        if (voucher.number < number) {
            around.vouchers.push_back(voucher);
        }
        if (voucher.number == 8) {
            around.reversed = {voucher};
        }
    }
    EnterpriseProfit profit;
    profit.id = halfYearProfit;
    profit.book = {1};
    profit.netProfit = Money::ofFen(8139562);
    around.profits = {profit};
    around.limits = shippedLimits();
    return around;
}

} // namespace linwu::test
