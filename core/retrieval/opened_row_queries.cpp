// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retrieval/opened_row_queries.h"

#include "core/residents/household.h"
#include "core/residents/place_queries.h"
#include "core/sealing/sealed_tables.h"
#include "core/values/address.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace linwu::retrieval {

namespace {

constexpr std::string_view kBirth = R"(
select o.id, o.at, o.action from operation o where o.id = (select min(operation_id) from (
select operation_id from change where table_name = :table and record_id = :id and kind = 'add' union all
select operation_id from change_range where table_name = :table and first_id <= :id and last_id >= :id and kind = 'add') made))";
/// Every other edit and every other end leaves what was there before.
constexpr std::string_view kErased =
    "select count(*) from change where table_name = :table and record_id = :id and kind <> 'add' and before is null";
constexpr std::string_view kNextKey = "select next from sequence where name = :name";
constexpr std::string_view kVouchers = "select id from voucher where number = :number order by year desc, id desc limit 50";

/// The column that names a record of a table.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> titleColumns{{
    {"resident", "name"},
    {"estate", "name"},
    {"building", "number"},
    {"household", "number"},
    {"mediation_case", "number"},
    {"disclosure", "number"},
    {"voucher", "year || '-' || number"},
    {"staff", "name"},
    {"grid", "name"},
    {"ledger_book", "name"},
    {"ledger_account", "name"},
    {"mediation_committee", "name"},
}};

/// A household is called by its number, else by its head.
std::string householdTitle(const Reader& reader, std::int64_t id)
{
    return reader.session().text(
        "select coalesce(r.name, '') from household h left join resident r on r.id = h.head_id where h.id = :id", {{"id", id}}
    );
}

OpenedRow openedFrom(const Reader& reader, const std::string& table, const Row& row)
{
    OpenedRow opened;
    opened.id = row.integer(0);
    opened.fields = fieldsOf(row);
    for (auto& field : opened.fields) {
        const auto* blob = std::get_if<Blob>(&field.value);
        const auto place = blob == nullptr ? std::nullopt : sealing::sealPlaceOf(table, field.name, opened.id, opened.fields);
        if (place) {
            field.value = reader.sealer().open(*blob, *place);
        }
    }
    return opened;
}

/// Whether the newest value of a column that the reader may see opens, when there is one.
bool opensNewest(const Reader& reader, const sealing::SealedTable& table, std::string_view column)
{
    const std::string sql =
        "select * from " + std::string(table.table) + " where " + std::string(column) + " is not null order by id desc";
    bool opens = true;
    reader.session().each(sql, {}, [&](const Row& row) {
        const Fields fields = fieldsOf(row);
        const SealPlace place = table.placeOf(column, row.integer(0), fields);
        const auto* sealed = findAs<Blob>(fields, column);
        if (sealed == nullptr || !reader.shows(place.table)) {
            return true;
        }
        try {
            static_cast<void>(reader.sealer().open(*sealed, place));
        } catch (const SealError&) {
            opens = false;
        }
        return false;
    });
    return opens;
}

} // namespace

std::optional<OpenedRow> openedRow(const Reader& reader, const RecordKey& record)
{
    std::optional<OpenedRow> found;
    reader.session().each("select * from " + record.table + " where id = :id", {{"id", record.id}}, [&](const Row& row) {
        found = openedFrom(reader, record.table, row);
        return false;
    });
    return found;
}

std::vector<OpenedRow>
openedRowsNaming(const Reader& reader, const std::string& table, const std::string& column, std::int64_t id)
{
    std::vector<OpenedRow> found;
    const std::string sql = "select * from " + table + " where " + column + " = :id order by id";
    reader.session().each(sql, {{"id", id}}, [&](const Row& row) {
        found.push_back(openedFrom(reader, table, row));
        return true;
    });
    return found;
}

std::optional<Birth> birthOf(Session& session, const RecordKey& record)
{
    std::optional<Birth> birth;
    session.each(kBirth, {{"table", record.table}, {"id", record.id}}, [&](const Row& row) {
        birth = Birth{row.integer(0), std::string(row.text(1)), std::string(row.text(2))};
        return false;
    });
    return birth;
}

bool wasErased(Session& session, const RecordKey& record)
{
    return session.integer(kErased, {{"table", record.table}, {"id", record.id}}) > 0;
}

bool wasGivenOut(Session& session, const RecordKey& record)
{
    const std::int64_t withoutDesk = record.id & ((std::int64_t{1} << deskShift) - 1);
    return withoutDesk < session.integer(kNextKey, {{"name", "id:" + record.table}});
}

bool opensSeals(const Reader& reader)
{
    const auto opens = [&](const sealing::SealedTable& table) {
        return std::ranges::all_of(table.columns, [&](std::string_view column) { return opensNewest(reader, table, column); });
    };
    return std::ranges::all_of(sealing::sealedTables(), [&](const sealing::SealedTable& table) {
        return table.isLarge || !reader.shows(table.table) || opens(table);
    });
}

std::string titleOf(const Reader& reader, const RecordKey& record)
{
    if (record.table == residents::Dwelling::table) {
        return addressText(residents::addressOf(reader, {record.id}));
    }
    const auto column = std::ranges::find(titleColumns, record.table, [](const auto& one) { return one.first; });
    if (column == titleColumns.end()) {
        return {};
    }
    std::string title = reader.session().text(
        "select " + std::string(column->second) + " from " + record.table + " where id = :id", {{"id", record.id}}
    );
    return title.empty() && record.table == residents::Household::table ? householdTitle(reader, record.id) : title;
}

std::vector<RecordKey> vouchersNumbered(const Reader& reader, const std::string& number)
{
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(number.data(), number.data() + number.size(), value);
    std::vector<RecordKey> found;
    if (fault == std::errc() && end == number.data() + number.size()) {
        reader.session().each(kVouchers, {{"number", value}}, [&](const Row& row) {
            found.push_back({"voucher", row.integer(0)});
            return true;
        });
    }
    return found;
}

} // namespace linwu::retrieval
