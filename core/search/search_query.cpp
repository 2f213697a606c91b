// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/search/search_query.h"

#include "core/base/text.h"
#include "core/search/pinyin.h"
#include "core/values/address.h"
#include "core/values/id_card.h"
#include "core/values/phone.h"

#include <algorithm>

namespace linwu {

namespace {

using Kind = DoorToken::Kind;

bool isAsciiLetter(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAsciiDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

bool anyHan(std::u32string_view text)
{
    return std::any_of(text.begin(), text.end(), isHan);
}

bool anyDigit(std::u32string_view text)
{
    return std::any_of(text.begin(), text.end(), isAsciiDigit);
}

/// Letters, ü, apostrophes and tone digits behind letters: `zhang`, `lü`, `zhang'san`.
bool isPinyinWord(std::u32string_view word)
{
    return !word.empty() && isAsciiLetter(word[0]) && std::all_of(word.begin(), word.end(), [](char32_t c) {
        return isAsciiLetter(c) || c == U'ü' || c == U'Ü' || c == '\'' || c == U'’';
    });
}

std::vector<std::string> wordsOf(std::string_view typed)
{
    std::vector<std::string> words;
    for (const char32_t c : toCodePoints(halfWidth(typed))) {
        if (isBlank(c)) {
            if (words.empty() || !words.back().empty()) {
                words.emplace_back();
            }
        } else {
            if (words.empty()) {
                words.emplace_back();
            }
            appendUtf8(words.back(), c);
        }
    }
    std::erase_if(words, [](const std::string& word) { return word.empty(); });
    return words;
}

/// What the tokens say: parts by their marks, and what carries none, in order.
struct MarkedDoor {
    DoorPattern marked;
    std::vector<std::string> open;
};

MarkedDoor markedDoor(const std::vector<DoorToken>& tokens)
{
    MarkedDoor door;
    auto& [marked, open] = door;
    for (const auto& token : tokens) {
        switch (token.kind) {
        case Kind::building:
            marked.building = token.text;
            break;
        case Kind::unit:
            marked.unit = token.text;
            break;
        case Kind::room:
            marked.room = token.text;
            marked.wholeRoom = true;
            break;
        case Kind::unmarked:
            open.push_back(token.text);
            break;
        }
    }
    return door;
}

/// Collects readings of the parts that carry no mark.
class DoorReadings {
public:
    explicit DoorReadings(DoorPattern marked)
        : m_marked(std::move(marked))
    {}

    [[nodiscard]] bool hasBuilding() const { return !m_marked.building.empty(); }

    [[nodiscard]] bool hasUnit() const { return !m_marked.unit.empty(); }

    [[nodiscard]] bool hasRoom() const { return !m_marked.room.empty(); }

    /// An empty part stays as it is marked.
    void add(const std::string& building, const std::string& unit, const std::string& room)
    {
        DoorPattern pattern = m_marked;
        pattern.building = building.empty() ? pattern.building : building;
        pattern.unit = unit.empty() ? pattern.unit : unit;
        pattern.room = room.empty() ? pattern.room : room;
        m_patterns.push_back(std::move(pattern));
    }

    [[nodiscard]] std::vector<DoorPattern> take() { return std::move(m_patterns); }

private:
    DoorPattern m_marked;
    std::vector<DoorPattern> m_patterns;
};

void readOne(DoorReadings& readings, const std::string& part)
{
    if (!readings.hasBuilding() && readings.hasRoom()) {
        readings.add(part, {}, {}); // 3-501室
        return;
    }
    readings.add({}, {}, part);
    if (readings.hasBuilding() && !readings.hasUnit()) {
        readings.add({}, part, {}); // 3幢2…
    }
}

void readTwo(DoorReadings& readings, const std::string& first, const std::string& second)
{
    if (readings.hasBuilding()) {
        readings.add({}, first, second);
    } else if (readings.hasRoom()) {
        readings.add(first, second, {});
    } else {
        readings.add(first, {}, second);
        readings.add(first, second, {});
    }
}

/// The last unmarked token is the room, or, as long as it is being typed, the unit.
std::vector<DoorPattern> patternsOf(const std::vector<DoorToken>& tokens)
{
    const MarkedDoor door = markedDoor(tokens);
    const auto& open = door.open;
    DoorReadings readings(door.marked);
    if (open.empty()) {
        readings.add({}, {}, {});
    } else if (open.size() == 1) {
        readOne(readings, open[0]);
    } else if (open.size() == 2) {
        readTwo(readings, open[0], open[1]);
    } else if (open.size() == 3 && !readings.hasBuilding()) {
        readings.add(open[0], open[1], open[2]);
        readings.add(open[0] + "-" + open[1], {}, open[2]); // 12-1幢501
    } else if (open.size() == 4 && !readings.hasBuilding()) {
        readings.add(open[0] + "-" + open[1], open[2], open[3]);
    }
    return readings.take();
}

void addBirths(SearchTerm& term, const std::string& digits)
{
    const auto number = [&](std::size_t at, std::size_t length) { return std::stoi(digits.substr(at, length)); };
    const auto add = [&](int year, int month, int day) {
        if (const auto date = dateOf(year, month, day)) {
            term.births.emplace_back(*date, *date);
        }
    };
    if (digits.size() == 8) {
        add(number(0, 4), number(4, 2), number(6, 2));
        return;
    }
    const int year = number(0, 4);
    if (const auto first = dateOf(year, number(4, 2), 1); first && year >= 1880 && year <= 2100) {
        term.births.emplace_back(*first, plusDays(plusMonths(*first, 1), -1));
    }
    add(1900 + number(0, 2), number(2, 2), number(4, 2));
    add(2000 + number(0, 2), number(2, 2), number(4, 2));
}

SearchTerm digitsTerm(const std::string& digits)
{
    SearchTerm term;
    term.number = digits;
    if (digits.size() == 4) {
        term.idTail = term.phoneTail = digits;
    }
    if (digits.size() == 3 || digits.size() == 4) {
        term.doors = patternsOf(doorTokens(digits));
    }
    if (digits.size() == 6 || digits.size() == 8) {
        addBirths(term, digits);
    }
    return term;
}

/// 002X, 1002X
bool isTailWithX(const std::string& word)
{
    return (word.size() == 4 || word.size() == 5) && (word.back() == 'x' || word.back() == 'X') &&
           isDigits(std::string_view(word).substr(0, word.size() - 1));
}

/// 文苑3-501, 文苑小区3幢: the place ends where the first digit stands.
bool takePlaceAndDoor(SearchTerm& term, const std::string& word)
{
    const std::size_t digit = word.find_first_of("0123456789");
    if (digit == std::string::npos || digit == 0) {
        return false;
    }
    const auto tokens = doorTokens(std::string_view(word).substr(digit));
    if (tokens.empty()) {
        return false;
    }
    term.place = foldedText(std::string_view(word).substr(0, digit));
    term.doors = patternsOf(tokens);
    return !term.doors.empty();
}

SearchTerm termOf(const std::string& word)
{
    const std::u32string text = foldedText(word);
    if (isDigits(word)) {
        return digitsTerm(word);
    }
    SearchTerm term;
    if (isTailWithX(word)) {
        term.idTail = word.substr(word.size() - 4, 3) + "X";
        return term;
    }
    if (isPinyinWord(text)) {
        term.text = toCodePoints(foldedPinyin(word));
        term.pinyin = true;
        term.number = foldedNumber(word);
        return term;
    }
    if (const auto tokens = doorTokens(word); !tokens.empty()) {
        term.doors = patternsOf(tokens);
        term.number = foldedNumber(word);
        return term;
    }
    if (anyDigit(text)) {
        term.number = foldedNumber(word);
        takePlaceAndDoor(term, word);
        return term;
    }
    term.text = text;
    term.pinyin = std::any_of(text.begin(), text.end(), isAsciiLetter) && anyHan(text);
    term.number = foldedNumber(word);
    return term;
}

/// Place and door in words of their own: `wy 3-501`, `文苑 3 2 501`. Empty when the words behind the first are no door.
std::vector<SearchTerm> placeThenDoor(const std::vector<std::string>& words)
{
    std::string rest;
    for (std::size_t i = 1; i < words.size(); ++i) {
        rest += (i > 1 ? " " : "") + words[i];
    }
    const auto tokens = doorTokens(rest);
    const bool tail = words.size() == 2 && isDigits(rest) && rest.size() == 4;
    const std::u32string place = foldedText(words[0]);
    if (tokens.empty() || tail || anyDigit(place)) {
        return {};
    }
    // The first word names the 小区 or a person; the door stands beside both.
    SearchTerm first = termOf(words[0]);
    first.place = place;
    SearchTerm door;
    door.doors = patternsOf(tokens);
    return door.doors.empty() ? std::vector<SearchTerm>() : std::vector<SearchTerm>{std::move(first), std::move(door)};
}

void addExact(SearchQuery& query, std::string_view typed)
{
    const std::string number = withoutBlanks(halfWidth(typed));
    std::string upper = replacedAll(number, "x", "X");
    const bool eighteen = upper.size() == 18 && isDigits(std::string_view(upper).substr(0, 17));
    if (eighteen || (upper.size() == 15 && isDigits(upper))) {
        query.idNumber = std::move(upper);
        return;
    }
    const Phone phone = parsePhone(typed);
    const bool onlyNumber = number.find_first_not_of("0123456789-+()") == std::string::npos;
    if (phone.verdict == PhoneVerdict::sound && phone.note.empty() && onlyNumber) {
        query.phone = phone.number;
    }
}

} // namespace

SearchQuery parseQuery(std::string_view typed)
{
    SearchQuery query;
    const std::vector<std::string> words = wordsOf(typed);
    if (words.empty()) {
        return query;
    }
    addExact(query, typed);
    const bool allPinyin =
        std::all_of(words.begin(), words.end(), [](const std::string& word) { return isPinyinWord(toCodePoints(word)); });
    if (words.size() == 1) {
        query.terms.push_back(termOf(words[0]));
    } else if (allPinyin) {
        SearchTerm term;
        term.text = toCodePoints(foldedPinyin(typed));
        term.pinyin = true;
        query.terms.push_back(std::move(term));
    } else if (const auto tokens = doorTokens(trimmed(typed)); !tokens.empty()) {
        SearchTerm term;
        term.doors = patternsOf(tokens);
        query.terms.push_back(std::move(term));
    } else if (auto terms = placeThenDoor(words); !terms.empty()) {
        query.terms = std::move(terms);
    } else {
        std::transform(words.begin(), words.end(), std::back_inserter(query.terms), termOf);
    }
    return query;
}

std::string foldedNumber(std::string_view number)
{
    std::string folded;
    for (const char32_t c : toCodePoints(lowerAscii(halfWidth(number)))) {
        if (!isBlank(c) && std::u32string_view(U"〔〕[]()【】（）").find(c) == std::u32string_view::npos) {
            appendUtf8(folded, c);
        }
    }
    return folded;
}

std::u32string foldedText(std::string_view text)
{
    std::u32string folded;
    for (const char32_t c : toCodePoints(lowerAscii(halfWidth(text)))) {
        if (!isBlank(c)) {
            folded += c;
        }
    }
    return folded;
}

bool fits(const DoorPattern& pattern, std::string_view building, std::string_view unit, std::string_view room)
{
    const bool roomFits = pattern.room.empty() || (pattern.wholeRoom ? room == pattern.room : room.starts_with(pattern.room));
    return roomFits && (pattern.building.empty() || building == pattern.building) &&
           (pattern.unit.empty() || unit == pattern.unit);
}

} // namespace linwu
