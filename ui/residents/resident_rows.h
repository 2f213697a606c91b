// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ResidentRows: the windowed list of residents; numbers masked as on every screen list.

#include "core/residents/resident_list_queries.h"
#include "ui/widgets/row_source.h"

#include <QCoreApplication>

namespace linwu::ui {

class ResidentRows final : public RowSource {
    Q_DECLARE_TR_FUNCTIONS(linwu::ui::ResidentRows)

public:
    [[nodiscard]] QList<ListColumn> columns() const override;
    [[nodiscard]] std::vector<std::int64_t> ids(const Reader& reader, const ListQuery& query, std::size_t limit) const override;
    [[nodiscard]] std::vector<ListRow> rows(const Reader& reader, std::span<const std::int64_t> ids) const override;

    [[nodiscard]] bool large() const override { return true; }

    [[nodiscard]] QString sentence(const Reader& reader) const override;
    [[nodiscard]] QList<Chip> chips(const Reader& reader) const override;
    [[nodiscard]] QString wordsExample() const override;
    [[nodiscard]] QStringList unknownWords(const QString& words) const override;
};

/// The core's filter of what the chips say: words of traits, `group:DIBAO`, `sex:1`, `grid:7`; `!` in front turns one around.
[[nodiscard]] residents::ResidentFilter filterOf(const ListQuery& query);

} // namespace linwu::ui
