// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What SQLite complains of, as the faults of the seam: kinds, and tables and fields of a broken constraint, never values.

namespace SQLite {
class Exception;
}

namespace linwu {

/// Throws StoreError, or ConstraintError where a constraint was broken.
[[noreturn]] void rethrowSqlite(const SQLite::Exception& fault);

} // namespace linwu
