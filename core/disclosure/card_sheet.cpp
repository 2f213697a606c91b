// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/sheet_values.h"

#include <algorithm>

namespace linwu::disclosure {

using ledger::CardEntry;
using ledger::CardEntryKind;
using papers::TemplateValues;

namespace {

const ledger::Card* cardOf(const CardBooks& cards, Id<ledger::Card> id)
{
    const auto found =
        std::find_if(cards.cards.begin(), cards.cards.end(), [id](const ledger::Card& card) { return card.id == id; });
    return found == cards.cards.end() ? nullptr : &*found;
}

/// The voucher by which an entry was paid until the end of the period; a later payment belongs to a later sheet.
const ledger::Voucher* paidBy(const CardBooks& cards, const CardEntry& entry, const Date& last)
{
    for (const auto& voucher : cards.vouchers) {
        if (voucher.id == entry.voucher && voucher.on <= last) {
            return &voucher;
        }
    }
    return nullptr;
}

const char* stateOf(const CardEntry& entry, bool paid)
{
    if (entry.kind == CardEntryKind::refund) {
        return "refunded";
    }
    if (entry.personal) {
        return "personal";
    }
    return paid ? "repaid" : "unpaid";
}

TemplateValues entryRow(const SheetInput& input, const CardBooks& cards, const CardEntry& entry, std::size_t index)
{
    const auto* card = cardOf(cards, entry.card);
    const auto* voucher = paidBy(cards, entry, input.sheet.lastOn);
    const auto wording = input.wordings.find(placeOf(entry.id));
    TemplateValues row;
    row.texts["index"] = std::to_string(index);
    row.texts["holder"] = orDash(card == nullptr ? std::string() : card->holder);
    row.texts["card"] = orDash(card == nullptr ? std::string() : card->lastFour);
    row.texts["date"] = isoText(entry.on);
    row.texts["merchant"] = orDash(entry.merchant);
    row.texts["purpose"] = wording == input.wordings.end() ? entry.purpose : wording->second;
    row.texts["amount"] = moneyCell(entry.kind == CardEntryKind::refund ? -entry.amount : entry.amount);
    row.texts["voucher"] = voucher == nullptr ? "—" : ledger::voucherText(cards.book, *voucher);
    row.texts["paid_on"] = voucher == nullptr ? "—" : isoText(voucher->on);
    TemplateValues outer;
    for (const char* state : {"repaid", "unpaid", "refunded", "personal"}) {
        outer.rows[state] = {};
    }
    outer.rows[stateOf(entry, voucher != nullptr)].push_back(row);
    return outer;
}

bool onSheet(const CardEntry& entry, const Disclosure& sheet)
{
    return entry.kind != CardEntryKind::repayment && sheet.firstOn <= entry.on && entry.on <= sheet.lastOn;
}

} // namespace

Result<papers::Document> cardSheet(const SheetInput& input, const CardBooks& cards)
{
    TemplateValues values = frameValues(input);
    auto& rows = values.rows["entries"];
    Money sum;
    for (const auto& entry : cards.entries) {
        if (onSheet(entry, input.sheet)) {
            rows.push_back(entryRow(input, cards, entry, rows.size() + 1));
            sum += entry.kind == CardEntryKind::refund ? -entry.amount : entry.amount;
        }
    }
    values.rows["nothing"] = rows.empty() ? std::vector<TemplateValues>(1) : std::vector<TemplateValues>();
    const auto figures = ledger::cardFigures(cards.cards, cards.entries, input.sheet.firstOn, input.sheet.lastOn);
    values.texts["sum"] = moneyCell(sum);
    values.texts["before"] = moneyText(figures.before);
    values.texts["consumption"] = moneyText(figures.consumption);
    values.texts["refund"] = moneyText(figures.refund);
    values.texts["repayment"] = moneyText(figures.repayment);
    values.texts["after"] = moneyText(figures.unpaid());
    values.texts["consumption_words"] = moneyInWords(figures.consumption);
    return papers::fillPaper("L10", values);
}

std::vector<SheetFigure> figuresOfCards(const CardBooks& cards, const ledger::AccountingPeriod& period)
{
    const auto figures = ledger::cardFigures(cards.cards, cards.entries, period.firstDay(), period.lastDay());
    std::string keys;
    for (const auto& voucher : cards.vouchers) {
        if (period.contains(voucher.on)) {
            keys += (keys.empty() ? "" : " ") + std::to_string(voucher.id.value);
        }
    }
    return {
        {{}, {}, "card", "total", "before", figures.before, {}},
        {{}, {}, "card", "total", "consumption", figures.consumption, {}},
        {{}, {}, "card", "total", "refund", figures.refund, {}},
        {{}, {}, "card", "total", "repayment", figures.repayment, keys},
        {{}, {}, "card", "total", "unpaid", figures.unpaid(), {}},
    };
}

} // namespace linwu::disclosure
