// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Masking (脱敏): how much of a person's numbers a surface shows. One table for all lists, papers and exports, the dated rules of
// the list `masks`. Whole numbers are shown for a reason, one person at a time; to the notice board none comes (wall_scanner.h).

#include "core/base/codes.h"
#include "core/registry/reader.h"

#include <array>
#include <string>
#include <string_view>

namespace linwu::rules {
struct Rule;
}

namespace linwu::papers {

/// Where it is shown.
enum class Surface {
    screen,     ///< lists and cards on screen, what is printed or handed out of them, the command line
    exportFile, ///< forms of a person or household on paper, unless a reason is given
};

/// What it is.
enum class PersonalKind {
    idNumber,
    phone,
    card,
    other, ///< what no rule names: shown whole or not at all, so here never
};

enum class Mask {
    never,
    tail4,      ///< ****1234
    head3Tail4, ///< 138****5678
    head4Tail4, ///< 9901**********1234
    head6Tail4, ///< 990101********1234
};

/// `plain` under a mask; empty for `never`. A text too short for its mask becomes stars.
[[nodiscard]] std::string masked(Mask mask, std::string_view plain);

/// A text of any column with the middle of each number that may be a person's hidden: 7 figures and more, also in groups apart by
/// blanks or dashes, an X behind them included; such a text comes back in half width. A day written as eight figures stays.
[[nodiscard]] std::string withNumbersMasked(std::string_view text);

class MaskTable {
public:
    /// What is in force on `day`, as shipped where the file says nothing.
    MaskTable(const Reader& reader, const Date& day);

    /// The table as shipped: before there is a file.
    [[nodiscard]] static const MaskTable& shipped();

    [[nodiscard]] Mask maskOf(Surface surface, PersonalKind kind) const;

    [[nodiscard]] std::string apply(Surface surface, PersonalKind kind, std::string_view plain) const
    {
        return masked(maskOf(surface, kind), plain);
    }

private:
    MaskTable();

    void set(const rules::Rule& rule);

    std::array<std::array<Mask, 4>, 2> m_masks{};
};

} // namespace linwu::papers

namespace linwu {

template <>
struct Codes<papers::Surface> {
    static constexpr std::array<std::pair<papers::Surface, std::string_view>, 2> table{
        {{papers::Surface::screen, "screen"}, {papers::Surface::exportFile, "export"}}};
};

template <>
struct Codes<papers::PersonalKind> {
    static constexpr std::array<std::pair<papers::PersonalKind, std::string_view>, 4> table{
        {{papers::PersonalKind::idNumber, "id_number"},
         {papers::PersonalKind::phone, "phone"},
         {papers::PersonalKind::card, "card"},
         {papers::PersonalKind::other, "other"}}};
};

template <>
struct Codes<papers::Mask> {
    static constexpr std::array<std::pair<papers::Mask, std::string_view>, 5> table{
        {{papers::Mask::never, "never"},
         {papers::Mask::tail4, "tail4"},
         {papers::Mask::head3Tail4, "head3_tail4"},
         {papers::Mask::head4Tail4, "head4_tail4"},
         {papers::Mask::head6Tail4, "head6_tail4"}}};
};

} // namespace linwu
