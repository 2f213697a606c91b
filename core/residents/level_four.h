// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Level four (四级信息): groups that say what only one to three named people may know: 社区矫正, 安置帮教, 严重精神障碍, 吸毒 …
// They are collected only where the file says so, and kept apart from other groups, sealed under a key of their own.

#include "core/residents/resident.h"

namespace linwu::residents {

/// Whether a code of special_groups.csv is of sensitivity 4 (个人信息保护法 28: 特定身份, 医疗健康, 宗教信仰).
[[nodiscard]] bool isLevelFour(std::string_view groupCode);

/// Whether a group of level four may be entered where the setting is on. 信教群众 is never collected.
[[nodiscard]] bool mayBeCollected(std::string_view groupCode);

/// What is known of one person: a group of level four, from - to.
struct LevelFour {
    static constexpr std::string_view table = "level_four_group";
    Id<LevelFour> id;
    Id<Resident> residentId;
    std::string groupCode; ///< `DRUG`
    std::string note;
    std::optional<Date> validFrom;
    std::optional<Date> validTo;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("resident_id", self.residentId);
        visit("group_code", self.groupCode);
        visit("note", self.note);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
    }

    bool operator==(const LevelFour&) const = default;
};

/// The same as it lies in the file. It names the person as she was entered: merging two records changes nothing here.
struct LevelFourRow {
    static constexpr std::string_view table = LevelFour::table;
    Id<LevelFourRow> id;
    Blob ownerHash;     ///< keyed hash of the person
    SealedText content; ///< everything else

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("owner_hash", self.ownerHash);
        visit("content", self.content);
    }

    bool operator==(const LevelFourRow&) const = default;
};

/// Person, group and period as far as they can be judged without the file.
[[nodiscard]] Problems check(const LevelFour& entry);

/// The row of an entry, not yet sealed.
[[nodiscard]] LevelFourRow rowOf(const LevelFour& entry, const Sealer& sealer);

/// What a row says. SealError without the key of level four.
[[nodiscard]] LevelFour entryOf(const LevelFourRow& row, const Sealer& sealer);

/// The hash of a person in `LevelFourRow::ownerHash`.
[[nodiscard]] Blob ownerHashOf(const Sealer& sealer, Id<Resident> person);

/// The hash that belongs beside an opened `content`.
[[nodiscard]] Blob ownerHashIn(const Sealer& sealer, const std::string& content);

} // namespace linwu::residents
