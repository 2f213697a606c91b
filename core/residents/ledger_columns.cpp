// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What each column of a ledger's head is: exact words first, then groups of a two-tier head, then words that only contain one.
#include "core/base/embedded.h"
#include "core/base/text.h"
#include "core/residents/ledger_reader.h"

#include <algorithm>
#include <map>
#include <set>

namespace linwu::residents::reading {

namespace {

using spreadsheets::bareHead;
using spreadsheets::HeadColumn;
using spreadsheets::normalHead;
using spreadsheets::TableHead;

using Taken = std::set<std::pair<std::uint16_t, LedgerField>>;

/// The field of an exact head; the first of its meanings that no other column has in that group.
LedgerField exactField(std::string_view head, std::uint16_t group, const Taken& taken)
{
    const auto* words = ledgerSynonyms().exact(head);
    if (words == nullptr) {
        return LedgerField::none;
    }
    for (const std::string& word : *words) {
        const auto field = fromCode<LedgerField>(word).value_or(LedgerField::none);
        if (!taken.contains({group, field})) {
            return field;
        }
    }
    return LedgerField::none;
}

/// 姓名 and 电话 under 监护人 are not the person's own.
LedgerField underRole(LedgerField role, LedgerField own)
{
    using F = LedgerField;
    if (own == F::name && (role == F::headName || role == F::emergencyName || role == F::ownerName)) {
        return role;
    }
    if (role == F::headName) {
        return own == F::idNumber ? F::headId : own;
    }
    if (role == F::emergencyName || role == F::ownerName) {
        const F phone = role == F::emergencyName ? F::emergencyPhone : F::ownerPhone;
        return own == F::phone ? phone : own == F::idNumber || own == F::sex || own == F::relation ? F::none : own;
    }
    return own;
}

/// The number at a place: up to two digits, or one of 一 to 九; 0 for none. `length` is what it takes.
std::uint16_t numberAt(std::u32string_view text, std::size_t at, std::size_t& length)
{
    constexpr std::u32string_view chinese = U"一二三四五六七八九";
    length = 0;
    constexpr std::size_t none = std::u32string_view::npos;
    if (const std::size_t word = at < text.size() ? chinese.find(text[at]) : none; word != none) {
        length = 1;
        return static_cast<std::uint16_t>(word + 1);
    }
    std::uint16_t value = 0;
    for (; at + length < text.size() && length < 2 && text[at + length] >= U'0' && text[at + length] <= U'9'; ++length) {
        value = static_cast<std::uint16_t>(value * 10 + static_cast<std::uint16_t>(text[at + length] - U'0'));
    }
    return value;
}

/// Number of a column group: 成员1姓名, 家庭成员（二）/姓名, 第3人身份证号. `rest` is the head without it.
std::uint16_t groupOf(std::string_view head, std::string& rest)
{
    const std::u32string text = toCodePoints(head);
    constexpr std::u32string_view people[] = {U"家庭成员", U"成员", U"家属", U"同住人", U"居住人", U"第"};
    for (const std::u32string_view word : people) {
        const std::size_t at = text.find(word);
        std::size_t length = 0;
        const std::uint16_t number = at == std::u32string::npos ? 0 : numberAt(text, at + word.size(), length);
        if (number > 0) {
            rest = toUtf8(text.substr(0, at)) + toUtf8(text.substr(at + word.size() + length));
            for (const std::string_view tail : {"人", "位", "的", "个", "_", "-", "."}) {
                rest = rest.starts_with(tail) ? rest.substr(tail.size()) : rest;
            }
            return number;
        }
    }
    return 0;
}

/// 姓名2, 身份证号2: a number behind a word that is exact without it.
std::uint16_t trailingNumber(const std::string& head, std::string& rest)
{
    const std::size_t end = head.find_last_not_of("0123456789");
    if (end == std::string::npos || end + 1 == head.size() || head.size() - end > 3) {
        return 0;
    }
    rest = head.substr(0, end + 1);
    return exactLedgerField(rest) == LedgerField::none ? std::uint16_t{0}
                                                       : static_cast<std::uint16_t>(std::stoi(head.substr(end + 1)));
}

struct Meaning {
    LedgerField field = LedgerField::none;
    std::uint16_t group = 0;
    bool ofHead = false; ///< 电话 under 户主: the person's own column, if there is one, comes first
};

/// 成员2姓名, 姓名2; group 0 when the head has no number of a person.
Meaning numberedMeaning(const std::string& head)
{
    std::string rest;
    std::uint16_t group = groupOf(head, rest);
    group = group > 0 ? group : trailingNumber(head, rest);
    return group > 0 ? Meaning{exactLedgerField(rest), group} : Meaning{};
}

Meaning exactMeaning(const HeadColumn& column, const Taken& taken)
{
    const std::string upper = bareHead(column.upper);
    std::string rest;
    if (const std::uint16_t group = column.upper.empty() ? std::uint16_t{0} : groupOf(normalHead(column.upper), rest);
        group > 0) {
        return {exactLedgerField(bareHead(column.lower)), group};
    }
    for (const std::string& lower : {normalHead(column.lower), bareHead(column.lower)}) {
        if (const Meaning numbered = numberedMeaning(lower); numbered.group > 0) {
            return numbered;
        }
        if (!upper.empty()) {
            if (const LedgerField joined = exactField(upper + lower, 0, taken); joined != LedgerField::none) {
                return {joined, 0};
            }
        }
        if (const LedgerField own = exactField(lower, 0, taken); own != LedgerField::none) {
            const LedgerField role = exactLedgerField(upper);
            const bool hukou = upper.find("户籍") != std::string::npos || upper.find("户口") != std::string::npos;
            const LedgerField field = hukou && own == LedgerField::address ? LedgerField::hukouAddress : underRole(role, own);
            return {field, 0, role == LedgerField::headName && field == own};
        }
    }
    return {};
}

/// 电话1 and 电话2 are no groups of people: only a group with a name is one.
void keepGroupsWithNames(std::vector<LedgerColumn>& columns)
{
    std::set<std::uint16_t> named;
    for (const LedgerColumn& column : columns) {
        if (column.field == LedgerField::name) {
            named.insert(column.group);
        }
    }
    for (LedgerColumn& column : columns) {
        if (column.group == 0 || named.contains(column.group)) {
            continue;
        }
        column.field = column.group > 1 && column.field == LedgerField::phone ? LedgerField::phone2
                       : column.group > 1                                     ? LedgerField::none
                                                                              : column.field;
        column.group = 0;
    }
}

/// 姓名 关系 身份证 姓名 关系 身份证: groups without numbers, told by the name coming again.
void numberRepeatedGroups(std::vector<LedgerColumn>& columns, const TableHead& head)
{
    std::vector<std::size_t> names;
    std::vector<LedgerField> fields;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        fields.push_back(exactMeaning(head.columns[i], {}).field);
        if (fields.back() == LedgerField::name && columns[i].group == 0) {
            names.push_back(i);
        }
    }
    if (names.size() < 2) {
        return;
    }
    // A group is as wide as the distance to the next name, but its columns may begin left of the name: 关系 姓名 身份证.
    const std::size_t width = names[1] - names[0];
    std::size_t begin = names[0];
    while (begin > 0 && names[0] - begin + 1 < width && fields[begin - 1] != LedgerField::none &&
           fields[begin - 1] == fields[begin - 1 + width]) {
        --begin;
    }
    for (std::size_t i = begin; i < columns.size() && i < begin + width * names.size(); ++i) {
        columns[i].group = static_cast<std::uint16_t>((i - begin) / width + 1);
        columns[i].field = fields[i];
        columns[i].certain = fields[i] != LedgerField::none;
    }
}

/// Heads that only contain a word take a field that nothing else has.
void guessRest(std::vector<LedgerColumn>& columns, const TableHead& head, Taken& taken)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        LedgerColumn& column = columns[i];
        const bool underHead = exactLedgerField(bareHead(head.columns[i].upper)) == LedgerField::headName;
        if (column.field != LedgerField::none || column.group > 0 || underHead) {
            continue;
        }
        const std::string text = bareHead(head.columns[i].upper) + bareHead(head.columns[i].lower);
        auto field = fromCode<LedgerField>(ledgerSynonyms().contained(text)).value_or(LedgerField::none);
        // 父亲姓名, 配偶电话: somebody else's.
        for (const std::string_view other : {"父", "母", "配偶", "子女", "联系人"}) {
            const bool person = field == LedgerField::name || field == LedgerField::phone || field == LedgerField::idNumber ||
                                field == LedgerField::relation || field == LedgerField::headName;
            field = person && text.find(other) != std::string::npos ? LedgerField::none : field;
        }
        if (field != LedgerField::none && taken.emplace(std::uint16_t{0}, field).second) {
            column.field = field;
        }
    }
}

