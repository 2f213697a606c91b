// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// EntryRow: one voucher on the keyboard, under the list. Enter goes on, Enter in the last field books; Escape clears.

#include "core/ledger/ledger_figures.h"
#include "core/ledger/voucher_entry.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace linwu::ui {

class CodeField;
class DateField;
class MoneyField;

class EntryRow final : public QWidget {
    Q_OBJECT

public:
    explicit EntryRow(QWidget* parent = nullptr);

    /// The accounts and classes to choose from.
    void setBooks(const ledger::PeriodBooks& books, const Date& today);
    [[nodiscard]] ledger::VoucherEntry entry() const;
    /// Puts an existing voucher into the row, to be changed.
    void edit(const ledger::Voucher& voucher);

    [[nodiscard]] bool editing() const { return m_editing; }

    /// Empties all but the day, for the next voucher.
    void clear();
    /// The first problem in words, and the focus at its field.
    void mark(const Problems& problems);
    void focusFirst();

Q_SIGNALS:
    void edited();
    void submitted();
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void sayWords();
    void place(QWidget* editor, const QString& field, const QString& word, int width);

    DateField* m_on;
    CodeField* m_account;
    CodeField* m_toAccount;
    CodeField* m_class;
    QLineEdit* m_summary;
    MoneyField* m_income;
    MoneyField* m_expense;
    QLineEdit* m_handler;
    QLineEdit* m_decision;
    QPushButton* m_book;
    QLabel* m_words;
    QLabel* m_problem;
    QList<QWidget*> m_fields;
    QGridLayout* m_grid;
    std::vector<ledger::Account> m_accounts;
    std::vector<ledger::LedgerClass> m_classes;
    bool m_editing = false;
};

} // namespace linwu::ui
