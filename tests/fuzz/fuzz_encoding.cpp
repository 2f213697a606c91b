// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/spreadsheets/encoding.h"
#include "tests/fuzz/sink.h"

using namespace linwu;
using namespace linwu::spreadsheets;
using namespace linwu::test;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    for (const char* charset : {"", "gb2312", "utf-8"}) {
        const auto decoded = decodeText(viewOf(data, size), charset);
        if (decoded && (!isUtf8(decoded->text) || decoded->text.find('\0') != std::string::npos)) {
            std::abort();
        }
    }
    return 0;
}
