// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The list of residents: filters with live counts, a sorted array of keys, and the rows of a window of it.

#include "core/registry/reader.h"
#include "core/residents/household.h"

#include <map>
#include <string>
#include <vector>

namespace linwu::residents {

/// What a person can be or lack. Each is a chip, and each can be turned round (不是…).
enum class ResidentTrait {
    toVerify,        ///< 待核实
    withoutNumber,   ///< 缺身份证
    withoutPhone,    ///< 缺电话
    withoutBirth,    ///< 缺出生日期
    withoutDwelling, ///< 缺住址
    withoutGrid,     ///< 无网格
    livesAlone,      ///< 独居老人 (AgeLimits::elder): the only one present in the dwelling
    elder,           ///< 老年人 (AgeLimits::elder)
    advancedAge,     ///< 高龄 (AgeLimits::advancedAge)
    child,           ///< 儿童 (younger than AgeLimits::child)
    away,            ///< 外出
    movedOut,        ///< 迁出
    deceased,        ///< 死亡
};

/// Which residents. Empty: everybody who is listed (在住, 外出, 失联). People who moved out or died come only when asked for by
/// trait.
struct ResidentFilter {
    std::vector<ResidentTrait> is;
    std::vector<ResidentTrait> isNot;
    std::vector<std::string> groups;    ///< codes of special_groups.csv, all of them, on the day asked
    std::vector<std::string> notGroups; ///< none of these
    Id<Grid> grid;
    Id<Building> building;
    std::string name;           ///< part of the name; empty: any
    std::string sex;            ///< GB/T 2261.1; empty: any
    std::optional<int> ageFrom; ///< 周岁, included
    std::optional<int> ageTo;   ///< 周岁, included
    std::optional<Date> asOf;   ///< who lived here on that day, by the residence facts; none: today

    bool operator==(const ResidentFilter&) const = default;
};

/// Sets one filter from words, for the command line and saved views: `is`, `not` (words of traits), `group`, `not_group`, `grid`,
/// `building` (keys), `name` (a part), `sex`, `age_from`, `age_to`, `on`. Refused with `invalid` at that field.
[[nodiscard]] Status setFilter(ResidentFilter& filter, const std::string& key, const std::string& value);

/// The same words back, for a saved view.
[[nodiscard]] std::multimap<std::string, std::string> wordsOf(const ResidentFilter& filter);

enum class ResidentOrder {
    name,    ///< by pinyin, surname reading first
    birth,   ///< oldest first, unknown last
    address, ///< by door; people without a dwelling last
};

/// Keys of all that match, in order. A million of them are 8 MB.
[[nodiscard]] std::vector<Id<Resident>>
residentIds(const Reader& reader, const ResidentFilter& filter, ResidentOrder order = ResidentOrder::name);

/// The first keys only, for the first paint. The full array comes after it.
[[nodiscard]] std::vector<Id<Resident>>
firstResidentIds(const Reader& reader, const ResidentFilter& filter, ResidentOrder order = ResidentOrder::name, int count = 60);

[[nodiscard]] std::int64_t countResidents(const Reader& reader, const ResidentFilter& filter);

/// What a line of the list shows. Sealed fields are opened and masked by who shows them.
struct ResidentRow {
    Id<Resident> id;
    std::string name;
    std::string sex;
    std::optional<PartialDate> birth;
    SealedText idNumber;
    std::string idVerdict;
    SealedText phone;
    std::string ethnic;
    std::string political;
    std::string residentType;
    ResidentStatus status = ResidentStatus::present;
    bool toVerify = false;
    std::string doubts;
    Id<Grid> gridId;
    std::string grid; ///< name
    Id<Dwelling> dwellingId;
    std::string estate;
    std::string building;
    std::string unit;
    std::string room;
    Id<Household> householdId;
    std::string relation; ///< to the head of the living household today
};

/// Rows of these keys in the same order. Keys beyond the scope or gone since give no row.
[[nodiscard]] std::vector<ResidentRow> residentRows(const Reader& reader, const std::vector<Id<Resident>>& ids);

/// A chip with its live count.
struct ResidentChip {
    std::optional<ResidentTrait> trait;
    std::string group;      ///< or a group label
    std::optional<int> age; ///< the limit of a trait that is one of age, in years
    std::int64_t count = 0;
};

/// All traits with their counts, then the groups that anybody belongs to today, most frequent first.
[[nodiscard]] std::vector<ResidentChip> residentChips(const Reader& reader);

/// The statement behind a list, for the test that asks how it is answered.
struct ListQuestion {
    std::string text;
    Fields parameters;
};

[[nodiscard]] ListQuestion residentQuestion(const Reader& reader, const ResidentFilter& filter, ResidentOrder order);

} // namespace linwu::residents

template <>
struct linwu::Codes<linwu::residents::ResidentTrait> {
    using Trait = linwu::residents::ResidentTrait;
    static constexpr std::array<std::pair<Trait, std::string_view>, 13> table{{
        {Trait::toVerify, "to_verify"},
        {Trait::withoutNumber, "without_number"},
        {Trait::withoutPhone, "without_phone"},
        {Trait::withoutBirth, "without_birth"},
        {Trait::withoutDwelling, "without_dwelling"},
        {Trait::withoutGrid, "without_grid"},
        {Trait::livesAlone, "lives_alone"},
        {Trait::elder, "elder"},
        {Trait::advancedAge, "advanced_age"},
        {Trait::child, "child"},
        {Trait::away, "away"},
        {Trait::movedOut, "moved_out"},
        {Trait::deceased, "deceased"},
    }};
};

template <>
struct linwu::Codes<linwu::residents::ResidentOrder> {
    using Order = linwu::residents::ResidentOrder;
    static constexpr std::array<std::pair<Order, std::string_view>, 3> table{{
        {Order::name, "name"},
        {Order::birth, "birth"},
        {Order::address, "address"},
    }};
};
