// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Disclosure (公开表): one sheet of 三务公开, from drafting to the archive.

#include "core/base/record.h"
#include "core/calendar/deadline.h"
#include "core/ledger/accounting_period.h"
#include "core/ledger/book.h"

#include <optional>
#include <string>

namespace linwu::disclosure {

/// Where a sheet stands. S0 待编制 is not stored: it is what the catalogue says is due.
enum class State {
    drafting,         ///< S1 编制中
    inReview,         ///< S2 待监督委员会审核
    objected,         ///< S2x 监委会有异议
    awaitingDecision, ///< S3 待两委审定
    ready,            ///< S4 待公布
    displayed,        ///< S5 公示中
    ended,            ///< S6 期满待办结
    archived,         ///< S7 已归档
    correcting,       ///< C1 更正中
    corrected,        ///< C2 已被更正
    withdrawn,        ///< W 已撤下
};

/// 公开范围
enum class Scope {
    party,     ///< 党内
    residents, ///< 居民
    everybody, ///< 社会
};

struct Disclosure {
    static constexpr std::string_view table = "disclosure";
    Id<Disclosure> id;
    std::string item;      ///< code of the catalogue: CF-02
    Id<ledger::Book> book; ///< of finance items
    ledger::PeriodKind periodKind = ledger::PeriodKind::quarter;
    Date firstOn{1900, 1, 1};
    Date lastOn{1900, 1, 1};
    std::string number; ///< CF-02-2025-003
    int version = 1;    ///< 版次
    State state = State::drafting;
    Scope scope = Scope::everybody;
    std::string hotline;          ///< 监督电话
    std::string queryPlace;       ///< 意见箱/答疑时间地点
    std::string note;             ///< 备注
    bool secrecyReviewed = false; ///< 保密审查, of 党务 items
    std::string contentHash;      ///< of the sheet as submitted; what signers sign
    std::optional<Date> submittedOn;
    CountMode countMode = CountMode::statutory; ///< 计日方式
    int minDays = 7;
    std::optional<Date> postedOn; ///< 公示起
    std::optional<Date> untilOn;  ///< 公示止
    std::optional<Date> endedOn;
    std::optional<Date> archivedOn;
    Id<Disclosure> corrects; ///< the version that this one replaces
    std::string withdrawnReason;

    [[nodiscard]] ledger::AccountingPeriod period() const { return ledger::periodOf(periodKind, firstOn); }

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("item_code", self.item);
        visit("book_id", self.book);
        visit("period_kind", self.periodKind);
        visit("first_on", self.firstOn);
        visit("last_on", self.lastOn);
        visit("number", self.number);
        visit("version", self.version);
        visit("state", self.state);
        visit("scope", self.scope);
        visit("hotline", self.hotline);
        visit("query_place", self.queryPlace);
        visit("note", self.note);
        visit("secrecy_reviewed", self.secrecyReviewed);
        visit("content_hash", self.contentHash);
        visit("submitted_on", self.submittedOn);
        visit("count_mode", self.countMode);
        visit("min_days", self.minDays);
        visit("posted_on", self.postedOn);
        visit("until_on", self.untilOn);
        visit("ended_on", self.endedOn);
        visit("archived_on", self.archivedOn);
        visit("corrects_id", self.corrects);
        visit("withdrawn_reason", self.withdrawnReason);
    }

    bool operator==(const Disclosure&) const = default;
};

/// One printed total with the vouchers behind it. `vouchers` are keys with blanks between.
struct SheetFigure {
    static constexpr std::string_view table = "sheet_figure";
    Id<SheetFigure> id;
    Id<Disclosure> disclosure;
    std::string part;   ///< income, expense, account, card
    std::string label;  ///< class code or name of the account
    std::string figure; ///< period, opening, income …
    Money amount;
    std::string vouchers;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("disclosure_id", self.disclosure);
        visit("part", self.part);
        visit("label", self.label);
        visit("figure", self.figure);
        visit("amount", self.amount);
        visit("vouchers", self.vouchers);
    }

    bool operator==(const SheetFigure&) const = default;
};

/// What a sheet says in place of a text of the ledger: the voucher keeps its summary, the wall shows the masked one.
struct SheetWording {
    static constexpr std::string_view table = "sheet_wording";
    Id<SheetWording> id;
    Id<Disclosure> disclosure;
    std::string place; ///< voucher:7, card_entry:3
    std::string text;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("disclosure_id", self.disclosure);
        visit("place", self.place);
        visit("text", self.text);
    }

    bool operator==(const SheetWording&) const = default;
};

[[nodiscard]] Problems check(const Disclosure& disclosure);

/// `CF-02-2025-003`: item, year and the period's place in the year; its versions share it.
[[nodiscard]] std::string numberOf(const std::string& item, const ledger::AccountingPeriod& period);

} // namespace linwu::disclosure

template <>
struct linwu::Codes<linwu::disclosure::State> {
    using State = disclosure::State;
    static constexpr std::array<std::pair<State, std::string_view>, 11> table{{
        {State::drafting, "drafting"},
        {State::inReview, "in_review"},
        {State::objected, "objected"},
        {State::awaitingDecision, "awaiting_decision"},
        {State::ready, "ready"},
        {State::displayed, "displayed"},
        {State::ended, "ended"},
        {State::archived, "archived"},
        {State::correcting, "correcting"},
        {State::corrected, "corrected"},
        {State::withdrawn, "withdrawn"},
    }};
};

template <>
struct linwu::Codes<linwu::disclosure::Scope> {
    using Scope = disclosure::Scope;
    static constexpr std::array<std::pair<Scope, std::string_view>, 3> table{{
        {Scope::party, "party"},
        {Scope::residents, "residents"},
        {Scope::everybody, "public"},
    }};
};
