// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What every list of a register asks of its statement: the keys in order.

#include "core/registry/reader.h"
#include "core/store/list_statement.h"

#include <vector>

namespace linwu::residents {

/// The first column of each row as a key.
template <class Tag>
[[nodiscard]] std::vector<Id<Tag>> keysOf(const Reader& reader, const ListStatement& statement)
{
    std::vector<Id<Tag>> ids;
    reader.session().each(statement.text(), statement.parameters(), [&](const Row& row) {
        ids.push_back({row.integer(0)});
        return true;
    });
    return ids;
}

} // namespace linwu::residents
