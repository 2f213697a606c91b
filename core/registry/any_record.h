// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Questions that can be asked of every table alike: its keys, who has a value, who points at a record. For the command line and
// for small lists; registers ask better questions of their own.

#include "core/registry/reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// Keys of all records of a table that the reader may see, in order of key: those of his grids, and those that hang on nothing
/// beyond them (the groups of a person, the signatures of a case). A table or column that does not exist is a
/// programming fault (std::logic_error).
[[nodiscard]] std::vector<std::int64_t> recordIds(const Reader& reader, std::string_view table);

/// Those whose column has that value.
[[nodiscard]] std::vector<std::int64_t>
recordIdsWith(const Reader& reader, std::string_view table, std::string_view column, const Value& value);

/// Whether the reader may see this record.
[[nodiscard]] bool mayRead(const Reader& reader, std::string_view table, std::int64_t id);

/// Whether the reader may see every record there is of the keys from `first` to `last`. Who sees part of the file does not when
/// there is none: what is gone says no longer where it lay.
[[nodiscard]] bool seesAll(const Reader& reader, std::string_view table, std::int64_t first, std::int64_t last);

/// A record that names another one in `column`.
struct RelatedRecord {
    std::string table;
    std::int64_t id = 0;
    std::string column;
};

/// All records that point at this one, by table and key.
[[nodiscard]] std::vector<RelatedRecord> relatedRecords(const Reader& reader, std::string_view table, std::int64_t id);

} // namespace linwu
