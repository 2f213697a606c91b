// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ValueSealing: brings the sealed values and hashes of one record, or of an image of it in the journal, under the newest keys.

#include "core/access/resealer.h"
#include "core/registry/changes.h"
#include "core/sealing/sealed_tables.h"

#include <functional>

namespace linwu::sealing {

class ValueSealing {
public:
    /// Values of other classes are left as they are.
    ValueSealing(const Resealer& resealer, KeyClass keyClass)
        : m_resealer(&resealer)
        , m_keyClass(keyClass)
    {}

    /// The columns of a row. True when one of them changed.
    [[nodiscard]] bool renewRow(const SealedTable& table, std::int64_t id, Fields& row) const;

    /// What an image holds of a record. A hash is made anew from the number in the image, else from the one in the present row;
    /// an unkeyed hash whose number stands nowhere any more is left out, because it could be guessed back into its number.
    [[nodiscard]] bool
    renewImage(const SealedTable& table, std::int64_t id, Fields& image, const std::function<Fields()>& presentRow) const;

    /// The reasons of an act as the journal keeps them; those of the first versions, which were not sealed, are from now on.
    [[nodiscard]] std::string renewReasons(std::string_view action, Id<Operation> operation, const std::string& stored) const;

private:
    /// `row` says what decides where the columns are sealed, `fields` may lack it.
    [[nodiscard]] bool resealColumns(const SealedTable& table, std::int64_t id, Fields& fields, const Fields& row) const;
    [[nodiscard]] std::string
    opened(const SealedTable& table, std::int64_t id, const Fields& fields, std::string_view column) const;
    /// The keyed hash for an unkeyed one, when `fields` tell its number; nothing when they do not.
    [[nodiscard]] std::optional<Blob> keyedHash(
        const SealedTable& table,
        std::int64_t id,
        const HashColumn& hash,
        const Blob& present,
        const Fields& fields,
        const Fields& image
    ) const;

    const Resealer* m_resealer;
    KeyClass m_keyClass;
};

} // namespace linwu::sealing
