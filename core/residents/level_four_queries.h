// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who is of level four, for those who may know it. For everybody else, and in a file that collects nothing of it, there is no
// row, no hit and no count.

#include "core/registry/reader.h"
#include "core/residents/level_four.h"

#include <map>
#include <string>
#include <vector>

namespace linwu::residents {

/// The setting 采集四级信息 of the file, today; off as shipped.
[[nodiscard]] bool collectsLevelFour(const Reader& reader);

/// Whether the file collects level four and the reader may know it.
[[nodiscard]] bool readsLevelFour(const Reader& reader);

/// Of one person, oldest first, with what was entered at records that were merged into hers.
[[nodiscard]] std::vector<LevelFour> levelFourOf(const Reader& reader, Id<Resident> person);

/// One entry; nothing when it is gone, or the person is gone or beyond the scope.
[[nodiscard]] std::optional<LevelFour> findLevelFour(const Reader& reader, std::int64_t id);

/// Who belongs to which group on a day, by code. The scope is left to who asks for the people.
[[nodiscard]] std::map<std::string, std::vector<Id<Resident>>, std::less<>>
peopleOfLevelFour(const Reader& reader, const Date& day);

/// Inside an act, whatever the setting says: the rows of one record, also those from before the file had keys.
[[nodiscard]] std::vector<LevelFourRow> levelFourRowsOf(const Reader& reader, Id<Resident> record);

/// The hashes under which rows of one record may stand: keyed, and from before the file had keys.
[[nodiscard]] std::vector<Blob> ownerHashes(const Sealer& sealer, Id<Resident> record);

/// Inside an act: what an older file holds of level four in the clear, in order of key.
[[nodiscard]] std::vector<ResidentGroup> openLevelFour(const Reader& reader);

/// Records of such groups that were taken away earlier, one by one, and whose images in the journal still tell them.
[[nodiscard]] std::vector<std::int64_t> goneOpenLevelFour(const Reader& reader);

/// The same of those that an undone import took away; reads all its pages.
[[nodiscard]] std::vector<std::int64_t> undoneOpenLevelFour(const Reader& reader);

} // namespace linwu::residents
