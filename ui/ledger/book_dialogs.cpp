// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The short forms of the ledger's page about books and funds: opening them, further accounts, and 收益分配: the profit of an
// enterprise and what of it goes into the return fund (反哺).
#include "core/ledger/ledger_actions.h"
#include "ui/desk/form_fields.h"
#include "ui/ledger/ledger_page.h"
#include "ui/ledger/opening_accounts.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace linwu::ui {

namespace {

/// Accounts as choices; `only` leaves out those it does not hold for.
template <class Only>
[[nodiscard]] QList<CodeChoice> accountChoices(const std::vector<ledger::Account>& accounts, Only only)
{
    QList<CodeChoice> choices;
    for (const auto& account : accounts) {
        if (only(account)) {
            choices.append({std::to_string(account.id.value), toQt(account.name)});
        }
    }
    return choices;
}

} // namespace

void LedgerPage::openBooks()
{
    FormDialog dialog(desk(), tr("Open the books"), tr("Open"), this);
    dialog.setSentence(tr("What each account holds at the beginning of the first day, to the cent."));
    auto& form = dialog.form();
    auto* name = added<QLineEdit>(form, tr("Organisation"), QStringLiteral("name"));
    auto* first = dayField(
        form,
        tr("First day"),
        QStringLiteral("opened_on"),
        ledger::periodOf(ledger::PeriodKind::quarter, desk().today()).firstDay(),
        desk().today()
    );
    auto* accounts = new OpeningAccounts;
    form.addWide(accounts);
    // The form would squeeze the lines; a dialog takes no more than the smallest screen has.
    dialog.setMinimumWidth(std::min(accounts->sizeHint().width() + px(32), 1340));
    dialog.setAct([&](const Actor& actor) {
        ledger::Opening opening;
        opening.book.name = textIn(name);
        opening.book.openedOn = first->date().value_or(desk().today());
        opening.accounts = accounts->accounts();
        return ledger::openBook(desk().registry(), actor, opening);
    });
    if (dialog.exec() == QDialog::Accepted && first->date()) {
        lookAt(*first->date());
    }
}

void LedgerPage::addAccount()
{
    if (!m_books) {
        openBooks();
        return;
    }
    FormDialog dialog(desk(), tr("New account"), tr("Enter"), this);
    dialog.setSentence(tr("It begins at 0.00; money reaches it by a transfer."));
    auto& form = dialog.form();
    auto* name = added<QLineEdit>(form, tr("Account"), QStringLiteral("name"));
    auto* kind = choiceField(form, tr("Kind"), QStringLiteral("kind"), choicesOf<ledger::AccountKind>("ledger_account.kind"));
    auto* fund = choiceField(form, tr("Use"), QStringLiteral("fund"), choicesOf<ledger::Fund>("ledger_account.fund"));
    const auto isBank = [](const ledger::Account& account) { return account.kind == ledger::AccountKind::bank; };
    auto* heldIn = new CodeField(accountChoices(m_books->accounts, isBank));
    form.add(tr("Lies in"), heldIn, QStringLiteral("held_in"));
    kind->setCode(std::string(codeOf(ledger::AccountKind::special)));
    dialog.setAct([&](const Actor& actor) {
        ledger::Account account;
        account.book = m_view.book;
        account.name = textIn(name);
        account.kind = fromCode<ledger::AccountKind>(kind->code()).value_or(ledger::AccountKind::special);
        account.fund = fromCode<ledger::Fund>(fund->code()).value_or(ledger::Fund::free);
        account.heldIn = idIn<ledger::Account>(heldIn);
        return ledger::addAccount(desk().registry(), actor, account);
    });
    dialog.exec();
}

