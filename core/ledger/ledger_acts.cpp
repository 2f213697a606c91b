// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_acts.h"

#include "core/ledger/ledger_actions.h"
#include "core/ledger/ledger_class.h"
#include "core/ledger/rule_table.h"
#include "core/registry/act_making.h"

namespace linwu::ledger {

namespace {

using Kind = ActField::Kind;

/// The book a line names; the only one there is when it names none.
Id<Book> bookOf(Registry& registry, ActReader& reader)
{
    const auto named = reader.value<Id<Book>>("book_id");
    if (named.valid()) {
        return named;
    }
    const auto books = listBooks(registry.reader());
    return books.size() == 1 ? books.front().id : Id<Book>{};
}

/// An account by its name in the book; a name that is not known leaves none, which the rules refuse at the field.
Id<Account> accountOf(Registry& registry, Id<Book> book, const std::string& name)
{
    for (const auto& account : listAccounts(registry.reader(), book)) {
        if (account.name == name) {
            return account.id;
        }
    }
    return {};
}

/// The code of a class given by code or by name.
std::string classOf(Registry& registry, const std::string& typed)
{
    const ClassTable classes = classesOf(registry.reader());
    for (const auto& entry : classes.all()) {
        if (entry.name == typed) {
            return entry.code;
        }
    }
    return typed;
}

Voucher readVoucher(Registry& registry, ActReader& reader, Voucher voucher)
{
    voucher = reader.over(std::move(voucher), {"book_id", "year", "number", "account_id", "to_account_id", "class_code"});
    const auto& fields = reader.line().fields;
    if (fields.contains("account")) {
        voucher.account = accountOf(registry, voucher.book, fields.at("account"));
    }
    if (fields.contains("to_account")) {
        voucher.toAccount = accountOf(registry, voucher.book, fields.at("to_account"));
    }
    if (fields.contains("class")) {
        voucher.classCode = classOf(registry, fields.at("class"));
    }
    return voucher;
}

Result<ActOutcome> runOpen(Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    Opening opening;
    reader.require("name");
    reader.require("opened_on");
    opening.book = reader.over(Book{});
    opening.accounts = reader.list("accounts", [](ActReader& element) {
        NewAccount entry;
        element.require("name");
        entry.account = element.over(Account{}, {"book_id", "held_in_id"});
        entry.opening = element.need<Money>("opening");
        entry.heldIn = element.value<std::string>("held_in");
        return entry;
    });
    opening.totals = reader.list("totals", [&](ActReader& element) {
        OpeningTotal total;
        total.classCode = classOf(registry, element.need<std::string>("class"));
        total.amount = element.need<Money>("amount");
        return total;
    });
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    const auto done = openBook(registry, actor, opening);
    return actOutcome(Book::table, opening.book.id.value, done);
}

Result<ActOutcome> runAddVoucher(Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    Voucher voucher;
    voucher.book = bookOf(registry, reader);
    for (const char* field : {"voucher_on", "kind", "account", "summary", "amount"}) {
        reader.require(field);
    }
    voucher = readVoucher(registry, reader, voucher);
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    const auto done = addVoucher(registry, actor, voucher);
    return actOutcome(Voucher::table, voucher.id.value, done);
}

Result<Changes> runEditVoucher(Registry& registry, const Actor& actor, Id<Voucher> id, ActReader& reader)
{
    const auto shown = shownRecord<Voucher>(registry, id);
    if (!shown) {
        return shown.error();
    }
    const Voucher edited = readVoucher(registry, reader, *shown);
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    return editVoucher(registry, actor, *shown, edited);
}

Result<ActOutcome> runReverse(Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    Reversal reversal;
    reversal.voucher = {reader.recordKey()};
    reversal.on = reader.need<Date>("on");
    reversal.amount = reader.value<std::optional<Money>>("amount");
    reversal.summary = reader.value<std::string>("summary");
    reversal.handler = reader.value<std::string>("handler");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    Voucher made;
    const auto done = reverseVoucher(registry, actor, reversal, made);
    return actOutcome(Voucher::table, made.id.value, done);
}

Result<ActOutcome> runTransfer(Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    Transfer transfer;
    transfer.book = bookOf(registry, reader);
    transfer.from = accountOf(registry, transfer.book, reader.need<std::string>("from"));
    transfer.to = accountOf(registry, transfer.book, reader.need<std::string>("to"));
    transfer.on = reader.need<Date>("on");
    transfer.amount = reader.need<Money>("amount");
    transfer.summary = reader.need<std::string>("summary");
    transfer.handler = reader.value<std::string>("handler");
    transfer.profit = reader.value<Id<EnterpriseProfit>>("profit_id");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    Voucher made;
    const auto done = transferMoney(registry, actor, transfer, made);
    return actOutcome(Voucher::table, made.id.value, done);
}

Result<ActOutcome> runRecordProfit(Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    EnterpriseProfit profit;
    profit.book = bookOf(registry, reader);
    for (const char* field : {"enterprise", "first_on", "last_on", "net_profit"}) {
        reader.require(field);
    }
    profit = reader.over(profit, {"book_id"});
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    const auto done = recordProfit(registry, actor, profit);
    return actOutcome(EnterpriseProfit::table, profit.id.value, done);
}

Result<ActOutcome> runStateBalance(Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    BalanceProof proof;
    proof.account = accountOf(registry, bookOf(registry, reader), reader.need<std::string>("account"));
    proof.on = reader.need<Date>("on");
    proof.kind = reader.value("kind", ProofKind::statement);
    proof.balance = reader.need<Money>("balance");
    const auto items = reader.list("outstanding", [](ActReader& element) {
        OutstandingItem item;
        item.text = element.need<std::string>("text");
        item.amount = element.need<Money>("amount");
        return item;
    });
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    const auto done = stateBalance(registry, actor, proof, items);
    return actOutcome(BalanceProof::table, proof.id.value, done);
}

ActField need(const char* name, Kind kind = Kind::text)
{
    return {name, kind, true, {}};
}

ActField may(const char* name, Kind kind = Kind::text)
{
    return {name, kind, false, {}};
}

std::vector<ActField> voucherFields(bool whole)
{
    return {
        may("book_id", Kind::record),
        {"voucher_on", Kind::date, whole, {}},
        {"kind", Kind::text, whole, {}},
        {"account", Kind::text, whole, {}},
        may("to_account"),
        may("class"),
        {"summary", Kind::text, whole, {}},
        {"amount_fen", Kind::money, whole, {}},
        may("payee"),
        may("handler"),
        may("decision"),
        may("remark"),
        may("reverses_id", Kind::record),
        may("profit_id", Kind::record),
    };
}

std::vector<ActEntry> voucherActs()
{
    return {
        {"ledger.addVoucher", voucherFields(true), runAddVoucher},
        actOn<Voucher>("ledger.editVoucher", voucherFields(false), runEditVoucher),
        actOn<Voucher>(
            "ledger.removeVoucher",
            {},
            [](Registry& registry, const Actor& actor, Id<Voucher> id, ActReader&) { return removeVoucher(registry, actor, id); }
        ),
        {"ledger.reverse", {need("on", Kind::date), may("amount_fen", Kind::money), may("summary"), may("handler")}, runReverse},
        {"ledger.transfer",
         {may("book_id", Kind::record),
          need("on", Kind::date),
          need("from"),
          need("to"),
          need("amount_fen", Kind::money),
          need("summary"),
          may("handler"),
          may("profit_id", Kind::record)},
         runTransfer},
    };
}

std::vector<ActEntry> bookActs()
{
    auto account = actFieldsOf<Account>({"name", "kind"}, {"book_id", "held_in_id"});
    account.push_back(need("opening_fen", Kind::money));
    account.push_back(may("held_in"));
    auto open = actFieldsOf<Book>({"name", "opened_on"});
    open.push_back({"accounts", Kind::list, true, account});
    open.push_back({"totals", Kind::list, false, {need("class"), need("amount_fen", Kind::money)}});
    return {
        {"ledger.open", open, runOpen},
        addingAct<Account>("ledger.addAccount", addAccount, {"book_id", "name", "kind"}),
        {"ledger.recordProfit",
         actFieldsOf<EnterpriseProfit>({"enterprise", "first_on", "last_on", "net_profit"}),
         runRecordProfit},
        {"ledger.stateBalance",
         {may("book_id", Kind::record),
          need("account"),
          need("on", Kind::date),
          may("kind"),
          need("balance_fen", Kind::money),
          {"outstanding", Kind::list, false, {need("text"), need("amount_fen", Kind::money)}}},
         runStateBalance},
    };
}

/// A card by the digits printed on it, or by its key.
Id<Card> cardOf(Registry& registry, ActReader& reader)
{
    for (const auto& card : listCards(registry.reader(), bookOf(registry, reader))) {
        if (card.lastFour == reader.line().text("card")) {
            return card.id;
        }
    }
    return reader.value<Id<Card>>("card_id");
}

Result<ActOutcome> runAddCard(Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    reader.require("last_four");
    Card card;
    card.book = bookOf(registry, reader);
    card = reader.over(card, {"book_id"});
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    const auto done = addCard(registry, actor, card);
    return actOutcome(Card::table, card.id.value, done);
}

Result<ActOutcome> runAddEntry(Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    for (const char* field : {"entry_on", "purpose", "amount"}) {
        reader.require(field);
    }
    CardEntry entry = reader.over(CardEntry{}, {"card_id", "kind", "voucher_id"});
    entry.card = cardOf(registry, reader);
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    if (const auto word = line.text("kind"); !word.empty()) {
        const auto kind = cardEntryKind(word);
        if (!kind) {
            return kind.error();
        }
        entry.kind = *kind;
    }
    const auto done = addCardEntry(registry, actor, entry);
    return actOutcome(CardEntry::table, entry.id.value, done);
}

std::vector<ActEntry> cardActs()
{
    auto entry = actFieldsOf<CardEntry>({"entry_on", "purpose", "amount"}, {"voucher_id"});
    entry.push_back(may("card"));
    return {
        {"ledger.addCard", actFieldsOf<Card>({"last_four"}), runAddCard},
        actOn<Card>(
            "ledger.stopCard",
            {need("on", Kind::date)},
            [](Registry& registry, const Actor& actor, Id<Card> id, ActReader& reader) -> Result<Changes> {
                const auto day = reader.need<Date>("on");
                const auto status = reader.status();
                return status ? stopCard(registry, actor, id, day) : Result<Changes>(status.error());
            }
        ),
        {"ledger.addCardEntry", entry, runAddEntry},
        actOn<Voucher>(
            "ledger.repayCards",
            {{"entries", Kind::list, true, {need("entry", Kind::record)}}},
            [](Registry& registry, const Actor& actor, Id<Voucher> id, ActReader& reader) -> Result<Changes> {
                const auto entries =
                    reader.list("entries", [](ActReader& element) { return element.need<Id<CardEntry>>("entry"); });
                const auto status = reader.status();
                return status ? repayCards(registry, actor, id, entries) : Result<Changes>(status.error());
            }
        ),
    };
}

} // namespace

std::vector<ActEntry> ledgerActs()
{
    std::vector<ActEntry> acts = bookActs();
    for (const auto& more : {voucherActs(), cardActs()}) {
        acts.insert(acts.end(), more.begin(), more.end());
    }
    return acts;
}

} // namespace linwu::ledger
