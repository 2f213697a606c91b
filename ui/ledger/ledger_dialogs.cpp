// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The short forms of the ledger's page: opening the books, statements, reversals, village cards.
#include "core/ledger/ledger_actions.h"
#include "core/ledger/ledger_class.h"
#include "ui/desk/form_dialog.h"
#include "ui/ledger/ledger_page.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/text_fields.h"

#include <QLineEdit>

namespace linwu::ui {

namespace {

Money moneyOf(const MoneyField* field)
{
    return Money::ofFen(field->fen().value_or(0));
}

std::string textIn(const QLineEdit* line)
{
    return toCore(line->text().trimmed());
}

DateField* dayField(Form* form, const QString& label, const QString& name, const Date& day, const Date& today)
{
    auto* field = new DateField;
    field->setToday(today);
    field->setDate(day);
    form->add(label, field, name);
    return field;
}

template <class Editor>
Editor* added(Form* form, const QString& label, const QString& name)
{
    auto* editor = new Editor;
    form->add(label, editor, name);
    return editor;
}

CodeField* choiceField(Form* form, const QString& label, const QString& name, const QList<CodeChoice>& choices)
{
    auto* field = new CodeField(choices, false);
    form->add(label, field, name);
    return field;
}

} // namespace

void LedgerPage::openBooks()
{
    FormDialog dialog(desk(), tr("Open the books"), tr("Open"), this);
    dialog.setNote(tr("What each account holds at the beginning of the first day, to the cent."));
    auto* form = dialog.form();
    auto* name = added<QLineEdit>(form, tr("Organisation"), QStringLiteral("name"));
    auto* first = dayField(form, tr("First day"), QStringLiteral("opened_on"), m_view.period.firstDay(), desk().today());
    auto* cash = added<MoneyField>(form, tr("Cash"), QStringLiteral("cash"));
    auto* bank = added<MoneyField>(form, tr("Bank"), QStringLiteral("bank"));
    auto* fundName = added<QLineEdit>(form, tr("Name of a fund, if there is one"), QStringLiteral("fund_name"));
    auto* fund = added<MoneyField>(form, tr("It holds"), QStringLiteral("fund"));
    dialog.setAct([&](const Actor& actor) {
        ledger::Opening opening;
        opening.book.name = textIn(name);
        opening.book.openedOn = first->date().value_or(Date(1900, 1, 1));
        const auto add = [&](const std::string& account, ledger::AccountKind kind, ledger::Fund use, Money holds) {
            ledger::NewAccount entry;
            entry.account.name = account;
            entry.account.kind = kind;
            entry.account.fund = use;
            entry.opening = holds;
            opening.accounts.push_back(entry);
        };
        add(toCore(label("ledger_account.kind", "cash")), ledger::AccountKind::cash, ledger::Fund::free, moneyOf(cash));
        add(toCore(label("ledger_account.kind", "bank")), ledger::AccountKind::bank, ledger::Fund::free, moneyOf(bank));
        if (!textIn(fundName).empty()) {
            add(textIn(fundName), ledger::AccountKind::special, ledger::Fund::otherPurpose, moneyOf(fund));
        }
        return ledger::openBook(desk().registry(), actor, opening);
    });
    if (dialog.exec() == QDialog::Accepted && first->date()) {
        lookAt(*first->date());
    }
}

void LedgerPage::stateBalance()
{
    if (!m_books) {
        return;
    }
    FormDialog dialog(desk(), tr("Statement or count"), tr("Enter"), this);
    dialog.setNote(tr("What the bank's statement or the counted cash box says at the end of the day."));
    QList<CodeChoice> choices;
    for (const auto& account : m_books->accounts) {
        choices.append({std::to_string(account.id.value), toQt(account.name)});
    }
    auto* form = dialog.form();
    auto* account = choiceField(form, tr("Account"), QStringLiteral("account"), choices);
    auto* day = dayField(form, tr("Date"), QStringLiteral("on"), m_view.period.lastDay(), desk().today());
    auto* balance = added<MoneyField>(form, tr("Balance"), QStringLiteral("balance"));
    auto* text = added<QLineEdit>(form, tr("Item on the way"), QStringLiteral("text"));
    auto* amount = added<MoneyField>(form, tr("Its amount (− leaves)"), QStringLiteral("amount"));
    dialog.setAct([&](const Actor& actor) {
        ledger::BalanceProof proof;
        proof.account = {std::stoll(account->code().empty() ? "0" : account->code())};
        for (const auto& known : m_books->accounts) {
            const bool cash = known.id == proof.account && known.kind == ledger::AccountKind::cash;
            proof.kind = cash ? ledger::ProofKind::count : proof.kind;
        }
        proof.on = day->date().value_or(m_view.period.lastDay());
        proof.balance = moneyOf(balance);
        std::vector<ledger::OutstandingItem> items;
        if (!textIn(text).empty()) {
            items.push_back({{}, {}, textIn(text), moneyOf(amount)});
        }
        return ledger::stateBalance(desk().registry(), actor, proof, items);
    });
    dialog.exec();
}

void LedgerPage::reverseCurrent()
{
    const Id<ledger::Voucher> id{m_voucherList->currentId()};
    const auto voucher = desk().read([id](const Reader& reader) { return ledger::findVoucher(reader, id); });
    if (!voucher || !m_books) {
        return;
    }
    FormDialog dialog(desk(), tr("Reverse %1").arg(toQt(ledger::voucherText(m_books->book, *voucher))), tr("Reverse"), this);
    dialog.setNote(tr("A red entry of the same account and class. Leave the amount empty to take back all that is left."));
    auto* form = dialog.form();
    auto* day = dayField(form, tr("Date"), QStringLiteral("voucher_on"), desk().today(), desk().today());
    auto* amount = added<MoneyField>(form, tr("Amount"), QStringLiteral("amount"));
    auto* summary = added<QLineEdit>(form, tr("Summary"), QStringLiteral("summary"));
    dialog.setAct([&](const Actor& actor) {
        ledger::Reversal reversal;
        reversal.voucher = id;
        reversal.on = day->date().value_or(desk().today());
        if (amount->fen()) {
            reversal.amount = moneyOf(amount);
        }
        reversal.summary = textIn(summary);
        ledger::Voucher made;
        return ledger::reverseVoucher(desk().registry(), actor, reversal, made);
    });
    dialog.exec();
}

void LedgerPage::addCard()
{
    FormDialog dialog(desk(), tr("New village card"), tr("Enter"), this);
    auto* form = dialog.form();
    auto* tail = added<QLineEdit>(form, tr("Last four digits"), QStringLiteral("last_four"));
    auto* holder = added<QLineEdit>(form, tr("Holder"), QStringLiteral("holder"));
    auto* bank = added<QLineEdit>(form, tr("Bank"), QStringLiteral("bank"));
    auto* limit = added<MoneyField>(form, tr("Limit"), QStringLiteral("credit_limit"));
    dialog.setAct([&](const Actor& actor) {
        ledger::Card card;
        card.book = m_view.book;
        card.lastFour = textIn(tail);
        card.holder = textIn(holder);
        card.bank = textIn(bank);
        card.limit = moneyOf(limit);
        return ledger::addCard(desk().registry(), actor, card);
    });
    dialog.exec();
}

void LedgerPage::addCardEntry()
{
    const auto cards = desk().read([this](const Reader& reader) { return ledger::listCards(reader, m_view.book); });
    if (cards.empty()) {
        addCard();
        return;
    }
    FormDialog dialog(desk(), tr("Card line"), tr("Enter"), this);
    QList<CodeChoice> choices;
    for (const auto& card : cards) {
        choices.append({std::to_string(card.id.value), toQt(card.lastFour + " " + card.holder)});
    }
    auto* form = dialog.form();
    auto* card = choiceField(form, tr("Card"), QStringLiteral("card"), choices);
    auto* kind = choiceField(
        form,
        tr("Kind"),
        QStringLiteral("kind"),
        {{"consumption", label("card_entry.kind", "consumption")}, {"refund", label("card_entry.kind", "refund")}}
    );
    auto* day = dayField(form, tr("Date"), QStringLiteral("entry_on"), desk().today(), desk().today());
    auto* merchant = added<QLineEdit>(form, tr("Shop"), QStringLiteral("merchant"));
    auto* purpose = added<QLineEdit>(form, tr("Purpose"), QStringLiteral("purpose"));
    auto* amount = added<MoneyField>(form, tr("Amount"), QStringLiteral("amount"));
    dialog.setAct([&](const Actor& actor) {
        ledger::CardEntry entry;
        entry.card = {std::stoll(card->code().empty() ? "0" : card->code())};
        entry.kind = fromCode<ledger::CardEntryKind>(kind->code()).value_or(ledger::CardEntryKind::consumption);
        entry.on = day->date().value_or(desk().today());
        entry.merchant = textIn(merchant);
        entry.purpose = textIn(purpose);
        entry.amount = moneyOf(amount);
        return ledger::addCardEntry(desk().registry(), actor, entry);
    });
    dialog.exec();
}

void LedgerPage::repay()
{
    if (!m_books) {
        return;
    }
    FormDialog dialog(desk(), tr("Repay the cards"), tr("Repay"), this);
    dialog.setNote(
        tr("The voucher that pays the bill, and the lines chosen in the list of the cards. Both must be the same to the cent.")
    );
    QList<CodeChoice> choices;
    for (const auto& voucher : m_books->vouchers) {
        if (voucher.classCode == ledger::cardSpendingClass) {
            choices.append(
                {std::to_string(voucher.id.value),
                 toQt(ledger::voucherText(m_books->book, voucher)) + QLatin1Char(' ') + moneyText(voucher.amount.fen)}
            );
        }
    }
    auto* voucher = choiceField(dialog.form(), tr("Voucher"), QStringLiteral("voucher"), choices);
    dialog.setAct([&](const Actor& actor) {
        std::vector<Id<ledger::CardEntry>> entries;
        for (const auto id : m_cardList->selectedIds()) {
            entries.push_back({id});
        }
        return ledger::repayCards(
            desk().registry(), actor, {std::stoll(voucher->code().empty() ? "0" : voucher->code())}, entries
        );
    });
    dialog.exec();
}

} // namespace linwu::ui
