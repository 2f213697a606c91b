// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/isolated.h"
#include "core/spreadsheets/open.h"
#include "core/spreadsheets/xls.h"
#include "tests/fuzz/sink.h"

#include <cstdlib>

using namespace linwu::spreadsheets;
using namespace linwu::test;

/// The reader of .xls starts this program anew.
extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments)
{
    if (const auto code = serveIsolatedReader(*count, *arguments)) {
        std::exit(*code);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // As in the program: only what the OLE directory calls a workbook reaches the library.
    const auto format = probeFormat(viewOf(data, size));
    if (format && *format == FileFormat::xls) {
        CheckingSink sink;
        static_cast<void>(readXls(viewOf(data, size), sink, smallLimits()));
    }
    return 0;
}
