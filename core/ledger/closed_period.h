// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ClosedPeriod: a span of days whose sheet is published. Its vouchers are locked; its closing figures are what the next sheet
// opens with.

#include "core/ledger/voucher.h"

namespace linwu::ledger {

/// What a published sheet closes.
enum class ClosedPart {
    vouchers, ///< 财务收支公开表
    cards,    ///< 村务卡支出公开表
};

/// 已公开期间 of one book. `version` is that of the published sheet.
struct ClosedPeriod {
    static constexpr std::string_view table = "closed_period";
    Id<ClosedPeriod> id;
    Id<Book> book;
    ClosedPart part = ClosedPart::vouchers;
    Date firstOn{1900, 1, 1};
    Date lastOn{1900, 1, 1};
    std::string sheetNumber;
    int version = 1;
    bool reopened = false; ///< a correction is under way: its vouchers may be changed until the next version is published

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("book_id", self.book);
        visit("part", self.part);
        visit("first_on", self.firstOn);
        visit("last_on", self.lastOn);
        visit("sheet_number", self.sheetNumber);
        visit("version", self.version);
        visit("reopened", self.reopened);
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

/// A voucher as a published sheet says it. A foreign key over all of it keeps the voucher as it is (ring 3), undo included.
struct ClosedVoucher {
    static constexpr std::string_view table = "closed_voucher";
    Id<ClosedVoucher> id;
    Id<ClosedPeriod> period;
    Id<Voucher> voucher;
    Date on{1900, 1, 1};
    VoucherKind kind = VoucherKind::expense;
    Id<Account> account;
    std::string classCode;
    std::string summary;
    Money amount;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("period_id", self.period);
        visit("voucher_id", self.voucher);
        visit("voucher_on", self.on);
        visit("kind", self.kind);
        visit("account_id", self.account);
        visit("class_code", self.classCode);
        visit("summary", self.summary);
        visit("amount", self.amount);
    }

    bool operator==(const ClosedVoucher&) const = default;
};

} // namespace linwu::ledger

template <>
struct linwu::Codes<linwu::ledger::ClosedPart> {
    static constexpr std::array<std::pair<ledger::ClosedPart, std::string_view>, 2> table{{
        {ledger::ClosedPart::vouchers, "vouchers"},
        {ledger::ClosedPart::cards, "cards"},
    }};
};
