// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/columns.h"

#include "core/base/code_table.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace linwu::spreadsheets {

namespace {

/// Rows among which the head is looked for.
constexpr std::size_t rowsToLookAt = 30;
/// A head has at least so many columns that are known.
constexpr int fewestHits = 3;
constexpr int exactScore = 3;
constexpr int containedScore = 1;
constexpr int dataScore = -2;

bool isDropped(char32_t c)
{
    constexpr std::u32string_view signs = U"*()[]{}<>:'\"【】〔〕《》「」★☆●※：、";
    return isBlank(c) || signs.find(c) != std::u32string_view::npos;
}

/// A row of the top of a sheet with all merges followed, also those over columns.
struct TopRow {
    std::uint32_t number = 0;
    std::vector<std::string> texts;    ///< by column
    std::vector<bool> acrossContinued; ///< the text was copied from a column to the left
    std::size_t distinct = 0;          ///< cells with a text, a merged range once
};

struct RowScore {
    int score = 0;
    int hits = 0;
    bool names = false; ///< 姓名 or 身份证号 is among the hits

    [[nodiscard]] bool isHead() const { return names && hits >= fewestHits && score > 0; }
};

std::vector<TopRow> topRows(const Sheet& sheet)
{
    std::vector<TopRow> rows;
    SheetRows walk(sheet);
    while (rows.size() < rowsToLookAt && walk.next()) {
        TopRow row;
        row.number = walk.number();
        row.texts.resize(walk.width());
        row.acrossContinued.resize(walk.width());
        for (std::uint32_t column = 0; column < walk.width(); ++column) {
            row.texts[column] = std::string(walk.at(column).text);
        }
        for (const Merge& merge : sheet.merges()) {
            if (merge.firstRow > row.number || merge.lastRow < row.number) {
                continue;
            }
            for (std::uint32_t column = merge.firstColumn + 1U; column <= merge.lastColumn && column < walk.width(); ++column) {
                row.texts[column] = row.texts[merge.firstColumn];
                row.acrossContinued[column] = true;
            }
        }
        for (std::uint32_t column = 0; column < walk.width(); ++column) {
            row.distinct += !row.texts[column].empty() && !row.acrossContinued[column] ? 1U : 0U;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

RowScore scoreOf(const TopRow& row, const HeaderSynonyms& synonyms)
{
    RowScore score;
    for (std::size_t column = 0; column < row.texts.size(); ++column) {
        if (row.texts[column].empty() || row.acrossContinued[column]) {
            continue;
        }
        if (looksLikeData(row.texts[column])) {
            score.score += dataScore;
            continue;
        }
        const std::string head = bareHead(row.texts[column]);
        const auto* fields = synonyms.exact(head);
        const std::string field = fields != nullptr ? fields->front() : synonyms.contained(head);
        if (!field.empty() && characterCount(head) <= 16) {
            score.score += fields != nullptr ? exactScore : containedScore;
            ++score.hits;
            score.names = score.names || synonyms.isNameField(field);
        }
    }
    return score;
}

/// Tiers of a head hold short words; 填表单位：…… and dates are title lines.
bool isHeadWord(std::string_view text)
{
    constexpr std::size_t longestWord = 14;
    return text.find(':') == std::string_view::npos && text.find("：") == std::string_view::npos && !looksLikeData(text) &&
           characterCount(text) <= longestWord;
}

/// 家庭住址 over 姓名: the label of a form above the table. The group of a head spans its columns, or means the same.
bool isFormLabel(const TopRow& upper, const TopRow& lower, std::size_t column, const HeaderSynonyms& synonyms)
{
    const std::size_t next = column + 1;
    const bool spans =
        next < upper.texts.size() && (upper.acrossContinued[next] || (upper.texts[next].empty() && !lower.texts[next].empty()));
    if (spans || upper.acrossContinued[column] || upper.texts[column].empty() || lower.texts[column].empty()) {
        return false;
    }
    const auto* above = synonyms.exact(bareHead(upper.texts[column]));
    const auto* below = synonyms.exact(bareHead(lower.texts[column]));
    return above != nullptr && below != nullptr && above->front() != below->front();
}

/// The row above a head is its upper tier when some of its cells span several columns, but not all of them as a title does.
bool isUpperTier(const TopRow& upper, const TopRow& lower, const HeaderSynonyms& synonyms)
{
    if (upper.distinct < 2 || upper.number + 1 != lower.number) {
        return false;
    }
    bool spans = false;
    bool differs = false;
    bool gapBelow = false;
    bool gapAbove = false;
    for (std::size_t column = 0; column < lower.texts.size(); ++column) {
        if (!isHeadWord(upper.texts[column]) || isFormLabel(upper, lower, column, synonyms)) {
            return false;
        }
        const bool above = !upper.texts[column].empty();
        const bool below = !lower.texts[column].empty();
        spans = spans || upper.acrossContinued[column];
        differs = differs || (above && below && upper.texts[column] != lower.texts[column]);
        gapAbove = gapAbove || (!above && below);
        gapBelow = gapBelow || (above && !below);
    }
    // In files that keep no merged ranges a spanning cell shows as a gap beside it, a cell over both tiers as a gap below it.
    return (spans && differs) || (gapAbove && gapBelow && differs);
}

/// In files without merged ranges a group's name stands over its first column only.
void fillAcross(TopRow& upper, const TopRow& lower)
{
    for (std::size_t column = 1; column < upper.texts.size(); ++column) {
        const bool grouped = upper.texts[column].empty() && !lower.texts[column].empty();
        // A cell over both tiers ends a group: nothing stands below it.
        if (grouped && !lower.texts[column - 1].empty()) {
            upper.texts[column] = upper.texts[column - 1];
        }
    }
}

TableHead headOf(TopRow upper, const TopRow& lower, bool twoTiers)
{
    TableHead head;
    head.firstRow = twoTiers ? upper.number : lower.number;
    head.lastRow = lower.number;
    if (twoTiers) {
        fillAcross(upper, lower);
    }
    for (std::size_t column = 0; column < lower.texts.size(); ++column) {
        HeadColumn named;
        named.column = static_cast<std::uint16_t>(column);
        named.lower = lower.texts[column];
        if (twoTiers && upper.texts[column] != named.lower) {
            named.upper = upper.texts[column];
        }
        if (named.lower.empty()) {
            std::swap(named.lower, named.upper);
        }
        const bool copied = lower.acrossContinued[column];
        if (!named.lower.empty() && !copied) {
            head.columns.push_back(std::move(named));
        }
    }
    return head;
}

std::string normalised(std::string_view text, bool withBrackets)
{
    std::string out;
    int depth = 0;
    for (const char32_t c : toCodePoints(halfWidth(text))) {
        const bool opens = c == '(' || c == '[' || c == U'【' || c == U'〔';
        const bool closes = c == ')' || c == ']' || c == U'】' || c == U'〕';
        depth += opens ? 1 : closes && depth > 0 ? -1 : 0;
        if (!isDropped(c) && (withBrackets || depth == 0)) {
            appendUtf8(out, c);
        }
    }
    return lowerAscii(out);
}

} // namespace

std::string normalHead(std::string_view text)
{
    return normalised(text, true);
}

std::string bareHead(std::string_view text)
{
    std::string bare = normalised(text, false);
    return bare.empty() ? normalHead(text) : bare;
}

HeaderSynonyms::HeaderSynonyms(std::string_view csv, std::vector<std::string> nameFields)
    : m_nameFields(std::move(nameFields))
{
    const CodeTable table(csv);
    const std::size_t field = table.column("field");
    const std::size_t synonyms = table.column("synonyms");
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (const std::string& word : split(table.cell(row, synonyms), '|')) {
            for (const std::string& head : {normalHead(word), bareHead(word)}) {
                auto& fields = m_fields[head];
                if (std::find(fields.begin(), fields.end(), table.cell(row, field)) == fields.end()) {
                    fields.push_back(table.cell(row, field));
                }
            }
            if (characterCount(normalHead(word)) >= 2) {
                m_bySize.emplace_back(normalHead(word), table.cell(row, field));
            }
        }
    }
    std::stable_sort(m_bySize.begin(), m_bySize.end(), [](const auto& a, const auto& b) {
        return a.first.size() > b.first.size();
    });
}

const std::vector<std::string>* HeaderSynonyms::exact(std::string_view head) const
{
    const auto found = m_fields.find(std::string(head));
    return found == m_fields.end() ? nullptr : &found->second;
}

std::string HeaderSynonyms::contained(std::string_view head) const
{
    std::string best;
    std::size_t furthest = 0;
    for (const auto& [word, field] : m_bySize) {
        const std::size_t at = head.rfind(word);
        if (at != std::string_view::npos && at + word.size() > furthest) {
            furthest = at + word.size();
            best = field;
        }
    }
    return best;
}

bool HeaderSynonyms::isNameField(std::string_view field) const
{
    return std::find(m_nameFields.begin(), m_nameFields.end(), field) != m_nameFields.end();
}

std::string HeadColumn::shown() const
{
    return upper.empty() ? lower : upper + "/" + lower;
}

std::string TableHead::fingerprint() const
{
    // FNV-1a over the heads and their places: small, stable, and no secret.
    std::uint64_t hash = 14695981039346656037ULL;
    const auto mix = [&](std::string_view text) {
        for (const char c : text) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
        }
    };
    for (const HeadColumn& column : columns) {
        mix(std::to_string(column.column));
        mix(normalHead(column.upper) + "/" + normalHead(column.lower) + ";");
    }
    constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4) {
        text += hex[(hash >> static_cast<unsigned>(shift)) & 15U];
    }
    return text;
}

