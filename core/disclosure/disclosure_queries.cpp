// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/disclosure_queries.h"

#include "core/ledger/ledger_queries.h"
#include "core/rules/rule_queries.h"
#include "core/store/table.h"

#include <algorithm>

namespace linwu::disclosure {

namespace {

constexpr std::string_view kOfSheet = "disclosure_id = :sheet order by id";

template <Record R>
std::vector<R> ofSheet(const Reader& reader, Id<Disclosure> id)
{
    return listRecords<R>(reader.session(), kOfSheet, {{"sheet", id.value}});
}

} // namespace

std::optional<Disclosure> findSheet(const Reader& reader, Id<Disclosure> id)
{
    return findRecord<Disclosure>(reader.session(), id.value);
}

std::optional<Disclosure> findSheet(const Reader& reader, const std::string& number)
{
    const auto versions = listVersions(reader, number);
    return versions.empty() ? std::nullopt : std::optional(versions.back());
}

std::vector<Disclosure> listSheets(const Reader& reader, const std::string& item)
{
    if (item.empty()) {
        return listRecords<Disclosure>(reader.session(), "id > 0 order by last_on desc, item_code, version desc");
    }
    return listRecords<Disclosure>(reader.session(), "item_code = :item order by first_on desc, version desc", {{"item", item}});
}

std::vector<Disclosure> listVersions(const Reader& reader, const std::string& number)
{
    return listRecords<Disclosure>(reader.session(), "number = :number order by version", {{"number", number}});
}

std::optional<SheetFile> loadSheet(const Reader& reader, Id<Disclosure> id)
{
    const auto sheet = findSheet(reader, id);
    if (!sheet) {
        return std::nullopt;
    }
    SheetFile file;
    file.sheet = *sheet;
    file.figures = ofSheet<SheetFigure>(reader, id);
    file.wordings = ofSheet<SheetWording>(reader, id);
    file.waivers = ofSheet<ScanWaiver>(reader, id);
    file.signOffs = ofSheet<SignOff>(reader, id);
    file.decisions = ofSheet<MeetingDecision>(reader, id);
    file.evidence = ofSheet<Evidence>(reader, id);
    file.opinions = ofSheet<PublicOpinion>(reader, id);
    file.corrections = ofSheet<CorrectionNotice>(reader, id);
    return file;
}

std::optional<PublicOpinion> findOpinion(const Reader& reader, Id<PublicOpinion> id)
{
    return findRecord<PublicOpinion>(reader.session(), id.value);
}

std::optional<Evidence> findEvidence(const Reader& reader, Id<Evidence> id)
{
    return findRecord<Evidence>(reader.session(), id.value);
}

std::vector<Evidence> listEvidenceByDigest(const Reader& reader, const std::string& sha256)
{
    return listRecords<Evidence>(reader.session(), "sha256 = :sha256 and sha256 <> '' order by id", {{"sha256", sha256}});
}

std::vector<CatalogueChoice> listChoices(const Reader& reader)
{
    return listRecords<CatalogueChoice>(reader.session(), "id > 0 order by item_code");
}

std::vector<CatalogueItem> listItems(const Reader& reader)
{
    auto items = catalogueOf(reader, reader.today()).items();
    // Until the community has chosen, it keeps what the program can make for it; nobody is blamed for lists nobody asked for.
    for (auto& item : items) {
        item.enabled = item.enabled && item.makesSheet();
    }
    for (const auto& choice : listChoices(reader)) {
        for (auto& item : items) {
            if (item.code == choice.item) {
                item.enabled = choice.enabled;
            }
        }
    }
    return items;
}

namespace {

/// From when on sheets are asked for: the first day that the books tell of; without books, that of the file.
Date firstDayOf(const Reader& reader)
{
    std::optional<Date> first;
    for (const auto& book : ledger::listBooks(reader)) {
        first = first ? std::min(*first, book.openedOn) : book.openedOn;
    }
    if (!first) {
        reader.session().each("select at from operation order by id limit 1", {}, [&](const Row& row) {
            first = parseIsoDate(std::string(row.text(0)).substr(0, 10));
            return false;
        });
    }
    return first.value_or(reader.today());
}

} // namespace

std::vector<DueSheet> listDue(const Reader& reader)
{
    auto items = listItems(reader);
    if (ledger::listBooks(reader).empty()) {
        std::erase_if(items, [](const CatalogueItem& item) { return item.makesSheet(); });
    }
    const DueBy by{ledger::limitsOn(reader, reader.today()), rules::calendarOf(reader)};
    return dueSheets(items, listSheets(reader), by, firstDayOf(reader), reader.today());
}

std::vector<PublicOpinion> listOpenOpinions(const Reader& reader)
{
    return listRecords<PublicOpinion>(reader.session(), "state in ('received', 'in_hand') order by due_on, id");
}

StaffBook loadStaffBook(const Reader& reader)
{
    StaffBook book;
    book.staff = listRecords<Staff>(reader.session(), "id > 0 order by id");
    book.roles = listRecords<StaffRoleSpell>(reader.session(), "id > 0 order by id");
    book.relations = listRecords<StaffRelation>(reader.session(), "id > 0 order by id");
    return book;
}

CardBooks loadCards(const Reader& reader, Id<ledger::Book> book, const Date& to)
{
    CardBooks cards;
    cards.book = ledger::findBook(reader, book).value_or(ledger::Book{});
    cards.cards = ledger::listCards(reader, book);
    cards.entries = ledger::listCardEntries(reader, book, to);
    cards.vouchers = listRecords<ledger::Voucher>(
        reader.session(),
        "book_id = :book and class_code = 'card_spending' and voucher_on <= :to order by voucher_on, number",
        {{"book", book.value}, {"to", toValue(to)}}
    );
    return cards;
}

} // namespace linwu::disclosure
