// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the records of the tables are called in sentences.

#include <QString>

#include <string_view>

namespace linwu::ui {

/// `resident` is 居民, `case_visit` 案件的一部分. An unknown table is called by its name, so that nothing is hidden.
[[nodiscard]] QString recordKind(std::string_view table);

} // namespace linwu::ui
