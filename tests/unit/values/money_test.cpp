// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/money.h"

#include <catch2/catch.hpp>

#include <numeric>
#include <random>

using namespace linwu;

namespace {

struct Vector {
    std::int64_t fen;
    const char* words;
};

// 支付结算办法 附件一, and amounts of the invented case and ledger
const std::vector<Vector> vectors{
    {0, "零元整"},
    {5, "伍分"},
    {50, "伍角整"},
    {1000, "壹拾元整"},
    {32504, "叁佰贰拾伍元零肆分"},
    {140950, "壹仟肆佰零玖元伍角整"},
    {168032, "壹仟陆佰捌拾元零叁角贰分"},
    {600714, "陆仟零柒元壹角肆分"},
    {1000000, "壹万元整"},
    {1640902, "壹万陆仟肆佰零玖元零贰分"},
    {10700053, "壹拾万柒仟元零伍角叁分"},
    {100000500, "壹佰万零伍元整"},
    {10000000000, "壹亿元整"},
    {102003040506, "壹拾亿贰仟零叁万零肆佰零伍元零陆分"},
    {-73245, "负柒佰叁拾贰元肆角伍分"},
    {680000, "陆仟捌佰元整"},
    {13183455, "壹拾叁万壹仟捌佰叁拾肆元伍角伍分"},
    {6801448, "陆万捌仟零壹拾肆元肆角捌分"},
    {59819502, "伍拾玖万捌仟壹佰玖拾伍元零贰分"},
};

std::string ruleOf(const char* text)
{
    const auto money = parseMoney(text);
    return money ? std::string() : money.error().problems.front().rule;
}

} // namespace

TEST_CASE("amounts are written in words as the payment rules ask")
{
    for (const auto& [fen, words] : vectors) {
        CHECK(moneyInWords(Money::ofFen(fen)) == words);
    }
}

TEST_CASE("amounts in words read back to the same amount, with or without the currency")
{
    for (const auto& [fen, words] : vectors) {
        CHECK(parseMoneyInWords(words) == Money::ofFen(fen));
        CHECK(parseMoneyInWords(std::string("人民币") + words) == Money::ofFen(fen));
    }
}

TEST_CASE("the zero after a yuan that ends in zero may be missing on input")
{
    CHECK(parseMoneyInWords("壹仟陆佰捌拾元叁角贰分") == Money::ofFen(168032));
    CHECK(parseMoneyInWords("壹拾万柒仟元伍角叁分") == Money::ofFen(10700053));
    CHECK(parseMoneyInWords("伍角") == Money::ofFen(50));
    CHECK(parseMoneyInWords("壹拾圆正") == Money::ofYuan(10));
}

TEST_CASE("malformed words are no amount")
{
    for (const char* words :
         {"", "拾元整", "壹拾", "壹拾元", "叁佰贰拾伍元肆分", "壹佰零元整", "一百元整", "壹分整", "元整", "壹仟仟元整"}) {
        CHECK_FALSE(parseMoneyInWords(words).has_value());
    }
}

TEST_CASE("every amount of a random thousand survives words and digits")
{
    std::mt19937_64 random(20261122);
    for (int i = 0; i < 1000; ++i) {
        const auto limit = static_cast<std::uint64_t>(1) << (random() % 46);
        const Money amount = Money::ofFen(static_cast<std::int64_t>(random() % limit) - static_cast<std::int64_t>(limit / 3));
        CHECK(parseMoneyInWords(moneyInWords(amount)) == amount);
        CHECK(parseMoney(moneyText(amount)).value() == amount);
        CHECK(parseMoney(plainMoneyText(amount)).value() == amount);
    }
}

TEST_CASE("amounts are read the way ledgers write them")
{
    CHECK(parseMoney("1,234.56").value() == Money::ofFen(123456));
    CHECK(parseMoney("１，２３４．５").value() == Money::ofFen(123450));
    CHECK(parseMoney(" ¥-5 ").value() == Money::ofFen(-500));
    CHECK(parseMoney("-¥5元").value() == Money::ofFen(-500));
    CHECK(parseMoney("(12.00)").value() == Money::ofFen(-1200));
    CHECK(parseMoney("0.07").value() == Money::ofFen(7));
    CHECK(parseMoney("999999999999.99").value() == largestMoney);
}

