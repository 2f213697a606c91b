// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/money.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>

namespace linwu {

namespace {

// Products of an amount and a weight leave 64 bits.
__extension__ using Wide = __int128;

constexpr std::int64_t largestYuan = largestMoney.fen / 100;

bool strip(std::string& text, std::string_view start)
{
    if (!text.starts_with(start)) {
        return false;
    }
    text.erase(0, start.size());
    return true;
}

bool stripEnd(std::string& text, std::string_view end)
{
    if (!text.ends_with(end)) {
        return false;
    }
    text.erase(text.size() - end.size());
    return true;
}

/// Takes sign and currency off; true when the amount is negative.
bool takeSign(std::string& text)
{
    bool negative = false;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        text = text.substr(1, text.size() - 2);
        negative = true;
    }
    const auto currency = [&] { return strip(text, "¥") || strip(text, "￥") || strip(text, "人民币"); };
    currency();
    if (strip(text, "-") || strip(text, "−") || strip(text, "负")) {
        negative = !negative;
    } else {
        strip(text, "+");
    }
    currency();
    return negative;
}

/// The digits of `1,234`; nothing when a group is not of three digits or another sign stands there.
std::optional<std::string> withoutGroups(const std::string& whole)
{
    if (whole.find(',') == std::string::npos) {
        return isDigits(whole) ? std::optional(whole) : std::nullopt;
    }
    const auto groups = split(whole, ',');
    std::string digits;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool fits = i == 0 ? !groups[i].empty() && groups[i].size() <= 3 : groups[i].size() == 3;
        if (!fits || !isDigits(groups[i])) {
            return std::nullopt;
        }
        digits += groups[i];
    }
    return digits;
}

std::string grouped(std::int64_t yuan, bool separators)
{
    std::string digits = std::to_string(yuan);
    if (separators) {
        for (std::size_t at = digits.size(); at > 3; at -= 3) {
            digits.insert(at - 3, ",");
        }
    }
    return digits;
}

std::string textOf(Money amount, bool separators)
{
    const std::int64_t fen = amount.fen < 0 ? -amount.fen : amount.fen;
    const std::int64_t rest = fen % 100;
    return std::string(amount.fen < 0 ? "-" : "") + grouped(fen / 100, separators) + (rest < 10 ? ".0" : ".") +
           std::to_string(rest);
}

} // namespace

Result<Money> parseMoney(std::string_view typed)
{
    std::string text = withoutBlanks(halfWidth(typed));
    if (text.empty()) {
        return invalid("", "amount_empty");
    }
    const bool negative = takeSign(text);
    stripEnd(text, "元");
    const std::size_t point = text.find('.');
    const auto whole = withoutGroups(text.substr(0, point));
    const std::string decimals = point == std::string::npos ? std::string() : text.substr(point + 1);
    if (!whole || (point != std::string::npos && !isDigits(decimals))) {
        return invalid("", "amount_not_number");
    }
    if (decimals.size() > 2) {
        return invalid("", "amount_too_many_decimals");
    }
    const std::string significant = whole->substr(std::min(whole->find_first_not_of('0'), whole->size()));
    if (significant.size() > 12 || (!significant.empty() && std::stoll(significant) > largestYuan)) {
        return invalid("", "amount_out_of_range");
    }
    const std::int64_t yuan = significant.empty() ? 0 : std::stoll(significant);
    const std::int64_t fen = decimals.empty() ? 0 : std::stoll(decimals) * (decimals.size() == 1 ? 10 : 1);
    const Money amount = Money::ofYuan(yuan, fen);
    return negative ? -amount : amount;
}

std::string moneyText(Money amount)
{
    return textOf(amount, true);
}

std::string plainMoneyText(Money amount)
{
    return textOf(amount, false);
}

std::string percentText(std::int64_t numerator, std::int64_t denominator, int decimals)
{
    if (denominator == 0) {
        return "—";
    }
    Wide scale = 100;
    for (int i = 0; i < decimals; ++i) {
        scale *= 10;
    }
    Wide top = Wide(numerator) * scale;
    Wide bottom = denominator;
    if (bottom < 0) {
        top = -top;
        bottom = -bottom;
    }
    const bool negative = top < 0;
    const auto rounded = static_cast<std::int64_t>((2 * (negative ? -top : top) + bottom) / (2 * bottom));
    std::string digits = std::to_string(rounded);
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) {
        digits.insert(0, places + 1 - digits.size(), '0');
    }
    if (places > 0) {
        digits.insert(digits.size() - places, ".");
    }
    return (negative && rounded != 0 ? "-" : "") + digits + "%";
}

Money fractionHalfUp(Money amount, std::int64_t numerator, std::int64_t denominator)
{
    const Wide product = Wide(amount.fen) * numerator;
    const Wide size = product < 0 ? -product : product;
    const Wide rounded = (2 * size + denominator) / (2 * Wide(denominator));
    return {static_cast<std::int64_t>(product < 0 ? -rounded : rounded)};
}

Money fractionUp(Money amount, std::int64_t numerator, std::int64_t denominator)
{
    const Wide product = Wide(amount.fen) * numerator;
    const Wide whole = product / denominator;
    return {static_cast<std::int64_t>(product > 0 && product % denominator != 0 ? whole + 1 : whole)};
}

std::vector<Money> splitByWeights(Money total, const std::vector<std::int64_t>& weights)
{
    const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide(0));
    if (sum <= 0 || std::any_of(weights.begin(), weights.end(), [](std::int64_t w) { return w < 0; })) {
        return {};
    }
    const std::int64_t size = total.fen < 0 ? -total.fen : total.fen;
    std::vector<Money> parts;
    std::vector<Wide> remainders;
    std::int64_t missing = size;
    for (const std::int64_t weight : weights) {
        const Wide product = Wide(size) * weight;
        parts.push_back({static_cast<std::int64_t>(product / sum)});
        remainders.push_back(product % sum);
        missing -= parts.back().fen;
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; missing > 0; ++i, --missing) {
        parts[order[i]].fen += 1;
    }
    if (total.fen < 0) {
        std::transform(parts.begin(), parts.end(), parts.begin(), [](Money part) { return -part; });
    }
    return parts;
}

} // namespace linwu
