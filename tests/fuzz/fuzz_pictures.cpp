// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Photos and scans as people give them: a head or a refusal, and a bare copy that is the same picture and tells nothing more.
#include "core/attachments/media.h"
#include "tests/fuzz/require.h"

#include <cstdint>

using namespace linwu;
using namespace linwu::attachments;
using linwu::test::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    (void)readExif(bytes);
    const auto head = readMedia(bytes);
    const auto bare = withoutMetadata(bytes);
    if (!head) {
        require(!head.error().problems.empty() && !bare);
        return 0;
    }
    require(head->orientation >= 1 && head->orientation <= 8);
    require(bare.hasValue() == head->isPicture());
    if (bare) {
        const auto again = readMedia(*bare);
        require(again && again->width == head->width && again->height == head->height);
        require(again->orientation == head->orientation && !again->hasPosition && !again->takenOn);
        require(withoutMetadata(*bare).valueOr({}) == *bare);
    }
    return 0;
}
