// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/journal.h"

#include "core/registry/reasons.h"

namespace linwu {

namespace {

/// A page of images is written when it has grown to about this many bytes.
constexpr std::size_t pageBytes = std::size_t{64} * 1024;

constexpr std::string_view kAddOperation = R"(
insert into operation (id, action, subject, staff_id, person, at, desk, reasons, final, undoes_id)
values (:id, :action, :subject, :staff, :person, :at, :desk, :reasons, :final, :undoes))";

constexpr std::string_view kAddChange = R"(
insert into change (id, operation_id, kind, table_name, record_id, before, after)
values (:id, :operation, :kind, :table, :record, :before, :after))";

constexpr std::string_view kAddRange = R"(
insert into change_range (id, operation_id, kind, table_name, first_id, last_id, record_count)
values (:id, :operation, :kind, :table, :first, :last, :count))";

constexpr std::string_view kSetRange =
    "update change_range set first_id = :first, last_id = :last, record_count = :count where id = :id";

constexpr std::string_view kAddPage =
    "insert into change_page (id, range_id, first_id, last_id, body) values (:id, :range, :first, :last, :body)";

constexpr std::string_view kCounter = "select next from sequence where name = :name";
constexpr std::string_view kSetCounter =
    "insert into sequence (name, next) values (:name, :next) on conflict (name) do update set next = excluded.next";

Fields reasonsOf(const Actor& actor)
{
    Fields fields;
    for (const auto& [rule, reason] : actor.confirmed) {
        fields.push_back({rule, reason});
    }
    return fields;
}

} // namespace

Journal::Journal(Session& session, Head head)
    : m_session(&session)
    , m_head(std::move(head))
{}

void Journal::subject(std::string text)
{
    m_subject = std::move(text);
}

std::int64_t& Journal::counter(const std::string& name)
{
    const auto found = m_counters.find(name);
    if (found != m_counters.end()) {
        return found->second;
    }
    const std::int64_t next = m_session->integer(kCounter, {{"name", name}});
    return m_counters.emplace(name, next == 0 ? 1 : next).first->second;
}

std::int64_t Journal::reserve(std::string_view table, std::int64_t count)
{
    const std::int64_t desk = static_cast<std::int64_t>(m_head.desk) << deskShift;
    std::int64_t& next = counter("id:" + std::string(table));
    const std::int64_t first = next;
    next += count;
    return desk | first;
}

std::int64_t Journal::nextNumber(const std::string& series)
{
    return counter("number:" + series)++;
}

Id<Operation> Journal::operation()
{
    if (m_operation == 0) {
        m_operation = reserve("operation", 1);
    }
    return {m_operation};
}

void Journal::writeOperation()
{
    if (m_operationWritten) {
        return;
    }
    m_session->run(
        kAddOperation,
        {{"id", operation().value},
         {"action", m_head.action},
         {"subject", m_subject},
         {"staff", toValue(m_head.actor->staff)},
         {"person", m_head.actor->name},
         {"at", m_head.at},
         {"desk", std::int64_t{m_head.desk}},
         {"reasons", sealReasons(*m_head.sealer, m_head.action, operation(), reasonsOf(*m_head.actor))},
         {"final", std::int64_t{m_final ? 1 : 0}},
         {"undoes", toValue(m_head.undoes)}}
    );
    m_operationWritten = true;
}

void Journal::hold(Change::Kind kind, std::string_view table, std::int64_t id, Value before, Value after)
{
    m_held.push_back({reserve("change", 1), kind, std::string(table), id, std::move(before), std::move(after)});
    m_changes.push_back({kind, std::string(table), id, id});
}

void Journal::noteAdd(std::string_view table, std::int64_t id)
{
    hold(Change::Kind::add, table, id, {}, {});
}

void Journal::noteEdit(std::string_view table, std::int64_t id, const std::vector<FieldChange>& changes)
{
    Fields before;
    Fields after;
    for (const auto& change : changes) {
        before.push_back({change.name, change.before});
        after.push_back({change.name, change.after});
    }
    hold(Change::Kind::edit, table, id, imageText(before), imageText(after));
}

