// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/voucher_entry.h"

#include "core/base/text.h"
#include "core/ledger/ledger_class.h"
#include "core/ledger/rule_table.h"
#include "core/values/loose_date.h"

#include <algorithm>
#include <array>

namespace linwu::ledger {

namespace {

class EntryReader {
public:
    EntryReader(
        const VoucherEntry& entry,
        const Book& book,
        const std::vector<Account>& accounts,
        const ClassTable& classes,
        const Date& today
    )
        : m_entry(entry)
        , m_accounts(accounts)
        , m_classes(classes)
        , m_today(today)
    {
        m_read.voucher.book = book.id;
    }

    ReadVoucher read()
    {
        readDay();
        readTexts();
        readAmount();
        readAccounts();
        readClass();
        return std::move(m_read);
    }

private:
    void refuse(const char* field, const char* rule, std::map<std::string, std::string> args = {})
    {
        m_read.problems.push_back(problemOf(field, rule, std::move(args)));
    }

    void readDay()
    {
        const auto day = parseLooseDate(m_entry.on, m_today);
        if (day.verdict != DateVerdict::sound || !day.date || day.date->precision != Precision::day) {
            refuse("voucher_on", "date_outside_period", {{"day", m_entry.on}});
            return;
        }
        m_read.voucher.on = day.date->date;
        m_read.voucher.year = static_cast<int>(day.date->date.year());
    }

    void readTexts()
    {
        auto& voucher = m_read.voucher;
        voucher.summary = trimmed(m_entry.summary);
        voucher.payee = trimmed(m_entry.payee);
        voucher.handler = trimmed(m_entry.handler);
        voucher.decision = trimmed(m_entry.decision);
        voucher.remark = trimmed(m_entry.remark);
        static constexpr std::array<std::string_view, 6> sums{"合计", "小计", "总计", "本页合计", "本月合计", "累计"};
        const std::string bare = withoutBlanks(voucher.summary);
        if (std::find(sums.begin(), sums.end(), bare) != sums.end()) {
            refuse("summary", "sum_line_in_data");
        } else if (bare.empty()) {
            refuse("summary", "field_missing");
        }
    }

    void readAmount()
    {
        const bool income = !trimmed(m_entry.income).empty();
        const bool expense = !trimmed(m_entry.expense).empty();
        auto& voucher = m_read.voucher;
        voucher.kind = income ? VoucherKind::income : VoucherKind::expense;
        if (!trimmed(m_entry.toAccount).empty()) {
            voucher.kind = VoucherKind::transfer;
        }
        if (income && expense) {
            refuse("expense", "income_and_expense");
            return;
        }
        const std::string& typed = income ? m_entry.income : m_entry.expense;
        const auto amount = parseMoney(typed);
        if (!amount) {
            for (auto problem : amount.error().problems) {
                problem.field = income ? "income" : "expense";
                problem.args["typed"] = typed;
                m_read.problems.push_back(std::move(problem));
            }
            return;
        }
        voucher.amount = *amount;
        if (halfWidth(typed) != typed) {
            refuse(income ? "income" : "expense", "digits_made_half_width", {{"read", moneyText(*amount)}});
        }
    }

    Id<Account> accountOf(const std::string& name) const
    {
        const std::string typed = trimmed(name);
        for (const auto& account : m_accounts) {
            if (account.name == typed) {
                return account.id;
            }
        }
        return {};
    }

    void readAccounts()
    {
        auto& voucher = m_read.voucher;
        voucher.account = accountOf(m_entry.account);
        if (!voucher.account.valid()) {
            refuse("account", "field_missing");
        }
        if (voucher.kind == VoucherKind::transfer) {
            voucher.toAccount = accountOf(m_entry.toAccount);
            if (!voucher.toAccount.valid() || voucher.toAccount == voucher.account) {
                refuse("to_account", "transfer_one_leg");
            }
        }
    }

    void readClass()
    {
        auto& voucher = m_read.voucher;
        if (voucher.kind == VoucherKind::transfer) {
            return;
        }
        const std::string typed = trimmed(m_entry.className);
        for (const auto& known : m_classes.all()) {
            if (known.kind == voucher.kind && (known.name == typed || known.code == typed)) {
                voucher.classCode = known.code;
                return;
            }
        }
        refuse("class_code", typed.empty() ? "field_missing" : "class_not_of_kind", {{"class", typed}});
    }

    const VoucherEntry& m_entry;
    const std::vector<Account>& m_accounts;
    const ClassTable& m_classes;
    Date m_today;
    ReadVoucher m_read;
};

} // namespace

ReadVoucher readEntry(
    const VoucherEntry& entry,
    const Book& book,
    const std::vector<Account>& accounts,
    const ClassTable& classes,
    const Date& today
)
{
    return EntryReader(entry, book, accounts, classes, today).read();
}

} // namespace linwu::ledger
