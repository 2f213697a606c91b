// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Content: what a file holds, as counts and one digest, so that two files can be proved equal.

#include "core/store/session.h"

#include <functional>
#include <map>
#include <string>

namespace linwu {

enum class ContentPart {
    records,    ///< what people entered: without journal, counters, schema list and what is derived
    everything, ///< every row of every table
};

struct Content {
    std::map<std::string, std::int64_t> counts; ///< rows by table
    std::string hash;                           ///< digest over every value, in order of table and key

    bool operator==(const Content&) const = default;
};

/// How many rows are read between two askings of `keepOn`.
inline constexpr std::int64_t rowsBetweenAsks = 2000;

/// How many rows `contentOf` will read.
[[nodiscard]] std::int64_t rowsIn(Session& session, ContentPart part);

/// Reads every row once. `keepOn` is asked every `rowsBetweenAsks` rows and may end it (an empty hash then).
[[nodiscard]] Content contentOf(Session& session, ContentPart part, const std::function<bool()>& keepOn = {});

} // namespace linwu
