// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The monthly list for the supervisors: who saw whole numbers, of whom and why.

#include "core/base/result.h"
#include "core/papers/document.h"
#include "core/registry/reader.h"

#include <string>

namespace linwu::accounts {

/// The monthly list for the supervisors as a paper. Reasons are opened with the reader's keys.
[[nodiscard]] Result<papers::Document>
lookPaper(const Reader& reader, int year, int month, const std::string& office, const std::string& maker);

} // namespace linwu::accounts
