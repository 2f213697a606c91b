// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retention/due_queries.h"

#include "core/disclosure/catalogue.h"
#include "core/ledger/book.h"
#include "core/mediation/mediation_case.h"
#include "core/residents/resident.h"
#include "core/retention/erasure_obstacles_queries.h"
#include "core/store/table.h"

#include <algorithm>

namespace linwu::retention {

namespace {

constexpr std::string_view kArchivedCases = R"(
select id, number, retention, archived_on from mediation_case where state = 'archived' and archived_on is not null order by id)";
constexpr std::string_view kArchivedSheets = R"(
select id, number, item_code, period_kind, archived_on from disclosure
where state = 'archived' and archived_on is not null order by id)";
constexpr std::string_view kVoucherYears = R"(
select v.book_id, v.year, b.name, count(*) from voucher v join ledger_book b on b.id = v.book_id
group by v.book_id, v.year, b.name order by v.book_id, v.year)";
constexpr std::string_view kGonePeople = R"(
select id, name, status, status_on from resident where status in ('moved_out', 'deceased') and status_on is not null order by id)";
constexpr std::string_view kDestroyed = "select about_table, about_id, year from destruction_item where done = 1";
constexpr std::string_view kListed = R"(
select i.about_table, i.about_id, i.year from destruction_item i join destruction_list l on l.id = i.list_id
where l.state = 'proposed')";

constexpr std::string_view residentRule = "resident_gone";
constexpr std::string_view voucherRule = "voucher";
constexpr std::string_view sheetRules = "sheet_";

void addCases(const Reader& reader, const KeepingTable& table, std::vector<KeptItem>& items)
{
    reader.session().each(kArchivedCases, {}, [&](const Row& row) {
        KeptItem item;
        item.key = {std::string(mediation::MediationCase::table), row.integer(0), 0};
        item.title = std::string(row.text(1)) + " 调解案卷";
        item.keeping = table.ofCase(row.text(2));
        item.formedOn = parseIsoDate(row.text(3)).value();
        items.push_back(std::move(item));
        return true;
    });
}

/// What a sheet is, in the words of the conditions of retention.
std::set<std::string> natureOf(const disclosure::Catalogue& catalogue, const std::string& code, std::string_view period)
{
    std::set<std::string> nature{"sheet", code};
    const auto* item = catalogue.find(code);
    if (item != nullptr && item->category == disclosure::Category::finance) {
        nature.insert(period == "year" ? "year_accounts" : "period_accounts");
    }
    return nature;
}

void addSheets(const Reader& reader, const KeepingTable& table, const Date& day, std::vector<KeptItem>& items)
{
    const disclosure::Catalogue catalogue = disclosure::catalogueOf(reader, day);
    reader.session().each(kArchivedSheets, {}, [&](const Row& row) {
        const std::string code(row.text(2));
        KeptItem item;
        item.key = {std::string(disclosure::Disclosure::table), row.integer(0), 0};
        item.title = std::string(row.text(1)) + " " + catalogue.nameOf(code);
        item.keeping = table.longest(sheetRules, natureOf(catalogue, code, row.text(3)));
        item.formedOn = parseIsoDate(row.text(4)).value();
        items.push_back(std::move(item));
        return true;
    });
}

void addVouchers(const Reader& reader, const KeepingTable& table, const Date& day, std::vector<KeptItem>& items)
{
    reader.session().each(kVoucherYears, {}, [&](const Row& row) {
        const int year = static_cast<int>(row.integer(1));
        if (year >= day.year()) {
            return true; // still being kept
        }
        KeptItem item;
        item.key = {std::string(ledger::Book::table), row.integer(0), year};
        item.title = std::string(row.text(2)) + std::to_string(year) + "年度会计凭证";
        item.pieces = static_cast<int>(row.integer(3));
        item.keeping = table.of(voucherRule);
        item.formedOn = Date(static_cast<unsigned short>(year), 12, 31);
        items.push_back(std::move(item));
        return true;
    });
}

void addPeople(const Reader& reader, const KeepingTable& table, std::vector<KeptItem>& items)
{
    reader.session().each(kGonePeople, {}, [&](const Row& row) {
        KeptItem item;
        item.key = {std::string(residents::Resident::table), row.integer(0), 0};
        item.title =
            "居民登记第" + std::to_string(row.integer(0)) + "号（" + (row.text(2) == "deceased" ? "死亡" : "迁出") + "）";
        item.subject = row.text(1);
        item.keeping = table.of(residentRule);
        item.formedOn = parseIsoDate(row.text(3)).value();
        items.push_back(std::move(item));
        return true;
    });
}

std::set<ItemKey> keysOf(const Reader& reader, std::string_view question)
{
    std::set<ItemKey> taken;
    reader.session().each(question, {}, [&](const Row& row) {
        taken.insert({std::string(row.text(0)), row.integer(1), static_cast<int>(row.integer(2))});
        return true;
    });
    return taken;
}

std::vector<KeptItem> keptItems(const Reader& reader, const KeepingTable& table, const Date& day)
{
    std::vector<KeptItem> items;
    addCases(reader, table, items);
    addSheets(reader, table, day, items);
    addVouchers(reader, table, day, items);
    addPeople(reader, table, items);
    for (KeptItem& item : items) {
        item.until = item.keeping.until(item.formedOn);
    }
    const auto taken = keysOf(reader, kDestroyed);
    std::erase_if(items, [&](const KeptItem& item) { return taken.contains(item.key); });
    return items;
}

/// People of whom another register still has to keep something come up when that is over.
bool mayGo(const Reader& reader, const KeptItem& item, const KeepingTable& table, const Date& day)
{
    return item.key.table != residents::Resident::table ||
           erasureObstacles(reader, {item.key.id}, table, day, reader.scope()).empty();
}

} // namespace

std::vector<KeptItem> dueItems(const Reader& reader, const Date& day)
{
    const KeepingTable table(reader, day);
    auto items = keptItems(reader, table, day);
    const auto listed = keysOnOpenLists(reader);
    std::erase_if(items, [&](const KeptItem& item) {
        return !item.dueOn(day) || listed.contains(item.key) || !mayGo(reader, item, table, day);
    });
    std::ranges::stable_sort(items, {}, [](const KeptItem& item) { return *item.until; });
    return items;
}

std::map<ItemKey, KeptItem> keptByKey(const Reader& reader, const Date& day)
{
    std::map<ItemKey, KeptItem> kept;
    for (KeptItem& item : keptItems(reader, KeepingTable(reader, day), day)) {
        const ItemKey key = item.key;
        kept.emplace(key, std::move(item));
    }
    return kept;
}

std::set<ItemKey> keysOnOpenLists(const Reader& reader)
{
    return keysOf(reader, kListed);
}

} // namespace linwu::retention
