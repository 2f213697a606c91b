// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// OpeningAccounts: the accounts of a book that is being opened, as many as there are, each with what it holds on the first day.

#include "core/ledger/ledger_actions.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace linwu::ui {

class CodeField;
class MoneyField;

class OpeningAccounts final : public QWidget {
    Q_OBJECT

public:
    /// Begins with cash, one bank account and one fund without a name; a line without a name and amount is left out.
    explicit OpeningAccounts(QWidget* parent = nullptr);

    [[nodiscard]] std::vector<ledger::NewAccount> accounts() const;

    void addLine(const QString& name, ledger::AccountKind kind);

protected:
    /// Enter goes to the next field, as in every form.
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line {
        QLineEdit* name;
        CodeField* kind;
        CodeField* fund;
        QLineEdit* heldIn;
        MoneyField* opening;
    };

    void watch(const Line& line);
    void sayTotal();

    QGridLayout* m_grid;
    QLabel* m_total;
    QList<Line> m_lines;
};

} // namespace linwu::ui
