// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The values that every sheet has: title, period, number, days of display, signatures. Used by the papers of this folder only.

#include "core/disclosure/disclosure_papers.h"

namespace linwu::disclosure {

/// Values of the frame that all sheets share: heads, dates, signatures.
[[nodiscard]] papers::TemplateValues frameValues(const SheetInput& input);

/// A list of one row with one name, or of none when the text is empty.
[[nodiscard]] std::vector<papers::TemplateValues> oneRow(const std::string& name, const std::string& text);

/// Money as a cell: text and 分.
[[nodiscard]] papers::TemplateText moneyCell(Money amount);
/// Money, or — where there is none.
[[nodiscard]] papers::TemplateText moneyCell(const std::optional<Money>& amount);

/// The text, or — where it is empty.
[[nodiscard]] std::string orDash(const std::string& text);

} // namespace linwu::disclosure
