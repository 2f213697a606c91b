// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// LedgerPage: the small public money of one period, like a good sheet: vouchers, the row to type into, and the equations.

#include "core/ledger/equations.h"
#include "ui/desk/page.h"
#include "ui/ledger/voucher_rows.h"

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace linwu::ui {

class EntryRow;
class EquationStrip;
class ListModel;
class ListView;
class PageHeader;

class LedgerPage final : public Page {
    Q_OBJECT

public:
    explicit LedgerPage(Desk& desk, QWidget* parent = nullptr);

    void open(qint64 id) override;
    void reload() override;
    void take(const Changes& changes) override;
    void focusFirst() override;

    [[nodiscard]] ListModel* vouchers() const { return m_vouchers; }

    [[nodiscard]] EquationStrip* strip() const { return m_strip; }

    [[nodiscard]] EntryRow* entryRow() const { return m_entry; }

    [[nodiscard]] const LedgerView& view() const { return m_view; }

    /// Shows the period in which that day lies.
    void lookAt(const Date& day);

private:
    QWidget* makeVouchers();
    QWidget* makeCards();
    void makeActs();
    [[nodiscard]] Date firstDayToShow();
    void step(int direction);
    void check();
    void submit();
    void editCurrent();
    void sayState();
    void openBooks();
    void reverseCurrent();
    void stateBalance();
    void addCard();
    void addCardEntry();
    void stopCard();
    void repay();
    void recordProfit();
    void payReturn();
    void addAccount();

    std::shared_ptr<VoucherRows> m_voucherRows;
    std::shared_ptr<CardRows> m_cardRows;
    PageHeader* m_header;
    QLabel* m_balances;
    ListModel* m_vouchers;
    ListView* m_voucherList;
    ListModel* m_cards;
    ListView* m_cardList;
    EntryRow* m_entry;
    EquationStrip* m_strip;
    QTabWidget* m_tabs;
    QStackedWidget* m_stack;
    LedgerView m_view;
    std::optional<ledger::PeriodBooks> m_books;
    std::optional<ledger::Voucher> m_edited;
};

} // namespace linwu::ui
