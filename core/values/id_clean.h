// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The clean-up of document numbers, apart from their verdict; used by id_card.cpp only.

#include "core/values/id_card.h"

#include <string>
#include <string_view>

namespace linwu::detail {

/// The first two steps of the clean-up: what is not of the number goes, then wide and look-alike characters.
[[nodiscard]] std::string cleanIdText(std::string_view typed, IdRepairs& repairs);

/// Step 3: letters that look like digits, inside the first 17 places, as digits; empty when there are none.
[[nodiscard]] std::string lettersAsDigits(std::string_view clean);

/// The digits that a spreadsheet's `3.30481198001010E+17` kept; empty for other texts.
[[nodiscard]] std::string digitsOfScientific(std::string_view typed);

} // namespace linwu::detail
