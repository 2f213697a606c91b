// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Changes: what an act did to which records. The writer states facts; every view decides whether they concern it.

#include "core/base/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// One act (操作) in the journal. Only its key is needed outside the journal.
struct Operation;

struct Change {
    enum class Kind { add, edit, remove };
    Kind kind = Kind::add;
    std::string table;
    std::int64_t firstId = 0; ///< the record, or the first of a range of a bulk act
    std::int64_t lastId = 0;  ///< equal to firstId for a single record
};

struct Changes {
    Id<Operation> operation; ///< none when nothing was changed
    std::vector<Change> list;

    [[nodiscard]] bool touches(std::string_view table) const
    {
        for (const auto& change : list) {
            if (change.table == table) {
                return true;
            }
        }
        return false;
    }
};

} // namespace linwu
