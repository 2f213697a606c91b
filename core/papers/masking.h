// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Masking (脱敏): how much of a person's data a surface shows. One table for all lists, papers and exports:
// resources/rules/masks.csv.

#include "core/base/codes.h"

#include <array>
#include <string>
#include <string_view>

namespace linwu::papers {

/// Where it is shown.
enum class Surface {
    screen,     ///< lists on screen
    wall,       ///< notice board and public copies
    casePaper,  ///< papers of a mediation case: as its form asks
    exportFile, ///< files handed out, and lists on paper; as screen unless a reason is given
};

/// What it is.
enum class PersonalKind {
    name,
    listedName, ///< name in a list that the law has published (公示名单)
    idNumber,
    phone,
    officePhone, ///< number of the office or of staff on duty
    card,
    address,
    birth,  ///< ISO day, month or year
    health, ///< illness, disability, reason of poverty, income and property
};

enum class Mask {
    full,
    never,
    surnameMou, ///< 张某某, 欧阳某
    starName,   ///< 张*三, 张*, 欧阳*
    head4Tail4, ///< 9901**********1234
    head3Tail4, ///< 138****5678
    tail4,      ///< ****1234
    building,   ///< 3幢
    unit,       ///< 3幢2单元
    year,       ///< 1950年
};

/// `plain` under a mask; empty for `never`. A text too short for its mask becomes stars; an address that is not understood shows
/// nothing behind its first digit.
[[nodiscard]] std::string masked(Mask mask, std::string_view plain);

/// A text of any column with the middle of each number that may be a person's hidden: 7 figures and more, also in groups apart by
/// blanks or dashes, an X behind them included; such a text comes back in half width. A day written as eight figures stays.
[[nodiscard]] std::string withNumbersMasked(std::string_view text);

class MaskTable {
public:
    /// The table as shipped.
    [[nodiscard]] static const MaskTable& shipped();

    /// A table `surface,kind,mask,…`; what it does not name stays as strict as `never`. Unknown words throw std::logic_error.
    explicit MaskTable(std::string_view csv);

    [[nodiscard]] Mask maskOf(Surface surface, PersonalKind kind) const;

    [[nodiscard]] std::string apply(Surface surface, PersonalKind kind, std::string_view plain) const
    {
        return masked(maskOf(surface, kind), plain);
    }

private:
    std::array<std::array<Mask, 9>, 4> m_masks;
};

} // namespace linwu::papers

namespace linwu {

template <>
struct Codes<papers::Surface> {
    static constexpr std::array<std::pair<papers::Surface, std::string_view>, 4> table{
        {{papers::Surface::screen, "screen"},
         {papers::Surface::wall, "wall"},
         {papers::Surface::casePaper, "case_paper"},
         {papers::Surface::exportFile, "export"}}};
};

template <>
struct Codes<papers::PersonalKind> {
    static constexpr std::array<std::pair<papers::PersonalKind, std::string_view>, 9> table{
        {{papers::PersonalKind::name, "name"},
         {papers::PersonalKind::listedName, "listed_name"},
         {papers::PersonalKind::idNumber, "id_number"},
         {papers::PersonalKind::phone, "phone"},
         {papers::PersonalKind::officePhone, "office_phone"},
         {papers::PersonalKind::card, "card"},
         {papers::PersonalKind::address, "address"},
         {papers::PersonalKind::birth, "birth"},
         {papers::PersonalKind::health, "health"}}};
};

template <>
struct Codes<papers::Mask> {
    static constexpr std::array<std::pair<papers::Mask, std::string_view>, 10> table{
        {{papers::Mask::full, "full"},
         {papers::Mask::never, "never"},
         {papers::Mask::surnameMou, "surname_mou"},
         {papers::Mask::starName, "star_name"},
         {papers::Mask::head4Tail4, "head4_tail4"},
         {papers::Mask::head3Tail4, "head3_tail4"},
         {papers::Mask::tail4, "tail4"},
         {papers::Mask::building, "building"},
         {papers::Mask::unit, "unit"},
         {papers::Mask::year, "year"}}};
};

} // namespace linwu
