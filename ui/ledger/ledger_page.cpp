// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/ledger/ledger_page.h"

#include "core/ledger/ledger_actions.h"
#include "ui/ledger/entry_row.h"
#include "ui/ledger/equation_strip.h"
#include "ui/text/convert.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_header.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace linwu::ui {

LedgerPage::LedgerPage(Desk& desk, QWidget* parent)
    : Page(desk, QStringLiteral("ledger"), parent)
    , m_voucherRows(std::make_shared<VoucherRows>())
    , m_cardRows(std::make_shared<CardRows>())
    , m_header(new PageHeader(tr("Funds")))
    , m_balances(new QLabel)
    , m_vouchers(new ListModel(
          m_voucherRows,
          [&desk] { return desk.reader(); },
          this
      ))
    , m_voucherList(new ListView(QStringLiteral("ledger_list")))
    , m_cards(new ListModel(
          m_cardRows,
          [&desk] { return desk.reader(); },
          this
      ))
    , m_cardList(new ListView(QStringLiteral("card_list")))
    , m_entry(new EntryRow)
    , m_strip(new EquationStrip)
    , m_tabs(new QTabWidget)
    , m_stack(new QStackedWidget)
{
    auto* empty = new EmptyPage(
        QStringLiteral("ledger"),
        tr("The books are not opened yet"),
        tr("Enter the accounts of the community with what they hold today. From then on every sheet balances to the cent.")
    );
    makeActs();
    empty->addAct(findChild<QAction*>(QStringLiteral("openBooks")));
    m_tabs->setObjectName(QStringLiteral("ledgerTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setStyleSheet(QStringLiteral("QTabWidget::tab-bar { left: %1px; }").arg(px(12)));
    m_tabs->addTab(makeVouchers(), tr("Vouchers"));
    m_tabs->addTab(makeCards(), tr("Village cards"));
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(empty);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_stack, 1);
    connect(m_entry, &EntryRow::edited, this, &LedgerPage::check);
    connect(m_entry, &EntryRow::submitted, this, &LedgerPage::submit);
    connect(m_entry, &EntryRow::cancelled, this, [this] {
        m_edited.reset();
        check();
    });
    connect(m_voucherList, &ListView::opened, this, &LedgerPage::editCurrent);
    lookAt(firstDayToShow());
}

// The quarter of today once something was booked in it; before that the newest one in which something was.
Date LedgerPage::firstDayToShow()
{
    const auto newest = desk().read([](const Reader& reader) -> std::optional<Date> {
        const auto books = ledger::listBooks(reader);
        return books.empty() ? std::nullopt : ledger::newestVoucherDay(reader, books.front().id);
    });
    return newest.value_or(desk().today());
}

QWidget* LedgerPage::makeVouchers()
{
    m_voucherList->setAccessibleName(tr("Vouchers"));
    m_voucherList->setList(m_vouchers);
    m_balances->setObjectName(QStringLiteral("balances"));
    m_balances->setTextFormat(Qt::PlainText);
    m_balances->setContentsMargins(px(20), px(6), px(20), px(6));
    auto* tab = new QWidget;
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_balances);
    column->addWidget(m_voucherList, 1);
    column->addWidget(m_entry);
    column->addWidget(m_strip);
    return tab;
}

QWidget* LedgerPage::makeCards()
{
    m_cardList->setAccessibleName(tr("Village cards"));
    m_cardList->setList(m_cards);
    m_cardList->setSelectionMode(QAbstractItemView::ExtendedSelection);
    return m_cardList;
}

void LedgerPage::makeActs()
{
    m_header->setPrimary(addAct(
        QStringLiteral("newVoucher"),
        tr("New voucher"),
        QStringLiteral("plus"),
        [this] {
            m_tabs->setCurrentIndex(0);
            m_edited.reset();
            m_entry->clear();
            m_entry->focusFirst();
        },
        QKeySequence::New
    ));
    const auto quiet = [this](const char* name, const QString& word, const char* icon, void (LedgerPage::*act)()) {
        m_header->addQuiet(addAct(QString::fromLatin1(name), word, QString::fromLatin1(icon), [this, act] { (this->*act)(); }));
    };
    m_header->addQuiet(addAct(
        QStringLiteral("previousPeriod"),
        tr("Quarter before"),
        QStringLiteral("chevron-left"),
        [this] { step(-1); },
        QKeySequence(Qt::ALT | Qt::Key_PageUp)
    ));
    m_header->addQuiet(addAct(
        QStringLiteral("nextPeriod"),
        tr("Quarter after"),
        QStringLiteral("chevron-right"),
        [this] { step(1); },
        QKeySequence(Qt::ALT | Qt::Key_PageDown)
    ));
    quiet("stateBalance", tr("Statement or count …"), "check", &LedgerPage::stateBalance);
    quiet("reverse", tr("Reverse …"), "undo", &LedgerPage::reverseCurrent);
    quiet("addCardEntry", tr("Card line …"), "plus", &LedgerPage::addCardEntry);
    quiet("repayCards", tr("Repay the chosen card lines …"), "check", &LedgerPage::repay);
    quiet("recordProfit", tr("Profit of an enterprise …"), "plus", &LedgerPage::recordProfit);
    quiet("payReturn", tr("Into the return fund …"), "arrive", &LedgerPage::payReturn);
    quiet("addCard", tr("New village card …"), "plus", &LedgerPage::addCard);
    quiet("stopCard", tr("Stop a village card …"), "close", &LedgerPage::stopCard);
    quiet("addAccount", tr("New account …"), "plus", &LedgerPage::addAccount);
    quiet("openBooks", tr("Open the books …"), "ledger", &LedgerPage::openBooks);
}

