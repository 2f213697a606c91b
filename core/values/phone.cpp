// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/phone.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace linwu {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Half width, dashes of every kind as `-`, brackets of every kind as `()`, 分机 and 转 as `-`.
std::string normalised(std::string_view text)
{
    std::string out = halfWidth(text);
    for (const std::string_view dash : {"—", "–", "−", "‐", "－", "分机", "转"}) {
        out = replacedAll(std::move(out), dash, "-");
    }
    for (const auto& [from, to] : {std::pair{"【", "("}, {"】", ")"}, {"〔", "("}, {"〕", ")"}}) {
        out = replacedAll(std::move(out), from, to);
    }
    return trimmed(out);
}

bool startsMobile(std::string_view digits)
{
    return digits.size() >= 2 && digits[0] == '1' && digits[1] >= '3';
}

/// How many digits of `digits` are an area code with its zero: 3 for 010 and 02x, 4 for 03xx–09xx, 0 for none.
std::size_t areaCodeLength(std::string_view digits)
{
    if (digits.size() < 4 || digits[0] != '0') {
        return 0;
    }
    if (digits.starts_with("010") || digits[1] == '2') {
        return 3;
    }
    return digits[1] >= '3' ? 4 : 0;
}

/// A subscriber's number never begins with 0 or 1; big cities have eight digits, others seven or eight.
bool isSubscriber(std::string_view digits, std::size_t areaLength)
{
    const bool length = digits.size() == 8 || (digits.size() == 7 && areaLength != 3);
    return length && digits[0] >= '2';
}

bool fitsLandline(std::string_view digits)
{
    const std::size_t area = areaCodeLength(digits);
    return area != 0 && isSubscriber(digits.substr(area), area);
}

/// `1.38E+10` → its digits when they are all there; `lost` otherwise.
std::string fromScientific(const std::string& text, bool& lost)
{
    const std::size_t power = text.find_first_of("Ee");
    const std::string mantissa = replacedAll(text.substr(0, power), ".", "");
    if (power == std::string::npos || power < 1 || !isDigits(mantissa)) {
        return text;
    }
    const std::size_t from = text.find_first_not_of("+", power + 1);
    if (from == std::string::npos || !isDigits(std::string_view(text).substr(from))) {
        return text;
    }
    lost = text.substr(from) != std::to_string(mantissa.size() - 1);
    return mantissa;
}

/// The number run of the text and what stands around it.
struct Run {
    std::string number; ///< digits and `-`
    std::string note;
};

/// Blanks inside a number are dropped; the run ends at the first character that belongs to no number.
Run takeRun(const std::string& text)
{
    Run run;
    const std::size_t first = text.find_first_of("0123456789");
    if (first == std::string::npos) {
        run.note = text;
        return run;
    }
    std::size_t end = first;
    for (; end < text.size(); ++end) {
        const char c = text[end];
        const bool closesArea = c == ')' && text.find('(') < end && run.number.size() <= 4;
        if (isDigit(c)) {
            run.number += c;
        } else if (c == '-' || closesArea) {
            run.number += '-';
        } else if (c != ' ' && c != '.') {
            break;
        }
    }
    run.note = text.substr(0, first) + text.substr(end);
    return run;
}

std::string cleanNote(const std::string& note)
{
    std::string out;
    for (const char32_t c : toCodePoints(note)) {
        if (c != '(' && c != ')' && c != '+' && c != ':' && c != U'：') {
            appendUtf8(out, c);
        }
    }
    return trimmed(out);
}

void setLandline(Phone& phone, std::string_view digits, std::string_view extension)
{
    const std::size_t area = areaCodeLength(digits);
    phone.kind = PhoneKind::landline;
    phone.verdict = PhoneVerdict::sound;
    phone.number = area == 0 ? std::string(digits) : std::string(digits.substr(0, area)) + "-" + std::string(digits.substr(area));
    if (!extension.empty()) {
        phone.number += "-" + std::string(extension);
    }
}

void setMobile(Phone& phone, std::string_view digits)
{
    phone.kind = PhoneKind::mobile;
    phone.verdict = PhoneVerdict::sound;
    phone.number = std::string(digits);
}

std::string withoutCountry(std::string digits)
{
    for (const std::string_view prefix : {"0086", "86"}) {
        const std::string_view rest = std::string_view(digits).substr(std::min(prefix.size(), digits.size()));
        if (digits.starts_with(prefix) && startsMobile(rest) && rest.size() == 11) {
            return std::string(rest);
        }
    }
    const bool oldPrefix = digits.size() == 12 && digits[0] == '0' && startsMobile(std::string_view(digits).substr(1));
    return oldPrefix && areaCodeLength(digits) == 0 ? digits.substr(1) : digits;
}

