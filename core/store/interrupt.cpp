// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/interrupt.h"

#include "core/store/sqlite_session.h"

namespace linwu {

void interrupt(Session& session) noexcept
{
    if (auto* embedded = dynamic_cast<SqliteSession*>(&session)) {
        embedded->interrupt();
    }
}

} // namespace linwu
