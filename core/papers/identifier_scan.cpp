// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/identifier_scan.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/papers/credit_code_scan.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <optional>

namespace linwu::papers {

namespace {

/// One unbroken run of digits. `start` and `end` are places in the text.
struct Group {
    std::string digits;
    std::size_t start = 0;
    std::size_t end = 0;
    bool harmless = false; ///< part of a date, a landline or a document number
};

/// Groups between which nothing but separators stand, so that they may be one number.
using Chain = std::vector<Group>;

constexpr std::size_t kLongest = 19;
constexpr std::size_t kMostGroups = 19; ///< 1 3 8 0 0 …: each digit alone

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isHyphen(char32_t c)
{
    constexpr std::u32string_view hyphens =
        U"-\u00AD\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u30FC\uFE58\uFE63\uFF0D";
    return hyphens.find(c) != std::u32string_view::npos;
}

char32_t digitOf(char32_t c)
{
    constexpr std::u32string_view plain = U"〇一二三四五六七八九";
    constexpr std::u32string_view formal = U"零壹贰叁肆伍陆柒捌玖";
    if (const auto at = plain.find(c); at != std::u32string_view::npos) {
        return U'0' + static_cast<char32_t>(at);
    }
    if (const auto at = formal.find(c); at != std::u32string_view::npos) {
        return U'0' + static_cast<char32_t>(at);
    }
    return c == U'○' ? U'0' : c == U'幺' ? U'1' : c;
}

/// What may stand between the digits of one number.
bool isSeparator(char32_t c)
{
    return isBlank(c) || c == U'-' || c == U'\n' || c == U'\r' || c == U'\t';
}

/// Signs that are separators only in the shapes people write numbers in (138.0013.8000).
bool isLooseSeparator(char32_t c)
{
    return c == U'.' || c == U'·' || c == U'•' || c == U'/' || c == U'_';
}

bool plausibleDate(std::string_view yyyymmdd)
{
    const auto date = parseIsoDate(
        std::string(yyyymmdd.substr(0, 4)) + "-" + std::string(yyyymmdd.substr(4, 2)) + "-" + std::string(yyyymmdd.substr(6, 2))
    );
    return date && date->year() >= 1880 && date->year() < 2100;
}

bool isIdentity(std::string_view number)
{
    if (number.size() == 15) {
        return number.find('X') == std::string_view::npos && plausibleDate("19" + std::string(number.substr(6, 6)));
    }
    return (number.size() == 17 || number.size() == 18) && plausibleDate(number.substr(6, 8));
}

bool isMobile(std::string_view number)
{
    if (number.size() > 11) {
        const auto prefix = number.substr(0, number.size() - 11);
        if (prefix != "0" && prefix != "86" && prefix != "086" && prefix != "0086") {
            return false;
        }
        number.remove_prefix(prefix.size());
    }
    return number.size() == 11 && number.find('X') == std::string_view::npos && number[0] == '1' && number[1] >= '3' &&
           number[1] <= '9';
}

bool passesLuhn(std::string_view number)
{
    int sum = 0;
    bool twice = false;
    for (auto digit = number.rbegin(); digit != number.rend(); ++digit, twice = !twice) {
        const int value = (*digit - '0') * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

/// Looks for the shapes of dates, document numbers and landlines in a chain. Only a shape with blanks or ends around it counts,
/// because a hyphen goes on with the same number; a hyphen between two dates is a period.
class Shapes {
public:
    Shapes(const Chain& chain, const std::u32string& text)
        : m_chain(chain)
        , m_text(text)
    {}

    [[nodiscard]] bool isDate(std::size_t i) const
    {
        return isDateShape(i) && (!hyphenAfter(i - 1) || (i >= 3 && isDateShape(i - 3))) &&
               (!hyphenAfter(i + 2) || isDateShape(i + 3));
    }

    /// `CF-02-2025-003` without its letters.
    [[nodiscard]] bool isDocumentNumber(std::size_t i) const
    {
        const bool letters = i < m_chain.size() && m_chain[i].start >= 2 && m_text[m_chain[i].start - 1] == U'-' &&
                             m_text[m_chain[i].start - 2] >= U'A' && m_text[m_chain[i].start - 2] <= U'Z';
        return letters && hyphenAfter(i) && hyphenAfter(i + 1) && size(i) == 2 && size(i + 1) == 4 && size(i + 2) == 3 &&
               !hyphenAfter(i + 2);
    }

    /// `0573-87654321`
    [[nodiscard]] bool isLandline(std::size_t i) const
    {
        return hyphenAfter(i) && m_chain[i].digits[0] == '0' && size(i) >= 3 && size(i) <= 4 && size(i + 1) >= 7 &&
               size(i + 1) <= 8 && !hyphenAfter(i - 1) && !hyphenAfter(i + 1);
    }

private:
    [[nodiscard]] std::size_t size(std::size_t i) const { return i < m_chain.size() ? m_chain[i].digits.size() : 0; }

    /// One hyphen and nothing else between this group and the next. `i` may be one before the first.
    [[nodiscard]] bool hyphenAfter(std::size_t i) const
    {
        return i < m_chain.size() && i + 1 < m_chain.size() && m_chain[i + 1].start == m_chain[i].end + 1 &&
               m_text[m_chain[i].end] == U'-';
    }

    [[nodiscard]] bool isDateShape(std::size_t i) const
    {
        return hyphenAfter(i) && hyphenAfter(i + 1) && size(i) == 4 && size(i + 1) <= 2 && size(i + 2) <= 2 &&
               (m_chain[i].digits.starts_with("19") || m_chain[i].digits.starts_with("20"));
    }

    const Chain& m_chain;
    const std::u32string& m_text;
};

void markHarmless(Chain& chain, const std::u32string& text)
{
    const Shapes shapes(chain, text);
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const std::size_t count = shapes.isDate(i) || shapes.isDocumentNumber(i) ? 3 : shapes.isLandline(i) ? 2 : 0;
        for (std::size_t part = 0; part < count; ++part) {
            chain[i + part].harmless = true;
        }
    }
}

/// Splits the digits of a text into chains. An X that ends a run of 17 digits belongs to it.
std::vector<Chain> chainsOf(const std::u32string& text)
{
    std::vector<Chain> chains;
    std::size_t lastEnd = std::u32string::npos; // one past the last digit, while only separators followed it
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (isDigit(c)) {
            if (lastEnd == std::u32string::npos) {
                chains.emplace_back();
            }
            Group group{{}, i, i, false};
            while (group.end < text.size() && isDigit(text[group.end])) {
                group.digits += static_cast<char>(text[group.end++]);
            }
            i = group.end - 1;
            lastEnd = group.end;
            chains.back().push_back(std::move(group));
        } else if ((c == U'X' || c == U'x') && lastEnd != std::u32string::npos) {
            chains.back().push_back({"X", i, i + 1, false});
            lastEnd = std::u32string::npos;
        } else if (!isSeparator(c)) {
            lastEnd = std::u32string::npos;
        }
    }
    return chains;
}

bool hasCents(const std::u32string& text, std::size_t end)
{
    return end + 2 < text.size() && text[end] == U'.' && isDigit(text[end + 1]) && isDigit(text[end + 2]) &&
           (end + 3 == text.size() || !isDigit(text[end + 3]));
}

bool isCard(const Chain& chain, std::size_t first, std::size_t last, std::string_view number)
{
    if (number.size() < 16 || number.size() > 19 || number.find('X') != std::string_view::npos) {
        return false;
    }
    if (first == last) {
        return true;
    }
    // Several numbers beside each other: a card begins with 3-6 or 9 (ISO/IEC 7812), and two landlines of one board are none.
    const bool cardDigit = (number[0] >= '3' && number[0] <= '6') || number[0] == '9';
    const bool landlines =
        last == first + 1 && number.size() <= 16 && chain[first].digits.size() >= 7 && chain[first].digits.size() <= 8;
    return cardDigit && (!landlines || passesLuhn(number));
}

std::optional<FoundIdentifier::Kind> judge(const Chain& chain, std::size_t first, std::size_t last, const std::u32string& text)
{
    std::string number;
    bool harmless = true;
    for (std::size_t i = first; i <= last; ++i) {
        number += chain[i].digits;
        harmless = harmless && chain[i].harmless;
    }
    if (harmless) {
        return std::nullopt;
    }
    if (isIdentity(number)) {
        return FoundIdentifier::Kind::identity;
    }
    if (isMobile(number) && !hasCents(text, chain[last].end)) {
        return FoundIdentifier::Kind::mobile;
    }
    return isCard(chain, first, last, number) ? std::optional(FoundIdentifier::Kind::card) : std::nullopt;
}

std::string digitsOf(const Chain& chain, std::size_t first, std::size_t last)
{
    std::string number;
    for (std::size_t i = first; i <= last; ++i) {
        number += chain[i].digits;
    }
    return number;
}

/// The longest number that begins at each group; what was found is not looked at again.
void scanChain(const Chain& chain, const std::u32string& text, std::vector<FoundIdentifier>& found)
{
    for (std::size_t first = 0; first < chain.size(); ++first) {
        std::size_t length = 0;
        std::size_t hit = chain.size();
        std::optional<FoundIdentifier::Kind> kind;
        for (std::size_t last = first; last < chain.size() && last < first + kMostGroups; ++last) {
            length += chain[last].digits.size();
            if (length > kLongest) {
                break;
            }
            const auto judged = judge(chain, first, last, text);
            if (judged && (!kind || *judged == FoundIdentifier::Kind::identity)) {
                kind = judged;
                hit = last;
            }
        }
        if (kind) {
            found.push_back({*kind, digitsOf(chain, first, hit)});
            first = hit;
        }
    }
}

/// An 18-place number with a right check character (GB 11643-1999) inside a longer run: a row number glued before it.
void scanLongRuns(const Chain& chain, std::vector<FoundIdentifier>& found)
{
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view checks = "10X98765432";
    for (std::size_t g = 0; g < chain.size(); ++g) {
        const std::string run = chain[g].digits + (g + 1 < chain.size() && chain[g + 1].digits == "X" ? "X" : "");
        for (std::size_t at = 0; run.size() > kLongest && at + 18 <= run.size(); ++at) {
            const std::string number = run.substr(at, 18);
            int sum = 0;
            for (std::size_t i = 0; i < 17; ++i) {
                sum += (number[i] - '0') * weights[i];
            }
            if (isIdentity(number) && number[17] == checks[static_cast<std::size_t>(sum % 11)]) {
                found.push_back({FoundIdentifier::Kind::identity, number});
                break;
            }
        }
    }
}

/// `138.0013.8000`, `330302/19900101/1234`: points and strokes join digits only in these shapes, or amounts would be read as
/// numbers.
std::u32string withLooseShapesJoined(const std::u32string& text)
{
    std::u32string joined = text;
    for (std::size_t i = 0; i < joined.size(); ++i) {
        if (!isLooseSeparator(joined[i]) || i == 0 || i + 1 >= joined.size() || !isDigit(joined[i - 1]) ||
            !isDigit(joined[i + 1])) {
            continue;
        }
        std::size_t before = 0;
        while (before < i && isDigit(joined[i - 1 - before])) {
            ++before;
        }
        std::size_t after = 0;
        while (i + 1 + after < joined.size() && isDigit(joined[i + 1 + after])) {
            ++after;
        }
        const bool phone = (before == 3 || before == 4) && after == 4;
        const bool identity = (before == 6 && after == 8) || (before == 8 && (after == 3 || after == 4));
        if (phone || identity) {
            joined[i] = U'-';
        }
    }
    return joined;
}

} // namespace

std::u32string normalForScan(std::string_view utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
    std::string text(utf8);
    if (U_SUCCESS(status)) {
        const auto normal =
            nfkc->normalize(icu::UnicodeString::fromUTF8({utf8.data(), static_cast<std::int32_t>(utf8.size())}), status);
        if (U_SUCCESS(status)) {
            text.clear();
            normal.toUTF8String(text);
        }
    }
    std::u32string points;
    for (const char32_t c : toCodePoints(text)) {
        const bool invisible = (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
        if (!invisible) {
            points += isHyphen(c) ? U'-' : digitOf(c);
        }
    }
    return points;
}

std::vector<FoundIdentifier> scanIdentifiers(const std::u32string& text)
{
    std::vector<FoundIdentifier> found;
    if (std::count_if(text.begin(), text.end(), isDigit) < 11) {
        return found;
    }
    for (auto& chain : chainsOf(withLooseShapesJoined(withoutCreditCodes(text, &isIdentity)))) {
        markHarmless(chain, text);
        scanChain(chain, text, found);
        scanLongRuns(chain, found);
    }
    return found;
}

} // namespace linwu::papers