/// 户主 may hold 是/否 or a name: the values decide.
void settleHeadColumn(std::vector<LedgerColumn>& columns, const TableHead& head, const spreadsheets::Sheet& sheet)
{
    const CodeWords& yesNo = LedgerCodes::shared().yesNo;
    for (LedgerColumn& column : columns) {
        if (column.field != LedgerField::headName || column.group > 0) {
            continue;
        }
        std::size_t words = 0;
        std::size_t other = 0;
        const std::size_t from = std::min(sheet.indexOf(head.lastRow) + 1, sheet.rowCount());
        for (std::size_t i = from; i < std::min(from + 20, sheet.rowCount()); ++i) {
            const auto text = spreadsheets::trimmedView(sheet.row(i).at(column.column).text);
            if (!text.empty()) {
                ++(yesNo.find(text).empty() ? other : words);
            }
        }
        column.field = words > other ? LedgerField::isHead : LedgerField::headName;
    }
}

void applyRemembered(std::vector<LedgerColumn>& columns, const std::vector<std::string>& words)
{
    for (LedgerColumn& column : columns) {
        const std::string word = column.column < words.size() ? words[column.column] : std::string();
        // `name.2` is the name of the second person of a row.
        const std::size_t dot = word.find('.');
        column.field = fromCode<LedgerField>(word.substr(0, dot)).value_or(LedgerField::none);
        column.group = dot == std::string::npos || !isDigits(word.substr(dot + 1)) || word.size() > dot + 5
                           ? std::uint16_t{0}
                           : static_cast<std::uint16_t>(std::stoi(word.substr(dot + 1)));
        column.certain = true;
    }
}

} // namespace

