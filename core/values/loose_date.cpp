// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/loose_date.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace linwu {

namespace {

constexpr int earliestYear = 1800;
constexpr int latestYear = 2199;

std::optional<int> chineseDigit(char32_t c)
{
    constexpr std::u32string_view digits = U"〇一二三四五六七八九";
    if (c == U'零' || c == U'○') {
        return 0;
    }
    const std::size_t at = digits.find(c);
    return at == std::u32string_view::npos ? std::nullopt : std::optional(static_cast<int>(at));
}

/// 一九八〇 → 1980, 十二 → 12, 二十一 → 21, in place; other characters stay.
std::u32string withArabicDigits(std::u32string_view text)
{
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto digit = chineseDigit(text[i]);
        if (text[i] == U'十') {
            const bool before = i > 0 && chineseDigit(text[i - 1]).has_value();
            const bool after = i + 1 < text.size() && chineseDigit(text[i + 1]).has_value();
            out += before ? U"" : U"1";
            out += after ? U"" : U"0";
        } else if (digit) {
            out += static_cast<char32_t>(U'0' + static_cast<char32_t>(*digit));
        } else {
            out += text[i];
        }
    }
    return out;
}

bool isLunar(std::string_view text)
{
    constexpr std::array<std::string_view, 10> marks{"农历", "阴历", "旧历", "农", "闰", "正月", "腊月", "冬月", "初", "廿"};
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
        return text.find(mark) != std::string_view::npos;
    });
}

/// Cuts `T00:00:00`, ` 0:00` and what follows.
std::string withoutTime(const std::string& text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos) {
        return text;
    }
    const std::size_t cut = text.find_last_of(" T", colon);
    return cut == std::string::npos ? text : text.substr(0, cut);
}

/// Groups of digits and the signs between them.
struct Shape {
    std::vector<std::string> numbers;
    std::vector<std::string> separators; ///< the sign behind each number; empty behind the last one
    bool known = true;                   ///< nothing but digits and signs of dates
};

Shape shapeOf(const std::string& text)
{
    Shape shape;
    bool inNumber = false;
    for (const char32_t c : toCodePoints(text)) {
        if (c >= '0' && c <= '9') {
            if (!inNumber) {
                shape.numbers.emplace_back();
                shape.separators.emplace_back();
            }
            shape.numbers.back() += static_cast<char>(c);
            inNumber = true;
            continue;
        }
        constexpr std::u32string_view signs = U"-./\\年月日号—–－。、";
        const bool sign = signs.find(c) != std::u32string_view::npos;
        shape.known = shape.known && (sign || isBlank(c)) && !shape.numbers.empty();
        if (sign && !shape.numbers.empty()) {
            appendUtf8(shape.separators.back(), c);
        }
        inNumber = false;
    }
    return shape;
}

int number(const std::string& digits)
{
    return digits.size() > 9 ? -1 : std::stoi(digits);
}

/// The year of four or two digits; nothing for other lengths.
std::optional<int> yearOf(const std::string& digits, const Date& today, bool& guessed)
{
    if (digits.size() == 4) {
        const int year = number(digits);
        return year >= earliestYear && year <= latestYear ? std::optional(year) : std::nullopt;
    }
    if (digits.size() != 2) {
        return std::nullopt;
    }
    guessed = true;
    const int thisYear = static_cast<int>(today.year());
    const int century = thisYear - thisYear % 100;
    const int year = century + number(digits);
    return year <= thisYear ? year : year - 100;
}

LooseDate found(int year, int month, int day, Precision precision, bool guessed)
{
    const auto date = dateOf(year, month, day);
    if (!date) {
        return {std::nullopt, DateVerdict::impossible};
    }
    return {PartialDate{*date, precision}, guessed ? DateVerdict::yearGuessed : DateVerdict::sound};
}

