// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The short forms of the ledger's page about vouchers: statements, reversals.
#include "core/ledger/ledger_actions.h"
#include "ui/desk/form_fields.h"
#include "ui/ledger/ledger_page.h"
#include "ui/text/convert.h"
#include "ui/widgets/list_view.h"

namespace linwu::ui {

void LedgerPage::stateBalance()
{
    if (!m_books) {
        return;
    }
    FormDialog dialog(desk(), tr("Statement or count"), tr("Enter"), this);
    dialog.setSentence(tr("What the bank's statement or the counted cash box says at the end of the day."));
    QList<CodeChoice> choices;
    for (const auto& account : m_books->accounts) {
        choices.append({std::to_string(account.id.value), toQt(account.name)});
    }
    auto& form = dialog.form();
    auto* account = choiceField(form, tr("Account"), QStringLiteral("account"), choices);
    auto* day = dayField(form, tr("Date"), QStringLiteral("on"), m_view.period.lastDay(), desk().today());
    auto* balance = added<MoneyField>(form, tr("Balance"), QStringLiteral("balance"));
    auto* text = added<QLineEdit>(form, tr("Item on the way"), QStringLiteral("text"));
    auto* amount = added<MoneyField>(form, tr("Its amount (− leaves)"), QStringLiteral("amount"));
    dialog.setAct([&](const Actor& actor) {
        ledger::BalanceProof proof;
        proof.account = idIn<ledger::Account>(account);
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
    dialog.setSentence(tr("A red entry of the same account and class. Leave the amount empty to take back all that is left."));
    auto& form = dialog.form();
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

} // namespace linwu::ui
