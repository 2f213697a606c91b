// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/spreadsheets/html_table.h"
#include "tests/fuzz/sink.h"

using namespace linwu::spreadsheets;
using namespace linwu::test;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    CheckingSink sink;
    FileFormat format = FileFormat::html;
    static_cast<void>(looksLikeMarkup(viewOf(data, size)));
    static_cast<void>(readMarkup(viewOf(data, size), "表", sink, format, smallLimits()));
    return 0;
}