/// A number with hyphens: area, subscriber, extension.
bool judgeHyphened(Phone& phone, const std::string& number)
{
    std::vector<std::string> parts = split(number, '-');
    std::erase_if(parts, [](const std::string& part) { return part.empty(); });
    if (parts.size() < 2) {
        return false;
    }
    const bool hasArea = areaCodeLength(parts[0] + "0") == parts[0].size();
    const std::string main = hasArea ? parts[0] + parts[1] : parts[0];
    const std::size_t used = hasArea ? 2 : 1;
    const bool fits = hasArea ? fitsLandline(main) : isSubscriber(main, 0) || fitsLandline(main);
    if (!fits || parts.size() > used + 1 || (parts.size() > used && parts[used].size() > 6)) {
        return false;
    }
    setLandline(phone, main, parts.size() > used ? parts[used] : std::string());
    return true;
}

void judgeDigits(Phone& phone, const std::string& all)
{
    const std::string digits = withoutCountry(all);
    if (startsMobile(digits)) {
        if (digits.size() == 11) {
            setMobile(phone, digits);
        } else {
            phone.verdict = digits.size() < 11 ? PhoneVerdict::tooShort : PhoneVerdict::tooLong;
        }
        return;
    }
    if (fitsLandline(digits) || isSubscriber(digits, 0)) {
        setLandline(phone, digits, {});
        return;
    }
    const bool longEnough = digits.size() >= 10;
    if (longEnough && digits[0] != '0' && fitsLandline("0" + digits)) {
        phone.zeroRestored = true;
        setLandline(phone, "0" + digits, {});
        return;
    }
    phone.verdict = digits.size() < 11 ? PhoneVerdict::tooShort : PhoneVerdict::tooLong;
}

std::vector<std::string> partsOf(const std::string& cell)
{
    std::string text;
    for (const char32_t c : toCodePoints(cell)) {
        const bool separates =
            c == '/' || c == ';' || c == ',' || c == U'、' || c == U'，' || c == U'；' || c == '\n' || c == '\r';
        appendUtf8(text, separates ? U'\n' : isBlank(c) ? U' ' : c);
    }
    std::vector<std::string> parts;
    for (const auto& part : split(text, '\n')) {
        if (std::string clean = trimmed(part); !clean.empty()) {
            parts.push_back(std::move(clean));
        }
    }
    return parts;
}

/// The words of a part at its blanks; a word without digits joins the number before it as its note.
std::vector<std::string> wordsOf(const std::string& part)
{
    std::vector<std::string> words;
    for (const auto& word : split(part, ' ')) {
        if (word.empty()) {
            continue;
        }
        const bool hasDigits = std::any_of(word.begin(), word.end(), isDigit);
        if (!hasDigits && !words.empty()) {
            words.back() += word;
        } else {
            words.push_back(word);
        }
    }
    return words;
}

/// Seven digits in a row: another number stands in what was taken for a note.
bool holdsNumber(const std::string& note)
{
    constexpr std::ptrdiff_t shortest = 7;
    for (auto from = note.begin(); from != note.end();) {
        const auto first = std::find_if(from, note.end(), isDigit);
        from = std::find_if_not(first, note.end(), isDigit);
        if (from - first >= shortest) {
            return true;
        }
    }
    return false;
}

bool allSound(const std::vector<Phone>& phones)
{
    return std::all_of(phones.begin(), phones.end(), [](const Phone& p) { return p.verdict == PhoneVerdict::sound; });
}

} // namespace

Phone parsePhone(std::string_view typed)
{
    Phone phone;
    std::string text = normalised(typed);
    if (text.empty()) {
        return phone;
    }
    if (text.size() > 2 && text.ends_with(".0")) {
        text.erase(text.size() - 2);
    }
    bool lost = false;
    text = fromScientific(text, lost);
    const Run run = takeRun(text);
    const std::string digits = replacedAll(run.number, "-", "");
    phone.number = text;
    if (digits.empty()) {
        phone.verdict = PhoneVerdict::unreadable;
        return phone;
    }
    phone.note = cleanNote(run.note);
    if (lost) {
        phone.verdict = PhoneVerdict::digitsLost;
        phone.number = trimmed(typed);
        return phone;
    }
    if (run.number == digits || !judgeHyphened(phone, run.number)) {
        phone.number = digits;
        judgeDigits(phone, digits);
    }
    return phone;
}

std::vector<Phone> parsePhones(std::string_view cell)
{
    std::vector<Phone> phones;
    for (const auto& part : partsOf(normalised(cell))) {
        Phone whole = parsePhone(part);
        const auto words = wordsOf(replacedAll(part, ")", ") "));
        if ((whole.verdict == PhoneVerdict::sound && !holdsNumber(whole.note)) || words.size() < 2) {
            phones.push_back(std::move(whole));
            continue;
        }
        std::vector<Phone> each;
        std::transform(words.begin(), words.end(), std::back_inserter(each), [](const std::string& word) {
            return parsePhone(word);
        });
        if (allSound(each)) {
            std::move(each.begin(), each.end(), std::back_inserter(phones));
        } else {
            phones.push_back(std::move(whole));
        }
    }
    return phones;
}

std::string phoneTail(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits.size() < 4 ? std::string() : digits.substr(digits.size() - 4);
}

} // namespace linwu
