// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/registers.h"

#include "ui/disclosure/disclosure_page.h"
#include "ui/ledger/ledger_page.h"
#include "ui/mediation/case_page.h"
#include "ui/residents/resident_page.h"
#include "ui/settings/settings_page.h"
#include "ui/text/labels.h"

namespace linwu::ui {

std::vector<RegisterEntry> registers()
{
    return {
        {QStringLiteral("residents"), QStringLiteral("residents"), label("register", "residents"), false,
         [](Desk& desk) { return new ResidentPage(desk); }},
        {QStringLiteral("mediation"), QStringLiteral("mediation"), label("register", "mediation"), false,
         [](Desk& desk) { return new CasePage(desk); }},
        {QStringLiteral("disclosure"), QStringLiteral("disclosure"), label("register", "disclosure"), false,
         [](Desk& desk) { return new DisclosurePage(desk); }},
        {QStringLiteral("ledger"), QStringLiteral("ledger"), label("register", "ledger"), false,
         [](Desk& desk) { return new LedgerPage(desk); }},
        {QStringLiteral("settings"), QStringLiteral("settings"), label("register", "settings"), true,
         [](Desk& desk) { return new SettingsPage(desk); }},
    };
}

} // namespace linwu::ui
