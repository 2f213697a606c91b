// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What may be destroyed on a day (到期档案): archived cases and sheets, vouchers by year, people who left, each by its rule of
// retention. What is kept for good is never among them.

#include "core/retention/destruction.h"
#include "core/retention/retention_rules.h"

#include <map>
#include <set>
#include <vector>

namespace linwu::retention {

/// What an item of a list speaks of.
struct ItemKey {
    std::string table;
    std::int64_t id = 0;
    int year = 0;

    auto operator<=>(const ItemKey&) const = default;
};

/// One file, sheet, year of vouchers or person with the day until which it is kept.
struct KeptItem {
    ItemKey key;
    std::string title;   ///< number and kind, as it goes on a list
    std::string subject; ///< for the screen: whom it is about; empty where the title says enough
    int pieces = 1;
    Keeping keeping;
    Date formedOn{1900, 1, 1};
    std::optional<Date> until; ///< last day of keeping; none: for good

    [[nodiscard]] bool dueOn(const Date& day) const { return until && *until < day; }
};

/// Everything whose keeping was over before `day` and that is neither destroyed nor on an open list, the longest over first;
/// people for whom something else stands in the way are left out. Only of registers the reader may see.
[[nodiscard]] std::vector<KeptItem> dueItems(const Reader& reader, const Date& day);

/// Everything that is closed and not destroyed, due or not. It reads all of it: ask once for a whole list.
[[nodiscard]] std::map<ItemKey, KeptItem> keptByKey(const Reader& reader, const Date& day);

/// What lists name that nobody has confirmed or withdrawn yet.
[[nodiscard]] std::set<ItemKey> keysOnOpenLists(const Reader& reader);

} // namespace linwu::retention
