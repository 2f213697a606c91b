// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/ledger/voucher_rows.h"

#include "core/ledger/ledger_queries.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"

#include <algorithm>

namespace linwu::ui {

namespace {

QString classText(const ledger::PeriodBooks& books, const ledger::Voucher& voucher)
{
    const auto* entry = books.classes.find(voucher.classCode);
    return entry == nullptr ? label("voucher.kind", codeOf(voucher.kind)) : toQt(entry->name);
}

QString accountText(const ledger::PeriodBooks& books, const ledger::Voucher& voucher)
{
    QString text;
    for (const auto& account : books.accounts) {
        if (account.id == voucher.account) {
            text.prepend(toQt(account.name));
        } else if (account.id == voucher.toAccount) {
            text.append(QStringLiteral("→") + toQt(account.name));
        }
    }
    return text;
}

ListCell moneyCell(const std::optional<Money>& amount)
{
    if (!amount) {
        return {};
    }
    return {moneyText(amount->fen), amount->fen < 0 ? Tone::bad : Tone::plain};
}

ListRow rowOf(const ledger::PeriodBooks& books, const ledger::LedgerLine& line)
{
    const auto& voucher = line.voucher;
    QString summary = toQt(voucher.summary);
    if (voucher.kind == ledger::VoucherKind::transfer) {
        summary += QStringLiteral(" · ") + moneyText(voucher.amount.fen);
    }
    return {
        {toQt(ledger::voucherText(books.book, voucher))},
        {toQt(isoText(voucher.on))},
        {classText(books, voucher), voucher.kind == ledger::VoucherKind::transfer ? Tone::quiet : Tone::plain},
        {summary},
        moneyCell(line.income),
        moneyCell(line.expense),
        {moneyText(line.total.fen)},
        {accountText(books, voucher)},
        {toQt(voucher.handler)},
        {toQt(voucher.decision)},
    };
}

} // namespace

QList<ListColumn> VoucherRows::columns() const
{
    return {
        {QStringLiteral("number"), tr("Voucher"), 72, false, false, true},
        {QStringLiteral("on"), tr("Date"), 92, false, false, true},
        {QStringLiteral("class"), tr("Class"), 120, false, false, true},
        {QStringLiteral("summary"), tr("Summary"), 340, false, false, true},
        {QStringLiteral("income"), tr("Income"), 104, true, false, true},
        {QStringLiteral("expense"), tr("Expense"), 104, true, false, true},
        {QStringLiteral("balance"), tr("Balance"), 110, true, false, true},
        {QStringLiteral("account"), tr("Account"), 96, false, false, true},
        {QStringLiteral("handler"), tr("Handled by"), 80, false, false, true},
        {QStringLiteral("decision"), tr("Decision"), 120, false, false, false},
    };
}

std::vector<std::int64_t> VoucherRows::ids(const Reader& reader, const ListQuery&, std::size_t limit) const
{
    std::vector<std::int64_t> ids;
    if (!m_view.book.valid()) {
        return ids;
    }
    for (const auto& voucher : ledger::listVouchers(reader, m_view.book, m_view.period.firstDay(), m_view.period.lastDay())) {
        if (limit == 0 || ids.size() < limit) {
            ids.push_back(voucher.id.value);
        }
    }
    return ids;
}

std::vector<ListRow> VoucherRows::rows(const Reader& reader, std::span<const std::int64_t> ids) const
{
    std::vector<ListRow> rows(ids.size());
    const auto books = ledger::loadPeriod(reader, m_view.book, m_view.period);
    if (!books) {
        return rows;
    }
    for (const auto& line : figuresOf(*books).lines) {
        const auto found = std::find(ids.begin(), ids.end(), line.voucher.id.value);
        if (found != ids.end()) {
            rows[static_cast<std::size_t>(found - ids.begin())] = rowOf(*books, line);
        }
    }
    return rows;
}

QList<ListColumn> CardRows::columns() const
{
    return {
        {QStringLiteral("card"), tr("Card"), 70, false, false, true},
        {QStringLiteral("holder"), tr("Holder"), 90, false, false, true},
        {QStringLiteral("on"), tr("Date"), 100, false, false, true},
        {QStringLiteral("kind"), tr("Kind"), 80, false, false, true},
        {QStringLiteral("merchant"), tr("Shop"), 160, false, false, true},
        {QStringLiteral("purpose"), tr("Purpose"), 220, false, false, true},
        {QStringLiteral("amount"), tr("Amount"), 110, true, false, true},
        {QStringLiteral("voucher"), tr("Voucher"), 90, false, false, true},
        {QStringLiteral("state"), tr("State"), 110, false, false, true},
    };
}

std::vector<std::int64_t> CardRows::ids(const Reader& reader, const ListQuery&, std::size_t) const
{
    std::vector<std::int64_t> ids;
    if (!m_view.book.valid()) {
        return ids;
    }
    for (const auto& entry : ledger::listCardEntries(reader, m_view.book, m_view.period.lastDay())) {
        if (entry.on >= m_view.period.firstDay() && entry.kind != ledger::CardEntryKind::repayment) {
            ids.push_back(entry.id.value);
        }
    }
    return ids;
}

std::vector<ListRow> CardRows::rows(const Reader& reader, std::span<const std::int64_t> ids) const
{
    std::vector<ListRow> rows(ids.size());
    const auto book = ledger::findBook(reader, m_view.book);
    const auto cards = ledger::listCards(reader, m_view.book);
    for (const auto& entry : ledger::listCardEntries(reader, m_view.book, m_view.period.lastDay())) {
        const auto found = std::find(ids.begin(), ids.end(), entry.id.value);
        const auto card = std::find_if(cards.begin(), cards.end(), [&](const ledger::Card& one) { return one.id == entry.card; });
        if (found == ids.end() || card == cards.end() || !book) {
            continue;
        }
        const auto voucher = ledger::findVoucher(reader, entry.voucher);
        rows[static_cast<std::size_t>(found - ids.begin())] = {
            {toQt(card->lastFour)},
            {toQt(card->holder)},
            {toQt(isoText(entry.on))},
            {label("card_entry.kind", codeOf(entry.kind))},
            {toQt(entry.merchant)},
            {toQt(entry.purpose)},
            {moneyText(entry.amount.fen)},
            {voucher ? toQt(ledger::voucherText(*book, *voucher)) : QString()},
            {voucher ? tr("Paid") : tr("Unpaid"), voucher ? Tone::good : Tone::warn},
        };
    }
    return rows;
}

} // namespace linwu::ui
