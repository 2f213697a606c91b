// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/permission.h"

#include "core/access/fence.h"
#include "core/access/gated_session.h"
#include "core/access/resealer.h"
#include "core/registry/any_record.h"
#include "core/registry/image.h"
#include "core/store/table.h"

#include <algorithm>
#include <set>

namespace linwu {

namespace {

constexpr std::string_view gridColumn = "current_grid_id";

using Key = std::pair<std::string, std::int64_t>;

/// Looks at what an act wrote with the eyes of somebody who may write in her own grids only.
class Reach {
public:
    Reach(const Reader& reader, const Permit& permit)
        : m_reader(&reader)
        , m_permit(&permit)
        , m_scope{permit.scope().grids.value_or(std::vector<Id<Grid>>{})}
        , m_within(reader.session(), m_scope)
    {}

    [[nodiscard]] bool holds(const Changes& changes)
    {
        noteHeldBefore(changes);
        return std::ranges::all_of(changes.list, [&](const Change& change) { return within(change); });
    }

private:
    /// Records that lay in her grids before the act: she may send them elsewhere.
    void noteHeldBefore(const Changes& changes)
    {
        m_reader->session().each(
            "select table_name, record_id, before from change where operation_id = :id and before is not null",
            {{"id", changes.operation.value}},
            [&](const Row& row) {
                Key key{row.text(0), row.integer(1)};
                m_before[key] = fieldsOfImage(row.text(2));
                if (const Value* grid = findValue(m_before[key], gridColumn)) {
                    const auto* number = std::get_if<std::int64_t>(grid);
                    (number != nullptr && m_scope.allows({*number}) ? m_held : m_beyond).insert(std::move(key));
                }
                return true;
            }
        );
    }

    [[nodiscard]] bool within(const Change& change)
    {
        if (Fence::closesLevelThree(change.table, m_permit->scope()) && isOfLevelThree(change)) {
            return false;
        }
        if (const Extent reach = m_permit->writeReach(change.table); reach != Extent::grids) {
            return reach == Extent::whole;
        }
        const Key key{change.table, change.firstId};
        if (m_held.contains(key)) {
            return true;
        }
        if (m_beyond.contains(key)) {
            return false;
        }
        if (change.kind == Change::Kind::remove) {
            return hangsOnHeld(change.table, m_before[key]);
        }
        return seesAll(hers(), change.table, change.firstId, change.lastId) ||
               (change.firstId == change.lastId && hangsOnHeld(change.table, rowOf(change)));
    }

    /// What somebody may not see she does not take back.
    [[nodiscard]] bool isOfLevelThree(const Change& change)
    {
        return linwu::isOfLevelThree(m_before[{change.table, change.firstId}]) || linwu::isOfLevelThree(rowOf(change));
    }

    [[nodiscard]] Fields rowOf(const Change& change) const
    {
        return storedRow(m_reader->session(), change.table, change.firstId);
    }

    /// A row without a grid of its own belongs to the records it names: to one she held before the act, or sees now.
    [[nodiscard]] bool hangsOnHeld(const std::string& table, const Fields& row)
    {
        const auto tables = m_reader->session().tables();
        for (const Reference& reference : m_reader->session().references()) {
            const auto* id = reference.table == table ? findAs<std::int64_t>(row, reference.column) : nullptr;
            if (id != nullptr && (m_held.contains({reference.parent, *id}) ||
                                  (decides(tables, reference.parent) && mayRead(hers(), reference.parent, *id)))) {
                return true;
            }
        }
        return false;
    }

    /// A building may be shared by grids, so it does not say whose a dwelling in it is.
    static bool decides(const std::vector<TableInfo>& tables, const std::string& parent)
    {
        return parent != "building" && carriesGrid(tables, parent);
    }

    [[nodiscard]] Reader hers() { return {m_within, m_reader->sealer(), m_scope, m_reader->today()}; }

    const Reader* m_reader;
    const Permit* m_permit;
    Scope m_scope;
    GatedSession m_within;
    std::map<Key, Fields> m_before;
    std::set<Key> m_held;
    std::set<Key> m_beyond;
};

/// What sets rows back may touch any register, whichever gives the right to do so.
bool takesBack(std::string_view action)
{
    return action == "undo" || action == "redo" || action == "backup.bringBack";
}

} // namespace

bool needsPermit(Session& session)
{
    return session.integer("select count(*) from account") > 0;
}

Status mayAct(Session& session, const Actor& actor, std::string_view action)
{
    if (!needsPermit(session)) {
        return {};
    }
    if (!actor.permit) {
        return failure(ErrorCode::forbidden, "account", "sign_in_first");
    }
    if (!actor.permit->mayDo(action)) {
        return failure(ErrorCode::forbidden, "action", "act_not_allowed");
    }
    return {};
}

Status mayStillSeal(Session& session, const Sealer& sealer)
{
    bool isOld = false;
    session.each("select key_class, max(generation) from key_generation group by key_class", {}, [&](const Row& row) {
        const auto keyClass = fromCode<KeyClass>(row.text(0));
        const std::int64_t held = keyClass ? sealingGeneration(sealer, *keyClass) : 0;
        isOld = isOld || (held != 0 && held < row.integer(1));
        return true;
    });
    return isOld ? Status{failure(ErrorCode::forbidden, "key", "sign_in_again")} : Status{};
}

Status mayHaveWritten(const Reader& reader, const Actor& actor, std::string_view action, const Changes& changes)
{
    if (!actor.permit || !changes.operation) {
        return {};
    }
    const Permit& permit = *actor.permit;
    const bool asked = takesBack(action) || permit.reachOf(action) == Extent::grids;
    if (asked && !Reach(reader, permit).holds(changes)) {
        return failure(ErrorCode::forbidden, "action", "row_beyond_reach");
    }
    return {};
}

} // namespace linwu
