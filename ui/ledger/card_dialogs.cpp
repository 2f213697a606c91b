// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The short forms of the ledger's page about village cards (村务卡): the cards, their lines, and the bill that pays them.
#include "core/ledger/ledger_actions.h"
#include "core/ledger/ledger_class.h"
#include "ui/desk/form_fields.h"
#include "ui/ledger/ledger_page.h"
#include "ui/widgets/list_view.h"

#include <QCheckBox>

namespace linwu::ui {

namespace {

QList<CodeChoice> cardChoices(const std::vector<ledger::Card>& cards)
{
    QList<CodeChoice> choices;
    for (const auto& card : cards) {
        choices.append({std::to_string(card.id.value), toQt(card.lastFour + " " + card.holder)});
    }
    return choices;
}

} // namespace

void LedgerPage::addCard()
{
    FormDialog dialog(desk(), tr("New village card"), tr("Enter"), this);
    auto& form = dialog.form();
    auto* tail = added<QLineEdit>(form, tr("Last four digits"), QStringLiteral("last_four"));
    auto* holder = added<QLineEdit>(form, tr("Holder"), QStringLiteral("holder"));
    auto* bank = added<QLineEdit>(form, tr("Bank"), QStringLiteral("bank"));
    auto* limit = added<MoneyField>(form, tr("Limit"), QStringLiteral("credit_limit"));
    auto* unpaid = added<MoneyField>(form, tr("Unpaid so far"), QStringLiteral("opening_unpaid"));
    auto* issued = dayField(form, tr("Issued on"), QStringLiteral("issued_on"), desk().today(), desk().today());
    dialog.setAct([&](const Actor& actor) {
        ledger::Card card;
        card.book = m_view.book;
        card.lastFour = textIn(tail);
        card.holder = textIn(holder);
        card.bank = textIn(bank);
        card.limit = moneyOf(limit);
        card.openingUnpaid = moneyOf(unpaid);
        card.issuedOn = issued->date();
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
    auto& form = dialog.form();
    auto* card = choiceField(form, tr("Card"), QStringLiteral("card"), cardChoices(cards));
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
    auto* personal = new QCheckBox(tr("Spent for herself, to be paid back"));
    form.add(QString(), personal, QStringLiteral("personal"));
    dialog.setAct([&](const Actor& actor) {
        ledger::CardEntry entry;
        entry.card = idIn<ledger::Card>(card);
        entry.kind = fromCode<ledger::CardEntryKind>(kind->code()).value_or(ledger::CardEntryKind::consumption);
        entry.on = day->date().value_or(desk().today());
        entry.merchant = textIn(merchant);
        entry.purpose = textIn(purpose);
        entry.amount = moneyOf(amount);
        entry.personal = personal->isChecked();
        return ledger::addCardEntry(desk().registry(), actor, entry);
    });
    dialog.exec();
}

void LedgerPage::stopCard()
{
    auto cards = desk().read([this](const Reader& reader) { return ledger::listCards(reader, m_view.book); });
    std::erase_if(cards, [](const ledger::Card& card) { return card.stoppedOn.has_value(); });
    FormDialog dialog(desk(), tr("Stop a village card"), tr("Stop"), this);
    dialog.setSentence(tr("The holder left office or gave the card back. What is unpaid stays to be paid."));
    auto* card = choiceField(dialog.form(), tr("Card"), QStringLiteral("card"), cardChoices(cards));
    auto* day = dayField(dialog.form(), tr("Last day"), QStringLiteral("stopped_on"), desk().today(), desk().today());
    dialog.setAct([&](const Actor& actor) {
        return ledger::stopCard(desk().registry(), actor, idIn<ledger::Card>(card), day->date().value_or(desk().today()));
    });
    dialog.exec();
}

void LedgerPage::repay()
{
    if (!m_books) {
        return;
    }
    FormDialog dialog(desk(), tr("Repay the cards"), tr("Repay"), this);
    dialog.setSentence(
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
        return ledger::repayCards(desk().registry(), actor, idIn<ledger::Voucher>(voucher), entries);
    });
    dialog.exec();
}

} // namespace linwu::ui
