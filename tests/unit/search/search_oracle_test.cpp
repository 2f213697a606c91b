// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/search/pinyin.h"
#include "core/search/search_index.h"
#include "core/values/name.h"
#include "tests/support/search_people.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace linwu;
using namespace linwu::test;

namespace {

/// Ranks of the oracle, the better the higher.
enum : int { nothing, numberPart, namePart, address, byPinyin, byInitials, nameStart, byPhone, byId, exactName, exactNumber };

/// Characters of a name with the forms their syllables are typed by.
struct Spelled {
    std::u32string text;
    std::vector<std::vector<std::string>> forms;
};

Spelled spelled(const std::string& name)
{
    const std::string folded = toUtf8(foldedText(name));
    Spelled out{toCodePoints(folded), {}};
    const auto readings = nameReadings(folded);
    for (std::size_t i = 0; i < out.text.size(); ++i) {
        std::vector<std::string> forms;
        for (const auto& reading : readings[i]) {
            const auto typed = typedForms(reading.syllable);
            forms.insert(forms.end(), typed.begin(), typed.end());
        }
        if (forms.empty() && out.text[i] >= 'a' && out.text[i] <= 'z') {
            forms.push_back(std::string(1, static_cast<char>(out.text[i])));
        }
        out.forms.push_back(forms);
    }
    return out;
}

bool isInitial(const std::string& form, std::size_t length)
{
    return length == 1 ||
           (length == 2 && form.size() > 1 && form[1] == 'h' && std::string("zcs").find(form[0]) != std::string::npos);
}

/// By plain recursion: each character takes a prefix of one of its forms, or itself.
bool spells(const Spelled& name, std::size_t character, const std::u32string& typed, std::size_t at, bool initialsOnly)
{
    if (at == typed.size()) {
        return true;
    }
    if (character == name.text.size()) {
        return false;
    }
    if (name.forms[character].empty() && !isHan(name.text[character])) {
        return character > 0 && spells(name, character + 1, typed, at, initialsOnly);
    }
    if (!initialsOnly && name.text[character] == typed[at] && isHan(typed[at]) &&
        spells(name, character + 1, typed, at + 1, initialsOnly)) {
        return true;
    }
    for (const auto& form : name.forms[character]) {
        for (std::size_t length = 1; length <= form.size() && at + length <= typed.size(); ++length) {
            if (typed[at + length - 1] != static_cast<char32_t>(form[length - 1])) {
                break;
            }
            if ((!initialsOnly || isInitial(form, length)) && spells(name, character + 1, typed, at + length, initialsOnly)) {
                return true;
            }
        }
    }
    return false;
}

int rankOfName(const std::string& name, const SearchTerm& term, bool first)
{
    if (!term.pinyin) {
        const std::u32string text = foldedText(name);
        const std::size_t at = term.text.empty() ? std::u32string::npos : text.find(term.text);
        return text == term.text && !text.empty() ? exactName
               : at == 0                          ? nameStart
               : at != std::u32string::npos       ? namePart
                                                  : nothing;
    }
    const bool mixed = std::any_of(term.text.begin(), term.text.end(), isHan);
    const Spelled whole = spelled(name);
    if (spells(whole, 0, term.text, 0, false)) {
        return !mixed && spells(whole, 0, term.text, 0, true) ? byInitials : byPinyin;
    }
    const std::size_t given = first ? surnameLength(name) : 0;
    const bool byGiven = given > 0 && given < whole.text.size() && spells(whole, given, term.text, 0, false);
    return byGiven && (mixed || !spells(whole, given, term.text, 0, true)) ? byPinyin : nothing;
}

bool placeFits(const std::vector<std::string>& names, const std::u32string& place)
{
    const bool han = std::any_of(place.begin(), place.end(), isHan);
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        return foldedText(name).find(place) != std::u32string::npos || (!han && spells(spelled(name), 0, place, 0, false));
    });
}

int rankOf(const SearchEntry& entry, const SearchTerm& term, const std::map<std::string, std::vector<std::string>>& aliases)
{
    int rank = rankOfName(entry.name, term, true);
    for (const auto& other : entry.otherNames) {
        rank = std::max(rank, rankOfName(other, term, false));
    }
    std::vector<std::string> places;
    if (!entry.estate.empty()) {
        places.push_back(entry.estate);
        if (const auto found = aliases.find(entry.estate); found != aliases.end()) {
            places.insert(places.end(), found->second.begin(), found->second.end());
        }
    }
    const bool han = std::any_of(term.text.begin(), term.text.end(), isHan);
    const std::u32string place = !term.place.empty()                                                 ? term.place
                                 : han && !term.pinyin && term.text.size() > 1 && term.doors.empty() ? term.text
                                                                                                     : U"";
    const bool inPlace = place.empty() || placeFits(places, place);
    const bool atDoor =
        term.doors.empty() ? !place.empty() : std::any_of(term.doors.begin(), term.doors.end(), [&](const DoorPattern& door) {
            return fits(door, entry.building, entry.unit, entry.room);
        });
    rank = std::max(rank, inPlace && atDoor ? +address : +nothing);
    for (const auto& number : entry.numbers) {
        const bool part = !term.number.empty() && foldedNumber(number).find(term.number) != std::string::npos;
        rank = std::max(rank, part ? (foldedNumber(number) == term.number ? +exactNumber : +numberPart) : +nothing);
    }
    for (const auto& [from, to] : term.births) {
        rank = std::max(rank, entry.birth && *entry.birth >= from && *entry.birth <= to ? +numberPart : +nothing);
    }
    const bool phone = !term.phoneTail.empty() && (entry.phoneTail == term.phoneTail || entry.phoneTail2 == term.phoneTail);
    rank = std::max(rank, phone ? +byPhone : +nothing);
    return std::max(rank, !term.idTail.empty() && entry.idTail == term.idTail ? +byId : +nothing);
}

