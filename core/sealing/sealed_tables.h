// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which columns of the file hold sealed values and keyed hashes: read from the records themselves.

#include "core/access/keyring.h"
#include "core/base/sealed.h"
#include "core/base/value.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::sealing {

/// The type of the document a number stands on.
inline constexpr std::string_view idTypeColumn = "id_type";

/// The table a paper is about.
inline constexpr std::string_view aboutColumn = "about_table";

/// A keyed hash beside the sealed value it is made of.
struct HashColumn {
    std::string_view column; ///< `id_hash`
    std::string_view source; ///< `id_number`
};

struct SealedTable {
    std::string_view table;
    std::vector<std::string_view> columns;
    std::vector<HashColumn> hashes;
    bool isLarge = false;   ///< its rows are pieces of files: fewer of them make a portion
    bool hasIdType = false; ///< the number may be of another document than a citizen's card
    bool isPapers = false;  ///< its rows are sealed by what they are about (`aboutColumn`)

    /// Where a column of a row is sealed. `row` needs what decides it, the column `aboutColumn` of issued papers.
    [[nodiscard]] SealPlace placeOf(std::string_view column, std::int64_t id, const Fields& row) const;

    /// Whether rows of the table may be sealed under a key of that class.
    [[nodiscard]] bool mayHold(KeyClass keyClass) const;
};

/// Every table of records with sealed fields. A new record with such fields is named in the list of sealed_tables.cpp.
[[nodiscard]] std::span<const SealedTable> sealedTables();

/// The table of that name; nullptr when nothing of it is sealed.
[[nodiscard]] const SealedTable* findSealedTable(std::string_view table);

/// Whether the values of a column are sealed.
[[nodiscard]] bool keepsSealed(std::string_view table, std::string_view column);

/// Where the value of a column of that row is sealed; none for a column that is not.
[[nodiscard]] std::optional<SealPlace>
sealPlaceOf(std::string_view table, std::string_view column, std::int64_t id, const Fields& row);

/// The hash that belongs beside an opened value. `idType` is the type of the document for numbers; empty: a citizen's card.
[[nodiscard]] Blob hashFor(const HashColumn& hash, const std::string& idType, const std::string& opened, const Sealer& sealer);

} // namespace linwu::sealing