const spreadsheets::HeaderSynonyms& ledgerSynonyms()
{
    static const spreadsheets::HeaderSynonyms synonyms(
        embedded("codes/header_synonyms.csv").value_or(std::string_view()), {"name", "idno", "head_name", "head_id"}
    );
    return synonyms;
}

LedgerField exactLedgerField(std::string_view head)
{
    return exactField(head, 0, {});
}

std::vector<LedgerColumn> mapColumns(const TableHead& head, const spreadsheets::Sheet& sheet, const LedgerOptions& options)
{
    std::vector<LedgerColumn> columns;
    std::vector<std::pair<std::size_t, LedgerField>> ofHead;
    Taken taken;
    for (const HeadColumn& column : head.columns) {
        const Meaning meaning = exactMeaning(column, taken);
        LedgerColumn mapped{column.column, column.shown(), meaning.field, meaning.group, meaning.field != LedgerField::none};
        if (meaning.ofHead) {
            ofHead.emplace_back(columns.size(), meaning.field);
            mapped.field = LedgerField::none;
            mapped.certain = false;
        } else if (mapped.certain && !taken.emplace(mapped.group, mapped.field).second) {
            mapped.field = LedgerField::none;
            mapped.certain = false;
        }
        columns.push_back(std::move(mapped));
    }
    for (const auto& [index, field] : ofHead) {
        if (taken.emplace(std::uint16_t{0}, field).second) {
            columns[index].field = field;
            columns[index].certain = true;
        }
    }
    if (const auto remembered = options.mappings.find(head.fingerprint()); remembered != options.mappings.end()) {
        applyRemembered(columns, remembered->second);
        return columns;
    }
    numberRepeatedGroups(columns, head);
    keepGroupsWithNames(columns);
    mapRoles(columns, head);
    guessRest(columns, head, taken);
    settleHeadColumn(columns, head, sheet);
    return columns;
}

} // namespace linwu::residents::reading
