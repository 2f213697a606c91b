// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retrieval/row_writing.h"

#include "core/attachments/content.h"
#include "core/base/steps.h"
#include "core/registry/table_order.h"
#include "core/residents/current_queries.h"
#include "core/residents/fact_queries.h"
#include "core/residents/facts.h"
#include "core/retrieval/bring_back_rules.h"
#include "core/sealing/sealed_tables.h"
#include "core/store/table.h"

#include <algorithm>
#include <array>

namespace linwu::retrieval {

namespace {

using residents::Dwelling;
using residents::Household;
using residents::Resident;

/// Columns that name somebody or something with columns the program keeps.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> factOwners{{
    {"resident_id", Resident::table},
    {"household_id", Household::table},
    {"dwelling_id", Dwelling::table},
}};

} // namespace

RowWriting::RowWriting(Writer& writer, const Reader& then, const Plan& plan)
    : m_writer(&writer)
    , m_then(&then)
    , m_plan(&plan)
    , m_references(writer.session().references())
{
    std::set<std::string> tables;
    for (const RowPlan& row : plan.rows) {
        tables.insert(row.key.table);
    }
    // Computed columns are empty until all rows stand, so they hold nothing up.
    m_order =
        parentsFirst(m_references, std::move(tables), [](const Reference& one) { return !isComputed(one.table, one.column); });
}

Status RowWriting::goOn() const
{
    return m_keepOn && !m_keepOn() ? Status(failure(ErrorCode::cancelled)) : Status();
}

Status RowWriting::run(const std::function<bool()>& keepOn)
{
    m_keepOn = keepOn;
    return inTurn(
        [&] { return removeRows(); },
        [&] { return insertRows(); },
        [&] { return editRows(); },
        [&] { return refresh(); },
        [&] { return m_writer->require(checkFacts(m_writer->reader(), m_written)); },
        [&] { return m_writer->require(checkVouchers(m_writer->reader(), m_vouchers)); }
    );
}

std::vector<const RowPlan*> RowWriting::rowsIn(RowState state) const
{
    std::vector<const RowPlan*> rows;
    for (const std::string& table : m_order) {
        std::vector<const RowPlan*> ofTable;
        for (const RowPlan& row : m_plan->rows) {
            if (row.key.table == table && row.state == state) {
                ofTable.push_back(&row);
            }
        }
        // A row names older ones of its table.
        std::ranges::sort(ofTable, {}, [](const RowPlan* row) { return row->key.id; });
        rows.insert(rows.end(), ofTable.begin(), ofTable.end());
    }
    return rows;
}

Status RowWriting::removeRows()
{
    auto rows = rowsIn(RowState::goes);
    std::ranges::reverse(rows);
    for (const RowPlan* row : rows) {
        noteWritten(row->key);
        if (const auto* household = findAs<std::int64_t>(row->then, "household_id"); household != nullptr) {
            m_left.insert({*household});
        }
        if (auto status = inTurn([&] { return goOn(); }, [&] { return m_writer->removeRow(row->key.table, row->key.id); });
            !status) {
            return status;
        }
    }
    return {};
}

Status RowWriting::insertRows()
{
    const auto rows = rowsIn(RowState::comesBack);
    for (const RowPlan* row : rows) {
        if (row->freshKey) {
            m_fresh[row->key] = m_writer->nextId(row->key.table);
        }
    }
    for (const RowPlan* row : rows) {
        if (auto status = inTurn([&] { return goOn(); }, [&] { return insertRow(*row); }); !status) {
            return status;
        }
    }
    return {};
}

Status RowWriting::insertRow(const RowPlan& row)
{
    const RecordKey target = targetOf(row.key);
    Fields fields;
    for (const Field& field : row.then) {
        const bool namesOther = field.name.ends_with("_id");
        if (isComputed(row.key.table, field.name) && namesOther) {
            fields.push_back({field.name, Value()});
            continue;
        }
        auto value = stored(row, field, target);
        if (!value) {
            return value.error();
        }
        fields.push_back({field.name, std::move(*value)});
    }
    fields.front().value = target.id;
    renewHashes(row, fields);
    if (auto status = m_writer->insertRow(target.table, fields); !status) {
        return status;
    }
    noteWritten(target);
    if (target.table == ledger::Voucher::table) {
        m_vouchers[{target.id}] = std::nullopt;
    }
    return {};
}

Status RowWriting::editRows()
{
    for (const RowPlan* row : rowsIn(RowState::changes)) {
        if (auto status = inTurn([&] { return goOn(); }, [&] { return editRow(*row); }); !status) {
            return status;
        }
    }
    return {};
}

Status RowWriting::editRow(const RowPlan& row)
{
    const Fields now = storedRow(m_writer->session(), row.key.table, row.key.id);
    Fields after;
    for (const FieldChange& change : row.changes) {
        auto value = stored(row, {change.name, change.after}, row.key);
        if (!value) {
            return value.error();
        }
        after.push_back({change.name, std::move(*value)});
    }
    for (const Field& field : row.then) {
        if (isFollowing(row.key.table, field.name)) {
            after.push_back(field);
        }
    }
    renewHashes(row, after);
    std::vector<FieldChange> changes;
    for (Field& field : after) {
        const Value* before = findValue(now, field.name);
        if (before != nullptr && *before != field.value) {
            changes.push_back({field.name, *before, std::move(field.value)});
        }
    }
    noteWritten(row.key); // whom it concerned until now
    if (row.key.table == ledger::Voucher::table) {
        const auto shown = findRecord<ledger::Voucher>(m_writer->session(), row.key.id);
        m_vouchers[{row.key.id}] = shown ? std::optional(shown->on) : std::nullopt;
    }
    if (auto status = m_writer->updateRow(row.key.table, row.key.id, changes); !status) {
        return status;
    }
    noteWritten(row.key);
    return {};
}

