// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/values/money.h"

#include <array>

namespace linwu {

namespace {

constexpr std::array<std::string_view, 10> digitWords{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr std::array<std::string_view, 4> placeWords{"", "拾", "佰", "仟"};
constexpr std::array<std::string_view, 4> sectionWords{"", "万", "亿", "万亿"};
constexpr std::array<std::int64_t, 4> placeValues{1, 10, 100, 1000};

/// A section of four digits; zeros inside collapse to one 零, zeros at its end are silent.
std::string sectionInWords(std::int64_t section)
{
    std::string words;
    bool zero = false;
    for (std::size_t place = 4; place-- > 0;) {
        const auto digit = static_cast<std::size_t>(section / placeValues[place] % 10);
        if (digit == 0) {
            zero = !words.empty();
            continue;
        }
        if (zero) {
            words += digitWords[0];
            zero = false;
        }
        words += digitWords[digit];
        words += placeWords[place];
    }
    return words;
}

/// Whole 元 in words, without 元; empty for 0.
std::string yuanInWords(std::int64_t yuan)
{
    std::string words;
    bool emptySection = false;
    for (std::size_t index = sectionWords.size(); index-- > 0;) {
        std::int64_t divisor = 1;
        for (std::size_t i = 0; i < index; ++i) {
            divisor *= 10000;
        }
        const std::int64_t section = yuan / divisor % 10000;
        if (section == 0) {
            emptySection = !words.empty();
            continue;
        }
        if (!words.empty() && (section < 1000 || emptySection)) {
            words += digitWords[0];
        }
        emptySection = false;
        words += sectionInWords(section);
        words += sectionWords[index];
    }
    return words;
}

/// `optionalZero`: the 零 between a 元 that ends in 0 and a 角 that is not.
std::string inWords(Money amount, bool optionalZero)
{
    if (amount.fen == 0) {
        return "零元整";
    }
    const std::int64_t size = amount.fen < 0 ? -amount.fen : amount.fen;
    const std::int64_t yuan = size / 100;
    const auto jiao = static_cast<std::size_t>(size / 10 % 10);
    const auto fen = static_cast<std::size_t>(size % 10);
    std::string words = amount.fen < 0 ? "负" : "";
    if (yuan > 0) {
        words += yuanInWords(yuan) + "元";
        const bool neededZero = jiao == 0 && fen != 0;
        if (neededZero || (optionalZero && jiao != 0 && yuan % 10 == 0)) {
            words += digitWords[0];
        }
    }
    if (jiao != 0) {
        words += std::string(digitWords[jiao]) + "角";
    }
    if (fen != 0) {
        return words + std::string(digitWords[fen]) + "分";
    }
    return words + "整";
}

/// The amount that these words would add up to, their order unchecked.
std::optional<Money> looseValue(std::u32string_view words)
{
    constexpr std::u32string_view digits = U"零壹贰叁肆伍陆柒捌玖";
    std::int64_t total = 0;
    std::int64_t below = 0;
    std::int64_t digit = 0;
    std::int64_t fen = 0;
    for (const char32_t c : words) {
        if (total > largestMoney.fen || below > largestMoney.fen) {
            return std::nullopt;
        }
        if (const auto at = digits.find(c); at != std::u32string_view::npos) {
            digit = static_cast<std::int64_t>(at);
            continue;
        }
        switch (c) {
        case U'拾':
            below += digit * 10;
            break;
        case U'佰':
            below += digit * 100;
            break;
        case U'仟':
            below += digit * 1000;
            break;
        case U'万':
            below = (below + digit) * 10000;
            break;
        case U'亿':
            total = (total + below + digit) * 100000000;
            below = 0;
            break;
        case U'元':
            fen += (total + below + digit) * 100;
            break;
        case U'角':
            fen += digit * 10;
            break;
        case U'分':
            fen += digit;
            break;
        default:
            return std::nullopt;
        }
        digit = 0;
    }
    return Money{fen};
}

} // namespace

std::string moneyInWords(Money amount)
{
    return inWords(amount, true);
}

std::optional<Money> parseMoneyInWords(std::string_view typed)
{
    std::string text = withoutBlanks(typed);
    if (text.starts_with("人民币")) {
        text.erase(0, std::string_view("人民币").size());
    }
    for (const auto& [from, to] :
         {std::pair{"圆", "元"},
          {"圓", "元"},
          {"正", "整"},
          {"萬", "万"},
          {"億", "亿"},
          {"貳", "贰"},
          {"陸", "陆"},
          {"叄", "叁"}}) {
        text = replacedAll(std::move(text), from, to);
    }
    const bool whole = text.ends_with("整");
    std::string bare = whole ? text.substr(0, text.size() - std::string_view("整").size()) : text;
    const bool negative = bare.starts_with("负");
    const auto value = looseValue(toCodePoints(negative ? bare.substr(std::string_view("负").size()) : bare));
    if (!value) {
        return std::nullopt;
    }
    // Whatever the loose reading gave, the text must be the way this amount is written; 整 may be left out after 角.
    const Money amount = negative ? -*value : *value;
    const bool endsAtJiao = bare.ends_with("角");
    for (const bool zero : {true, false}) {
        const std::string written = inWords(amount, zero);
        if (text == written || (endsAtJiao && text + "整" == written)) {
            return amount;
        }
    }
    return std::nullopt;
}

} // namespace linwu
