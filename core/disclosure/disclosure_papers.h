// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The papers of disclosure: L1 财务收支公开表 and L10 村务卡支出公开表, from the vouchers, for the wall in A4 and A3.

#include "core/disclosure/archive_rules.h"
#include "core/ledger/card_rules.h"
#include "core/ledger/ledger_figures.h"
#include "core/papers/document.h"
#include "core/papers/template.h"

#include <map>
#include <string>
#include <vector>

namespace linwu::disclosure {

/// What a sheet says besides its figures.
struct SheetInput {
    Disclosure sheet;
    Category category = Category::finance;
    bool workingDays = false;                    ///< the days of display are counted in working days
    std::string organisation;                    ///< 编制单位
    std::map<SignRole, std::string> signers;     ///< printed names
    std::string opinion;                         ///< 审核意见
    std::map<std::string, std::string> wordings; ///< place -> text instead of the ledger's (SheetWording)
};

/// The cards of one book with all their entries up to the end of the period, and the vouchers that paid them.
struct CardBooks {
    ledger::Book book;
    std::vector<ledger::Card> cards;
    std::vector<ledger::CardEntry> entries;
    std::vector<ledger::Voucher> vouchers;
};

/// L1 in A4. Refused only when the wording of an office does not fit the values.
[[nodiscard]] Result<papers::Document> financeSheet(const SheetInput& input, const ledger::PeriodBooks& books);

/// L10 in A4. What is not known prints as —.
[[nodiscard]] Result<papers::Document> cardSheet(const SheetInput& input, const CardBooks& cards);

/// The same sheet for A3. Sheets of the wall are set in the sizes of A3 and made smaller by √2 for A4, so that the page breaks
/// stay.
[[nodiscard]] papers::Document onA3(papers::Document document);

/// What signers sign: the sheet without signatures, opinion and days of display.
[[nodiscard]] SheetInput contentOf(SheetInput input);

/// Digest of a document, 64 hexadecimal digits.
[[nodiscard]] std::string contentHash(const papers::Document& document);

/// The printed totals of L1 with the vouchers behind each.
[[nodiscard]] std::vector<SheetFigure> figuresOfSheet(const ledger::LedgerFigures& figures);
[[nodiscard]] std::vector<SheetFigure> figuresOfCards(const CardBooks& cards, const ledger::AccountingPeriod& period);

/// Places of texts that a person typed, in the words of SheetWording, for a table row of the paper: `voucher:7`.
[[nodiscard]] std::string placeOf(Id<ledger::Voucher> voucher);
[[nodiscard]] std::string placeOf(Id<ledger::CardEntry> entry);

} // namespace linwu::disclosure
