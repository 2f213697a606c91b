// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// HouseholdRows: the windowed list of households: living ones, or the registered ones by their chips; the two are never mixed.

#include "core/residents/household_queries.h"
#include "ui/widgets/row_source.h"

#include <QCoreApplication>

namespace linwu::ui {

class HouseholdRows final : public RowSource {
    Q_DECLARE_TR_FUNCTIONS(linwu::ui::HouseholdRows)

public:
    [[nodiscard]] QList<ListColumn> columns() const override;
    [[nodiscard]] std::vector<std::int64_t> ids(const Reader& reader, const ListQuery& query, std::size_t limit) const override;
    [[nodiscard]] std::vector<ListRow> rows(const Reader& reader, std::span<const std::int64_t> ids) const override;

    [[nodiscard]] bool large() const override { return true; }

    /// The order of doors is worked out, not read from one index: not before the first paint.
    [[nodiscard]] bool opensAtOnce() const override { return false; }

    [[nodiscard]] QString sentence(const Reader& reader) const override;
    [[nodiscard]] QList<Chip> chips(const Reader& reader) const override;
    [[nodiscard]] QString wordsExample() const override;
    [[nodiscard]] QStringList unknownWords(const QString& words) const override;
};

/// `kind:family`, `without_head`, `without_number`, `without_grid`, `ended`, `grid:7` of the chips, and the words.
[[nodiscard]] residents::HouseholdFilter householdFilterOf(const ListQuery& query);

} // namespace linwu::ui
