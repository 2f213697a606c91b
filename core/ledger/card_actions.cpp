// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/card_rules.h"
#include "core/ledger/ledger_actions.h"
#include "core/ledger/ledger_class.h"
#include "core/ledger/rule_table.h"

#include <algorithm>

namespace linwu::ledger {

Result<Changes> addCard(Registry& registry, const Actor& actor, Card& card)
{
    return registry.apply(actor, "ledger.addCard", [&](Writer& writer) {
        writer.subject(card.lastFour);
        return writer.add(card);
    });
}

Result<Changes> stopCard(Registry& registry, const Actor& actor, Id<Card> id, const Date& day)
{
    return registry.apply(actor, "ledger.stopCard", [&](Writer& writer) -> Status {
        const auto card = findCard(writer.reader(), id);
        if (!card) {
            return failure(ErrorCode::notFound, "card");
        }
        writer.subject(card->lastFour);
        Card stopped = *card;
        stopped.stoppedOn = day;
        return writer.edit(*card, stopped);
    });
}

Result<Changes> addCardEntry(Registry& registry, const Actor& actor, CardEntry& entry)
{
    return registry.apply(actor, "ledger.addCardEntry", [&](Writer& writer) -> Status {
        const auto card = findCard(writer.reader(), entry.card);
        if (!card) {
            return failure(ErrorCode::notFound, "card");
        }
        writer.subject(card->lastFour + " " + entry.purpose);
        Problems problems = checkEntryAmong(entry, *card, listEntriesOfCard(writer.reader(), card->id), writer.today());
        if (entry.kind == CardEntryKind::repayment || entry.voucher.valid()) {
            problems.push_back(problemOf("kind", "card_entry_kind", {{"word", std::string(codeOf(entry.kind))}}));
        }
        append(problems, checkOpen(entry.on, listClosed(writer.reader(), card->book, ClosedPart::cards)));
        if (auto status = writer.require(problems); !status) {
            return status;
        }
        return writer.add(entry);
    });
}

namespace {

/// What one voucher pays: the entries, and how much of it each card was charged with.
struct Payment {
    std::vector<CardEntry> entries;
    std::map<Id<Card>, Money> byCard;
    Money sum;
};

Result<Payment> collect(Writer& writer, const Voucher& voucher, const std::vector<Id<CardEntry>>& ids)
{
    Payment payment;
    for (const auto id : ids) {
        const auto entry = findRecord<CardEntry>(writer.reader().session(), id.value);
        const auto card = entry ? findCard(writer.reader(), entry->card) : std::nullopt;
        if (!card || card->book != voucher.book) {
            return failure(ErrorCode::notFound, "card_entry");
        }
        if (entry->voucher.valid() || entry->personal || entry->kind == CardEntryKind::repayment || entry->on > voucher.on) {
            return invalid({problemOf("entries", "card_entry_not_payable", {{"purpose", entry->purpose}})});
        }
        const Money effect = entry->kind == CardEntryKind::consumption ? entry->amount : -entry->amount;
        payment.byCard[card->id] += effect;
        payment.sum += effect;
        payment.entries.push_back(*entry);
    }
    return payment;
}

Status bind(Writer& writer, const Voucher& voucher, const Payment& payment)
{
    for (const auto& entry : payment.entries) {
        CardEntry paid = entry;
        paid.voucher = voucher.id;
        if (auto status = writer.edit(entry, paid); !status) {
            return status;
        }
    }
    for (const auto& [card, amount] : payment.byCard) {
        CardEntry repayment;
        repayment.card = card;
        repayment.on = voucher.on;
        repayment.kind = CardEntryKind::repayment;
        repayment.purpose = voucher.summary;
        repayment.amount = amount;
        repayment.voucher = voucher.id;
        if (auto status = writer.add(repayment); !status) {
            return status;
        }
    }
    return {};
}

} // namespace

Result<Changes> repayCards(Registry& registry, const Actor& actor, Id<Voucher> id, const std::vector<Id<CardEntry>>& entries)
{
    return registry.apply(actor, "ledger.repayCards", [&](Writer& writer) -> Status {
        const auto voucher = findVoucher(writer.reader(), id);
        const auto owner = voucher ? findBook(writer.reader(), voucher->book) : std::nullopt;
        if (!owner || voucher->classCode != cardSpendingClass) {
            return failure(ErrorCode::notFound, "voucher");
        }
        const auto payment = collect(writer, *voucher, entries);
        if (!payment) {
            return payment.error();
        }
        if (payment->sum != voucher->amount) {
            return invalid({problemOf(
                "entries",
                "card_repayment_differs",
                {{"voucher", voucherText(*owner, *voucher)},
                 {"paid", moneyText(voucher->amount)},
                 {"entries", moneyText(payment->sum)},
                 {"difference", moneyText(voucher->amount - payment->sum)}}
            )});
        }
        writer.subject(voucherText(*owner, *voucher) + " " + voucher->summary);
        return bind(writer, *voucher, *payment);
    });
}

} // namespace linwu::ledger
