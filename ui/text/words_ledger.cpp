// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Words of the small ledger: accounts, vouchers, cards, equations, acts and rules.

#include "ui/text/words.h"

#include <QtGlobal>

#include <array>

namespace linwu::ui::words {

std::span<const Word> ledger()
{
    static constexpr auto list = std::to_array<Word>({
        {"action.ledger.open", QT_TRANSLATE_NOOP("words", "Open the books")},
        {"action.ledger.addAccount", QT_TRANSLATE_NOOP("words", "Add an account")},
        {"action.ledger.addVoucher", QT_TRANSLATE_NOOP("words", "Book a voucher")},
        {"action.ledger.editVoucher", QT_TRANSLATE_NOOP("words", "Change a voucher")},
        {"action.ledger.removeVoucher", QT_TRANSLATE_NOOP("words", "Remove the last voucher")},
        {"action.ledger.reverse", QT_TRANSLATE_NOOP("words", "Reverse a voucher")},
        {"action.ledger.transfer", QT_TRANSLATE_NOOP("words", "Move money between accounts")},
        {"action.ledger.recordProfit", QT_TRANSLATE_NOOP("words", "Record an enterprise's profit")},
        {"action.ledger.stateBalance", QT_TRANSLATE_NOOP("words", "Enter a statement or count")},
        {"action.ledger.addCard", QT_TRANSLATE_NOOP("words", "Add a village card")},
        {"action.ledger.stopCard", QT_TRANSLATE_NOOP("words", "Stop a village card")},
        {"action.ledger.addCardEntry", QT_TRANSLATE_NOOP("words", "Enter a card line")},
        {"action.ledger.repayCards", QT_TRANSLATE_NOOP("words", "Repay the cards")},
        {"ledger_account.kind.cash", QT_TRANSLATE_NOOP("words", "Cash")},
        {"ledger_account.kind.bank", QT_TRANSLATE_NOOP("words", "Bank")},
        {"ledger_account.kind.special", QT_TRANSLATE_NOOP("words", "Fund")},
        {"ledger_account.fund.free", QT_TRANSLATE_NOOP("words", "Not restricted")},
        {"ledger_account.fund.return", QT_TRANSLATE_NOOP("words", "Return fund")},
        {"ledger_account.fund.working", QT_TRANSLATE_NOOP("words", "Working fund")},
        {"ledger_account.fund.service", QT_TRANSLATE_NOOP("words", "Service fund")},
        {"ledger_account.fund.other", QT_TRANSLATE_NOOP("words", "Other restricted money")},
        {"voucher.kind.income", QT_TRANSLATE_NOOP("words", "Income")},
        {"voucher.kind.expense", QT_TRANSLATE_NOOP("words", "Expense")},
        {"voucher.kind.transfer", QT_TRANSLATE_NOOP("words", "Transfer")},
        {"card_entry.kind.consumption", QT_TRANSLATE_NOOP("words", "Purchase")},
        {"card_entry.kind.refund", QT_TRANSLATE_NOOP("words", "Refund")},
        {"card_entry.kind.repayment", QT_TRANSLATE_NOOP("words", "Repayment")},
        {"balance_proof.kind.statement", QT_TRANSLATE_NOOP("words", "Bank statement")},
        {"balance_proof.kind.count", QT_TRANSLATE_NOOP("words", "Cash count")},
        {"closed_period.part.vouchers", QT_TRANSLATE_NOOP("words", "Vouchers")},
        {"closed_period.part.cards", QT_TRANSLATE_NOOP("words", "Village cards")},
        {"period_kind.month", QT_TRANSLATE_NOOP("words", "Month")},
        {"period_kind.quarter", QT_TRANSLATE_NOOP("words", "Quarter")},
        {"period_kind.half", QT_TRANSLATE_NOOP("words", "Half-year")},
        {"period_kind.year", QT_TRANSLATE_NOOP("words", "Year")},
        {"field.voucher_on", QT_TRANSLATE_NOOP("words", "Date")},
        {"field.account", QT_TRANSLATE_NOOP("words", "Account")},
        {"field.to_account", QT_TRANSLATE_NOOP("words", "Into account")},
        {"field.class_code", QT_TRANSLATE_NOOP("words", "Class")},
        {"field.class", QT_TRANSLATE_NOOP("words", "Class")},
        {"field.summary", QT_TRANSLATE_NOOP("words", "Summary")},
        {"field.income", QT_TRANSLATE_NOOP("words", "Income")},
        {"field.expense", QT_TRANSLATE_NOOP("words", "Expense")},
        {"field.amount", QT_TRANSLATE_NOOP("words", "Amount")},
        {"field.payee", QT_TRANSLATE_NOOP("words", "Payee")},
        {"field.handler", QT_TRANSLATE_NOOP("words", "Handled by")},
        {"field.decision", QT_TRANSLATE_NOOP("words", "Decision")},
        {"field.reverses", QT_TRANSLATE_NOOP("words", "Reverses")},
        {"field.book", QT_TRANSLATE_NOOP("words", "Book")},
        {"field.entries", QT_TRANSLATE_NOOP("words", "Card lines")},
        {"field.held_in", QT_TRANSLATE_NOOP("words", "Lies in")},
        {"field.held_in_id", QT_TRANSLATE_NOOP("words", "Lies in")},
        {"field.bank_number", QT_TRANSLATE_NOOP("words", "Account number")},
        {"field.opening", QT_TRANSLATE_NOOP("words", "Opening balance")},
        {"field.closed_on", QT_TRANSLATE_NOOP("words", "Closed on")},
        {"field.opened_on", QT_TRANSLATE_NOOP("words", "First day")},
        {"field.voucher_word", QT_TRANSLATE_NOOP("words", "Voucher word")},
        {"rule.income_and_expense",
         QT_TRANSLATE_NOOP("words", "Income and expense cannot both be filled in one line. Clear one of them.")},
        {"rule.red_entry_without_original",
         QT_TRANSLATE_NOOP("words", "A red entry must name the voucher it reverses, of the same account and class.")},
        {"rule.opening_differs",
         QT_TRANSLATE_NOOP(
             "words",
             "{account}: opening {left} is not the published closing {right}, difference {difference}. Correct the published "
             "sheet first."
         )},
        {"rule.account_unbalanced",
         QT_TRANSLATE_NOOP(
             "words",
             "{account} does not balance: opening {opening} + income {income} − expense {expense} + in {transfer_in} − out "
             "{transfer_out} is not {closing}; difference {difference}."
         )},
        {"rule.transfer_one_leg",
         QT_TRANSLATE_NOOP("words", "A transfer needs two different accounts and one amount above zero.")},
        {"rule.balance_below_zero",
         QT_TRANSLATE_NOOP("words", "{account} would be {balance} on {day}. Enter the income or the transfer first.")},
        {"rule.voucher_number_taken", QT_TRANSLATE_NOOP("words", "Voucher number {number} is used twice.")},
        {"rule.voucher_number_gap", QT_TRANSLATE_NOOP("words", "Voucher number {number} is missing in the row of numbers.")},
        {"rule.date_outside_period",
         QT_TRANSLATE_NOOP("words", "The day does not fit: {day}. It must exist, lie in the period and not in the future.")},
        {"rule.period_published",
         QT_TRANSLATE_NOOP("words", "This period is published as {sheet}, version {version}. Use a correction.")},
        {"rule.cash_over_limit", QT_TRANSLATE_NOOP("words", "Cash over the limit of {limit}. Say why it was not paid by bank.")},
        {"rule.expense_repeated", QT_TRANSLATE_NOOP("words", "The same payment stands in {voucher}. Say why it is paid twice.")},
        {"rule.major_without_decision",
         QT_TRANSLATE_NOOP("words", "An expense of {limit} or more needs the decision of a meeting. Write its date or number.")},
        {"rule.card_entry_kind",
         QT_TRANSLATE_NOOP("words", "“{word}” is not possible on a village card. Only purchases, refunds and repayments are.")},
        {"rule.return_below_due", QT_TRANSLATE_NOOP("words", "Paid {paid}, due {due}, short by {difference}. Say why.")},
        {"rule.fund_below_minimum", QT_TRANSLATE_NOOP("words", "{account} received less than {minimum} this year. Say why.")},
        {"rule.words_and_digits_differ",
         QT_TRANSLATE_NOOP("words", "The words do not say the amount. They should be {expected}.")},
        {"rule.digits_made_half_width", QT_TRANSLATE_NOOP("words", "Full-width digits were read as {read}.")},
        {"rule.sum_line_in_data",
         QT_TRANSLATE_NOOP("words", "This looks like a sum line. Remove it: sums are made by the program.")},
        {"rule.class_not_of_kind", QT_TRANSLATE_NOOP("words", "The class does not belong to this side or is no longer in use.")},
        {"rule.field_missing", QT_TRANSLATE_NOOP("words", "This must be filled in.")},
        {"rule.reversal_exceeds", QT_TRANSLATE_NOOP("words", "Only {left} is left to reverse.")},
        {"rule.card_repayment_differs",
         QT_TRANSLATE_NOOP(
             "words", "{voucher}: paid {paid}, card lines {entries}, difference {difference}. Choose the lines of this bill."
         )},
        {"rule.card_over_limit", QT_TRANSLATE_NOOP("words", "The card would owe {owed}, over its limit of {limit}. Say why.")},
        {"rule.statement_missing",
         QT_TRANSLATE_NOOP(
             "words", "{account}: no bank statement for the last day of the period. Enter it, or say why there is none."
         )},
        {"rule.equation.1", QT_TRANSLATE_NOOP("words", "An account does not balance; difference {difference}.")},
        {"rule.equation.2",
         QT_TRANSLATE_NOOP("words", "Money moved in {left} is not money moved out {right}; difference {difference}.")},
        {"rule.equation.3",
         QT_TRANSLATE_NOOP("words", "Opening + income − expense {left} is not the closing {right}; difference {difference}.")},
        {"rule.equation.4",
         QT_TRANSLATE_NOOP("words", "Lines {left} are not the sum of the classes {right}; difference {difference}.")},
        {"rule.equation.5",
         QT_TRANSLATE_NOOP("words", "{account}: opening {left} is not the published closing {right}; difference {difference}.")},
        {"rule.equation.6",
         QT_TRANSLATE_NOOP("words", "Year to date {left} does not go on from the published {right}; difference {difference}.")},
        {"rule.equation.7",
         QT_TRANSLATE_NOOP(
             "words", "{account}: booked {left} is not the statement with items on the way {right}; difference {difference}."
         )},
        {"rule.fund_not_special", QT_TRANSLATE_NOOP("words", "Only a fund can be restricted or lie in another account.")},
        {"rule.card_tail_only", QT_TRANSLATE_NOOP("words", "Write only the last four digits of the card.")},
        {"rule.card_stopped", QT_TRANSLATE_NOOP("words", "Card {card} was stopped on {day}.")},
        {"rule.card_entry_not_payable",
         QT_TRANSLATE_NOOP("words", "“{purpose}” is paid already, private, or later than the voucher.")},
        {"equation.1", QT_TRANSLATE_NOOP("words", "Each account")},
        {"equation.2", QT_TRANSLATE_NOOP("words", "Transfers")},
        {"equation.3", QT_TRANSLATE_NOOP("words", "All money")},
        {"equation.4", QT_TRANSLATE_NOOP("words", "Lines and classes")},
        {"equation.5", QT_TRANSLATE_NOOP("words", "Opening")},
        {"equation.6", QT_TRANSLATE_NOOP("words", "Year to date")},
        {"equation.7", QT_TRANSLATE_NOOP("words", "Statement")},
    });
    return list;
}

} // namespace linwu::ui::words
