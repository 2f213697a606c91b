// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/csv.h"
#include "tests/fuzz/sink.h"

using namespace linwu::spreadsheets;
using namespace linwu::test;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    CheckingSink sink;
    static_cast<void>(readCsv(viewOf(data, size), "表", sink, smallLimits()));
    return 0;
}
