// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The stored form of an issued paper: what is understood packs to a text that is understood as the same paper.
#include "core/papers/packed_document.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace linwu::papers;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto paper = unpack({reinterpret_cast<const char*>(data), size});
    if (paper) {
        const auto again = unpack(pack(*paper));
        if (!again || *again != *paper) {
            std::abort();
        }
    }
    return 0;
}
