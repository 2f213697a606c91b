// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_queries.h"

#include "core/store/table.h"

#include <algorithm>

namespace linwu::ledger {

namespace {

constexpr std::string_view kOpenings = R"(
select b.account_id, b.amount
from opening_balance b
join ledger_account a on a.id = b.account_id
where a.book_id = :book)";

constexpr std::string_view kMovedOut = R"(
select account_id, sum(case when kind = 'income' then amount else -amount end)
from voucher
where book_id = :book and voucher_on < :day
group by account_id)";

constexpr std::string_view kMovedIn = R"(
select to_account_id, sum(amount)
from voucher
where book_id = :book and voucher_on < :day and kind = 'transfer'
group by to_account_id)";

constexpr std::string_view kClassTotals = R"(
select class_code, sum(amount)
from voucher
where book_id = :book and voucher_on >= :from and voucher_on < :to and kind <> 'transfer'
group by class_code)";

constexpr std::string_view kCardEntries =
    "card_id in (select id from village_card where book_id = :book) and entry_on <= :to order by entry_on, id";

constexpr std::string_view kProofs =
    "account_id in (select id from ledger_account where book_id = :book) and proof_on = :on order by account_id";

void addSums(const Reader& reader, std::string_view sql, const Fields& parameters, std::map<Id<Account>, Money>& sums)
{
    reader.session().each(sql, parameters, [&](const Row& row) {
        sums[{row.integer(0)}] += Money::ofFen(row.integer(1));
        return true;
    });
}

} // namespace

std::vector<Book> listBooks(const Reader& reader)
{
    return listRecords<Book>(reader.session(), "id > 0 order by id");
}

std::optional<Book> findBook(const Reader& reader, Id<Book> id)
{
    return findRecord<Book>(reader.session(), id.value);
}

std::vector<Account> listAccounts(const Reader& reader, Id<Book> book)
{
    auto accounts = listRecords<Account>(reader.session(), "book_id = :book order by id", {{"book", book.value}});
    std::stable_sort(accounts.begin(), accounts.end(), [](const Account& a, const Account& b) { return a.kind < b.kind; });
    return accounts;
}

std::optional<Voucher> findVoucher(const Reader& reader, Id<Voucher> id)
{
    return findRecord<Voucher>(reader.session(), id.value);
}

