// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/values/name.h"

#include "core/base/code_table.h"
#include "core/base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <set>

namespace linwu {

namespace {

constexpr char32_t middleDot = 0xB7;
constexpr std::size_t longestName = 50;

bool isPrivateUse(char32_t c)
{
    return c >= 0xE000 && c <= 0xF8FF;
}

/// A character of a Chinese name: Han, or a stand-in of the private use area.
bool isNameHan(char32_t c)
{
    return isHan(c) || isPrivateUse(c);
}

std::u32string composed(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(status);
    std::string out;
    if (U_FAILURE(status) == 0) {
        form->normalize(icu::UnicodeString::fromUTF8(std::string(text)), status).toUTF8String(out);
    }
    return toCodePoints(U_SUCCESS(status) != 0 ? out : std::string(text));
}

bool isBracket(char32_t c)
{
    return std::u32string_view(U"（）()【】[]〔〕").find(c) != std::u32string_view::npos;
}

bool isOpening(char32_t c)
{
    return std::u32string_view(U"（(【[〔").find(c) != std::u32string_view::npos;
}

/// Blanks between Han characters go; any other run of blanks becomes one blank.
std::u32string withoutInnerBlanks(const std::u32string& text)
{
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isBlank(text[i])) {
            out += text[i];
            continue;
        }
        std::size_t next = i;
        while (next < text.size() && isBlank(text[next])) {
            ++next;
        }
        const bool besideHan = out.empty() || next == text.size() || isNameHan(out.back()) || isNameHan(text[next]) ||
                               out.back() == middleDot || isBracket(out.back()) || isBracket(text[next]);
        if (!besideHan) {
            out += U' ';
        }
        i = next - 1;
    }
    return out;
}

bool isAnyDot(char32_t c)
{
    return c == 0x2022 || c == 0x2027 || c == 0x30FB || c == 0xFF0E || c == 0xFF65 || c == middleDot || c == 0x22C5 ||
           c == 0x2219;
}

void unifyDots(std::u32string& text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool betweenHan = i > 0 && i + 1 < text.size() && isNameHan(text[i - 1]) && isNameHan(text[i + 1]);
        if (isAnyDot(text[i]) || (text[i] == U'.' && betweenHan)) {
            text[i] = middleDot;
        }
    }
}

std::u32string cleaned(std::string_view typed)
{
    std::u32string text = withoutInnerBlanks(composed(trimmed(typed)));
    unifyDots(text);
    return text;
}

/// 王(火华), 王(火华)明: a bracket of two or three components where a character is missing, not a remark.
bool isStandIn(const std::u32string& text, std::size_t open, std::size_t close)
{
    const std::size_t inside = close - open - 1;
    const bool components =
        inside >= 2 && inside <= 3 &&
        std::all_of(
            text.begin() + static_cast<std::ptrdiff_t>(open) + 1, text.begin() + static_cast<std::ptrdiff_t>(close), isHan
        );
    const bool goesOn = close + 1 < text.size() && isNameHan(text[close + 1]);
    return components && (goesOn || open == 1);
}

bool isAllowed(char32_t c)
{
    return isNameHan(c) || c == middleDot || c == U' ' || c == U'-' || c == U'\'' || c == U'’' || c == U'.' ||
           (c != 0xFFFD && u_isalpha(static_cast<UChar32>(c)) != 0);
}

bool isDigitLike(char32_t c)
{
    return u_isdigit(static_cast<UChar32>(c)) != 0;
}

constexpr std::array<std::string_view, 5> deathWords{"已故", "去世", "死亡", "过世", "病故"};

/// Takes `张三已故` apart.
bool takeDeathWord(std::string& name)
{
    for (const std::string_view word : deathWords) {
        if (name.size() > word.size() && name.ends_with(word)) {
            name.erase(name.size() - word.size());
            return true;
        }
    }
    return false;
}