/// One run of digits: 19800102, 198001, 800102, 1980, or a serial day of a numeric cell.
LooseDate fromDigits(const std::string& digits, const Date& today, DateSource source)
{
    bool guessed = false;
    const auto part = [&](std::size_t at) { return number(digits.substr(at, 2)); };
    if (digits.size() == 5 && source == DateSource::numberCell) {
        const auto day = dateOfSerial(number(digits));
        return day ? LooseDate{PartialDate{*day, Precision::day}, DateVerdict::sound}
                   : LooseDate{std::nullopt, DateVerdict::unreadable};
    }
    if (digits.size() == 8 || digits.size() == 4) {
        const auto year = yearOf(digits.substr(0, 4), today, guessed);
        if (!year) {
            return {std::nullopt, DateVerdict::unreadable};
        }
        return digits.size() == 4 ? found(*year, 1, 1, Precision::year, false)
                                  : found(*year, part(4), part(6), Precision::day, false);
    }
    if (digits.size() == 6) {
        const auto year = yearOf(digits.substr(0, 4), today, guessed);
        if (year && *year >= 1900 && *year <= static_cast<int>(today.year()) && part(4) >= 1 && part(4) <= 12) {
            return found(*year, part(4), 1, Precision::month, false);
        }
        const auto shortYear = yearOf(digits.substr(0, 2), today, guessed);
        return found(*shortYear, part(2), part(4), Precision::day, true);
    }
    return {std::nullopt, DateVerdict::unreadable};
}

LooseDate fromGroups(const Shape& shape, const Date& today, DateSource source)
{
    bool guessed = false;
    const auto year = yearOf(shape.numbers[0], today, guessed);
    const std::size_t count = shape.numbers.size();
    const bool shortParts =
        std::all_of(shape.numbers.begin() + 1, shape.numbers.end(), [](const std::string& n) { return n.size() <= 2; });
    // 3月5日 has no year; 5/3/2024 does not say which is the month.
    if (!year || !shortParts || shape.separators[0].starts_with("月")) {
        return {std::nullopt, DateVerdict::unreadable};
    }
    if (count == 1) {
        return found(*year, 1, 1, Precision::year, guessed);
    }
    const int month = number(shape.numbers[1]);
    if (count == 3) {
        return found(*year, month, number(shape.numbers[2]), Precision::day, guessed);
    }
    LooseDate date = found(*year, month, 1, Precision::month, guessed);
    const bool decimal = source == DateSource::numberCell && shape.separators[0] == ".";
    if (decimal && shape.numbers[1] == "1" && date.date) {
        date.verdict = DateVerdict::monthAmbiguous;
    }
    return date;
}

} // namespace

LooseDate parseLooseDate(std::string_view typed, const Date& today, DateSource source)
{
    const std::string text = trimmed(halfWidth(typed));
    if (text.empty()) {
        return {};
    }
    if (isLunar(text)) {
        return {std::nullopt, DateVerdict::lunar};
    }
    const std::string digits = withoutTime(toUtf8(withArabicDigits(toCodePoints(text))));
    if (source == DateSource::numberCell && digits.find('.') == 5 && isDigits(std::string_view(digits).substr(0, 5))) {
        return fromDigits(digits.substr(0, 5), today, source);
    }
    const Shape shape = shapeOf(digits);
    if (!shape.known || shape.numbers.empty() || shape.numbers.size() > 3) {
        return {std::nullopt, DateVerdict::unreadable};
    }
    if (shape.numbers.size() == 1 && shape.separators[0].empty()) {
        return fromDigits(shape.numbers[0], today, source);
    }
    return fromGroups(shape, today, source);
}

LooseDate settleMonth(const LooseDate& date, const Date& knownBirth)
{
    if (date.verdict != DateVerdict::monthAmbiguous || !date.date || date.date->date.year() != knownBirth.year()) {
        return date;
    }
    const int month = static_cast<int>(knownBirth.month());
    if (month != 1 && month != 10) {
        return date;
    }
    return {PartialDate{Date(knownBirth.year(), knownBirth.month(), 1), Precision::month}, DateVerdict::sound};
}

std::optional<Date> dateOfSerial(std::int64_t serial, bool system1904)
{
    constexpr std::int64_t last = 2958465; // 9999-12-31 of the 1900 system
    if (serial < 1 || serial > last) {
        return std::nullopt;
    }
    if (system1904) {
        return plusDays(Date(1904, 1, 1), static_cast<int>(serial));
    }
    if (serial == 60) {
        return std::nullopt; // 29 February 1900 never was
    }
    return plusDays(Date(1899, 12, serial < 60 ? 31 : 30), static_cast<int>(serial));
}

} // namespace linwu
