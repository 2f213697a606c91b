// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reads a file whose library trusts the lengths in it in a process of its own: what kills it there is a damaged file here.
//
// The window has threads. After a bare fork a child of such a program may only call what is safe in a signal handler, and a
// library that asks for memory is not. So the reader is this very program started anew (posix_spawn and exec): it begins with one
// thread, its own memory, no registry, and nothing but the bytes of the file and a pipe.

#include "core/spreadsheets/spreadsheet.h"

#include <optional>
#include <string_view>

namespace linwu::spreadsheets {

/// The first call of every `main` that may meet an .xls: does the work and gives the exit code when the program was started as a
/// reader, nothing otherwise.
[[nodiscard]] std::optional<int> serveIsolatedReader(int argc, char** argv);

/// Reads the .xls in `bytes` in a process of its own and gives its rows to `sink`. A child that dies, works for a minute or says
/// nonsense is `damaged`. Throws std::logic_error in a program that does not call `serveIsolatedReader`.
[[nodiscard]] Status readIsolated(std::string_view bytes, SheetSink& sink, const ReadOptions& options);

} // namespace linwu::spreadsheets
