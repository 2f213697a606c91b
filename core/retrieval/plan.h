// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Plan (取回预览): what bringing records back out of a backup would change in the file, row by row, and what stands against it.

#include "core/base/codes.h"
#include "core/base/record.h"
#include "core/base/result.h"
#include "core/registry/reader.h"
#include "core/retrieval/opened_row_queries.h"

#include <vector>

namespace linwu::retrieval {

/// What becomes of a row.
enum class RowState {
    same,      ///< as it was then
    changes,   ///< set back to what it was
    comesBack, ///< gone since; comes back
    newer,     ///< came since; stays
    goes,      ///< came since; is taken away, because that was asked for
    elsewhere, ///< belongs to another record by now; stays
    erased,    ///< erased or destroyed since; nothing of it comes back
};

struct RowPlan {
    RecordKey key; ///< in the backup; of a row that came since in the file
    RowState state = RowState::same;
    Fields then;                      ///< as it was, sealed values opened
    std::vector<FieldChange> changes; ///< `before` what is in the file, `after` what was then, opened
    bool freshKey = false;            ///< its key is somebody else's by now
};

/// What is asked for.
struct Request {
    std::vector<RecordKey> records; ///< keys of the backup
    bool withNeeded = false;        ///< also records that these name and that are gone
    bool takeNewerAway = false;     ///< also remove what was added to them since
};

struct Plan {
    std::vector<RecordKey> records; ///< what was asked for, and what came along
    std::vector<RowPlan> rows;
    std::vector<RecordKey> needed; ///< gone, named by these, and could come along
    Problems problems;             ///< what stands against it; none blocks: it can be done

    [[nodiscard]] const RowPlan* find(const RecordKey& key) const;
    [[nodiscard]] std::size_t count(RowState state) const;

    /// Everything is as it was then.
    [[nodiscard]] bool isEmpty() const
    {
        return count(RowState::changes) + count(RowState::comesBack) + count(RowState::goes) == 0;
    }
};

/// Compares backup and file. Among the problems are `bring_back_missing` and `bring_back_ended` for what the rows name and what
/// is gone or has ended since, with `table`, `id` and `name`; the others as of `checkPlan`. `then` sees what the person may see,
/// `now` the whole file. `notFound` for a record that is not in the backup or beyond her, `invalid` (`not_retrievable`) for one
/// that does not come back by itself. Throws SealError.
[[nodiscard]] Result<Plan> planOf(const Reader& now, const Reader& then, const Request& request);

} // namespace linwu::retrieval

template <>
struct linwu::Codes<linwu::retrieval::RowState> {
    using State = linwu::retrieval::RowState;
    static constexpr std::array<std::pair<State, std::string_view>, 7> table{{
        {State::same, "same"},
        {State::changes, "changes"},
        {State::comesBack, "comes_back"},
        {State::newer, "newer"},
        {State::goes, "goes"},
        {State::elsewhere, "elsewhere"},
        {State::erased, "erased"},
    }};
};
