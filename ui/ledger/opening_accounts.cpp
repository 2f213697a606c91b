// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/ledger/opening_accounts.h"

#include "ui/desk/form_fields.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {

namespace {

constexpr int kColumns = 5;

} // namespace

OpeningAccounts::OpeningAccounts(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_total(new QLabel)
{
    setObjectName(QStringLiteral("openingAccounts"));
    m_grid->setHorizontalSpacing(px(8));
    m_grid->setVerticalSpacing(px(6));
    const std::array<QString, kColumns> titles{tr("Account"), tr("Kind"), tr("Use"), tr("Lies in"), tr("Holds")};
    for (int column = 0; column < kColumns; ++column) {
        auto* title = new QLabel(titles[static_cast<std::size_t>(column)]);
        title->setProperty("tone", QStringLiteral("quiet"));
        m_grid->addWidget(title, 0, column);
    }
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(4, 1);
    auto* more = new QPushButton(tr("One more account"));
    more->setObjectName(QStringLiteral("moreAccounts"));
    more->setAutoDefault(false);
    m_total->setObjectName(QStringLiteral("openingTotal"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(more);
    foot->addStretch();
    foot->addWidget(m_total);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_grid);
    all->addLayout(foot);
    addLine(label("ledger_account.kind", "cash"), ledger::AccountKind::cash);
    addLine(label("ledger_account.kind", "bank"), ledger::AccountKind::bank);
    addLine({}, ledger::AccountKind::special);
    connect(more, &QPushButton::clicked, this, [this] {
        addLine({}, ledger::AccountKind::special);
        layout()->activate();
        window()->adjustSize();
        m_lines.back().name->setFocus(Qt::OtherFocusReason);
    });
    sayTotal();
}

void OpeningAccounts::addLine(const QString& name, ledger::AccountKind kind)
{
    Line line{
        new QLineEdit(name),
        new CodeField(choicesOf<ledger::AccountKind>("ledger_account.kind"), false),
        new CodeField(choicesOf<ledger::Fund>("ledger_account.fund"), false),
        new QLineEdit,
        new MoneyField};
    line.kind->setCode(std::string(codeOf(kind)));
    line.heldIn->setPlaceholderText(tr("account of its own"));
    const int row = static_cast<int>(m_lines.size()) + 1;
    const std::array<std::pair<QWidget*, QString>, kColumns> editors{{
        {line.name, tr("Account, line %1").arg(row)},
        {line.kind, tr("Kind, line %1").arg(row)},
        {line.fund, tr("Use, line %1").arg(row)},
        {line.heldIn, tr("Lies in, line %1").arg(row)},
        {line.opening, tr("Holds, line %1").arg(row)},
    }};
    for (int column = 0; column < kColumns; ++column) {
        const auto& [editor, accessible] = editors[static_cast<std::size_t>(column)];
        editor->setAccessibleName(accessible);
        m_grid->addWidget(editor, row, column);
        editor->show();
    }
    line.name->setMinimumWidth(px(120));
    line.heldIn->setMinimumWidth(px(80));
    line.opening->setMinimumWidth(px(100));
    m_lines.append(line);
    watch(line);
}

// Only a fund has a use and may lie in another account.
void OpeningAccounts::watch(const Line& line)
{
    const auto arrange = [line] {
        const bool fund = line.kind->code() == codeOf(ledger::AccountKind::special);
        line.fund->setEnabled(fund);
        line.heldIn->setEnabled(fund);
        if (!fund) {
            line.fund->setCode(std::string(codeOf(ledger::Fund::free)));
            line.heldIn->clear();
        }
    };
    connect(line.kind, &QComboBox::currentIndexChanged, this, arrange);
    connect(line.opening, &QLineEdit::textChanged, this, &OpeningAccounts::sayTotal);
    arrange();
}

void OpeningAccounts::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextChild();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void OpeningAccounts::sayTotal()
{
    Money total;
    for (const Line& line : m_lines) {
        total += moneyOf(line.opening);
    }
    m_total->setText(tr("together %1").arg(moneyText(total.fen)));
}

std::vector<ledger::NewAccount> OpeningAccounts::accounts() const
{
    std::vector<ledger::NewAccount> accounts;
    for (const Line& line : m_lines) {
        if (textIn(line.name).empty() && moneyOf(line.opening).isZero()) {
            continue;
        }
        ledger::NewAccount entry;
        entry.account.name = textIn(line.name);
        entry.account.kind = fromCode<ledger::AccountKind>(line.kind->code()).value_or(ledger::AccountKind::bank);
        entry.account.fund = fromCode<ledger::Fund>(line.fund->code()).value_or(ledger::Fund::free);
        entry.opening = moneyOf(line.opening);
        entry.heldIn = textIn(line.heldIn);
        accounts.push_back(std::move(entry));
    }
    return accounts;
}

} // namespace linwu::ui
