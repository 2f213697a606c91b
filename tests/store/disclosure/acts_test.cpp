// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/disclosure_acts.h"
#include "core/disclosure/disclosure_queries.h"
#include "core/ledger/ledger_acts.h"
#include "core/ledger/ledger_queries.h"
#include "tests/support/sheet_story.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace linwu;
using namespace linwu::test;

namespace {

using Texts = std::map<std::string, std::string>;

ActInput lineOf(const std::string& record, const Texts& fields)
{
    ActInput line;
    line.record = record;
    line.fields = fields;
    return line;
}

Result<ActOutcome> run(Registry& registry, const std::string& action, const ActInput& line)
{
    auto acts = ledger::ledgerActs();
    const auto more = disclosure::disclosureActs();
    acts.insert(acts.end(), more.begin(), more.end());
    const auto found = std::find_if(acts.begin(), acts.end(), [&](const ActEntry& entry) { return entry.action == action; });
    REQUIRE(found != acts.end());
    return found->run(registry, bookkeeper(), line);
}

std::string done(Registry& registry, const std::string& action, const ActInput& line)
{
    const auto outcome = run(registry, action, line);
    if (!outcome) {
        for (const auto& problem : outcome.error().problems) {
            UNSCOPED_INFO(problem.rule << " " << problem.field);
        }
    }
    INFO(action);
    REQUIRE(outcome);
    return outcome->record;
}

ActInput anOpening()
{
    ActInput line = lineOf({}, {{"name", "云溪社区股份经济合作社"}, {"opened_on", "2025-07-01"}});
    line.lists["accounts"] = {
        lineOf({}, {{"name", "现金"}, {"kind", "cash"}, {"opening_fen", "321860"}}),
        lineOf({}, {{"name", "银行"}, {"kind", "bank"}, {"opening_fen", "51240635"}}),
        lineOf({}, {{"name", "反哺"}, {"kind", "special"}, {"fund", "return"}, {"opening_fen", "1875000"}}),
    };
    return line;
}

const Date today(2025, 10, 16);

} // namespace

TEST_CASE("the books open and vouchers are booked from a file of acts, accounts and classes by name")
{
    TempRegistry registry(memoryPlain, today);
    done(*registry, "ledger.open", anOpening());
    const auto record = done(
        *registry,
        "ledger.addVoucher",
        lineOf(
            {},
            {{"voucher_on", "2025-07-08"},
             {"kind", "expense"},
             {"account", "银行"},
             {"class", "公共服务支出"},
             {"summary", "付6月保洁服务费"},
             {"amount_fen", "1235000"}}
        )
    );
    done(
        *registry,
        "ledger.transfer",
        lineOf({}, {{"on", "2025-07-10"}, {"from", "银行"}, {"to", "现金"}, {"amount_fen", "500000"}, {"summary", "提取备用金"}})
    );
    done(*registry, "ledger.editVoucher", lineOf(record, {{"summary", "付六月保洁费"}}));
    const auto books = ledger::listBooks(registry->reader());
    REQUIRE(books.size() == 1);
    const auto vouchers = ledger::listVouchers(registry->reader(), books[0].id, Date(2025, 7, 1), Date(2025, 9, 30));
    REQUIRE(vouchers.size() == 2);
    CHECK(vouchers[0].summary == "付六月保洁费");
    CHECK(vouchers[0].classCode == "public_service");
    CHECK(vouchers[0].amount == Money::ofYuan(12350));
    CHECK(vouchers[1].kind == ledger::VoucherKind::transfer);
}

TEST_CASE("a line without an amount or with an unknown kind is refused at the field")
{
    TempRegistry registry(memoryPlain, today);
    done(*registry, "ledger.open", anOpening());
    const auto refused =
        run(*registry,
            "ledger.addVoucher",
            lineOf(
                {},
                {{"voucher_on", "2025-07-08"}, {"kind", "gift"}, {"account", "银行"}, {"class", "公共服务支出"}, {"summary", "x"}}
            ));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::invalid);
    CHECK(ledger::listBooks(registry->reader()).size() == 1);
}

TEST_CASE("the village card takes no top-up from a file either")
{
    TempRegistry registry(memoryPlain, today);
    done(*registry, "ledger.open", anOpening());
    done(*registry, "ledger.addCard", lineOf({}, {{"last_four", "6021"}}));
    const auto refused =
        run(*registry,
            "ledger.addCardEntry",
            lineOf({}, {{"card", "6021"}, {"entry_on", "2025-07-05"}, {"kind", "充值"}, {"purpose", "x"}, {"amount_fen", "100"}})
        );
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.front().rule == "card_entry_kind");
}

TEST_CASE_METHOD(SheetDesk, "a sheet goes to the wall from a file of acts, named by its number")
{
    const std::string sheet = "CF-02-2025-003";
    done(
        *registry,
        "disclosure.prepare",
        lineOf({}, {{"item", "CF-02"}, {"period_kind", "quarter"}, {"year", "2025"}, {"index", "3"}})
    );
    done(
        *registry,
        "disclosure.submit",
        lineOf(
            sheet,
            {{"maker_id", "staff:" + std::to_string(staff.maker.value)},
             {"accountant_id", std::to_string(staff.accountant.value)}}
        )
    );
    done(
        *registry,
        "disclosure.review",
        lineOf(sheet, {{"staff_id", std::to_string(staff.supervisor.value)}, {"opinion", "同意公开。"}})
    );
    done(
        *registry,
        "disclosure.decide",
        lineOf(
            sheet,
            {{"responsible_id", std::to_string(staff.responsible.value)},
             {"held_on", "2025-10-15"},
             {"attendees", "两委全体成员"},
             {"expected", "7"},
             {"present", "6"},
             {"result", "同意公布"}}
        )
    );
    const auto record = done(*registry, "disclosure.publish", lineOf(sheet, {{"posted_on", "2025-10-20"}}));
    const auto published = disclosure::findSheet(registry->reader(), sheet);
    REQUIRE(published);
    CHECK(published->state == disclosure::State::displayed);
    CHECK(record == "disclosure:" + std::to_string(published->id.value));
    const auto again = run(*registry, "disclosure.edit", lineOf(sheet, {{"note", "改"}}));
    REQUIRE_FALSE(again);
    CHECK(again.error().problems.front().rule == "published_is_final");
}

TEST_CASE("every act of the ledger and of disclosure has a name of its own")
{
    auto acts = ledger::ledgerActs();
    const auto more = disclosure::disclosureActs();
    acts.insert(acts.end(), more.begin(), more.end());
    std::sort(acts.begin(), acts.end(), [](const ActEntry& a, const ActEntry& b) { return a.action < b.action; });
    const auto twice =
        std::adjacent_find(acts.begin(), acts.end(), [](const ActEntry& a, const ActEntry& b) { return a.action == b.action; });
    CHECK(twice == acts.end());
    CHECK(acts.size() == 32);
}
