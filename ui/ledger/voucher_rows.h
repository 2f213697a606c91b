// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// VoucherRows: the vouchers of one period with their running balance, and the card lines of the same period.

#include "core/ledger/ledger_figures.h"
#include "ui/widgets/row_source.h"

#include <QCoreApplication>

namespace linwu::ui {

/// Which sheet of the book is on the screen.
struct LedgerView {
    Id<ledger::Book> book;
    ledger::AccountingPeriod period;
};

class VoucherRows final : public RowSource {
    Q_DECLARE_TR_FUNCTIONS(VoucherRows)

public:
    void look(const LedgerView& view) { m_view = view; }

    [[nodiscard]] QList<ListColumn> columns() const override;
    [[nodiscard]] std::vector<std::int64_t> ids(const Reader& reader, const ListQuery& query, std::size_t limit) const override;
    [[nodiscard]] std::vector<ListRow> rows(const Reader& reader, std::span<const std::int64_t> ids) const override;

private:
    LedgerView m_view;
};

class CardRows final : public RowSource {
    Q_DECLARE_TR_FUNCTIONS(CardRows)

public:
    void look(const LedgerView& view) { m_view = view; }

    [[nodiscard]] QList<ListColumn> columns() const override;
    [[nodiscard]] std::vector<std::int64_t> ids(const Reader& reader, const ListQuery& query, std::size_t limit) const override;
    [[nodiscard]] std::vector<ListRow> rows(const Reader& reader, std::span<const std::int64_t> ids) const override;

private:
    LedgerView m_view;
};

} // namespace linwu::ui
