// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which papers the file of a case must hold, by codes/case_papers.csv, and in which order they are bound.

#include "core/mediation/case_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace linwu::mediation {

/// One paper of codes/case_papers.csv.
struct PaperKind {
    std::string code;
    int order = 0;
    std::string name;
    std::string need; ///< `accepted`, `each_session` …
};

/// All kinds, in binding order.
[[nodiscard]] const std::vector<PaperKind>& paperKinds();

/// The kind of that code; nullptr for an unknown one.
[[nodiscard]] const PaperKind* paperKind(std::string_view code);

struct DueSheet {
    std::string code;
    int number = 1;
    bool operator==(const DueSheet&) const = default;
};

/// What must be in the file when it is closed. Cover, contents, statement and back are made when it is archived.
[[nodiscard]] std::vector<DueSheet> sheetsDue(const CaseFile& file);

/// The sheets in binding order with their pages counted from 1.
[[nodiscard]] std::vector<Sheet> paginated(std::vector<Sheet> sheets);

} // namespace linwu::mediation
