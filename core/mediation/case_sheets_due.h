// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which papers the file of a case must hold, by the list of papers.

#include "core/mediation/case_file.h"
#include "core/mediation/paper_kinds.h"

#include <string>
#include <vector>

namespace linwu::mediation {

struct DueSheet {
    std::string code;
    int number = 1;
    bool operator==(const DueSheet&) const = default;
};

/// What must be in the file when it is closed. Cover, contents, statement and back are made when it is archived.
[[nodiscard]] std::vector<DueSheet> sheetsDue(const CaseFile& file, const PaperKinds& kinds);

} // namespace linwu::mediation
