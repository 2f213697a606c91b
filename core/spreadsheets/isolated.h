// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Runs a reader whose library trusts the lengths in a file in a process of its own: what kills it there is a damaged file here.

#include "core/spreadsheets/spreadsheet.h"

#include <functional>

namespace linwu::spreadsheets {

/// Calls `read` in a child process and gives the rows it finds to `sink`. A child that dies, hangs for a minute of processor time
/// or says nonsense is `damaged`. `read` must not lock anything another thread may hold.
[[nodiscard]] Status
readIsolated(const std::function<Status(SheetSink&, const ReadOptions&)>& read, SheetSink& sink, const ReadOptions& options);

} // namespace linwu::spreadsheets
