// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/ledger_codes.h"

#include "core/base/code_table.h"
#include "core/base/text.h"
#include "core/rules/rule_queries.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace linwu::residents {

namespace {

std::string wordKey(std::string_view word)
{
    return lowerAscii(withoutBlanks(halfWidth(word)));
}

} // namespace

CodeWords::CodeWords(std::string_view embeddedName)
{
    const CodeTable table = CodeTable::ofEmbedded(embeddedName);
    const auto& columns = table.columns();
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const std::string& code = table.cell(row, "code");
        m_codes.push_back(code);
        add(table.cell(row, "name"), code);
        if (std::find(columns.begin(), columns.end(), "short_name") != columns.end()) {
            add(table.cell(row, "short_name"), code);
        }
        for (const std::string& alias : split(table.cell(row, "aliases"), '|')) {
            add(alias, code);
        }
    }
    // Codes themselves come last: in the lists above 1 and 男 never stand for different things.
    for (const std::string& code : std::vector<std::string>(m_codes)) {
        add(code, code);
        if (code.size() == 2 && code.front() == '0') {
            add(code.substr(1), code);
        }
    }
}

void CodeWords::add(std::string_view word, const std::string& code)
{
    const std::string key = wordKey(word);
    if (key.empty()) {
        return;
    }
    const auto place = static_cast<std::uint32_t>(std::find(m_codes.begin(), m_codes.end(), code) - m_codes.begin());
    // The first meaning of a word counts: 军属 is listed twice.
    if (m_words.emplace(key, place).second && characterCount(key) >= 2 && !isDigits(key)) {
        m_longWords.emplace_back(key, place);
    }
}

void CodeWords::learn(std::string_view word, std::string_view code)
{
    if (std::find(m_codes.begin(), m_codes.end(), code) != m_codes.end()) {
        add(word, std::string(code));
    }
}

std::string_view CodeWords::find(std::string_view word) const
{
    if (const auto plain = m_words.find(word); plain != m_words.end()) {
        return m_codes[plain->second];
    }
    const auto found = m_words.find(wordKey(word));
    return found != m_words.end() ? std::string_view(m_codes[found->second]) : std::string_view();
}

std::vector<std::string_view> CodeWords::findInside(std::string_view text) const
{
    const std::string plain = wordKey(text);
    std::vector<std::uint32_t> places;
    for (const auto& entry : m_longWords) {
        const std::string& word = entry.first;
        const std::uint32_t place = entry.second;
        // 低保边缘 is not 低保: a longer word of another code at the same place decides.
        const std::size_t at = plain.find(word);
        const auto longer = [&](const auto& other) {
            const std::size_t start = plain.find(other.first);
            return other.second != place && other.first.size() > word.size() && start != std::string::npos && start <= at &&
                   start + other.first.size() >= at + word.size();
        };
        if (at != std::string::npos && std::none_of(m_longWords.begin(), m_longWords.end(), longer)) {
            places.push_back(place);
        }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::vector<std::string_view> codes;
    std::transform(places.begin(), places.end(), std::back_inserter(codes), [&](std::uint32_t place) {
        return std::string_view(m_codes[place]);
    });
    return codes;
}

const LedgerCodes& LedgerCodes::shared()
{
    static const LedgerCodes codes;
    return codes;
}

std::shared_ptr<const LedgerCodes> ledgerCodesOf(const Reader& reader)
{
    auto codes = std::make_shared<LedgerCodes>(LedgerCodes::shared());
    const std::array<std::pair<std::string_view, CodeWords*>, 8> lists{{
        {"sex", &codes->sex},
        {"ethnic", &codes->ethnic},
        {"political", &codes->political},
        {"education", &codes->education},
        {"marital", &codes->marital},
        {"relationship", &codes->relation},
        {"id_types", &codes->idType},
        {"special_groups", &codes->groups},
    }};
    for (const auto& [list, words] : lists) {
        for (const auto& item : rules::codeItems(reader, list, reader.today())) {
            for (const auto& word : split(item.aliases, '|')) {
                words->learn(word, item.code);
            }
        }
    }
    return codes;
}

RelationFacts relationFacts(std::string_view code)
{
    static const CodeTable table = CodeTable::ofEmbedded("codes/relationship.csv");
    static const auto facts = [] {
        std::map<std::string_view, RelationFacts> all;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const std::string& generation = table.cell(row, "generation");
            RelationFacts fact{table.cell(row, "sex"), !generation.empty(), 0};
            std::from_chars(generation.data(), generation.data() + generation.size(), fact.generation);
            all.emplace(table.cell(row, "code"), fact);
        }
        return all;
    }();
    const auto found = facts.find(code);
    return found == facts.end() ? RelationFacts{} : found->second;
}

bool meansNothing(std::string_view text)
{
    constexpr std::array<std::string_view, 20> words{
        "无", "不详",   "未知", "暂无", "没有", "-",    "--",     "—",   "——",  "/",
        "\\", "未提供", "不明", "空",   "无证", "未办", "未上户", "N/A", "n/a", "?",
    };
    return !text.empty() && text.size() <= 12 && std::find(words.begin(), words.end(), text) != words.end();
}

bool meansSame(std::string_view text, bool place)
{
    constexpr std::array<std::string_view, 12> marks{
        "同上",
        "〃",
        "″",
        "〞",
        "\"",
        "''",
        "“",
        "”",
        "＂",
        "同 上",
        "同左",
        "上同",
    };
    constexpr std::array<std::string_view, 4> dashes{"-", "—", "——", "－"};
    // 同, 〃, ″, 上, quotes: most cells begin otherwise.
    constexpr std::string_view firstBytes = "\xE5\xE3\xE2\xE4\xEF\"'-";
    if (text.empty() || text.size() > 8 || firstBytes.find(text.front()) == std::string_view::npos) {
        return false;
    }
    const bool mark = std::find(marks.begin(), marks.end(), text) != marks.end();
    return mark || (place && text.size() <= 6 && std::find(dashes.begin(), dashes.end(), text) != dashes.end());
}

} // namespace linwu::residents
