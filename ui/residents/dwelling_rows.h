// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// DwellingRows: the windowed list of dwellings in order of their doors.

#include "core/residents/place_queries.h"
#include "ui/widgets/row_source.h"

#include <QCoreApplication>

namespace linwu::ui {

class DwellingRows final : public RowSource {
    Q_DECLARE_TR_FUNCTIONS(linwu::ui::DwellingRows)

public:
    [[nodiscard]] QList<ListColumn> columns() const override;
    [[nodiscard]] std::vector<std::int64_t> ids(const Reader& reader, const ListQuery& query, std::size_t limit) const override;
    [[nodiscard]] std::vector<ListRow> rows(const Reader& reader, std::span<const std::int64_t> ids) const override;

    [[nodiscard]] bool large() const override { return true; }

    [[nodiscard]] QString sentence(const Reader& reader) const override;
    [[nodiscard]] QList<Chip> chips(const Reader& reader) const override;
};

/// `use:rented`, `empty`, `inhabited`, `without_grid`, `building:7` of the chips.
[[nodiscard]] residents::DwellingFilter dwellingFilterOf(const ListQuery& query);

/// `83.50` of 0.01 ㎡; empty for none.
[[nodiscard]] QString areaText(const std::optional<std::int64_t>& area);

} // namespace linwu::ui
