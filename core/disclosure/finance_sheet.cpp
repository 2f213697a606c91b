// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/sheet_values.h"

namespace linwu::disclosure {

using ledger::LedgerFigures;
using ledger::PeriodBooks;
using papers::TemplateValues;

namespace {

std::string nameOf(const PeriodBooks& books, Id<ledger::Account> id)
{
    for (const auto& account : books.accounts) {
        if (account.id == id) {
            return account.name;
        }
    }
    return {};
}

std::string summaryOf(const SheetInput& input, const ledger::Voucher& voucher)
{
    const auto wording = input.wordings.find(placeOf(voucher.id));
    return wording == input.wordings.end() ? voucher.summary : wording->second;
}

TemplateValues bookedRow(const SheetInput& input, const PeriodBooks& books, const ledger::LedgerLine& line)
{
    TemplateValues row;
    row.texts["class"] = books.classes.nameOf(line.voucher.classCode);
    row.texts["income"] = moneyCell(line.income);
    row.texts["expense"] = moneyCell(line.expense);
    row.texts["account"] = nameOf(books, line.voucher.account);
    row.texts["summary"] = summaryOf(input, line.voucher);
    return row;
}

TemplateValues movedRow(const SheetInput& input, const PeriodBooks& books, const ledger::LedgerLine& line)
{
    TemplateValues row;
    row.texts["account"] = nameOf(books, line.voucher.account);
    row.texts["to_account"] = nameOf(books, line.voucher.toAccount);
    row.texts["amount"] = moneyText(line.voucher.amount);
    row.texts["summary"] = summaryOf(input, line.voucher);
    return row;
}

TemplateValues lineRow(const SheetInput& input, const PeriodBooks& books, const ledger::LedgerLine& line, std::size_t index)
{
    const auto& voucher = line.voucher;
    TemplateValues row;
    row.texts["index"] = std::to_string(index);
    row.texts["date"] = isoText(voucher.on);
    row.texts["voucher"] = ledger::voucherText(books.book, voucher);
    row.texts["balance"] = moneyCell(line.total);
    row.texts["handler"] = voucher.handler;
    row.texts["remark"] = voucher.remark;
    row.rows["booked"] = {};
    row.rows["moved"] = {};
    if (voucher.kind == ledger::VoucherKind::transfer) {
        row.rows["moved"].push_back(movedRow(input, books, line));
    } else {
        row.rows["booked"].push_back(bookedRow(input, books, line));
    }
    return row;
}

/// The rows of one side of Part B, and the sum of its 本年累计 where each is known.
std::optional<Money>
addClasses(const std::vector<ledger::ClassFigures>& classes, const PeriodBooks& books, std::vector<TemplateValues>& rows)
{
    std::optional<Money> year;
    if (books.yearKnown) {
        year = Money{};
    }
    for (const auto& entry : classes) {
        TemplateValues row;
        row.texts["class"] = books.classes.nameOf(entry.code);
        row.texts["amount"] = moneyCell(entry.amount);
        row.texts["year"] = moneyCell(entry.yearToDate);
        rows.push_back(row);
        if (year && entry.yearToDate) {
            *year += *entry.yearToDate;
        }
    }
    return year;
}

TemplateValues accountRow(const PeriodBooks& books, const ledger::AccountFigures& figures)
{
    TemplateValues row;
    row.texts["account"] = nameOf(books, figures.account);
    row.texts["opening"] = moneyCell(figures.opening);
    row.texts["income"] = moneyCell(figures.income);
    row.texts["expense"] = moneyCell(figures.expense);
    row.texts["transfer_in"] = moneyCell(figures.transferIn);
    row.texts["transfer_out"] = moneyCell(figures.transferOut);
    row.texts["closing"] = moneyCell(figures.closing);
    return row;
}

void addTotals(const LedgerFigures& figures, TemplateValues& values)
{
    const auto& total = figures.total;
    values.texts["opening"] = moneyCell(total.opening);
    values.texts["income_total"] = moneyCell(total.income);
    values.texts["expense_total"] = moneyCell(total.expense);
    values.texts["transfer_in"] = moneyCell(total.transferIn);
    values.texts["transfer_out"] = moneyCell(total.transferOut);
    values.texts["closing"] = moneyCell(total.closing);
    values.texts["surplus"] = moneyText(figures.surplus());
    values.texts["income_words"] = moneyInWords(total.income);
    values.texts["expense_words"] = moneyInWords(total.expense);
    values.texts["closing_words"] = moneyInWords(total.closing);
}

} // namespace

Result<papers::Document> financeSheet(const SheetInput& input, const PeriodBooks& books)
{
    const auto figures = figuresOf(books);
    TemplateValues values = frameValues(input);
    values.texts["first_day"] = isoText(books.period.firstDay());
    addTotals(figures, values);
    auto& lines = values.rows["lines"];
    for (const auto& line : figures.lines) {
        lines.push_back(lineRow(input, books, line, lines.size() + 1));
    }
    values.rows["nothing"] = lines.empty() ? std::vector<TemplateValues>(1) : std::vector<TemplateValues>();
    values.texts["income_year"] = moneyCell(addClasses(figures.income, books, values.rows["income"]));
    values.texts["expense_year"] = moneyCell(addClasses(figures.expense, books, values.rows["expense"]));
    for (const auto& account : figures.accounts) {
        values.rows["accounts"].push_back(accountRow(books, account));
    }
    return papers::fillPaper("L1", values);
}

namespace {

std::string keysOf(const std::vector<Id<ledger::Voucher>>& vouchers)
{
    std::string keys;
    for (const auto id : vouchers) {
        keys += (keys.empty() ? "" : " ") + std::to_string(id.value);
    }
    return keys;
}

void addAccountFigures(std::vector<SheetFigure>& list, const std::string& label, const ledger::AccountFigures& account)
{
    const auto add = [&](const char* figure, Money amount) {
        list.push_back({{}, {}, "account", label, figure, amount, keysOf(account.vouchers)});
    };
    add("opening", account.opening);
    add("income", account.income);
    add("expense", account.expense);
    add("transfer_in", account.transferIn);
    add("transfer_out", account.transferOut);
    add("closing", account.closing);
}

} // namespace

std::vector<SheetFigure> figuresOfSheet(const LedgerFigures& figures)
{
    std::vector<SheetFigure> list;
    for (const auto* classes : {&figures.income, &figures.expense}) {
        const std::string part(classes == &figures.income ? "income" : "expense");
        for (const auto& entry : *classes) {
            list.push_back({{}, {}, part, entry.code, "period", entry.amount, keysOf(entry.vouchers)});
        }
    }
    for (const auto& account : figures.accounts) {
        addAccountFigures(list, std::to_string(account.account.value), account);
    }
    addAccountFigures(list, "total", figures.total);
    return list;
}

} // namespace linwu::disclosure