void LedgerPage::open(qint64 id)
{
    const auto voucher = desk().read([id](const Reader& reader) { return ledger::findVoucher(reader, Id<ledger::Voucher>{id}); });
    if (voucher) {
        lookAt(voucher->on);
        m_tabs->setCurrentIndex(0);
        m_voucherList->select(id);
    }
}

void LedgerPage::lookAt(const Date& day)
{
    m_view.period = ledger::periodOf(ledger::PeriodKind::quarter, day);
    reload();
}

void LedgerPage::step(int direction)
{
    m_view.period = direction < 0 ? m_view.period.previous() : m_view.period.next();
    reload();
}

void LedgerPage::reload()
{
    const auto books = desk().read([](const Reader& reader) { return ledger::listBooks(reader); });
    m_view.book = books.empty() ? Id<ledger::Book>{} : books.front().id;
    m_stack->setCurrentIndex(books.empty() ? 1 : 0);
    m_books = desk().read([this](const Reader& reader) { return ledger::loadPeriod(reader, m_view.book, m_view.period); });
    m_voucherRows->look(m_view);
    m_cardRows->look(m_view);
    m_vouchers->load({});
    m_vouchers->refreshTexts();
    m_cards->load({});
    m_cards->refreshTexts();
    if (m_books) {
        m_entry->setBooks(*m_books, desk().today());
    }
    sayState();
    check();
}

void LedgerPage::take(const Changes& changes)
{
    static constexpr std::array tables{
        "voucher",
        "ledger_book",
        "ledger_account",
        "opening_balance",
        "village_card",
        "card_entry",
        "balance_proof",
        "outstanding_item",
        "closed_period",
        "enterprise_profit",
        "code_item"};
    for (const char* table : tables) {
        if (changes.touches(table)) {
            reload();
            return;
        }
    }
}

void LedgerPage::focusFirst()
{
    m_voucherList->setFocus(Qt::OtherFocusReason);
}

void LedgerPage::sayState()
{
    if (!m_books) {
        m_header->setSentence(QString());
        m_balances->clear();
        return;
    }
    const auto figures = figuresOf(*m_books);
    QStringList state{toQt(m_books->book.name), toQt(chineseText(m_view.period))};
    if (figures.lines.empty()) {
        state.append(tr("nothing booked yet"));
    } else {
        state.append(tr("%n voucher(s)", nullptr, static_cast<int>(figures.lines.size())));
    }
    m_header->setSentence(state.join(QStringLiteral(" · ")));
    QStringList parts{
        tr("income %1, expense %2").arg(moneyText(figures.total.income.fen), moneyText(figures.total.expense.fen)) +
        QStringLiteral("　·")};
    for (std::size_t i = 0; i < m_books->accounts.size(); ++i) {
        parts.append(toQt(m_books->accounts[i].name) + QLatin1Char(' ') + moneyText(figures.accounts[i].closing.fen));
    }
    parts.append(tr("together %1").arg(moneyText(figures.total.closing.fen)));
    m_balances->setText(parts.join(QStringLiteral("　")));
}

// With the line as it stands so far, so that a slip of a digit is seen before it is booked.
void LedgerPage::check()
{
    if (!m_books) {
        return;
    }
    ledger::PeriodTally tally(*m_books);
    if (m_edited) {
        tally.take(*m_edited);
    }
    const auto read = readEntry(m_entry->entry(), m_books->book, m_books->accounts, m_books->classes, desk().today());
    const bool complete = read.voucher.account.valid() && !read.voucher.amount.isZero() &&
                          m_view.period.contains(read.voucher.on) &&
                          (read.voucher.kind == ledger::VoucherKind::transfer) == read.voucher.toAccount.valid();
    if (complete) {
        tally.add(read.voucher);
    } else if (m_edited) {
        tally.add(*m_edited);
    }
    m_strip->show(tally.equations());
}

void LedgerPage::submit()
{
    if (!m_books) {
        return;
    }
    const auto read = readEntry(m_entry->entry(), m_books->book, m_books->accounts, m_books->classes, desk().today());
    if (blocks(read.problems)) {
        m_entry->mark(read.problems);
        return;
    }
    auto voucher = read.voucher;
    const auto shown = m_edited;
    const auto done = desk().act(this, [&](const Actor& actor) {
        if (!shown) {
            return ledger::addVoucher(desk().registry(), actor, voucher);
        }
        auto edited = voucher;
        edited.id = shown->id;
        edited.number = shown->number;
        edited.payee = shown->payee;
        edited.remark = shown->remark;
        edited.reverses = shown->reverses;
        edited.profit = shown->profit;
        return ledger::editVoucher(desk().registry(), actor, *shown, edited);
    });
    if (!done) {
        m_entry->mark(done.error().problems);
        return;
    }
    m_edited.reset();
    m_entry->clear();
    m_entry->focusFirst();
    if (voucher.id.valid()) {
        m_voucherList->select(voucher.id.value);
        m_entry->focusFirst();
    }
}

void LedgerPage::editCurrent()
{
    const auto id = m_voucherList->currentId();
    m_edited = desk().read([id](const Reader& reader) { return ledger::findVoucher(reader, Id<ledger::Voucher>{id}); });
    if (m_edited) {
        m_entry->edit(*m_edited);
        check();
    }
}

} // namespace linwu::ui