std::string wordOf(int rank)
{
    switch (rank) {
    case address:
        return "address";
    case byPinyin:
        return "pinyin";
    case byInitials:
        return "initials";
    case byPhone:
        return "phone_tail";
    case byId:
        return "id_tail";
    case numberPart:
    case exactNumber:
        return "number";
    default:
        return "name";
    }
}

/// All hits as `kind:id:matched`, in order, by brute force.
std::vector<std::string> bruteForce(
    const std::vector<SearchEntry>& entries,
    const std::string& words,
    const std::map<std::string, std::vector<std::string>>& aliases
)
{
    const SearchQuery query = parseQuery(words);
    std::vector<std::pair<int, std::string>> found;
    for (const auto& entry : entries) {
        int rank = nothing;
        bool all = !query.terms.empty();
        for (const auto& term : query.terms) {
            const int one = rankOf(entry, term, aliases);
            all = all && one != nothing;
            rank = std::max(rank, one);
        }
        if (all) {
            found.emplace_back(rank, entry.ref.kind + ":" + std::to_string(entry.ref.id) + ":" + wordOf(rank));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> hits;
    std::transform(found.begin(), found.end(), std::back_inserter(hits), [](const auto& pair) { return pair.second; });
    return hits;
}

std::vector<std::string> searched(const SearchIndex& index, const std::string& words, std::size_t limit)
{
    SearchRequest request;
    request.words = words;
    request.limit = limit;
    const SearchAnswer answer = index.find(request);
    std::vector<std::string> hits;
    for (const auto& hit : answer.hits) {
        hits.push_back(hit.ref.kind + ":" + std::to_string(hit.ref.id) + ":" + std::string(codeOf(hit.matched)));
    }
    CHECK(answer.total == (limit >= 100000 ? hits.size() : answer.total));
    return hits;
}

std::vector<std::string> drawnQueries(SearchPeople& people, const std::vector<SearchEntry>& entries)
{
    std::vector<std::string> queries{
        "zs",
        "zhs",
        "zhangsan",
        "wy 3-501",
        "文苑",
        "文苑 3-2-501",
        "3-2-501",
        "3幢",
        "501",
        "1203",
        "002X",
        "张s",
        "王wei",
        "lv",
        "lvl",
        "lu",
        "lyu",
        "yuchi",
        "weichi",
        "yc",
        "shan",
        "dan",
        "qiu",
        "piao",
        "miao",
        "qin",
        "tan",
        "annaw",
        "桂人调字第7号",
        "2026",
        "〔2026〕桂人调字第12号",
        "王 0110",
        "jianguo",
        "jg",
        "xm",
        "张三 3-501",
        "q",
        "伟",
        "19681103",
        "196811"};
    for (int i = 0; i < 60; ++i) {
        const SearchEntry& entry = entries[people.below(entries.size())];
        const std::u32string name = toCodePoints(entry.name);
        if (name.size() < 2) {
            continue;
        }
        queries.push_back(entry.name);
        queries.push_back(toUtf8(name.substr(name.size() - 2)));
        std::string letters;
        for (const auto& readings : nameReadings(entry.name)) {
            const std::string syllable = readings.empty() ? "" : readings[people.below(readings.size())].syllable;
            letters += syllable.substr(0, 1 + people.below(syllable.size() + 1));
        }
        queries.push_back(letters);
        queries.push_back(entry.building + "-" + entry.room);
        queries.push_back(entry.estate + " " + entry.building + "-" + entry.unit + "-" + entry.room);
        queries.push_back(entry.idTail);
        queries.push_back(entry.phoneTail);
    }
    return queries;
}

} // namespace

TEST_CASE("the packed index finds exactly what brute force finds, in the same order")
{
    SearchPeople people(20261122);
    std::vector<SearchEntry> entries;
    SearchIndex index;
    const std::map<std::string, std::vector<std::string>> aliases{{"文苑小区", {"文苑", "老文苑"}}, {"桂花苑", {"桂苑"}}};
    for (const auto& [estate, names] : aliases) {
        index.setEstateNames(estate, names);
    }
    for (std::int64_t id = 1; id <= 20000; ++id) {
        entries.push_back(people.person(id));
    }
    for (std::int64_t id = 1; id <= 1000; ++id) {
        entries.push_back(people.dwelling(id));
    }
    for (std::int64_t id = 1; id <= 200; ++id) {
        entries.push_back(people.mediationCase(id));
    }
    for (const auto& entry : entries) {
        index.append(entry);
    }
    std::size_t found = 0;
    for (const auto& query : drawnQueries(people, entries)) {
        INFO(query);
        const auto expected = bruteForce(entries, query, aliases);
        found += expected.size();
        CHECK(searched(index, query, 100000) == expected);
        std::vector<std::string> best(
            expected.begin(), expected.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(50, expected.size()))
        );
        CHECK(searched(index, query, 50) == best);
    }
    CHECK(found > 10000);
}