void Journal::noteRemove(std::string_view table, std::int64_t id, const Fields& before)
{
    hold(Change::Kind::remove, table, id, imageText(before), {});
}

void Journal::noteErased(Change::Kind kind, std::string_view table, std::int64_t id)
{
    hold(kind, table, id, {}, {});
}

void Journal::noteAddRange(std::string_view table, std::int64_t first, std::int64_t last, std::int64_t count)
{
    RangeNote note = beginRange(Change::Kind::add, table, {});
    note.firstId = first;
    note.lastId = last;
    note.count = count;
    finishRange(note, Change::Kind::add, table);
}

RangeNote Journal::beginRange(Change::Kind kind, std::string_view table, std::vector<std::string> columns)
{
    writeOperation();
    RangeNote note;
    note.rangeId = reserve("change", 1);
    note.page = PackedRows(std::move(columns));
    m_session->run(
        kAddRange,
        {{"id", note.rangeId},
         {"operation", m_operation},
         {"kind", toValue(kind)},
         {"table", std::string(table)},
         {"first", std::int64_t{0}},
         {"last", std::int64_t{0}},
         {"count", std::int64_t{0}}}
    );
    return note;
}

void Journal::writePage(RangeNote& note)
{
    if (note.page.size() == 0) {
        return;
    }
    m_session->run(
        kAddPage,
        {{"id", reserve("change_page", 1)},
         {"range", note.rangeId},
         {"first", note.pageFirst},
         {"last", note.pageLast},
         {"body", note.page.take()}}
    );
    note.pageFirst = 0;
}

namespace {

void widen(RangeNote& note, std::int64_t id)
{
    note.firstId = note.count == 0 ? id : std::min(note.firstId, id);
    note.lastId = note.count == 0 ? id : std::max(note.lastId, id);
    note.pageLast = note.page.size() == 0 ? id : std::max(note.pageLast, id);
    note.pageFirst = note.page.size() == 0 ? id : std::min(note.pageFirst, id);
    ++note.count;
}

} // namespace

void Journal::addRow(RangeNote& note, const std::vector<Value>& row)
{
    widen(note, integerOf(row.front()));
    note.page.addRow(row);
    if (note.page.size() >= pageBytes) {
        writePage(note);
    }
}

void Journal::addEdit(RangeNote& note, std::int64_t id, const std::vector<FieldChange>& changes)
{
    widen(note, id);
    note.page.addEdit(id, changes);
    if (note.page.size() >= pageBytes) {
        writePage(note);
    }
}

void Journal::finishRange(RangeNote& note, Change::Kind kind, std::string_view table)
{
    writePage(note);
    if (note.count == 0) {
        m_session->run("delete from change_range where id = :id", {{"id", note.rangeId}});
        return;
    }
    m_session->run(kSetRange, {{"id", note.rangeId}, {"first", note.firstId}, {"last", note.lastId}, {"count", note.count}});
    m_changes.push_back({kind, std::string(table), note.firstId, note.lastId});
}

Changes Journal::finish()
{
    Changes changes;
    if (m_changes.empty() && m_held.empty()) {
        return changes;
    }
    if (m_operationWritten) {
        m_session->run("update operation set subject = :subject where id = :id", {{"subject", m_subject}, {"id", m_operation}});
    } else {
        writeOperation();
    }
    for (auto& held : m_held) {
        m_session->run(
            kAddChange,
            {{"id", held.id},
             {"operation", m_operation},
             {"kind", toValue(held.kind)},
             {"table", std::move(held.table)},
             {"record", held.recordId},
             {"before", std::move(held.before)},
             {"after", std::move(held.after)}}
        );
    }
    for (const auto& [name, next] : m_counters) {
        m_session->run(kSetCounter, {{"name", name}, {"next", next}});
    }
    changes.operation.value = m_operation;
    changes.list = std::move(m_changes);
    return changes;
}

} // namespace linwu
