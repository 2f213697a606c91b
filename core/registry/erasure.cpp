// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/erasure.h"

#include "core/registry/chain.h"
#include "core/registry/image.h"
#include "core/registry/reasons.h"

#include <algorithm>
#include <array>

namespace linwu {

namespace {

constexpr std::string_view kActsOfRecord = R"(
select distinct operation_id from change where table_name = :table and record_id = :id and operation_id <> :own)";
constexpr std::string_view kActsOfRange = R"(
select distinct operation_id from change_range where table_name = :table and first_id <= :id and last_id >= :id)";
constexpr std::string_view kImages = R"(
select before, after from change where table_name = :table and record_id = :id
and (before is not null or after is not null))";
constexpr std::string_view kClearImages =
    "update change set before = null, after = null where table_name = :table and record_id = :id";
constexpr std::string_view kPages = R"(
select p.id, r.kind, p.body from change_page p join change_range r on r.id = p.range_id
where r.table_name = :table and p.first_id <= :last and p.last_id >= :first)";
constexpr std::string_view kSetPage = "update change_page set body = :body where id = :id";
constexpr std::string_view kWords = "select subject, reasons, action from operation where id = :id";
/// An image of a record that was taken away earlier tells what it named.
constexpr std::string_view kRemovedNaming = R"(
select record_id from change where table_name = :table and kind = 'remove'
and (before like '%' || :naming || ',%' or before like '%' || :naming || '}%'))";

constexpr std::array<std::string_view, 2> nameColumns{"name", "former_name"};

/// A page of rows taken away without the values of these records, or nothing when it holds none of them.
std::optional<Blob> rowsWithout(const Blob& body, const std::set<std::int64_t>& ids)
{
    RowPage page = rowsOfPage(body);
    PackedRows packed(page.columns);
    bool changed = false;
    for (auto& row : page.rows) {
        if (ids.contains(integerOf(row.front()))) {
            std::fill(row.begin() + 1, row.end(), Value());
            changed = true;
        }
        packed.addRow(row);
    }
    return changed ? std::optional(packed.take()) : std::nullopt;
}

std::optional<Blob> editsWithout(const Blob& body, const std::set<std::int64_t>& ids)
{
    PackedRows packed({});
    bool changed = false;
    for (auto& edit : editsOfPage(body)) {
        if (ids.contains(edit.id)) {
            edit.changes.clear();
            changed = true;
        }
        packed.addEdit(edit.id, edit.changes);
    }
    return changed ? std::optional(packed.take()) : std::nullopt;
}

} // namespace

void Erasure::clear(std::string_view table, std::int64_t id, const Fields& values)
{
    std::string sets;
    Fields parameters = values;
    for (const auto& field : values) {
        sets += (sets.empty() ? "" : ", ") + field.name + " = :" + field.name;
    }
    parameters.push_back({"erased_key", id});
    if (!values.empty()) {
        m_writer->session().run("update " + std::string(table) + " set " + sets + " where id = :erased_key", parameters);
    }
    m_writer->journal().noteErased(Change::Kind::edit, table, id);
    forget(table, id);
}

void Erasure::remove(std::string_view table, std::int64_t id)
{
    m_writer->session().run("delete from " + std::string(table) + " where id = :id", {{"id", id}});
    m_writer->journal().noteErased(Change::Kind::remove, table, id);
    forget(table, id);
}

void Erasure::removeNaming(std::string_view table, std::string_view column, std::int64_t id)
{
    std::vector<std::int64_t> found;
    const auto take = [&](const Row& row) {
        found.push_back(row.integer(0));
        return true;
    };
    m_writer->session().each(
        "select id from " + std::string(table) + " where " + std::string(column) + " = :id order by id desc", {{"id", id}}, take
    );
    for (const std::int64_t record : std::exchange(found, {})) {
        remove(table, record);
    }
    m_writer->session().each(
        kRemovedNaming, {{"table", std::string(table)}, {"naming", "\"" + std::string(column) + "\":" + std::to_string(id)}}, take
    );
    for (const std::int64_t record : found) {
        forget(table, record);
    }
}

void Erasure::takeOut(const std::string& name)
{
    if (!name.empty()) {
        m_names.insert(name);
    }
}

