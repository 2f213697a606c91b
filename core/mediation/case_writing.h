// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Writing a case back: what is new is added, what differs is edited, what is gone is removed.

#include "core/mediation/case_file.h"
#include "core/registry/writer.h"

namespace linwu::mediation {

/// Writes `after` over `before`, inside an act. Parts with a key below zero are new; what points at them follows. The case's key.
Result<Id<MediationCase>> saveCase(Writer& writer, const CaseFile& before, CaseFile after);

/// Removes a case with all its parts.
Status removeCase(Writer& writer, const CaseFile& file);

} // namespace linwu::mediation