void LedgerPage::recordProfit()
{
    FormDialog dialog(desk(), tr("Profit of an enterprise"), tr("Enter"), this);
    dialog.setSentence(tr("As its report says; a loss is written with a minus. What is due to the return fund follows from it."));
    auto& form = dialog.form();
    auto* enterprise = added<QLineEdit>(form, tr("Enterprise"), QStringLiteral("enterprise"));
    const auto half = ledger::periodOf(ledger::PeriodKind::half, desk().today()).previous();
    auto* first = dayField(form, tr("From"), QStringLiteral("first_on"), half.firstDay(), desk().today());
    auto* last = dayField(form, tr("Until", "last day of a period"), QStringLiteral("last_on"), half.lastDay(), desk().today());
    auto* profit = added<MoneyField>(form, tr("Net profit"), QStringLiteral("net_profit"));
    auto* attachment = added<QLineEdit>(form, tr("Report"), QStringLiteral("attachment"));
    dialog.setAct([&](const Actor& actor) {
        ledger::EnterpriseProfit entry;
        entry.book = m_view.book;
        entry.enterprise = textIn(enterprise);
        entry.firstOn = first->date().value_or(half.firstDay());
        entry.lastOn = last->date().value_or(half.lastDay());
        entry.netProfit = moneyOf(profit);
        entry.attachment = textIn(attachment);
        return ledger::recordProfit(desk().registry(), actor, entry);
    });
    if (dialog.exec() == QDialog::Accepted) {
        payReturn();
    }
}

namespace {

/// A profit with what is still due of it.
struct OpenProfit {
    ledger::EnterpriseProfit profit;
    Money gap;
};

std::vector<OpenProfit> openProfits(const Reader& reader, Id<ledger::Book> book)
{
    const int percent = ledger::limitsOn(reader, reader.today()).returnPercent;
    std::vector<OpenProfit> open;
    for (const auto& profit : ledger::listProfits(reader, book)) {
        const auto vouchers = ledger::listVouchers(reader, book, profit.firstOn, Date(9999, 12, 31));
        const Money gap = ledger::returnDue(profit.netProfit, percent, vouchers, profit.id).gap();
        if (gap.fen > 0) {
            open.push_back({profit, gap});
        }
    }
    return open;
}

} // namespace

void LedgerPage::payReturn()
{
    const auto open = desk().read([this](const Reader& reader) { return openProfits(reader, m_view.book); });
    if (open.empty() || !m_books) {
        Q_EMIT desk().said(tr("Nothing is due to the return fund. Enter the profit of the enterprise first."));
        return;
    }
    FormDialog dialog(desk(), tr("Into the return fund"), tr("Book it"), this);
    dialog.setSentence(tr("A transfer between accounts: it is neither income nor expense."));
    QList<CodeChoice> choices;
    for (const auto& one : open) {
        const QString until = dateText(std::optional(one.profit.lastOn));
        choices.append(
            {std::to_string(one.profit.id.value),
             tr("%1, until %2: due %3").arg(toQt(one.profit.enterprise), until, moneyText(one.gap.fen))}
        );
    }
    auto& form = dialog.form();
    auto* profit = choiceField(form, tr("Profit"), QStringLiteral("profit"), choices);
    profit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* day = dayField(form, tr("Date"), QStringLiteral("voucher_on"), desk().today(), desk().today());
    const auto isReturn = [](const ledger::Account& account) { return account.fund == ledger::Fund::returnFund; };
    const auto isFree = [](const ledger::Account& account) { return account.fund == ledger::Fund::free; };
    auto* from = choiceField(form, tr("From account"), QStringLiteral("account"), accountChoices(m_books->accounts, isFree));
    auto* to = choiceField(form, tr("Into account"), QStringLiteral("to_account"), accountChoices(m_books->accounts, isReturn));
    auto* amount = added<MoneyField>(form, tr("Amount"), QStringLiteral("amount"));
    auto* summary = added<QLineEdit>(form, tr("Summary"), QStringLiteral("summary"));
    summary->setText(tr("Return of the profit"));
    const auto fill = [&] { amount->setFen(open[static_cast<std::size_t>(std::max(profit->currentIndex(), 0))].gap.fen); };
    connect(profit, &QComboBox::currentIndexChanged, &dialog, fill);
    fill();
    dialog.setAct([&](const Actor& actor) {
        ledger::Transfer transfer;
        transfer.book = m_view.book;
        transfer.on = day->date().value_or(desk().today());
        transfer.from = idIn<ledger::Account>(from);
        transfer.to = idIn<ledger::Account>(to);
        transfer.amount = moneyOf(amount);
        transfer.summary = textIn(summary);
        transfer.profit = idIn<ledger::EnterpriseProfit>(profit);
        ledger::Voucher made;
        return ledger::transferMoney(desk().registry(), actor, transfer, made);
    });
    dialog.exec();
}

} // namespace linwu::ui
