// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// BulkTable: many records of one type into one table, through one buffer and one journal entry.

#include "core/registry/writer.h"

#include <vector>

namespace linwu {

/// Adds records whose keys come from Writer::reserveIds, in ascending order. `finish` once, before another table is begun.
template <Record R>
class BulkTable {
public:
    explicit BulkTable(Writer& writer)
        : m_sealer(writer.sealer())
        , m_add(writer.bulkAdd<R>())
    {}

    void add(const R& record)
    {
        valuesOf(record, m_sealer, m_values);
        m_add.add(m_values.data(), m_values.size());
    }

    void finish() { m_add.finish(); }

private:
    const Sealer& m_sealer;
    Writer::BulkAdd m_add;
    std::vector<Value> m_values;
};

} // namespace linwu
