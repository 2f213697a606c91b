// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Values of records as words: codes by their lists, enumerators by the dictionary, days and counts as they are.

#include "core/base/value.h"
#include "core/papers/masking.h"

#include <QString>

#include <optional>
#include <string_view>

namespace linwu::ui {

/// The list of resources/codes behind a field (`ethnic` -> `ethnic`, `relation` -> `relationship`); empty when it has none.
[[nodiscard]] std::string_view codeListOf(std::string_view field);

/// The name of a code in a shipped list; the code itself when it is unknown.
[[nodiscard]] QString codeName(std::string_view list, std::string_view code);

/// A stored value as a person reads it. Sealed values (bytes) are shown as a mark: their owner opens them.
[[nodiscard]] QString shownValue(std::string_view table, std::string_view field, const Value& value);

/// What a sealed field is of which a mask shows the ends in histories and previews; none for what stays sealed there.
[[nodiscard]] std::optional<papers::PersonalKind> shownKindOf(std::string_view field);

} // namespace linwu::ui
