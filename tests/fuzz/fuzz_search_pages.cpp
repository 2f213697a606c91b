// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Pages of the search index: refused or usable, never more than they hold.

#include "core/search/search_index.h"

#include <algorithm>
#include <cstdlib>

using namespace linwu;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t pageSize = 64 * 1024;
    const std::string bytes(data, data + size);
    std::size_t at = 0;
    SearchIndex index;
    const auto stamp = index.readPages([&]() -> std::optional<std::string> {
        if (at >= bytes.size()) {
            return std::nullopt;
        }
        const std::string page = bytes.substr(at, pageSize);
        at += pageSize;
        return page;
    });
    if (!stamp && index.size() != 0) {
        std::abort();
    }
    for (const char* words : {"王", "zs", "张s", "wy 3-501", "0110", "002X", "19681103", "第12号"}) {
        SearchRequest request;
        request.words = words;
        if (index.find(request).hits.size() > request.limit) {
            std::abort();
        }
    }
    index.apply({}, {{"resident", 1}});
    return 0;
}