bool looksLikeData(std::string_view text)
{
    const std::string plain = withoutBlanks(halfWidth(text));
    std::size_t digits = 0;
    for (const char c : plain) {
        digits += c >= '0' && c <= '9' ? 1U : 0U;
    }
    // 8 digits of 1980-01-02, 7 of a land line; heads such as 2026年 have fewer, or more words around them.
    return digits >= 6 && digits * 2 >= plain.size();
}

std::optional<TableHead> findHead(const Sheet& sheet, const HeaderSynonyms& synonyms)
{
    const std::vector<TopRow> rows = topRows(sheet);
    std::vector<RowScore> scores;
    std::transform(rows.begin(), rows.end(), std::back_inserter(scores), [&](const TopRow& row) {
        return scoreOf(row, synonyms);
    });
    std::size_t best = rows.size();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (scores[i].isHead() && (best == rows.size() || scores[i].score > scores[best].score)) {
            best = i;
        }
    }
    if (best == rows.size()) {
        return std::nullopt;
    }
    if (best > 0 && isUpperTier(rows[best - 1], rows[best], synonyms)) {
        return headOf(rows[best - 1], rows[best], true);
    }
    const bool lowerBelow =
        best + 1 < rows.size() && scores[best + 1].hits >= fewestHits && isUpperTier(rows[best], rows[best + 1], synonyms);
    return lowerBelow ? headOf(rows[best], rows[best + 1], true) : headOf(rows[best], rows[best], false);
}

} // namespace linwu::spreadsheets
