// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/search/pinyin.h"

#include "core/base/code_table.h"
#include "core/base/text.h"
#include "core/values/name.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <unordered_map>

namespace linwu {

namespace {

constexpr std::size_t mostReadings = 8;

/// `lǘ` → lv, tone 2. Letters outside a–z end up in no reading.
Reading readingOf(const icu::UnicodeString& accented)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString apart = icu::Normalizer2::getNFDInstance(status)->normalize(accented, status);
    Reading reading;
    for (int32_t i = 0; i < apart.length(); ++i) {
        const char16_t c = apart[i];
        if (c >= u'a' && c <= u'z') {
            reading.syllable += static_cast<char>(c);
        } else if (c == 0x308 && !reading.syllable.empty() && reading.syllable.back() == 'u') {
            reading.syllable.back() = 'v';
        } else {
            reading.tone = c == 0x304 ? 1 : c == 0x301 ? 2 : c == 0x30C ? 3 : c == 0x300 ? 4 : reading.tone;
        }
    }
    return reading;
}

Readings readingsIn(std::string_view words)
{
    Readings readings;
    for (const auto& word : split(words, ' ')) {
        if (const Reading reading = readingOf(icu::UnicodeString::fromUTF8(word)); !reading.syllable.empty()) {
            readings.push_back(reading);
        }
    }
    return readings;
}

void addNew(Readings& readings, const Readings& more)
{
    for (const auto& reading : more) {
        const bool known =
            std::any_of(readings.begin(), readings.end(), [&](const Reading& r) { return r.syllable == reading.syllable; });
        if (!known && readings.size() < mostReadings) {
            readings.push_back(reading);
        }
    }
}

/// The tables of surnames, read once.
struct Surnames {
    struct Single {
        Readings asSurname; ///< the surname's own first
        Readings asGiven;   ///< the everyday one first
    };

    std::unordered_map<char32_t, Single> singles;
    std::map<std::u32string, std::pair<Readings, Readings>> compounds; ///< own, everyday

    Surnames()
    {
        const CodeTable table = CodeTable::ofEmbedded("codes/surnames_polyphonic.csv");
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const std::u32string surname = toCodePoints(table.cell(row, "surname"));
            const Readings own = readingsIn(table.cell(row, "pinyin"));
            const Readings everyday = readingsIn(table.cell(row, "default_reading"));
            const Readings others = readingsIn(table.cell(row, "other_readings"));
            if (surname.size() == 1) {
                Single& single = singles[surname[0]];
                single.asSurname = own;
                addNew(single.asSurname, others);
                addNew(single.asSurname, everyday);
                single.asGiven = everyday;
                addNew(single.asGiven, own);
                addNew(single.asGiven, others);
            } else {
                compounds[surname] = {own, everyday};
            }
        }
    }
};

const Surnames& surnames()
{
    static const Surnames tables;
    return tables;
}

/// ICU's readings, remembered a character: the chain of rules costs 40 µs a name, the memo well under 1.
class Memo {
public:
    Readings given(char32_t c) { return lookUp(c, m_given, "Han-Latin", m_givenRules); }

    Readings surname(char32_t c) { return lookUp(c, m_surname, "Han-Latin/Names", m_surnameRules); }

private:
    using Known = std::unordered_map<char32_t, Readings>;

    Readings lookUp(char32_t c, Known& known, const char* rules, std::unique_ptr<icu::Transliterator>& made)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = known.find(c);
        if (found != known.end()) {
            return found->second;
        }
        if (made == nullptr) {
            UErrorCode status = U_ZERO_ERROR;
            made.reset(icu::Transliterator::createInstance(rules, UTRANS_FORWARD, status));
            if (U_FAILURE(status) != 0) {
                throw std::runtime_error("ICU has no readings of Han characters");
            }
        }
        icu::UnicodeString text(static_cast<UChar32>(c));
        made->transliterate(text);
        Readings readings;
        if (Reading reading = readingOf(text); !reading.syllable.empty()) {
            readings.push_back(std::move(reading));
        }
        return known.emplace(c, std::move(readings)).first->second;
    }

    std::mutex m_mutex;
    Known m_given;
    Known m_surname;
    std::unique_ptr<icu::Transliterator> m_givenRules;
    std::unique_ptr<icu::Transliterator> m_surnameRules;
};

