// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/sealing/reseal_queries.h"

#include "core/access/register_kind.h"
#include "core/registry/journal.h"
#include "core/registry/reasons.h"

namespace linwu::sealing {

namespace {

constexpr std::string_view kStoreImages = "update change set before = :before, after = :after where id = :id";
constexpr std::string_view kReasons =
    "select id, action, reasons from operation where id > :after and reasons <> '{}' order by id";
constexpr std::string_view kStorePage = "update change_page set body = :body where id = :id";

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string text;
    for (const auto& part : parts) {
        text += (text.empty() ? "" : std::string(between)) + part;
    }
    return text;
}

std::vector<std::string> columnsOf(const SealedTable& table)
{
    std::vector<std::string> columns(table.columns.begin(), table.columns.end());
    for (const HashColumn& hash : table.hashes) {
        columns.emplace_back(hash.column);
    }
    if (table.hasIdType) {
        columns.emplace_back(idTypeColumn);
    }
    if (table.isPapers) {
        columns.emplace_back(aboutColumn);
    }
    return columns;
}

/// `'resident', 'staff'`: names of our own tables, so they may stand in the text.
std::string namesOf(const std::vector<const SealedTable*>& tables)
{
    std::vector<std::string> names;
    names.reserve(tables.size());
    for (const auto* table : tables) {
        names.push_back("'" + std::string(table->table) + "'");
    }
    return joined(names, ", ");
}

Value imageValue(const std::string& image)
{
    return image.empty() ? Value() : Value(image);
}

} // namespace

std::vector<SealedRow> rowsAfter(Session& session, const SealedTable& table, std::int64_t after, int limit)
{
    std::vector<std::string> present;
    for (const std::string_view column : table.columns) {
        present.push_back(std::string(column) + " is not null");
    }
    const std::string sql = "select id, " + joined(columnsOf(table), ", ") + " from " + std::string(table.table) +
                            " where id > :after and (" + joined(present, " or ") + ") order by id limit :limit";
    std::vector<SealedRow> rows;
    session.each(sql, {{"after", after}, {"limit", limit}}, [&](const Row& row) {
        rows.push_back({row.integer(0), fieldsOf(row, 1)});
        return true;
    });
    return rows;
}

Fields rowOf(Session& session, const SealedTable& table, std::int64_t id)
{
    Fields fields;
    const std::string sql = "select " + joined(columnsOf(table), ", ") + " from " + std::string(table.table) + " where id = :id";
    session.each(sql, {{"id", id}}, [&](const Row& row) {
        fields = fieldsOf(row);
        return false;
    });
    return fields;
}

void storeRow(Session& session, const SealedTable& table, const SealedRow& row)
{
    std::vector<std::string> sets;
    for (const auto& field : row.fields) {
        sets.push_back(field.name + " = :" + field.name);
    }
    Fields parameters = row.fields;
    parameters.push_back({"key", row.id});
    session.run("update " + std::string(table.table) + " set " + joined(sets, ", ") + " where id = :key", parameters);
}

std::vector<ImagePair> imagesAfter(Session& session, const std::vector<const SealedTable*>& tables, std::int64_t after, int limit)
{
    // An image without bytes holds neither seal nor hash.
    const std::string sql = "select id, table_name, record_id, before, after from change where id > :after and table_name in (" +
                            namesOf(tables) + R"() and (before like '%"blob"%' or after like '%"blob"%')
                            order by id limit :limit)";
    std::vector<ImagePair> found;
    session.each(sql, {{"after", after}, {"limit", limit}}, [&](const Row& row) {
        found.push_back(
            {row.integer(0), std::string(row.text(1)), row.integer(2), std::string(row.text(3)), std::string(row.text(4))}
        );
        return true;
    });
    return found;
}

void storeImages(Session& session, const ImagePair& images)
{
    session.run(kStoreImages, {{"before", imageValue(images.before)}, {"after", imageValue(images.after)}, {"id", images.id}});
}

std::vector<ImagePage> pagesAfter(Session& session, const std::vector<const SealedTable*>& tables, std::int64_t after, int limit)
{
    const std::string sql = "select p.id, r.table_name, r.kind, p.body from change_page p join change_range r on r.id = "
                            "p.range_id where p.id > :after and r.table_name in (" +
                            namesOf(tables) + ") order by p.id limit :limit";
    std::vector<ImagePage> found;
    session.each(sql, {{"after", after}, {"limit", limit}}, [&](const Row& row) {
        found.push_back(
            {row.integer(0),
             std::string(row.text(1)),
             fromCode<Change::Kind>(row.text(2)).value_or(Change::Kind::edit),
             Blob{std::string(row.text(3))}}
        );
        return true;
    });
    return found;
}

void storePage(Session& session, const ImagePage& page)
{
    session.run(kStorePage, {{"body", page.body}, {"id", page.id}});
}

std::vector<ActReasons> reasonsAfter(Session& session, KeyClass keyClass, std::int64_t after, int limit)
{
    std::vector<ActReasons> found;
    session.each(kReasons, {{"after", after}}, [&](const Row& row) {
        const Id<Operation> operation{row.integer(0)};
        if (keyClassOf(placeOfReasons(row.text(1), operation).table) == keyClass) {
            found.push_back({operation.value, std::string(row.text(1)), std::string(row.text(2))});
        }
        return static_cast<int>(found.size()) < limit;
    });
    return found;
}

void storeReasons(Session& session, const ActReasons& reasons)
{
    session.run("update operation set reasons = :reasons where id = :id", {{"reasons", reasons.stored}, {"id", reasons.id}});
}

std::int64_t countRows(Session& session, std::string_view table)
{
    return session.integer("select count(*) from " + std::string(table));
}

bool holdsOther(Session& session, const SealedTable& table, KeyClass keyClass, const Blob& head)
{
    std::vector<std::string> others;
    for (const std::string_view column : table.columns) {
        others.push_back("substr(" + std::string(column) + ", 1, 2) <> :head");
    }
    const std::string sql = "select " + joined(columnsOf(table), ", ") + " from " + std::string(table.table) + " where " +
                            joined(others, " or ") + (table.isPapers ? "" : " limit 1");
    bool found = false;
    session.each(sql, {{"head", head}}, [&](const Row& row) {
        const SealPlace place = table.placeOf(table.columns.front(), 0, fieldsOf(row));
        found = keyClassOf(place.table) == keyClass;
        return !found;
    });
    return found;
}

void dropSearchPages(Session& session)
{
    session.run("delete from search_page");
}

} // namespace linwu::sealing
