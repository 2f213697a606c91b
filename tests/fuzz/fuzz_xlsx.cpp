// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/xlsx.h"
#include "tests/fuzz/sink.h"

using namespace linwu::spreadsheets;
using namespace linwu::test;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    CheckingSink sink;
    static_cast<void>(readXlsx(viewOf(data, size), sink, smallLimits()));
    return 0;
}
