// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/number_format.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <system_error>

namespace linwu::spreadsheets {

namespace {

struct FormatTokens {
    bool year = false;
    bool month = false;
    bool day = false;
    bool time = false;
    unsigned zeros = 0;
    bool otherDigits = false; ///< `#`, `?`, a decimal point, a percent sign …
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The end of a part in quotes or brackets that begins at `at`.
std::size_t skipTo(std::string_view code, std::size_t at, char close)
{
    const std::size_t end = code.find(close, at + 1);
    return end == std::string_view::npos ? code.size() : end;
}

bool isElapsed(std::string_view bracket)
{
    return !bracket.empty() && std::all_of(bracket.begin(), bracket.end(), [](char c) {
        const char l = lower(c);
        return l == 'h' || l == 'm' || l == 's';
    });
}

void noteLetter(FormatTokens& tokens, char c)
{
    switch (lower(c)) {
    case 'y':
    case 'e': // the year of the era in East Asian formats
        tokens.year = true;
        break;
    case 'm':
        tokens.month = true;
        break;
    case 'd':
        tokens.day = true;
        break;
    case 'h':
    case 's':
        tokens.time = true;
        break;
    case '0':
        ++tokens.zeros;
        break;
    case '#':
    case '?':
    case '.':
    case '%':
    case ',':
    case '/':
        tokens.otherDigits = true;
        break;
    default:
        break;
    }
}

/// Looks at the first section (the one for positive numbers) only.
FormatTokens tokensOf(std::string_view code)
{
    FormatTokens tokens;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        switch (code[at]) {
        case '"':
            at = skipTo(code, at, '"');
            break;
        case '\\':
        case '_':
        case '*':
            ++at;
            break;
        case '[': {
            const std::size_t end = skipTo(code, at, ']');
            tokens.time = tokens.time || isElapsed(code.substr(at + 1, end - at - 1));
            at = end;
            break;
        }
        case 'E':
        case 'e':
            // 0.00E+00 is no year.
            if (at + 1 < code.size() && (code[at + 1] == '+' || code[at + 1] == '-')) {
                tokens.otherDigits = true;
                break;
            }
            noteLetter(tokens, code[at]);
            break;
        default:
            noteLetter(tokens, code[at]);
        }
    }
    return tokens;
}

bool isGeneral(std::string_view code)
{
    constexpr std::string_view general = "general";
    return code.size() >= general.size() &&
           std::equal(general.begin(), general.end(), code.begin(), [](char g, char c) { return g == lower(c); });
}

void appendPadded(std::string& out, std::string_view digits, unsigned minimum)
{
    const bool negative = !digits.empty() && digits.front() == '-';
    const std::string_view plain = negative ? digits.substr(1) : digits;
    if (negative) {
        out += '-';
    }
    if (plain.size() < minimum) {
        out.append(minimum - plain.size(), '0');
    }
    out += plain;
}

bool isWhole(std::string_view text)
{
    const std::string_view digits = !text.empty() && text.front() == '-' ? text.substr(1) : text;
    return !digits.empty() && digits.size() <= 30 &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

struct CivilDay {
    int year;
    int month;
    int day;
};

/// Days since 1970-01-01 to a civil day; Gregorian rules, proleptic.
CivilDay civilOf(std::int64_t days)
{
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = shifted / 146097;
    const std::int64_t ofEra = shifted - era * 146097;
    const std::int64_t yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const std::int64_t ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t march = (5 * ofYear + 2) / 153;
    const std::int64_t month = march < 10 ? march + 3 : march - 9;
    return {
        static_cast<int>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)),
        static_cast<int>(month),
        static_cast<int>(ofYear - (153 * march + 2) / 5 + 1),
    };
}

constexpr std::int64_t unixDayOf1900 = -25569;   // serial 0 is 1899-12-30 once past the false leap day
constexpr std::int64_t unixDayOf1904 = -24107;   // serial 0 is 1904-01-01
constexpr std::int64_t lastSerial1900 = 2958465; // 9999-12-31
constexpr std::int64_t daysBetweenSystems = 1462;

} // namespace

NumberFormat parseFormatCode(std::string_view code)
{
    if (isGeneral(code)) {
        return {};
    }
    const FormatTokens tokens = tokensOf(code);
    using Shows = NumberFormat::Shows;
    if (tokens.day || tokens.year) {
        if (tokens.time) {
            return {Shows::dayAndTime, 0};
        }
        return {tokens.day || !tokens.month ? Shows::day : Shows::month, 0};
    }
    if (tokens.time) {
        return {Shows::time, 0};
    }
    if (tokens.month) {
        // Only a month name: the serial day behind it is still a date.
        return {Shows::day, 0};
    }
    const bool leading = tokens.zeros > 1 && !tokens.otherDigits;
    return {Shows::number, static_cast<std::uint8_t>(leading ? std::min(tokens.zeros, 30U) : 0U)};
}

