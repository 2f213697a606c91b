// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Money (金额): whole 分, read and written the way a ledger does, in digits and in words.

#include "core/base/result.h"
#include "core/base/value.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// An amount in 分 (0.01 元). Never a floating number, so that sums balance to the last 分.
struct Money {
    std::int64_t fen = 0;

    [[nodiscard]] static constexpr Money ofFen(std::int64_t fen) { return Money{fen}; }

    /// `ofYuan(1234, 56)` is 1,234.56 元.
    [[nodiscard]] static constexpr Money ofYuan(std::int64_t yuan, std::int64_t fen = 0) { return Money{yuan * 100 + fen}; }

    [[nodiscard]] constexpr bool isZero() const { return fen == 0; }

    constexpr auto operator<=>(const Money&) const = default;

    constexpr Money operator-() const { return {-fen}; }

    constexpr Money operator+(Money other) const { return {fen + other.fen}; }

    constexpr Money operator-(Money other) const { return {fen - other.fen}; }

    constexpr Money operator*(std::int64_t times) const { return {fen * times}; }

    constexpr Money& operator+=(Money other)
    {
        fen += other.fen;
        return *this;
    }

    constexpr Money& operator-=(Money other)
    {
        fen -= other.fen;
        return *this;
    }
};

/// The largest amount the program takes: 999,999,999,999.99 元 (E102).
inline constexpr Money largestMoney = Money::ofFen(99'999'999'999'999);

inline Value toValue(Money v)
{
    return v.fen;
}

inline void fromValue(const Value& value, Money& out)
{
    out.fen = integerOf(value);
}

/// Reads `1234.5`, `1,234.56`, `１，２３４．５６`, `¥-5`, `(12.00)` (accounting minus), `12元`. Rules of a refusal:
/// `amount_empty`, `amount_not_number`, `amount_too_many_decimals` (E101), `amount_out_of_range` (E102). Groups must be of three
/// digits: `1,23` is refused, because it may mean 1.23.
[[nodiscard]] Result<Money> parseMoney(std::string_view text);

/// `1,234.56`; a minus before negative amounts.
[[nodiscard]] std::string moneyText(Money amount);

/// `1234.56`, for spreadsheets and JSON.
[[nodiscard]] std::string plainMoneyText(Money amount);

/// 大写金额 without the prefix 人民币: `壹仟肆佰零玖元伍角整` (支付结算办法 附件一).
[[nodiscard]] std::string moneyInWords(Money amount);

/// The amount of a 大写金额, with or without 人民币 and 整/正, with or without the optional 零 after 元; nothing when it is
/// malformed.
[[nodiscard]] std::optional<Money> parseMoneyInWords(std::string_view text);

/// `numerator / denominator` as a percentage, half-up to `decimals` digits: 39 of 41 is `95.1%`. `—` for a denominator of 0.
[[nodiscard]] std::string percentText(std::int64_t numerator, std::int64_t denominator, int decimals = 1);

/// `amount * numerator / denominator` in whole 分; half-up, or up to the next 分 where something is owed (反哺 10 %).
[[nodiscard]] Money fractionHalfUp(Money amount, std::int64_t numerator, std::int64_t denominator);
[[nodiscard]] Money fractionUp(Money amount, std::int64_t numerator, std::int64_t denominator);

/// Splits `total` by weights (areas in 0.01 ㎡): floor, then the missing 分 to the largest remainders, ties to the earlier place
/// (shares by area: 民法典 283). The parts add up to `total`. Empty when there is no weight above 0 or one is negative.
[[nodiscard]] std::vector<Money> splitByWeights(Money total, const std::vector<std::int64_t>& weights);

} // namespace linwu
