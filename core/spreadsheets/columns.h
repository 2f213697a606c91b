// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Heads of tables: which row names the columns, and which field each column is.

#include "core/spreadsheets/sheet_rows.h"
#include "core/spreadsheets/spreadsheet.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace linwu::spreadsheets {

/// A head as it is compared: half width, lower case, without blanks, line breaks, `*`, brackets and colons.
[[nodiscard]] std::string normalHead(std::string_view text);

/// The same with everything in brackets left out: 姓名（必填） → 姓名.
[[nodiscard]] std::string bareHead(std::string_view text);

/// What columns are called: a table with the columns `field` and `synonyms` (parted by `|`).
class HeaderSynonyms {
public:
    /// Reads codes/header_synonyms.csv or a table of that form. `nameFields` are the fields of which a head must have one.
    HeaderSynonyms(std::string_view csv, std::vector<std::string> nameFields);

    /// The fields that are called exactly so, in order of the table; usually one. 登记日期 is two.
    [[nodiscard]] const std::vector<std::string>* exact(std::string_view normalHead) const;
    /// The field of the synonym (two characters at least) that stands inside the head, the one nearest to its end: 户主联系电话
    /// is a phone, 身份证地址 an address. Empty when there is none.
    [[nodiscard]] std::string contained(std::string_view normalHead) const;
    [[nodiscard]] bool isNameField(std::string_view field) const;

private:
    std::unordered_map<std::string, std::vector<std::string>> m_fields;
    std::vector<std::pair<std::string, std::string>> m_bySize; ///< synonym and field, longest first
    std::vector<std::string> m_nameFields;
};

/// One column under a head.
struct HeadColumn {
    std::uint16_t column = 0;
    std::string upper; ///< of a two-tier head, else empty
    std::string lower; ///< the head, or its lower tier

    /// `家庭成员/姓名`
    [[nodiscard]] std::string shown() const;
};

/// The head of a table.
struct TableHead {
    std::uint32_t firstRow = 0; ///< from 1; upper tier
    std::uint32_t lastRow = 0;
    std::vector<HeadColumn> columns; ///< those with a text, in order

    [[nodiscard]] bool twoTiers() const { return firstRow != lastRow; }

    /// The head a mapping is remembered under: equal for files of the same type.
    [[nodiscard]] std::string fingerprint() const;
};

/// Finds the head within the first 30 rows; nothing for instruction sheets and forms.
[[nodiscard]] std::optional<TableHead> findHead(const Sheet& sheet, const HeaderSynonyms& synonyms);

/// True for 18-digit numbers, phone numbers and dates: they are never a head.
[[nodiscard]] bool looksLikeData(std::string_view text);

} // namespace linwu::spreadsheets
