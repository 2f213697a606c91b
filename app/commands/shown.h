// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// How the command line shows things: keys as texts, values as JSON, sealed values masked, acts by name.

#include "app/commands/answer.h"
#include "core/base/value.h"
#include "core/papers/masking.h"
#include "core/registry/history.h"

#include <string>
#include <string_view>

namespace linwu::app {

/// A key as text; `null` for none, so that JSON readers never round it.
template <class Tag>
[[nodiscard]] Json idText(Id<Tag> id)
{
    return id.valid() ? Json(std::to_string(id.value)) : Json();
}

/// `register:id`
[[nodiscard]] std::string recordText(std::string_view table, std::int64_t id);

/// A stored value: null, number or text. Bytes are never shown.
[[nodiscard]] Json valueJson(const Value& value);

/// What a screen list shows of a sealed value (numbers and phones by their ends, other texts not at all).
[[nodiscard]] Json
maskedJson(const papers::MaskTable& masks, const Reader& reader, const SealedText& sealed, std::string_view field);

/// `修改王某电话`: the act's word and whom or what it was about.
[[nodiscard]] std::string labelOf(const OperationEntry& entry);

} // namespace linwu::app
