// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// LedgerClass (科目): the dated table of income and expense classes (list `ledger_classes` of the code tables).

#include "core/base/date.h"
#include "core/ledger/voucher.h"
#include "core/registry/reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace linwu::ledger {

struct LedgerClass {
    std::string code;
    VoucherKind kind = VoucherKind::income; ///< never transfer
    std::string name;                       ///< 大类 as printed
    int rank = 0;                           ///< order on a sheet
    Period valid;

    bool operator==(const LedgerClass&) const = default;
};

/// The classes of a file, in order of kind and rank.
class ClassTable {
public:
    explicit ClassTable(std::vector<LedgerClass> classes);

    /// As shipped, before a community adds or retires any.
    [[nodiscard]] static const ClassTable& shipped();

    [[nodiscard]] const std::vector<LedgerClass>& all() const { return m_classes; }

    /// The class of that code, or nullptr. Old codes stay readable; whether one may be used on a day is `valid.contains(day)`.
    [[nodiscard]] const LedgerClass* find(std::string_view code) const;

    /// What people call it; the code itself when it is not known.
    [[nodiscard]] std::string nameOf(const std::string& code) const;

private:
    std::vector<LedgerClass> m_classes;
};

/// The list `ledger_classes` of the file's code tables; the shipped one for a file without it.
[[nodiscard]] ClassTable classesOf(const Reader& reader);

/// Spending of the village card: its vouchers are the repayments of L10.
inline constexpr std::string_view cardSpendingClass = "card_spending";

} // namespace linwu::ledger
