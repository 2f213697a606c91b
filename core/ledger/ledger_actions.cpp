// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger_actions.h"

#include "core/ledger/rule_table.h"

#include <algorithm>

namespace linwu::ledger {

namespace {

Error missing(std::string what)
{
    return failure(ErrorCode::notFound, std::move(what));
}

Status addOpeningAccount(Writer& writer, const Opening& opening, NewAccount& entry)
{
    entry.account.book = opening.book.id;
    if (!entry.heldIn.empty()) {
        const auto holder = std::find_if(opening.accounts.begin(), opening.accounts.end(), [&](const NewAccount& other) {
            return other.account.name == entry.heldIn && other.account.id.valid() && other.account.kind == AccountKind::bank;
        });
        if (holder == opening.accounts.end()) {
            return invalid({problemOf("held_in", "field_missing")});
        }
        entry.account.heldIn = holder->account.id;
    }
    if (auto status = writer.add(entry.account); !status) {
        return status;
    }
    OpeningBalance balance;
    balance.account = entry.account.id;
    balance.on = opening.book.openedOn;
    balance.amount = entry.opening;
    return writer.add(balance);
}

Status book(Writer& writer, Voucher& voucher)
{
    const auto owner = findBook(writer.reader(), voucher.book);
    if (!owner) {
        return missing("book");
    }
    voucher.year = static_cast<int>(voucher.on.year());
    voucher.number = lastNumber(writer.reader(), voucher.book, voucher.year) + 1;
    Problems problems = check(voucher);
    if (problems.empty()) {
        problems = checkAmong(voucher, loadSurroundings(writer.reader(), voucher));
    }
    if (auto status = writer.require(problems); !status) {
        return status;
    }
    writer.subject(voucherText(*owner, voucher) + " " + voucher.summary);
    return writer.add(voucher);
}

} // namespace

Result<Changes> openBook(Registry& registry, const Actor& actor, Opening& opening)
{
    return registry.apply(actor, "ledger.open", [&](Writer& writer) -> Status {
        writer.subject(opening.book.name);
        if (opening.accounts.empty()) {
            return invalid({problemOf("accounts", "field_missing")});
        }
        if (auto status = writer.add(opening.book); !status) {
            return status;
        }
        // Bank accounts first: a fund may lie in one of them.
        std::stable_sort(opening.accounts.begin(), opening.accounts.end(), [](const NewAccount& a, const NewAccount& b) {
            return a.account.kind < b.account.kind;
        });
        for (auto& entry : opening.accounts) {
            if (auto status = addOpeningAccount(writer, opening, entry); !status) {
                return status;
            }
        }
        for (auto& total : opening.totals) {
            total.book = opening.book.id;
            total.year = static_cast<int>(opening.book.openedOn.year());
            if (auto status = writer.add(total); !status) {
                return status;
            }
        }
        return {};
    });
}

Result<Changes> addAccount(Registry& registry, const Actor& actor, Account& account)
{
    return registry.apply(actor, "ledger.addAccount", [&](Writer& writer) {
        writer.subject(account.name);
        return writer.add(account);
    });
}

Result<Changes> addVoucher(Registry& registry, const Actor& actor, Voucher& voucher)
{
    return registry.apply(actor, "ledger.addVoucher", [&](Writer& writer) { return book(writer, voucher); });
}

Result<Changes> editVoucher(Registry& registry, const Actor& actor, const Voucher& shown, const Voucher& edited)
{
    return registry.apply(actor, "ledger.editVoucher", [&](Writer& writer) -> Status {
        const auto owner = findBook(writer.reader(), shown.book);
        if (!owner || edited.book != shown.book) {
            return missing("book");
        }
        Problems problems = checkOpen(shown.on, listClosed(writer.reader(), shown.book, ClosedPart::vouchers));
        if (edited.year != shown.year || edited.number != shown.number) {
            problems.push_back(problemOf("voucher_on", "date_outside_period", {{"day", isoText(edited.on)}}));
        }
        if (problems.empty()) {
            problems = check(edited);
        }
        if (problems.empty()) {
            problems = checkAmong(edited, loadSurroundings(writer.reader(), edited, shown.on));
        }
        if (auto status = writer.require(problems); !status) {
            return status;
        }
        writer.subject(voucherText(*owner, shown) + " " + edited.summary);
        return writer.edit(shown, edited);
    });
}

Result<Changes> removeVoucher(Registry& registry, const Actor& actor, Id<Voucher> id)
{
    return registry.apply(actor, "ledger.removeVoucher", [&](Writer& writer) -> Status {
        const auto voucher = findVoucher(writer.reader(), id);
        const auto owner = voucher ? findBook(writer.reader(), voucher->book) : std::nullopt;
        if (!owner) {
            return missing("voucher");
        }
        Problems problems = checkOpen(voucher->on, listClosed(writer.reader(), voucher->book, ClosedPart::vouchers));
        if (voucher->number != lastNumber(writer.reader(), voucher->book, voucher->year)) {
            problems.push_back({"number", "voucher_number_gap", Severity::block, {{"number", std::to_string(voucher->number)}}});
        }
        if (auto status = writer.require(problems); !status) {
            return status;
        }
        writer.subject(voucherText(*owner, *voucher) + " " + voucher->summary);
        return writer.remove(*voucher);
    });
}

Result<Changes> reverseVoucher(Registry& registry, const Actor& actor, const Reversal& reversal, Voucher& made)
{
    return registry.apply(actor, "ledger.reverse", [&](Writer& writer) -> Status {
        const auto original = findVoucher(writer.reader(), reversal.voucher);
        const auto owner = original ? findBook(writer.reader(), original->book) : std::nullopt;
        if (!owner || original->kind == VoucherKind::transfer) {
            return missing("voucher");
        }
        made = *original;
        made.id = {};
        made.on = reversal.on;
        made.reverses = original->id;
        made.handler = reversal.handler;
        made.decision.clear();
        made.remark.clear();
        made.summary = reversal.summary.empty() ? "红字冲销" + voucherText(*owner, *original) : reversal.summary;
        Money left;
        for (const auto& entry : loadSurroundings(writer.reader(), made).reversed) {
            left += entry.amount;
        }
        made.amount = -reversal.amount.value_or(left);
        return book(writer, made);
    });
}

Result<Changes> transferMoney(Registry& registry, const Actor& actor, const Transfer& transfer, Voucher& made)
{
    made = {};
    made.book = transfer.book;
    made.on = transfer.on;
    made.kind = VoucherKind::transfer;
    made.account = transfer.from;
    made.toAccount = transfer.to;
    made.amount = transfer.amount;
    made.summary = transfer.summary;
    made.handler = transfer.handler;
    made.profit = transfer.profit;
    return registry.apply(actor, "ledger.transfer", [&](Writer& writer) { return book(writer, made); });
}

Result<Changes> recordProfit(Registry& registry, const Actor& actor, EnterpriseProfit& profit)
{
    return registry.apply(actor, "ledger.recordProfit", [&](Writer& writer) {
        writer.subject(profit.enterprise);
        return writer.add(profit);
    });
}

namespace {

Status dropProof(Writer& writer, const BalanceProof& proof)
{
    for (const auto& item : listOutstanding(writer.reader(), proof.id)) {
        if (auto status = writer.remove(item); !status) {
            return status;
        }
    }
    return writer.remove(proof);
}

} // namespace

Result<Changes>
stateBalance(Registry& registry, const Actor& actor, BalanceProof& proof, const std::vector<OutstandingItem>& items)
{
    return registry.apply(actor, "ledger.stateBalance", [&](Writer& writer) -> Status {
        const auto account = findRecord<Account>(writer.reader().session(), proof.account.value);
        if (!account) {
            return missing("account");
        }
        writer.subject(account->name);
        for (const auto& before : listProofs(writer.reader(), account->book, proof.on)) {
            if (before.account == proof.account) {
                if (auto status = dropProof(writer, before); !status) {
                    return status;
                }
            }
        }
        if (auto status = writer.add(proof); !status) {
            return status;
        }
        for (OutstandingItem item : items) {
            item.proof = proof.id;
            if (auto status = writer.add(item); !status) {
                return status;
            }
        }
        return {};
    });
}

} // namespace linwu::ledger
