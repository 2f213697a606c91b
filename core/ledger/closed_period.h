// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ClosedPeriod: a span of days whose sheet is published. Its vouchers are locked; its closing figures are what the next sheet
// opens with.

#include "core/ledger/voucher.h"

namespace linwu::ledger {

/// 已公开期间 of one book. `version` is that of the published sheet.
struct ClosedPeriod {
    static constexpr std::string_view table = "closed_period";
    Id<ClosedPeriod> id;
    Id<Book> book;
    Date firstOn{1900, 1, 1};
    Date lastOn{1900, 1, 1};
    std::string sheetNumber;
    int version = 1;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("book_id", self.book);
        visit("first_on", self.firstOn);
        visit("last_on", self.lastOn);
        visit("sheet_number", self.sheetNumber);
        visit("version", self.version);
    }

    bool operator==(const ClosedPeriod&) const = default;
};

/// 公布期末 of one account.
struct ClosedBalance {
    static constexpr std::string_view table = "closed_balance";
    Id<ClosedBalance> id;
    Id<ClosedPeriod> period;
    Id<Account> account;
    Money amount;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("period_id", self.period);
        visit("account_id", self.account);
        visit("amount", self.amount);
    }

    bool operator==(const ClosedBalance&) const = default;
};

/// 公布的本年累计 of one class; none when it could not be known.
struct ClosedTotal {
    static constexpr std::string_view table = "closed_total";
    Id<ClosedTotal> id;
    Id<ClosedPeriod> period;
    std::string classCode;
    std::optional<Money> yearToDate;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("period_id", self.period);
        visit("class_code", self.classCode);
        visit("year_to_date", self.yearToDate);
    }

    bool operator==(const ClosedTotal&) const = default;
};

} // namespace linwu::ledger
