// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// GridRows: the list of grids with what each has to look after today.

#include "ui/widgets/row_source.h"

#include <QCoreApplication>

#include <mutex>

namespace linwu::ui {

class GridRows final : public RowSource {
    Q_DECLARE_TR_FUNCTIONS(linwu::ui::GridRows)

public:
    [[nodiscard]] QList<ListColumn> columns() const override;
    [[nodiscard]] std::vector<std::int64_t> ids(const Reader& reader, const ListQuery& query, std::size_t limit) const override;
    [[nodiscard]] std::vector<ListRow> rows(const Reader& reader, std::span<const std::int64_t> ids) const override;

    [[nodiscard]] bool large() const override { return true; }

    [[nodiscard]] bool opensAtOnce() const override { return false; } // a grid's line counts everybody in it

    [[nodiscard]] QString sentence(const Reader& reader) const override;
    [[nodiscard]] QList<Chip> chips(const Reader& reader) const override;

private:
    /// What was counted with the keys: everybody is walked over once for a list, not once more for each window of it.
    mutable std::mutex m_lock;
    mutable QHash<std::int64_t, ListRow> m_counted;
};

} // namespace linwu::ui
