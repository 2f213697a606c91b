// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SheetRows: what is due by the catalogue and every sheet there is, as one list.

#include "core/disclosure/disclosure_queries.h"
#include "ui/widgets/row_source.h"

#include <QCoreApplication>

namespace linwu::ui {

/// One line: a sheet, or a period of an item that nobody has begun.
struct SheetEntry {
    std::int64_t key = 0; ///< key of the sheet; below 0 for what is only due
    std::string item;
    ledger::AccountingPeriod period;
    std::optional<disclosure::Disclosure> sheet;
    std::optional<Date> dueOn;
};

/// What is in work first, then what is due (the oldest first), then what hangs, then the rest, the newest period first.
[[nodiscard]] std::vector<SheetEntry> listEntries(const Reader& reader);

/// The line of that key.
[[nodiscard]] std::optional<SheetEntry> findEntry(const Reader& reader, std::int64_t key);

class SheetRows final : public RowSource {
    Q_DECLARE_TR_FUNCTIONS(SheetRows)

public:
    [[nodiscard]] QList<ListColumn> columns() const override;
    [[nodiscard]] std::vector<std::int64_t> ids(const Reader& reader, const ListQuery& query, std::size_t limit) const override;
    [[nodiscard]] std::vector<ListRow> rows(const Reader& reader, std::span<const std::int64_t> ids) const override;
    [[nodiscard]] QHash<QString, int> counts(const Reader& reader, const ListQuery& query) const override;
};

} // namespace linwu::ui
