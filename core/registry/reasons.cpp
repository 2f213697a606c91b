// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/reasons.h"

#include "core/registry/image.h"

namespace linwu {

namespace {

/// No rule is called so: what stands under it is all reasons, sealed.
constexpr const char* sealedName = "";

} // namespace

SealPlace placeOfReasons(std::string_view action, Id<Operation> operation)
{
    // The name of the table decides on the key (access/register_kind.h).
    return {action.starts_with("mediation.") ? "case_operation" : "operation", "reasons", operation.value};
}

std::string sealReasons(const Sealer& sealer, std::string_view action, Id<Operation> operation, const Fields& reasons)
{
    return reasons.empty() ? imageText({}) : storedReasons(sealer.seal(imageText(reasons), placeOfReasons(action, operation)));
}

Fields openReasons(const Sealer& sealer, std::string_view action, Id<Operation> operation, std::string_view stored)
{
    const auto sealed = sealedReasons(stored);
    if (!sealed) {
        return fieldsOfImage(stored);
    }
    try {
        return fieldsOfImage(sealer.open(*sealed, placeOfReasons(action, operation)));
    } catch (const SealError&) {
        return {};
    }
}

std::optional<Blob> sealedReasons(std::string_view stored)
{
    const Fields fields = fieldsOfImage(stored);
    const Value* value = findValue(fields, sealedName);
    const auto* sealed = value == nullptr ? nullptr : std::get_if<Blob>(value);
    return sealed == nullptr ? std::nullopt : std::optional(*sealed);
}

std::string storedReasons(const Blob& sealed)
{
    return imageText({{sealedName, sealed}});
}

} // namespace linwu
