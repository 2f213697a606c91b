// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/ledger/entry_row.h"

#include "core/ledger/ledger_class.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/text_fields.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace linwu::ui {

namespace {

/// All of them: an old voucher keeps a class that is used no more, and a new one with it is refused in words.
QList<CodeChoice> classChoices(const ledger::ClassTable& classes)
{
    QList<CodeChoice> choices;
    for (const auto& entry : classes.all()) {
        choices.append({entry.code, toQt(entry.name)});
    }
    return choices;
}

} // namespace

EntryRow::EntryRow(QWidget* parent)
    : QWidget(parent)
    , m_on(new DateField)
    , m_account(new CodeField({}, false))
    , m_toAccount(new CodeField)
    , m_class(new CodeField)
    , m_summary(new QLineEdit)
    , m_income(new MoneyField)
    , m_expense(new MoneyField)
    , m_handler(new QLineEdit)
    , m_decision(new QLineEdit)
    , m_book(new QPushButton)
    , m_words(new QLabel)
    , m_problem(new QLabel)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("entryRow"));
    m_grid->setContentsMargins(px(20), px(8), px(20), px(4));
    m_grid->setHorizontalSpacing(px(6));
    m_grid->setVerticalSpacing(px(2));
    arrange();
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("tone", QStringLiteral("bad"));
    m_problem->hide();
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(tr("Amount in words"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setProperty("tone", QStringLiteral("quiet"));
    m_grid->addWidget(m_words, 2, 0, 1, -1);
    m_grid->addWidget(m_problem, 3, 0, 1, -1);
    connect(this, &EntryRow::edited, this, &EntryRow::sayWords);
    clear();
}

// 大写 beside the digits while they are typed: a slipped point is seen at once.
void EntryRow::sayWords()
{
    const auto fen = m_income->fen() ? m_income->fen() : m_expense->fen();
    m_words->setText(fen ? tr("In words: %1").arg(QStringLiteral("人民币") + toQt(moneyInWords(Money::ofFen(*fen)))) : QString());
    m_words->setVisible(fen.has_value());
}

void EntryRow::place(QWidget* editor, const QString& field, const QString& word, int width)
{
    const int column = static_cast<int>(m_fields.size());
    editor->setObjectName(field);
    editor->setAccessibleName(word);
    editor->setMinimumWidth(px(width));
    auto* title = new QLabel(word);
    title->setProperty("tone", QStringLiteral("quiet"));
    title->setBuddy(editor);
    m_grid->addWidget(title, 0, column);
    m_grid->addWidget(editor, 1, column);
    editor->installEventFilter(this);
    m_fields.append(editor);
}

void EntryRow::arrange()
{
    place(m_on, QStringLiteral("voucher_on"), tr("Date"), 96);
    place(m_class, QStringLiteral("class_code"), tr("Class"), 148);
    place(m_summary, QStringLiteral("summary"), tr("Summary"), 160);
    place(m_income, QStringLiteral("income"), tr("Income"), 90);
    place(m_expense, QStringLiteral("expense"), tr("Expense"), 90);
    place(m_account, QStringLiteral("account"), tr("Account"), 84);
    place(m_toAccount, QStringLiteral("to_account"), tr("Into account"), 84);
    place(m_handler, QStringLiteral("handler"), tr("Handled by"), 70);
    place(m_decision, QStringLiteral("decision"), tr("Decision"), 80);
    m_grid->setColumnStretch(2, 1);
    m_book->setObjectName(QStringLiteral("book"));
    m_grid->addWidget(m_book, 1, static_cast<int>(m_fields.size()));
    for (auto* box : {m_account, m_toAccount, m_class}) {
        connect(box, &QComboBox::currentTextChanged, this, &EntryRow::edited);
    }
    for (auto* line :
         {static_cast<QLineEdit*>(m_on), m_summary, static_cast<QLineEdit*>(m_income), static_cast<QLineEdit*>(m_expense)}) {
        connect(line, &QLineEdit::textChanged, this, &EntryRow::edited);
    }
    connect(m_book, &QPushButton::clicked, this, &EntryRow::submitted);
}

void EntryRow::setBooks(const ledger::PeriodBooks& books, const Date& today)
{
    const auto& accounts = books.accounts;
    m_on->setToday(today);
    if (books.classes.all() != m_classes) {
        m_classes = books.classes.all();
        m_class->setChoices(classChoices(books.classes));
    }
    if (accounts == m_accounts) {
        return;
    }
    m_accounts = accounts;
    QList<CodeChoice> choices;
    for (const auto& account : accounts) {
        choices.append({account.name, toQt(account.name)});
    }
    m_account->setChoices(choices);
    m_toAccount->setChoices(choices);
}

ledger::VoucherEntry EntryRow::entry() const
{
    ledger::VoucherEntry entry;
    entry.on = toCore(m_on->text());
    if (const auto day = m_on->date()) {
        entry.on = isoText(*day);
    }
    entry.account = m_account->code();
    entry.toAccount = m_toAccount->code();
    entry.className = m_class->code();
    entry.summary = toCore(m_summary->text());
    entry.income = toCore(m_income->text());
    entry.expense = toCore(m_expense->text());
    entry.handler = toCore(m_handler->text());
    entry.decision = toCore(m_decision->text());
    return entry;
}

void EntryRow::edit(const ledger::Voucher& voucher)
{
    const auto nameOf = [&](Id<ledger::Account> id) {
        for (const auto& account : m_accounts) {
            if (account.id == id) {
                return account.name;
            }
        }
        return std::string();
    };
    clear();
    m_on->setDate(voucher.on);
    m_account->setCode(nameOf(voucher.account));
    m_toAccount->setCode(nameOf(voucher.toAccount));
    m_class->setCode(voucher.classCode);
    m_summary->setText(toQt(voucher.summary));
    (voucher.kind == ledger::VoucherKind::income ? m_income : m_expense)->setFen(voucher.amount.fen);
    m_handler->setText(toQt(voucher.handler));
    m_decision->setText(toQt(voucher.decision));
    m_editing = true;
    m_book->setText(tr("Change"));
    focusFirst();
}

void EntryRow::clear()
{
    m_editing = false;
    m_book->setText(tr("Book"));
    m_toAccount->setCode({});
    m_class->setCode({});
    for (auto* line : {m_summary, static_cast<QLineEdit*>(m_income), static_cast<QLineEdit*>(m_expense), m_handler, m_decision}) {
        line->clear();
    }
    m_problem->hide();
    Q_EMIT edited();
}

void EntryRow::mark(const Problems& problems)
{
    m_problem->setVisible(!problems.empty());
    if (problems.empty()) {
        return;
    }
    QStringList sentences;
    for (const auto& problem : problems) {
        sentences.append(sentence(problem));
    }
    sentences.removeDuplicates();
    m_problem->setText(sentences.mid(0, 2).join(QLatin1Char(' ')));
    for (auto* field : m_fields) {
        if (field->objectName() == toQt(problems.front().field)) {
            field->setFocus(Qt::OtherFocusReason);
        }
    }
}

void EntryRow::focusFirst()
{
    m_on->setFocus(Qt::ShortcutFocusReason);
    m_on->selectAll();
}

bool EntryRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto key = static_cast<QKeyEvent*>(event)->key();
    const auto at = m_fields.indexOf(static_cast<QWidget*>(watched));
    if (key == Qt::Key_Escape) {
        clear();
        Q_EMIT cancelled();
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && at >= 0) {
        if (at + 1 < m_fields.size()) {
            m_fields.at(at + 1)->setFocus(Qt::TabFocusReason);
        } else {
            Q_EMIT submitted();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace linwu::ui