TEST_CASE("an amount that cannot be meant is refused by its rule")
{
    CHECK(ruleOf("  ") == "amount_empty");
    CHECK(ruleOf("12a") == "amount_not_number");
    CHECK(ruleOf("1,23") == "amount_not_number");
    CHECK(ruleOf("1.") == "amount_not_number");
    CHECK(ruleOf(".5") == "amount_not_number");
    CHECK(ruleOf("1.234") == "amount_too_many_decimals");
    CHECK(ruleOf("1,000,000,000,000.00") == "amount_out_of_range");
    CHECK(ruleOf("99999999999999999999999") == "amount_out_of_range");
}

TEST_CASE("amounts print with groups and two decimals")
{
    CHECK(moneyText(Money::ofFen(123456789)) == "1,234,567.89");
    CHECK(moneyText(Money::ofFen(-5)) == "-0.05");
    CHECK(plainMoneyText(Money::ofFen(100000)) == "1000.00");
}

TEST_CASE("money is stored as whole fen")
{
    Money read;
    fromValue(toValue(Money::ofFen(-73245)), read);
    CHECK(read == Money::ofFen(-73245));
}

TEST_CASE("percentages are rounded half up from their counts")
{
    CHECK(percentText(39, 41) == "95.1%");
    CHECK(percentText(36, 42) == "85.7%");
    CHECK(percentText(44, 48) == "91.7%");
    CHECK(percentText(43, 44) == "97.7%");
    CHECK(percentText(39, 40) == "97.5%");
    CHECK(percentText(1, 2000) == "0.1%");
    CHECK(percentText(1, 2001) == "0.0%");
    CHECK(percentText(410942, 417242, 2) == "98.49%");
    CHECK(percentText(2, 3, 0) == "67%");
    CHECK(percentText(0, 0) == "—");
    CHECK(percentText(-1, 3) == "-33.3%");
}

TEST_CASE("a tenth owed is rounded up to the next fen")
{
    CHECK(fractionUp(Money::ofFen(8139562), 10, 100) == Money::ofFen(813957));
    CHECK(fractionHalfUp(Money::ofFen(8139562), 10, 100) == Money::ofFen(813956));
    CHECK(fractionHalfUp(Money::ofFen(-5), 1, 2) == Money::ofFen(-3));
}

TEST_CASE("a cost of 10,000.00 is split over twelve dwellings to the last fen")
{
    // Shares by area (民法典 283): units 101, 102, 201, 202, 301, 302 of 89.50 and 103, 104, 203, 204, 303, 304 of 120.36
    const std::vector<std::int64_t> areas{8950, 8950, 12036, 12036, 8950, 8950, 12036, 12036, 8950, 8950, 12036, 12036};
    const auto shares = splitByWeights(Money::ofYuan(10000), areas);
    const std::vector<std::int64_t> expected{71079, 71079, 95588, 95588, 71079, 71079, 95588, 95588, 71079, 71079, 95587, 95587};
    REQUIRE(shares.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(shares[i].fen == expected[i]);
    }
}

TEST_CASE("shares add up for any weights, and nothing is split over no weight")
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<std::int64_t> weights(1 + random() % 40);
        for (auto& weight : weights) {
            weight = static_cast<std::int64_t>(random() % 30000);
        }
        weights.front() += 1;
        const Money total = Money::ofFen(static_cast<std::int64_t>(random() % 100000000000) - 50000000000);
        const auto shares = splitByWeights(total, weights);
        CHECK(std::accumulate(shares.begin(), shares.end(), Money{}) == total);
    }
    CHECK(splitByWeights(Money::ofYuan(1), {0, 0}).empty());
    CHECK(splitByWeights(Money::ofYuan(1), {3, -1}).empty());
}
