// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/writer.h"

#include "core/store/table.h"

#include <algorithm>

namespace linwu {

namespace {

std::string assignments(const std::vector<FieldChange>& changes)
{
    std::string text;
    for (const auto& change : changes) {
        text += (text.empty() ? "" : ", ") + change.name + " = :" + change.name;
    }
    return text;
}

std::string names(const std::vector<FieldChange>& changes)
{
    std::string text;
    for (const auto& change : changes) {
        text += (text.empty() ? "" : ", ") + change.name;
    }
    return text;
}

} // namespace

Writer::Writer(Session& session, const Sealer& sealer, Journal& journal, const Actor& actor, Date today, std::string now)
    : m_reader(session, sealer, Scope{}, today)
    , m_journal(&journal)
    , m_actor(&actor)
    , m_now(std::move(now))
{}

Status Writer::require(const Problems& problems)
{
    Problems refused;
    Problems open;
    for (const auto& problem : problems) {
        if (problem.severity == Severity::block) {
            refused.push_back(problem);
        } else if (problem.severity == Severity::confirm && !m_actor->confirmed.contains(problem.rule)) {
            open.push_back(problem);
        }
    }
    if (!refused.empty()) {
        refused.insert(refused.end(), open.begin(), open.end());
        return invalid(std::move(refused));
    }
    if (!open.empty()) {
        Error error = invalid(std::move(open));
        error.code = ErrorCode::unconfirmed;
        return error;
    }
    return {};
}

void Writer::subject(std::string text)
{
    m_journal->subject(std::move(text));
}

void Writer::makeFinal()
{
    m_journal->makeFinal();
}

std::int64_t Writer::reserveIds(std::string_view table, std::int64_t count)
{
    return m_journal->reserve(table, count);
}

std::int64_t Writer::nextId(std::string_view table)
{
    return m_journal->reserve(table, 1);
}

std::int64_t Writer::nextNumber(const std::string& series)
{
    return m_journal->nextNumber(series);
}

Status Writer::insertRow(std::string_view table, const Fields& fields)
{
    std::string columns;
    std::string marks;
    for (const auto& field : fields) {
        columns += (columns.empty() ? "" : ", ") + field.name;
        marks += (marks.empty() ? ":" : ", :") + field.name;
    }
    session().run("insert into " + std::string(table) + " (" + columns + ") values (" + marks + ")", fields);
    m_journal->noteAdd(table, integerOf(fields.front().value));
    return {};
}

Status Writer::unchanged(std::string_view table, std::int64_t id, const std::vector<FieldChange>& changes)
{
    bool found = false;
    Problems moved;
    session()
        .each("select " + names(changes) + " from " + std::string(table) + " where id = :id", {{"id", id}}, [&](const Row& row) {
            found = true;
            for (std::size_t i = 0; i < changes.size(); ++i) {
                if (row.value(static_cast<int>(i)) != changes[i].before) {
                    moved.push_back(
                        {changes[i].name,
                         "changed_since",
                         Severity::block,
                         {{"table", std::string(table)}, {"id", std::to_string(id)}}}
                    );
                }
            }
            return false;
        });
    if (!found) {
        return failure(ErrorCode::notFound, std::string(table), std::to_string(id));
    }
    if (!moved.empty()) {
        Error error = invalid(std::move(moved));
        error.code = ErrorCode::conflict;
        return error;
    }
    return {};
}

void Writer::writeChanges(std::string_view table, std::int64_t id, const std::vector<FieldChange>& changes)
{
    Fields parameters;
    for (const auto& change : changes) {
        parameters.push_back({change.name, change.after});
    }
    parameters.push_back({"key", id});
    session().run("update " + std::string(table) + " set " + assignments(changes) + " where id = :key", parameters);
}

Status Writer::updateRow(std::string_view table, std::int64_t id, const std::vector<FieldChange>& changes)
{
    if (changes.empty()) {
        return {};
    }
    if (auto status = unchanged(table, id, changes); !status) {
        return status;
    }
    writeChanges(table, id, changes);
    m_journal->noteEdit(table, id, changes);
    return {};
}

Status Writer::removeRow(std::string_view table, std::int64_t id)
{
    const Fields before = storedRow(session(), table, id);
    if (before.empty()) {
        return failure(ErrorCode::notFound, std::string(table), std::to_string(id));
    }
    session().run("delete from " + std::string(table) + " where id = :id", {{"id", id}});
    m_journal->noteRemove(table, id, before);
    return {};
}

std::int64_t Writer::setColumn(
    std::string_view table,
    std::string_view column,
    const Value& value,
    std::string_view condition,
    const Fields& parameters
)
{
    const std::string name(column);
    const std::string differs = isNull(value) ? name + " is not null" : '(' + name + " <> :new_value or " + name + " is null)";
    const std::string from = " from " + std::string(table) + " where (" + std::string(condition) + ") and " + differs;
    Fields all = parameters;
    if (!isNull(value)) {
        all.push_back({"new_value", value});
    }
    std::vector<std::pair<std::int64_t, Value>> old;
    session().each("select id, " + name + from + " order by id", all, [&](const Row& row) {
        old.emplace_back(row.integer(0), row.value(1));
        return true;
    });
    if (old.empty()) {
        return 0;
    }
    BulkEdit edit(*this, table);
    for (const auto& [id, before] : old) {
        edit.editUnchecked(id, {{name, before, value}});
    }
    edit.finish();
    return static_cast<std::int64_t>(old.size());
}

Writer::BulkAdd::BulkAdd(Writer& writer, std::string_view table, const std::vector<std::string>& columns)
    : m_writer(&writer)
    , m_table(table)
    , m_insert(writer.session().bulkInsert(table, columns))
{}

void Writer::BulkAdd::add(const Value* values, std::size_t count)
{
    m_insert->add(values, count);
    const std::int64_t id = integerOf(values[0]);
    m_first = m_count == 0 ? id : std::min(m_first, id);
    m_last = m_count == 0 ? id : std::max(m_last, id);
    ++m_count;
}

void Writer::BulkAdd::finish()
{
    if (m_count > 0) {
        m_writer->journal().noteAddRange(m_table, m_first, m_last, m_count);
    }
}

Writer::BulkEdit::BulkEdit(Writer& writer, std::string_view table)
    : m_writer(&writer)
    , m_table(table)
    , m_note(writer.journal().beginRange(Change::Kind::edit, table, {}))
{}

Status Writer::BulkEdit::edit(std::int64_t id, const std::vector<FieldChange>& changes)
{
    if (auto status = m_writer->unchanged(m_table, id, changes); !status) {
        return status;
    }
    editUnchecked(id, changes);
    return {};
}

void Writer::BulkEdit::editUnchecked(std::int64_t id, const std::vector<FieldChange>& changes)
{
    m_writer->writeChanges(m_table, id, changes);
    m_writer->journal().addEdit(m_note, id, changes);
}

void Writer::BulkEdit::finish()
{
    m_writer->journal().finishRange(m_note, Change::Kind::edit, m_table);
}

} // namespace linwu
