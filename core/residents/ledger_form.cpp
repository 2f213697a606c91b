// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/ledger_reader.h"

namespace linwu::residents::reading {
bool readForm(LedgerBuilder&, DwellingFinder&, const spreadsheets::Sheet&)
{
    return false;
}
} // namespace linwu::residents::reading
