// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retrieval/plan.h"

#include "core/attachments/content.h"
#include "core/registry/any_record.h"
#include "core/retrieval/bring_back_rules.h"
#include "core/store/table.h"

#include <algorithm>
#include <set>

namespace linwu::retrieval {

namespace {

class Planner {
public:
    Planner(const Reader& now, const Reader& then, const Request& request)
        : m_now(&now)
        , m_then(&then)
        , m_request(&request)
        , m_references(now.session().references())
    {}

    Result<Plan> run()
    {
        for (const RecordKey& record : m_request->records) {
            if (auto status = add(record); !status) {
                return status.error();
            }
        }
        while (noteNeeded() && m_request->withNeeded) {
            for (const RecordKey& record : std::exchange(m_plan.needed, {})) {
                if (auto status = add(record); !status) {
                    return status.error();
                }
            }
            m_plan.problems.clear();
        }
        append(m_plan.problems, checkPlan(*m_now, *m_then, m_plan));
        return std::move(m_plan);
    }

private:
    Status add(const RecordKey& record)
    {
        if (!isRetrievable(record.table)) {
            return invalid("record", "not_retrievable");
        }
        const auto row = mayRead(*m_then, record.table, record.id) ? openedRow(*m_then, record) : std::nullopt;
        if (!row) {
            return failure(ErrorCode::notFound, "record", "not_in_backup");
        }
        if (std::ranges::find(m_plan.records, record) != m_plan.records.end()) {
            return {};
        }
        m_plan.records.push_back(record);
        const RowPlan& root = compare(record, *row, {});
        const RowState state = root.state;
        const bool isOther = root.freshKey;
        if (state == RowState::erased) {
            return {};
        }
        for (const Part& part : partsOf(m_then->session(), record.table)) {
            for (const OpenedRow& one : openedRowsNaming(*m_then, part.table, part.ownerColumn, record.id)) {
                compare({part.table, one.id}, one, isOther ? std::string() : part.ownerColumn);
            }
            if (state != RowState::comesBack) {
                addNewer(part, record.id);
            }
        }
        return {};
    }

    /// Rows that were added to the record since.
    void addNewer(const Part& part, std::int64_t owner)
    {
        for (const OpenedRow& one : openedRowsNaming(*m_now, part.table, part.ownerColumn, owner)) {
            const RecordKey key{part.table, one.id};
            const bool wasThere = !storedRow(m_then->session(), key.table, key.id).empty() && isSame(key);
            if (!wasThere && m_seen.insert(key).second) {
                m_plan.rows.push_back({key, m_request->takeNewerAway ? RowState::goes : RowState::newer, one.fields, {}, false});
            }
        }
    }

    [[nodiscard]] bool isSame(const RecordKey& key) const
    {
        return birthOf(m_now->session(), key) == birthOf(m_then->session(), key);
    }

    /// `ownerColumn`: of a part, while its record still has its key.
    const RowPlan& compare(const RecordKey& key, const OpenedRow& then, const std::string& ownerColumn)
    {
        if (const RowPlan* known = m_plan.find(key); known != nullptr) {
            return *known;
        }
        m_seen.insert(key);
        RowPlan row{key, RowState::comesBack, then.fields, {}, false};
        const auto now = openedRow(*m_now, key);
        const auto born = birthOf(m_now->session(), key);
        const bool same = born == birthOf(m_then->session(), key);
        if (same && wasErased(m_now->session(), key)) {
            row.state = RowState::erased;
            row.then.clear();
        } else if (!now || !same) {
            row.freshKey = now || (born ? !same : !wasGivenOut(m_now->session(), key));
        } else if (!ownerColumn.empty() && *findValue(now->fields, ownerColumn) != *findValue(then.fields, ownerColumn)) {
            row.state = RowState::elsewhere;
        } else {
            row.changes = differences(key, now->fields, then.fields);
            row.state = row.changes.empty() ? RowState::same : RowState::changes;
        }
        m_plan.rows.push_back(std::move(row));
        return m_plan.rows.back();
    }

