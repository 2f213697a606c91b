// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// VoucherEntry: one line as a person types it, on the keyboard row of the ledger or in an act of a file, read into a Voucher.

#include "core/base/result.h"
#include "core/ledger/ledger_class.h"
#include "core/ledger/voucher.h"

#include <string>
#include <vector>

namespace linwu::ledger {

/// The texts of one line. Income and expense stand in their own columns, as on L1; a transfer names a second account and fills
/// one.
struct VoucherEntry {
    std::string on;
    std::string account;   ///< name of an account of the book
    std::string toAccount; ///< name; empty unless it is a transfer
    std::string className; ///< name or code of a class
    std::string summary;
    std::string income;
    std::string expense;
    std::string payee;
    std::string handler;
    std::string decision;
    std::string remark;
};

/// The voucher as far as the texts could be read, and what could not. Notes of severity `automatic` tell what was put right.
struct ReadVoucher {
    Voucher voucher;
    Problems problems;
};

/// Reads a line: E101, E102 (amounts), E103 (both columns), E107 (accounts), E110 (days), E119 (full-width digits), E120 (sum
/// line).
[[nodiscard]] ReadVoucher readEntry(
    const VoucherEntry& entry,
    const Book& book,
    const std::vector<Account>& accounts,
    const ClassTable& classes,
    const Date& today
);

} // namespace linwu::ledger
