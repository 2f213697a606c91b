// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What may be brought back out of a backup, what is part of it, and which columns the program keeps by itself.

#include "core/base/value.h"
#include "core/store/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace linwu::retrieval {

/// A record by its table and key, in the backup or in the file.
struct RecordKey {
    std::string table;
    std::int64_t id = 0;

    auto operator<=>(const RecordKey&) const = default;
};

/// Tables whose records are brought back by themselves: people, households, dwellings and where they lie, cases, sheets and
/// vouchers. Everything else comes back as a part of one of them, or is a matter of settings.
[[nodiscard]] bool isRetrievable(std::string_view table);

/// Rows of `table` that name a record in `ownerColumn` are part of it.
struct Part {
    std::string table;
    std::string ownerColumn;
};

/// What is part of records of that table. The bytes of attachments are no rows of their own here: they follow the record that
/// names them. Who looked at a case is a log and never set back.
[[nodiscard]] std::vector<Part> partsOf(Session& session, std::string_view table);

/// Columns the program computes from other rows and the day (the grid, the home, the head today): never taken from a backup.
[[nodiscard]] bool isComputed(std::string_view table, std::string_view column);

/// Columns that follow from other columns of the same row (sort keys, keyed hashes): no difference by themselves.
[[nodiscard]] bool isFollowing(std::string_view table, std::string_view column);

/// The table a reference points at: of `references`, or of a consent by what it consents to; empty when `column` names none.
[[nodiscard]] std::string
parentOf(const std::vector<Reference>& references, std::string_view table, std::string_view column, const Fields& row);

} // namespace linwu::retrieval