Memo& memo()
{
    static Memo instance;
    return instance;
}

Readings givenReadings(char32_t c)
{
    if (!isHan(c)) {
        return {};
    }
    Readings readings = memo().given(c);
    if (const auto single = surnames().singles.find(c); single != surnames().singles.end()) {
        addNew(readings, single->second.asGiven);
    }
    return readings;
}

Readings surnameReadings(char32_t c)
{
    const auto single = surnames().singles.find(c);
    Readings readings = single == surnames().singles.end() ? memo().surname(c) : single->second.asSurname;
    addNew(readings, givenReadings(c));
    return readings;
}

/// The reading a worker has set: `shan4 xiong2 xin4`, one syllable a read character.
std::vector<Reading> ownReadings(std::string_view words)
{
    std::vector<Reading> readings;
    for (const auto& word : split(words, ' ')) {
        Reading reading = readingOf(icu::UnicodeString::fromUTF8(lowerAscii(word)));
        if (!word.empty() && word.back() >= '1' && word.back() <= '4') {
            reading.tone = word.back() - '0';
        }
        if (!reading.syllable.empty()) {
            readings.push_back(std::move(reading));
        }
    }
    return readings;
}

} // namespace

std::vector<Readings> nameReadings(std::string_view name, std::string_view ownReading)
{
    const std::u32string text = toCodePoints(name);
    const std::size_t surname = surnameLength(name);
    std::vector<Readings> all;
    all.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        all.push_back(i < surname && surname == 1 ? surnameReadings(text[i]) : givenReadings(text[i]));
    }
    if (surname == 2) {
        const auto compound = surnames().compounds.find(text.substr(0, 2));
        for (std::size_t i = 0; i < 2 && compound != surnames().compounds.end(); ++i) {
            const auto& [own, everyday] = compound->second;
            Readings readings = i < own.size() ? Readings{own[i]} : Readings{};
            addNew(readings, i < everyday.size() ? Readings{everyday[i]} : Readings{});
            addNew(readings, all[i]);
            all[i] = std::move(readings);
        }
    }
    const std::vector<Reading> own = ownReadings(ownReading);
    const auto read =
        static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](const Readings& r) { return !r.empty(); }));
    if (!own.empty() && own.size() == read) {
        std::size_t next = 0;
        for (auto& readings : all) {
            if (!readings.empty()) {
                readings = {own[next++]};
            }
        }
    }
    return all;
}

std::string nameSortKey(std::string_view name, std::string_view ownReading)
{
    const std::u32string text = toCodePoints(name);
    const std::vector<Readings> readings = nameReadings(name, ownReading);
    const std::size_t surname = surnameLength(name);
    std::string key;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (readings[i].empty()) {
            key += lowerAscii(toUtf8(text.substr(i, 1)));
            continue;
        }
        key += readings[i].front().syllable + std::to_string(readings[i].front().tone);
        if (i < surname) {
            appendUtf8(key, text[i]);
        }
    }
    return key;
}

std::string namePinyin(std::string_view name, std::string_view ownReading)
{
    const std::u32string text = toCodePoints(name);
    const std::vector<Readings> readings = nameReadings(name, ownReading);
    const std::size_t surname = surnameLength(name);
    std::string words;
    for (std::size_t i = 0; i < text.size(); ++i) {
        words += i == surname && i > 0 ? " " : "";
        words += readings[i].empty() ? toUtf8(text.substr(i, 1)) : readings[i].front().syllable;
    }
    return words;
}

std::vector<std::string> typedForms(const std::string& syllable)
{
    const std::size_t v = syllable.find('v');
    if (v == std::string::npos) {
        return {syllable};
    }
    const std::string before = syllable.substr(0, v);
    const std::string after = syllable.substr(v + 1);
    return {syllable, before + "u" + after, before + "yu" + after};
}

std::string foldedPinyin(std::string_view typed)
{
    std::string folded;
    for (const char32_t c : toCodePoints(lowerAscii(halfWidth(typed)))) {
        if (c == U'ü' || c == U'Ü') {
            folded += 'v';
        } else if (!isBlank(c) && c != '\'' && c != U'’' && !(c >= '1' && c <= '5')) {
            appendUtf8(folded, c);
        }
    }
    return folded;
}

} // namespace linwu
