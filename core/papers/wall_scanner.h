// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// WallScanner (上墙检查): stops personal data before a paper goes to a notice board or to the public.

#include "core/base/codes.h"
#include "core/papers/document.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::papers {

enum class WallKind {
    identity, ///< 身份证号, also with a wrong check character
    mobile,   ///< 手机号码
    card,     ///< 银行卡号
    room,     ///< 室号
    illness,  ///< words of illness, disability and the like (resources/rules/illness_words.csv)
};

/// Where it stands. `block` is the place in Document::blocks; -1 is the frame of the page (title, number, bands, foot).
struct WallFinding {
    WallKind kind = WallKind::identity;
    int block = -1;
    int row = -1; ///< of a table or form, the place in a label line or group of signatures; -1: caption, head or the block itself
    int column = -1;  ///< cell in the row, or column of a table head; -1: no column
    std::string hint; ///< the word of an illness; else the first three places and stars. Safe to show.

    bool operator==(const WallFinding&) const = default;
};

class WallScanner {
public:
    /// With the shipped list of words.
    WallScanner();
    /// With an office's list: lines `word,use,…` under a head line, `use` being `stop` or `allow`.
    explicit WallScanner(std::string_view wordList);

    /// All findings of a paper, in reading order.
    [[nodiscard]] std::vector<WallFinding> scan(const Document& document) const;

    /// The findings of one text; block, row and column are -1.
    [[nodiscard]] std::vector<WallFinding> scanText(std::string_view text) const;

private:
    void scanWords(const std::u32string& text, std::vector<WallFinding>& found) const;

    std::vector<std::u32string> m_stop;
    std::vector<std::u32string> m_allow; ///< phrases in which a stop word is a name of an office, fund or campaign
};

} // namespace linwu::papers

namespace linwu {

template <>
struct Codes<papers::WallKind> {
    static constexpr std::array<std::pair<papers::WallKind, std::string_view>, 5> table{
        {{papers::WallKind::identity, "wall_identity"},
         {papers::WallKind::mobile, "wall_mobile"},
         {papers::WallKind::card, "wall_card"},
         {papers::WallKind::room, "wall_room"},
         {papers::WallKind::illness, "wall_illness"}}};
};

} // namespace linwu