void Erasure::collectActs(const Records& records, std::set<std::int64_t>& acts) const
{
    for (const auto& [table, ids] : records) {
        for (const std::int64_t id : ids) {
            Fields parameters{{"table", table}, {"id", id}};
            const auto take = [&](const Row& row) {
                acts.insert(row.integer(0));
                return true;
            };
            m_writer->session().each(kActsOfRange, parameters, take);
            parameters.push_back({"own", m_writer->journal().operation().value});
            m_writer->session().each(kActsOfRecord, parameters, take);
        }
    }
    acts.erase(m_writer->journal().operation().value);
}

void Erasure::takeNamesOfImages()
{
    const auto take = [&](std::string_view image) {
        for (const auto& field : image.empty() ? Fields() : fieldsOfImage(image)) {
            const auto* text = std::get_if<std::string>(&field.value);
            if (text != nullptr && std::ranges::find(nameColumns, field.name) != nameColumns.end()) {
                takeOut(*text);
            }
        }
    };
    for (const auto& [table, ids] : m_records) {
        for (const std::int64_t id : ids) {
            m_writer->session().each(kImages, {{"table", table}, {"id", id}}, [&](const Row& row) {
                take(row.text(0));
                take(row.text(1));
                return true;
            });
        }
    }
}

void Erasure::clearPages(const std::string& table, const std::set<std::int64_t>& ids)
{
    std::vector<std::pair<std::int64_t, Blob>> changed;
    m_writer->session().each(kPages, {{"table", table}, {"first", *ids.begin()}, {"last", *ids.rbegin()}}, [&](const Row& row) {
        const Blob body{std::string(row.text(2))};
        auto fresh = row.text(1) == codeOf(Change::Kind::remove) ? rowsWithout(body, ids) : editsWithout(body, ids);
        if (fresh) {
            changed.emplace_back(row.integer(0), std::move(*fresh));
        }
        return true;
    });
    for (auto& [page, body] : changed) {
        m_writer->session().run(kSetPage, {{"body", std::move(body)}, {"id", page}});
    }
}

void Erasure::clearImages()
{
    for (const auto& [table, ids] : m_records) {
        for (const std::int64_t id : ids) {
            m_writer->session().run(kClearImages, {{"table", table}, {"id", id}});
        }
        clearPages(table, ids);
    }
}

bool Erasure::tellsName(std::string_view text) const
{
    return std::ranges::any_of(m_names, [&](const std::string& name) { return text.find(name) != std::string_view::npos; });
}

void Erasure::clearWords(const std::set<std::int64_t>& erased, const std::set<std::int64_t>& mentioning)
{
    std::set<std::int64_t> acts = erased;
    acts.insert(mentioning.begin(), mentioning.end());
    for (const std::int64_t act : acts) {
        Fields fresh;
        m_writer->session().each(kWords, {{"id", act}}, [&](const Row& row) {
            if (tellsName(row.text(0))) {
                fresh.push_back({"subject", std::string()});
            }
            if (auto reasons = reasonsWithoutNames(row.text(2), {act}, row.text(1))) {
                fresh.push_back({"reasons", std::move(*reasons)});
            }
            return false;
        });
        for (const auto& word : fresh) {
            m_writer->session().run(
                "update operation set " + word.name + " = :fresh where id = :id", {{"fresh", word.value}, {"id", act}}
            );
        }
    }
}

std::optional<std::string>
Erasure::reasonsWithoutNames(std::string_view action, Id<Operation> operation, std::string_view stored) const
{
    Fields reasons = openReasons(m_writer->sealer(), action, operation, stored);
    // What cannot be opened here may tell a name as well.
    bool changed = reasons.empty() && sealedReasons(stored);
    for (auto& reason : reasons) {
        const auto* text = std::get_if<std::string>(&reason.value);
        if (text != nullptr && tellsName(*text)) {
            reason.value = std::string();
            changed = true;
        }
    }
    return changed ? std::optional(sealReasons(m_writer->sealer(), action, operation, reasons)) : std::nullopt;
}

void Erasure::finish()
{
    std::set<std::int64_t> erased;
    std::set<std::int64_t> mentioning;
    collectActs(m_records, erased);
    collectActs(m_mentions, mentioning);
    std::set<std::int64_t> all = erased;
    all.insert(mentioning.begin(), mentioning.end());
    // What was bent before stays a finding.
    std::erase_if(all, [&](std::int64_t act) { return !actHolds(m_writer->reader(), {act}); });
    takeNamesOfImages();
    clearImages();
    clearWords(erased, mentioning);
    const Id<Operation> own = m_writer->journal().operation();
    for (const std::int64_t act : all) {
        if (!actHolds(m_writer->reader(), {act})) {
            recastAct(m_writer->reader(), {act}, own);
        }
    }
}

} // namespace linwu
