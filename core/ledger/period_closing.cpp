// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_actions.h"

namespace linwu::ledger {

namespace {

Result<ClosedPeriod> addClosed(
    Writer& writer,
    Id<Book> book,
    ClosedPart part,
    const AccountingPeriod& period,
    const std::string& sheetNumber,
    int version
)
{
    ClosedPeriod closed;
    closed.book = book;
    closed.part = part;
    closed.firstOn = period.firstDay();
    closed.lastOn = period.lastDay();
    closed.sheetNumber = sheetNumber;
    closed.version = version;
    if (auto status = writer.add(closed); !status) {
        return status.error();
    }
    return closed;
}

Status addFigures(Writer& writer, Id<ClosedPeriod> period, const LedgerFigures& figures)
{
    for (const auto& account : figures.accounts) {
        ClosedBalance balance{{}, period, account.account, account.closing};
        if (auto status = writer.add(balance); !status) {
            return status;
        }
    }
    for (const auto* list : {&figures.income, &figures.expense}) {
        for (const auto& entry : *list) {
            ClosedTotal total{{}, period, entry.code, entry.yearToDate};
            if (auto status = writer.add(total); !status) {
                return status;
            }
        }
    }
    return {};
}

Status pinVouchers(Writer& writer, Id<ClosedPeriod> period, const std::vector<Voucher>& vouchers)
{
    for (const auto& voucher : vouchers) {
        ClosedVoucher pin{
            {},
            period,
            voucher.id,
            voucher.on,
            voucher.kind,
            voucher.account,
            voucher.classCode,
            voucher.summary,
            voucher.amount};
        if (auto status = writer.add(pin); !status) {
            return status;
        }
    }
    return {};
}

} // namespace

Status closePeriod(Writer& writer, const PeriodBooks& books, const std::string& sheetNumber, int version)
{
    const auto closed = addClosed(writer, books.book.id, ClosedPart::vouchers, books.period, sheetNumber, version);
    if (!closed) {
        return closed.error();
    }
    if (auto status = addFigures(writer, closed->id, figuresOf(books)); !status) {
        return status;
    }
    return pinVouchers(writer, closed->id, books.vouchers);
}

Status closeCards(Writer& writer, Id<Book> book, const AccountingPeriod& period, const std::string& sheetNumber, int version)
{
    const auto closed = addClosed(writer, book, ClosedPart::cards, period, sheetNumber, version);
    return closed ? Status{} : Status{closed.error()};
}

Status reopenPeriod(Writer& writer, Id<Book> book, ClosedPart part, const AccountingPeriod& period)
{
    for (const auto& closed : listClosed(writer.reader(), book, part)) {
        if (closed.firstOn != period.firstDay() || closed.lastOn != period.lastDay() || closed.reopened) {
            continue;
        }
        ClosedPeriod open = closed;
        open.reopened = true;
        if (auto status = writer.edit(closed, open); !status) {
            return status;
        }
        for (const auto& pin : listPins(writer.reader(), closed.id)) {
            if (auto status = writer.remove(pin); !status) {
                return status;
            }
        }
    }
    return {};
}

} // namespace linwu::ledger