    [[nodiscard]] std::vector<FieldChange> differences(const RecordKey& key, const Fields& now, const Fields& then) const
    {
        std::vector<FieldChange> changes;
        for (const Field& field : then) {
            const Value* present = findValue(now, field.name);
            const bool skipped = isComputed(key.table, field.name) || isFollowing(key.table, field.name);
            if (present != nullptr && !skipped && (*present != field.value || isDamaged(key, field))) {
                changes.push_back({field.name, *present, field.value});
            }
        }
        return changes;
    }

    /// The bytes of an attachment that the file can no longer give, while the backup can.
    [[nodiscard]] bool isDamaged(const RecordKey& key, const Field& field) const
    {
        const auto* store = isNull(field.value) ? nullptr : attachments::storeNamedIn(key.table, field.name);
        const auto whole = [&](const Reader& reader) {
            return attachments::readContent(reader, *store, key.id, [](std::string_view) {}).hasValue();
        };
        return store != nullptr && !whole(*m_now) && whole(*m_then);
    }

    /// Problems for what rows name that is gone. True when some of it could come along.
    bool noteNeeded()
    {
        m_plan.needed.clear();
        for (const RowPlan& row : m_plan.rows) {
            if (row.state != RowState::comesBack && row.state != RowState::changes) {
                continue;
            }
            for (const Field& field : row.then) {
                noteIfGone(row, field);
            }
        }
        return !m_plan.needed.empty();
    }

    void noteIfGone(const RowPlan& row, const Field& field)
    {
        const auto* id = std::get_if<std::int64_t>(&field.value);
        const std::string parent = id == nullptr || isComputed(row.key.table, field.name)
                                       ? std::string()
                                       : parentOf(m_references, row.key.table, field.name, row.then);
        const RecordKey named{parent, id == nullptr ? 0 : *id};
        if (parent.empty() || stands(named) || (keepsIt(row, field.name) && !hasEnded(named))) {
            return;
        }
        const bool known = std::ranges::any_of(m_plan.problems, [&](const Problem& problem) {
            return problem.args.at("table") == parent && problem.args.at("id") == std::to_string(named.id);
        });
        if (!known) {
            m_plan.problems.push_back(
                {field.name,
                 hasEnded(named) ? "bring_back_ended" : "bring_back_missing",
                 Severity::block,
                 {{"table", parent}, {"id", std::to_string(named.id)}, {"name", titleOf(*m_then, named)}}}
            );
            if (isRetrievable(parent) && mayRead(*m_then, parent, named.id) && !wasErased(m_now->session(), named)) {
                m_plan.needed.push_back(named);
            }
        }
    }

    /// A row that is only set back keeps what it names in columns that did not change.
    [[nodiscard]] static bool keepsIt(const RowPlan& row, const std::string& column)
    {
        return row.state == RowState::changes && std::ranges::find(row.changes, column, &FieldChange::name) == row.changes.end();
    }

    [[nodiscard]] bool stands(const RecordKey& named) const
    {
        if (const RowPlan* row = m_plan.find(named); row != nullptr) {
            return row->state != RowState::erased;
        }
        return !storedRow(m_now->session(), named.table, named.id).empty() && isSame(named) && !hasEnded(named);
    }

    /// A household that was dissolved since: nobody belongs to it again unless it comes back too.
    [[nodiscard]] bool hasEnded(const RecordKey& named) const
    {
        const auto ended = [&](const Reader& reader) {
            const Fields row = storedRow(reader.session(), named.table, named.id);
            const Value* day = named.table == "household" ? findValue(row, "ended_on") : nullptr;
            return day != nullptr && !isNull(*day);
        };
        return ended(*m_now) && !ended(*m_then);
    }

    const Reader* m_now;
    const Reader* m_then;
    const Request* m_request;
    std::vector<Reference> m_references;
    std::set<RecordKey> m_seen;
    Plan m_plan;
};

} // namespace

const RowPlan* Plan::find(const RecordKey& key) const
{
    const auto found = std::ranges::find_if(rows, [&](const RowPlan& row) {
        return row.key == key && row.state != RowState::newer && row.state != RowState::goes;
    });
    return found == rows.end() ? nullptr : &*found;
}

std::size_t Plan::count(RowState state) const
{
    return static_cast<std::size_t>(std::ranges::count(rows, state, &RowPlan::state));
}

Result<Plan> planOf(const Reader& now, const Reader& then, const Request& request)
{
    return Planner(now, then, request).run();
}

} // namespace linwu::retrieval