/// Splits off brackets and digits into the note.
std::u32string withoutRemarks(const std::u32string& text, std::string& note)
{
    std::u32string name;
    const auto remark = [&](std::u32string_view words) {
        const std::string clean = trimmed(toUtf8(words));
        note += clean.empty() || note.empty() ? clean : " " + clean;
    };
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        if (isOpening(text[i])) {
            while (end < text.size() && !isBracket(text[end])) {
                ++end;
            }
            if (end < text.size() && !isStandIn(text, i, end)) {
                remark(std::u32string_view(text).substr(i + 1, end - i - 1));
            } else {
                name += text.substr(i, end - i + 1);
            }
            i = end + 1;
        } else if (isDigitLike(text[i])) {
            while (end < text.size() && (isDigitLike(text[end]) || text[end] == U'-')) {
                ++end;
            }
            remark(std::u32string_view(text).substr(i, end - i));
            i = end;
        } else {
            name += text[i++];
        }
    }
    return name;
}

std::vector<std::string> personsOf(const std::u32string& text)
{
    std::vector<std::string> persons(1);
    for (const char32_t c : text) {
        if (std::u32string_view(U"、，,/;；\n").find(c) != std::u32string_view::npos) {
            persons.emplace_back();
        } else {
            appendUtf8(persons.back(), c);
        }
    }
    for (auto& person : persons) {
        person = cleanName(person);
    }
    std::erase_if(persons, [](const std::string& person) { return person.empty(); });
    return persons;
}

const std::set<std::u32string>& compoundSurnames()
{
    static const std::set<std::u32string> surnames = [] {
        std::set<std::u32string> set;
        const CodeTable table = CodeTable::ofEmbedded("codes/surnames_polyphonic.csv");
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            if (table.cell(row, "kind") == "compound") {
                set.insert(toCodePoints(table.cell(row, "surname")));
            }
        }
        return set;
    }();
    return surnames;
}

} // namespace

std::string cleanName(std::string_view typed)
{
    return toUtf8(cleaned(typed));
}

NameVerdict judgeName(std::string_view name)
{
    const std::u32string text = toCodePoints(name);
    if (std::all_of(text.begin(), text.end(), isBlank)) {
        return NameVerdict::empty;
    }
    if (text.size() > longestName) {
        return NameVerdict::tooLong;
    }
    if (std::any_of(text.begin(), text.end(), isDigitLike)) {
        return NameVerdict::digits;
    }
    const auto open = std::find_if(text.begin(), text.end(), isOpening);
    const auto close = open == text.end() ? open : std::find_if(open + 1, text.end(), isBracket);
    if (close != text.end() &&
        isStandIn(text, static_cast<std::size_t>(open - text.begin()), static_cast<std::size_t>(close - text.begin()))) {
        return NameVerdict::standIn;
    }
    if (!std::all_of(text.begin(), text.end(), isAllowed)) {
        return NameVerdict::characters;
    }
    return std::any_of(text.begin(), text.end(), isPrivateUse) ? NameVerdict::privateUse : NameVerdict::sound;
}

NameCell parseNameCell(std::string_view cell)
{
    NameCell parsed;
    const std::u32string typed = composed(trimmed(cell));
    const std::u32string joined = withoutInnerBlanks(typed);
    parsed.blanksRemoved = joined.size() != typed.size();
    std::vector<std::string> persons = personsOf(withoutRemarks(joined, parsed.note));
    parsed.deceased = std::any_of(deathWords.begin(), deathWords.end(), [&](std::string_view word) {
        return parsed.note.find(word) != std::string::npos;
    });
    if (!persons.empty()) {
        parsed.name = persons.front();
        if (takeDeathWord(parsed.name)) {
            parsed.deceased = true;
        }
        parsed.others.assign(persons.begin() + 1, persons.end());
    }
    parsed.verdict = judgeName(parsed.name);
    return parsed;
}

std::size_t surnameLength(std::string_view name)
{
    const std::u32string text = toCodePoints(name);
    if (text.empty() || !isNameHan(text[0]) || text.find(middleDot) != std::u32string::npos) {
        return 0;
    }
    return text.size() > 2 && compoundSurnames().contains(text.substr(0, 2)) ? 2 : 1;
}

} // namespace linwu
