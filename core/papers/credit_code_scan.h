// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Tells the 统一社会信用代码 of an organisation, which is public, from the number of a person's card.

#include <string>
#include <string_view>

namespace linwu::papers {

/// The text with a full stop in place of each character of an unbroken credit code (18 places with the check character of GB
/// 32100-2015 and a registration authority and kind that exist), so that its digits are not read as a card. A run for which
/// `isPersonal` holds stays: in doubt a number is a person's. `text` is normalForScan'ed and keeps its length.
[[nodiscard]] std::u32string withoutCreditCodes(std::u32string text, bool (*isPersonal)(std::string_view run));

} // namespace linwu::papers
