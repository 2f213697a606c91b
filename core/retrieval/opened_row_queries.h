// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Rows of any table with their sealed values opened, so that those of a backup and of the file can be compared; and what the
// journal says of their beginning and end.

#include "core/registry/reader.h"
#include "core/retrieval/belongings.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::retrieval {

/// A row with sealed values as plain text, the key first.
struct OpenedRow {
    std::int64_t id = 0;
    Fields fields;
};

/// Throws SealError when a value does not open.
[[nodiscard]] std::optional<OpenedRow> openedRow(const Reader& reader, const RecordKey& record);

/// Rows that name `id` in `column`, by key.
[[nodiscard]] std::vector<OpenedRow>
openedRowsNaming(const Reader& reader, const std::string& table, const std::string& column, std::int64_t id);

/// The act that made a record: one key may stand for two records, when a file went on from an older backup.
struct Birth {
    std::int64_t operation = 0;
    std::string at;
    std::string action;

    bool operator==(const Birth&) const = default;
};

/// None when the journal does not know such a record.
[[nodiscard]] std::optional<Birth> birthOf(Session& session, const RecordKey& record);

/// Its content was erased or destroyed for good: nothing of it comes back.
[[nodiscard]] bool wasErased(Session& session, const RecordKey& record);

/// True when keys of that table have been given out so far, or beyond.
[[nodiscard]] bool wasGivenOut(Session& session, const RecordKey& record);

/// Whether the sealed values of the file can be read: tries the newest of each column.
[[nodiscard]] bool opensSeals(const Reader& reader);

/// What people call a record: a name, a number, an address; empty when it has none.
[[nodiscard]] std::string titleOf(const Reader& reader, const RecordKey& record);

/// Vouchers whose number that is, the newest first; none for words.
[[nodiscard]] std::vector<RecordKey> vouchersNumbered(const Reader& reader, const std::string& number);

} // namespace linwu::retrieval
