// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// A sheet as it stands now: its document from the ledger, what the equations say of it, and what the wall scanner finds in it.

#include "core/disclosure/disclosure_queries.h"
#include "core/papers/wall_scanner.h"

#include <optional>
#include <string>
#include <vector>

namespace linwu::disclosure {

/// The A4 sheet from the ledger as it stands, with the signatures given so far. Marked 草稿 until it hangs.
[[nodiscard]] Result<papers::Document> sheetDocument(const Reader& reader, const SheetFile& file);

/// The digest of what signers sign, from the ledger as it stands.
[[nodiscard]] Result<std::string> currentHash(const Reader& reader, const SheetFile& file);

/// The printed totals as they stand.
[[nodiscard]] std::vector<SheetFigure> currentFigures(const Reader& reader, const Disclosure& sheet);

/// What the ledger says against the sheet: equations E1 to E7, numbers, repayments of the cards, yearly funds; and the note
/// `nothing_this_period`.
[[nodiscard]] Problems checkFigures(const Reader& reader, const Disclosure& sheet);

/// One finding of the wall scanner, at the row it came from.
struct SheetFinding {
    papers::WallFinding finding;
    std::string place;    ///< voucher:7, card_entry:3; empty for the frame and the words beside the table
    std::string textHash; ///< digest of the text it stands in: what a waiver names
    bool waived = false;
};

[[nodiscard]] std::vector<SheetFinding> scanSheet(const papers::Document& document, const Reader& reader, const SheetFile& file);

/// `public_personal_data` (E201) for each finding that nobody let stand: `kind`, `place`, `row`, `hint`.
[[nodiscard]] Problems problemsOf(const std::vector<SheetFinding>& findings);

} // namespace linwu::disclosure
