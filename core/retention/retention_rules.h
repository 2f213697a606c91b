// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// How long things are kept (保管期限): the rule list `retention` of the file, dated and editable, each row with its source.

#include "core/registry/reader.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace linwu::retention {

/// One period of keeping.
struct Keeping {
    std::string word;          ///< of the rule: `voucher`
    std::optional<int> years;  ///< none: permanent
    bool fromNextYear = false; ///< counted from 1 January after the day it was formed, as files of an archive are

    [[nodiscard]] bool permanent() const { return !years; }

    /// As it stands on a list: `30年`, `永久`.
    [[nodiscard]] std::string text() const;

    /// The last day on which something formed on `formed` is kept; none: for good.
    [[nodiscard]] std::optional<Date> until(const Date& formed) const;

    bool operator==(const Keeping&) const = default;
};

/// The periods that hold on a day; a word the file lacks is taken as shipped.
class KeepingTable {
public:
    KeepingTable(const Reader& reader, const Date& day);

    /// The rule of that word; permanent when there is none, so that nothing is destroyed for want of a rule.
    [[nodiscard]] Keeping of(std::string_view word) const;

    /// The longest of the rules whose name begins with `prefix` and one of whose conditions is in `nature`; permanent when no
    /// rule speaks of it.
    [[nodiscard]] Keeping longest(std::string_view prefix, const std::set<std::string>& nature) const;

    /// The period that the cover of a case names (`years10`, `years30`); permanent for what it leaves open.
    [[nodiscard]] Keeping ofCase(std::string_view cover) const;

private:
    struct Row {
        Keeping keeping;
        std::vector<std::string> conditions;
    };

    std::vector<Row> m_rows;
    bool m_fromNextYear = true;
};

} // namespace linwu::retention
