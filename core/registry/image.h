// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Images: fields as text for one change (flat JSON), and packed pages of rows for many.

#include "core/base/record.h"

#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// `{"name":"张三","area":8950,"phone":{"blob":"AAEC"},"birth":null}`
[[nodiscard]] std::string imageText(const Fields& fields);
/// Throws ValueError for text that is no image.
[[nodiscard]] Fields fieldsOfImage(std::string_view text);

/// One row of a bulk edit: which columns changed from what to what.
struct PackedEdit {
    std::int64_t id = 0;
    std::vector<FieldChange> changes;
};

/// Rows of one table in compact bytes: for a bulk remove whole rows, for a bulk edit the changed columns before and after.
class PackedRows {
public:
    explicit PackedRows(std::vector<std::string> columns)
        : m_columns(std::move(columns))
    {}

    void addRow(const std::vector<Value>& values); ///< in column order
    void addEdit(std::int64_t id, const std::vector<FieldChange>& changes);

    /// The page, and starts anew.
    [[nodiscard]] Blob take();

    [[nodiscard]] std::size_t size() const { return m_body.size(); }

private:
    std::vector<std::string> m_columns;
    std::string m_body;
};

/// Columns and rows of a page made by addRow. Throws ValueError when damaged.
struct RowPage {
    std::vector<std::string> columns;
    std::vector<std::vector<Value>> rows;
};

[[nodiscard]] RowPage rowsOfPage(const Blob& page);
[[nodiscard]] std::vector<PackedEdit> editsOfPage(const Blob& page);

} // namespace linwu
