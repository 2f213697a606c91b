// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The preview of bringing records back as rows of a table: what, which field, then, now, and what becomes of it.

#include "core/papers/masking.h"
#include "core/retrieval/plan.h"

#include <QList>
#include <QStringList>

namespace linwu::ui {

/// One row a changed field, one row a record that comes back, goes, stays or does not come back. Whole numbers are masked as on
/// every list, other sealed texts are not shown.
[[nodiscard]] QList<QStringList> rowsOf(const retrieval::Plan& plan, const papers::MaskTable& masks);

/// `2 items come back, 1 is set back, 1 that was added since stays.`
[[nodiscard]] QString summaryText(const retrieval::Plan& plan);

} // namespace linwu::ui
