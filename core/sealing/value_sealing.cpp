// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/sealing/value_sealing.h"

#include "core/access/register_kind.h"
#include "core/registry/reasons.h"

#include <algorithm>

namespace linwu::sealing {

namespace {

Value* valueIn(Fields& fields, std::string_view name)
{
    const auto found = std::ranges::find_if(fields, [&](const auto& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &found->value;
}

} // namespace

bool ValueSealing::resealColumns(const SealedTable& table, std::int64_t id, Fields& fields, const Fields& row) const
{
    bool changed = false;
    for (const std::string_view column : table.columns) {
        Value* value = valueIn(fields, column);
        auto* sealed = value == nullptr ? nullptr : std::get_if<Blob>(value);
        if (sealed == nullptr) {
            continue;
        }
        const SealPlace place = table.placeOf(column, id, row);
        const bool was = !place.formerTable.empty() && keyClassOf(place.formerTable) == m_keyClass;
        if (keyClassOf(place.table) != m_keyClass && !was) {
            continue;
        }
        Blob fresh = m_resealer->reseal(*sealed, place);
        if (fresh != *sealed) {
            *sealed = std::move(fresh);
            changed = true;
        }
    }
    return changed;
}

std::string ValueSealing::opened(const SealedTable& table, std::int64_t id, const Fields& fields, std::string_view column) const
{
    const auto* sealed = findAs<Blob>(fields, column);
    return sealed == nullptr || sealed->bytes.empty() ? std::string()
                                                      : m_resealer->sealer().open(*sealed, table.placeOf(column, id, fields));
}

bool ValueSealing::renewRow(const SealedTable& table, std::int64_t id, Fields& row) const
{
    bool changed = resealColumns(table, id, row, row);
    for (const HashColumn& hash : table.hashes) {
        auto* present = std::get_if<Blob>(valueIn(row, hash.column));
        if (present == nullptr) {
            continue;
        }
        Blob keyed = hashFor(hash, textIn(row, idTypeColumn), opened(table, id, row, hash.source), m_resealer->sealer());
        if (keyed != *present) {
            *present = std::move(keyed);
            changed = true;
        }
    }
    return changed;
}

std::optional<Blob> ValueSealing::keyedHash(
    const SealedTable& table,
    std::int64_t id,
    const HashColumn& hash,
    const Blob& present,
    const Fields& fields,
    const Fields& image
) const
{
    const std::string number = opened(table, id, fields, hash.source);
    if (number.empty()) {
        return std::nullopt;
    }
    for (const std::string& idType : {textIn(image, idTypeColumn), textIn(fields, idTypeColumn)}) {
        Blob keyed = hashFor(hash, idType, number, m_resealer->sealer());
        if (present == keyed || present == hashFor(hash, idType, number, PlainSealer())) {
            return keyed;
        }
    }
    return std::nullopt;
}

bool ValueSealing::renewImage(const SealedTable& table, std::int64_t id, Fields& image, const std::function<Fields()>& presentRow)
    const
{
    const bool decides = !table.isPapers || findValue(image, aboutColumn) != nullptr;
    bool changed = decides ? resealColumns(table, id, image, image) : resealColumns(table, id, image, presentRow());
    // Hashes have one key for ever: after the first sealing none without it is left.
    const bool first = m_resealer->generation(keyClassOf(table.table)) == 1;
    for (const HashColumn& hash : table.hashes) {
        Value* value = first ? valueIn(image, hash.column) : nullptr;
        const auto* present = value == nullptr ? nullptr : std::get_if<Blob>(value);
        if (present == nullptr) {
            continue;
        }
        auto keyed = keyedHash(table, id, hash, *present, image, image);
        if (!keyed) {
            keyed = keyedHash(table, id, hash, *present, presentRow(), image);
        }
        if (!keyed || *keyed != *present) {
            *value = keyed ? Value(std::move(*keyed)) : Value();
            changed = true;
        }
    }
    return changed;
}

std::string ValueSealing::renewReasons(std::string_view action, Id<Operation> operation, const std::string& stored) const
{
    const SealPlace place = placeOfReasons(action, operation);
    // Sealed as a value without a key, and that anew: so the same text always gives the same bytes.
    const auto sealed = sealedReasons(stored);
    return storedReasons(m_resealer->reseal(sealed ? *sealed : PlainSealer().seal(stored, place), place));
}

} // namespace linwu::sealing