Result<Value> RowWriting::stored(const RowPlan& row, const Field& field, const RecordKey& target)
{
    if (attachments::storeNamedIn(row.key.table, field.name) != nullptr && !isNull(field.value)) {
        return contentOf(row, target);
    }
    if (const auto* text = std::get_if<std::string>(&field.value); text != nullptr) {
        if (const auto place = sealing::sealPlaceOf(row.key.table, field.name, target.id, row.then)) {
            return Value(m_writer->sealer().seal(*text, *place));
        }
    }
    if (const auto* id = std::get_if<std::int64_t>(&field.value); id != nullptr) {
        const std::string parent = parentOf(m_references, row.key.table, field.name, row.then);
        return parent.empty() ? field.value : Value(targetOf({parent, *id}).id);
    }
    return field.value;
}

Result<Value> RowWriting::contentOf(const RowPlan& row, const RecordKey& target)
{
    const auto& store = *attachments::storeOf(row.key.table);
    const auto* owner = findAs<std::int64_t>(row.then, store.ownerColumn);
    const std::string parent = parentOf(m_references, row.key.table, store.ownerColumn, row.then);
    attachments::NewContent given;
    auto bytes = attachments::contentBytes(*m_then, store, row.key.id);
    if (!bytes) {
        return bytes.error();
    }
    given.bytes = std::move(*bytes);
    given.thumbnail = attachments::thumbnailOf(*m_then, store, row.key.id);
    const auto kept =
        attachments::keepContent(*m_writer, store, targetOf({parent, owner == nullptr ? target.id : *owner}).id, given);
    return kept ? Result<Value>(Value(kept->value)) : Result<Value>(kept.error());
}

void RowWriting::renewHashes(const RowPlan& row, Fields& fields) const
{
    const auto* sealed = sealing::findSealedTable(row.key.table);
    for (Field& field : fields) {
        const auto hash = sealed == nullptr
                              ? std::vector<sealing::HashColumn>::const_iterator{}
                              : std::ranges::find(sealed->hashes, std::string_view(field.name), &sealing::HashColumn::column);
        if (sealed != nullptr && hash != sealed->hashes.end()) {
            const std::string opened = textIn(row.then, hash->source);
            field.value =
                opened.empty()
                    ? Value()
                    : Value(sealing::hashFor(*hash, textIn(row.then, sealing::idTypeColumn), opened, m_writer->sealer()));
        }
    }
}

RecordKey RowWriting::targetOf(const RecordKey& key) const
{
    const auto fresh = m_fresh.find(key);
    return {key.table, fresh == m_fresh.end() ? key.id : fresh->second};
}

void RowWriting::noteWritten(const RecordKey& target)
{
    const auto owned = [](const std::string& table) {
        return std::ranges::any_of(factOwners, [&](const auto& owner) { return owner.second == table; });
    };
    if (owned(target.table)) {
        m_written.insert(target);
        return;
    }
    const Fields row = storedRow(m_writer->session(), target.table, target.id);
    for (const auto& [column, table] : factOwners) {
        const auto* id = target.table.starts_with("case_") ? nullptr : findAs<std::int64_t>(row, column);
        if (id != nullptr) {
            m_written.insert({std::string(table), *id});
        }
    }
}

Status RowWriting::refreshDwelling(std::int64_t id)
{
    const auto before = residents::dwellingOf(*m_writer, {id});
    if (!before) {
        return before.error();
    }
    Dwelling after = *before;
    const auto uses = residents::onDay(residents::usesOf(m_writer->reader(), after.id), m_writer->today());
    after.currentUse = uses.empty() ? residents::DwellingUse::unknown : uses.back().use;
    after.currentGridId = residents::gridOn(m_writer->reader(), after.buildingId, after.unit, m_writer->today());
    if (auto status = m_writer->edit(*before, after); !status) {
        return status;
    }
    if (before->currentGridId != after.currentGridId) {
        residents::followGrid(*m_writer, after.id, after.currentGridId);
    }
    return {};
}

Status RowWriting::refreshHousehold(Id<Household> id)
{
    const Reader reader = m_writer->reader();
    const bool asked =
        std::ranges::find(m_plan->records, RecordKey{std::string(Household::table), id.value}) != m_plan->records.end();
    if (asked || !m_left.contains(id) || !residents::membersOf(reader, id, m_writer->today()).empty()) {
        return residents::rewrite(*m_writer, id);
    }
    std::optional<Date> lastDay;
    for (const auto& membership : residents::membershipsIn(reader, id)) {
        lastDay = std::max(lastDay, membership.validTo);
    }
    return residents::rewrite(*m_writer, id, [&](Household& household) {
        if (!household.endedOn) {
            household.endedOn = lastDay ? *lastDay : household.formedOn.value_or(m_writer->today());
        }
    });
}

Status RowWriting::refresh()
{
    for (const auto& [column, table] : {factOwners[2], factOwners[1], factOwners[0]}) {
        for (const RecordKey& record : m_written) {
            if (record.table != table) {
                continue;
            }
            Status status = table == Dwelling::table    ? refreshDwelling(record.id)
                            : table == Household::table ? refreshHousehold({record.id})
                                                        : residents::rewrite(*m_writer, Id<Resident>{record.id});
            if (!status) {
                return status;
            }
        }
    }
    return {};
}

} // namespace linwu::retrieval
