// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Making entries of the table of acts for the common shapes: a record is added, a record is edited.

#include "core/registry/act_fields.h"

namespace linwu {

using FieldNames = std::initializer_list<std::string_view>;

/// `add(registry, actor, record)` of a record read from the line. `fixed` fields are kept by the door and not typed.
template <Record R>
[[nodiscard]] ActEntry
addingAct(std::string action, Result<Changes> (*add)(Registry&, const Actor&, R&), FieldNames required, FieldNames fixed = {})
{
    const std::vector<std::string> needed(required.begin(), required.end());
    const std::vector<std::string_view> kept(fixed);
    return {
        std::move(action),
        actFieldsOf<R>(required, fixed),
        [add, needed, kept](Registry& registry, const Actor& actor, const ActInput& line) -> Result<ActOutcome> {
            ActReader reader(line);
            for (const std::string& name : needed) {
                reader.require(name);
            }
            R record = reader.over(R{}, kept);
            if (auto status = reader.status(); !status) {
                return status.error();
            }
            const auto done = add(registry, actor, record);
            return actOutcome(R::table, record.id.value, done);
        }};
}

/// `edit(registry, actor, shown, edited)` of the record a line names: fields that are not given stay.
template <Record R, class Edit>
[[nodiscard]] ActEntry editingAct(std::string action, Edit edit, FieldNames fixed = {})
{
    const std::vector<std::string_view> kept(fixed);
    return {
        std::move(action),
        actFieldsOf<R>({}, fixed),
        [edit, kept](Registry& registry, const Actor& actor, const ActInput& line) -> Result<ActOutcome> {
            ActReader reader(line);
            const auto shown = shownRecord<R>(registry, {reader.recordKey()});
            if (!shown) {
                return shown.error();
            }
            const R edited = reader.over(*shown, kept);
            if (auto status = reader.status(); !status) {
                return status.error();
            }
            return actOutcome(R::table, shown->id.value, edit(registry, actor, *shown, edited));
        }};
}

/// Any other act on the record a line names. `run(registry, actor, id, reader)` reads what it needs and calls `reader.status()`
/// before it acts.
template <class R, class Run>
[[nodiscard]] ActEntry actOn(std::string action, std::vector<ActField> fields, Run run)
{
    return {
        std::move(action),
        std::move(fields),
        [run](Registry& registry, const Actor& actor, const ActInput& line) -> Result<ActOutcome> {
            ActReader reader(line);
            const std::int64_t key = reader.recordKey();
            if (auto status = reader.status(); !status) {
                return status.error();
            }
            return actOutcome(R::table, key, run(registry, actor, typename detail::KeyOf<R>::Type{key}, reader));
        }};
}

} // namespace linwu
