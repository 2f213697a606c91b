// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CaseRows: the windowed list of cases, with their state and what is due.

#include "core/mediation/case_list_queries.h"
#include "ui/widgets/row_source.h"

#include <QCoreApplication>

namespace linwu::ui {

class CaseRows final : public RowSource {
    Q_DECLARE_TR_FUNCTIONS(linwu::ui::CaseRows)

public:
    [[nodiscard]] QList<ListColumn> columns() const override;
    [[nodiscard]] std::vector<std::int64_t> ids(const Reader& reader, const ListQuery& query, std::size_t limit) const override;
    [[nodiscard]] std::vector<ListRow> rows(const Reader& reader, std::span<const std::int64_t> ids) const override;
    [[nodiscard]] QHash<QString, int> counts(const Reader& reader, const ListQuery& query) const override;
};

/// What a state means to the person who looks at it.
[[nodiscard]] Tone toneOf(mediation::CaseState state);

} // namespace linwu::ui