std::optional<Voucher> findVoucher(const Reader& reader, Id<Book> book, int year, int number)
{
    const auto found = listRecords<Voucher>(
        reader.session(),
        "book_id = :book and year = :year and number = :number",
        {{"book", book.value}, {"year", toValue(year)}, {"number", toValue(number)}}
    );
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Voucher> listVouchers(const Reader& reader, Id<Book> book, const Date& from, const Date& to)
{
    return listRecords<Voucher>(
        reader.session(),
        "book_id = :book and voucher_on >= :from and voucher_on <= :to order by voucher_on, number",
        {{"book", book.value}, {"from", toValue(from)}, {"to", toValue(to)}}
    );
}

int lastNumber(const Reader& reader, Id<Book> book, int year)
{
    return static_cast<int>(reader.session().integer(
        "select max(number) from voucher where book_id = :book and year = :year", {{"book", book.value}, {"year", toValue(year)}}
    ));
}

std::optional<Date> newestVoucherDay(const Reader& reader, Id<Book> book)
{
    std::optional<Date> newest;
    reader.session().each(
        "select voucher_on from voucher where book_id = :book order by voucher_on desc limit 1",
        {{"book", book.value}},
        [&](const Row& row) {
            newest = parseIsoDate(row.text(0));
            return false;
        }
    );
    return newest;
}

std::map<Id<Account>, Money> balancesAt(const Reader& reader, Id<Book> book, const Date& day)
{
    std::map<Id<Account>, Money> balances;
    addSums(reader, kOpenings, {{"book", book.value}}, balances);
    addSums(reader, kMovedOut, {{"book", book.value}, {"day", toValue(day)}}, balances);
    addSums(reader, kMovedIn, {{"book", book.value}, {"day", toValue(day)}}, balances);
    return balances;
}

namespace {

/// 1 January to the day before the period, by class; totals typed when the book was opened inside the year count along.
void loadYear(const Reader& reader, PeriodBooks& books)
{
    const Date first = books.period.firstDay();
    const Date newYear(first.year(), 1, 1);
    const auto add = [&](const Row& row) {
        books.yearBefore[std::string(row.text(0))] += Money::ofFen(row.integer(1));
        return true;
    };
    reader.session().each(kClassTotals, {{"book", books.book.id.value}, {"from", toValue(newYear)}, {"to", toValue(first)}}, add);
    const bool openedInYear = books.book.openedOn > newYear;
    if (!openedInYear) {
        return;
    }
    bool typed = false;
    reader.session().each(
        "select class_code, amount from opening_total where book_id = :book and year = :year",
        {{"book", books.book.id.value}, {"year", toValue(books.period.year)}},
        [&](const Row& row) {
            typed = true;
            return add(row);
        }
    );
    books.yearKnown = typed;
}

/// Closing figures of the newest published sheet of the period before.
void loadPublished(const Reader& reader, PeriodBooks& books)
{
    const Date dayBefore = plusDays(books.period.firstDay(), -1);
    const auto closed = listRecords<ClosedPeriod>(
        reader.session(),
        "book_id = :book and last_on = :last and part = 'vouchers' order by version desc, id desc",
        {{"book", books.book.id.value}, {"last", toValue(dayBefore)}}
    );
    if (closed.empty()) {
        return;
    }
    const Fields period{{"period", closed.front().id.value}};
    for (const auto& balance : listRecords<ClosedBalance>(reader.session(), "period_id = :period order by id", period)) {
        books.published[balance.account] = balance.amount;
    }
    if (static_cast<int>(dayBefore.year()) == books.period.year) {
        for (const auto& total : listRecords<ClosedTotal>(reader.session(), "period_id = :period order by id", period)) {
            books.publishedYear[total.classCode] = total.yearToDate;
        }
    }
}

void loadStated(const Reader& reader, PeriodBooks& books)
{
    for (const auto& proof : listProofs(reader, books.book.id, books.period.lastDay())) {
        StatedBalance stated{proof.account, proof.balance, {}};
        for (const auto& item : listOutstanding(reader, proof.id)) {
            stated.outstanding += item.amount;
        }
        books.stated.push_back(stated);
    }
}

} // namespace

std::optional<PeriodBooks> loadPeriod(const Reader& reader, Id<Book> book, const AccountingPeriod& period)
{
    const auto found = findBook(reader, book);
    if (!found) {
        return std::nullopt;
    }
    PeriodBooks books;
    books.book = *found;
    books.period = period;
    books.accounts = listAccounts(reader, book);
    books.classes = classesOf(reader);
    books.opening = balancesAt(reader, book, period.firstDay());
    books.vouchers = listVouchers(reader, book, period.firstDay(), period.lastDay());
    loadYear(reader, books);
    loadPublished(reader, books);
    loadStated(reader, books);
    return books;
}

VoucherSurroundings loadSurroundings(const Reader& reader, const Voucher& voucher, const std::optional<Date>& since)
{
    const Date from = since && *since < voucher.on ? *since : voucher.on;
    VoucherSurroundings around;
    around.book = findBook(reader, voucher.book).value_or(Book{});
    around.today = reader.today();
    around.accounts = listAccounts(reader, voucher.book);
    around.balances = balancesAt(reader, voucher.book, from);
    around.vouchers = listVouchers(reader, voucher.book, from, Date(9999, 12, 31));
    std::erase_if(around.vouchers, [&](const Voucher& other) { return other.id == voucher.id; });
    if (voucher.reverses.valid()) {
        around.reversed = listRecords<Voucher>(
            reader.session(),
            "(id = :original or reverses_id = :original) and id <> :self order by id",
            {{"original", voucher.reverses.value}, {"self", voucher.id.value}}
        );
    }
    around.closed = listClosed(reader, voucher.book, ClosedPart::vouchers);
    if (voucher.profit.valid()) {
        around.profits = listProfits(reader, voucher.book);
        around.paidBefore[voucher.profit] = Money::ofFen(reader.session().integer(
            "select sum(amount) from voucher where profit_id = :profit and id <> :self",
            {{"profit", voucher.profit.value}, {"self", voucher.id.value}}
        ));
    }
    around.limits = limitsOn(reader, voucher.on);
    around.classes = classesOf(reader);
    return around;
}

std::vector<ClosedPeriod> listClosed(const Reader& reader, Id<Book> book, ClosedPart part)
{
    return listRecords<ClosedPeriod>(
        reader.session(),
        "book_id = :book and part = :part order by last_on, version",
        {{"book", book.value}, {"part", toValue(part)}}
    );
}

std::vector<ClosedVoucher> listPins(const Reader& reader, Id<ClosedPeriod> period)
{
    return listRecords<ClosedVoucher>(reader.session(), "period_id = :period order by id", {{"period", period.value}});
}

std::vector<EnterpriseProfit> listProfits(const Reader& reader, Id<Book> book)
{
    return listRecords<EnterpriseProfit>(reader.session(), "book_id = :book order by last_on, id", {{"book", book.value}});
}

std::vector<Card> listCards(const Reader& reader, Id<Book> book)
{
    return listRecords<Card>(reader.session(), "book_id = :book order by last_four", {{"book", book.value}});
}

std::optional<Card> findCard(const Reader& reader, Id<Card> id)
{
    return findRecord<Card>(reader.session(), id.value);
}

std::vector<CardEntry> listCardEntries(const Reader& reader, Id<Book> book, const Date& to)
{
    return listRecords<CardEntry>(reader.session(), kCardEntries, {{"book", book.value}, {"to", toValue(to)}});
}

std::vector<CardEntry> listEntriesOfCard(const Reader& reader, Id<Card> card)
{
    return listRecords<CardEntry>(reader.session(), "card_id = :card order by entry_on, id", {{"card", card.value}});
}

std::vector<BalanceProof> listProofs(const Reader& reader, Id<Book> book, const Date& on)
{
    return listRecords<BalanceProof>(reader.session(), kProofs, {{"book", book.value}, {"on", toValue(on)}});
}

std::vector<OutstandingItem> listOutstanding(const Reader& reader, Id<BalanceProof> proof)
{
    return listRecords<OutstandingItem>(reader.session(), "proof_id = :proof order by id", {{"proof", proof.value}});
}

} // namespace linwu::ledger