NumberFormat builtInFormat(unsigned id)
{
    using Shows = NumberFormat::Shows;
    if (id >= 18 && id <= 21) {
        return {Shows::time, 0};
    }
    if (id == 22) {
        return {Shows::dayAndTime, 0};
    }
    // 17 is mmm-yy; in Chinese versions 27, 36, 50, 52, 54, 57 show year and month, 32-35, 55 and 56 a time or month and day.
    constexpr std::array<unsigned, 7> months{17, 27, 36, 50, 52, 54, 57};
    if (std::find(months.begin(), months.end(), id) != months.end()) {
        return {Shows::month, 0};
    }
    if ((id >= 32 && id <= 35) || id == 55 || id == 56) {
        return {Shows::time, 0};
    }
    const bool day = (id >= 14 && id <= 16) || (id >= 28 && id <= 31) || (id >= 51 && id <= 58);
    return {day ? Shows::day : id >= 45 && id <= 47 ? Shows::time : Shows::number, 0};
}

void appendDecimal(std::string& out, double value)
{
    if (!std::isfinite(value)) {
        return;
    }
    // 15 significant digits are what office programs keep and show: `d.dddddddddddddde+XX`, set out without the exponent.
    std::array<char, 40> buffer{};
    const auto done = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific, 14);
    std::string_view text(buffer.data(), static_cast<std::size_t>(done.ptr - buffer.data()));
    if (text.front() == '-') {
        out += '-';
        text.remove_prefix(1);
    }
    const std::size_t mark = text.find('e');
    int exponent = 0;
    const bool negative = text[mark + 1] == '-';
    std::from_chars(text.data() + mark + 2, text.data() + text.size(), exponent);
    std::string digits(1, text.front());
    digits += text.substr(2, mark - 2);
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.empty()) {
        out += '0';
    } else if (negative) {
        out += "0." + std::string(static_cast<std::size_t>(exponent) - 1, '0') + digits;
    } else {
        const auto whole = static_cast<std::size_t>(exponent) + 1;
        out += digits.substr(0, whole);
        if (digits.size() < whole) {
            out.append(whole - digits.size(), '0');
        } else if (digits.size() > whole) {
            out += '.';
            out += digits.substr(whole);
        }
    }
}

bool appendSerialDate(std::string& out, double serial, const NumberFormat& format, bool date1904)
{
    const double limit = static_cast<double>(date1904 ? lastSerial1900 - daysBetweenSystems : lastSerial1900) + 1.0;
    if (!(serial >= 0) || serial >= limit) {
        return false;
    }
    auto day = static_cast<std::int64_t>(serial);
    auto seconds = static_cast<int>(std::lround((serial - static_cast<double>(day)) * 86400.0));
    if (seconds == 86400) {
        seconds = 0;
        ++day;
    }
    std::array<char, 48> buffer{};
    int length = 0;
    using Shows = NumberFormat::Shows;
    if (format.shows == Shows::time && day == 0) {
        length = std::snprintf(buffer.data(), buffer.size(), "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        out.append(buffer.data(), static_cast<std::size_t>(length));
        return true;
    }
    if (!date1904 && day == 0) {
        return false;
    }
    // Serial 60 is 1900-02-29, which never was: shown as the day before; the days before it lie one off.
    const std::int64_t shift = !date1904 && day < 60 ? 1 : 0;
    const CivilDay civil = civilOf(day + shift + (date1904 ? unixDayOf1904 : unixDayOf1900));
    if (format.shows == Shows::month) {
        length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02d", civil.year, civil.month);
    } else if (seconds == 0) {
        length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", civil.year, civil.month, civil.day);
    } else {
        length = std::snprintf(
            buffer.data(),
            buffer.size(),
            "%04d-%02d-%02d %02d:%02d:%02d",
            civil.year,
            civil.month,
            civil.day,
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60
        );
    }
    out.append(buffer.data(), static_cast<std::size_t>(length));
    return true;
}

void appendNumber(std::string& out, std::string_view stored, const NumberFormat& format, bool date1904, bool& isDate)
{
    isDate = false;
    const bool wholeNumber = isWhole(stored);
    if (format.shows == NumberFormat::Shows::number && wholeNumber) {
        appendPadded(out, stored, format.minimumDigits);
        return;
    }
    double value = 0;
    const auto read = std::from_chars(stored.data(), stored.data() + stored.size(), value);
    if (read.ec != std::errc() || read.ptr != stored.data() + stored.size()) {
        out += stored; // not a number after all: keep what the file says
        return;
    }
    if (format.shows != NumberFormat::Shows::number && appendSerialDate(out, value, format, date1904)) {
        isDate = true;
        return;
    }
    std::string plain;
    appendDecimal(plain, value);
    if (isWhole(plain)) {
        appendPadded(out, plain, format.minimumDigits);
    } else {
        out += plain;
    }
}

} // namespace linwu::spreadsheets
