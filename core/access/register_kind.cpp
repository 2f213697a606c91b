// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/register_kind.h"

#include "core/access/sensitive_rights.h"

#include <algorithm>
#include <span>

namespace linwu {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 12> residentTables{
    "estate",
    "building",
    "dwelling",
    "dwelling_use",
    "resident",
    "resident_group",
    "ownership",
    "household",
    "household_member",
    "residence",
    "import_batch",
    "import_mapping",
};
constexpr std::string_view levelFourTable = "level_four_group";
constexpr std::array<std::string_view, 6> gridTables{
    "grid",
    "grid_building",
    "staff",
    "staff_role",
    "staff_relation",
    "grid_duty",
};
constexpr std::array<std::string_view, 3> mediationTables{"mediation_case", "mediation_duty", "mediation_month_lock"};
constexpr std::string_view casePart = "case_";
constexpr std::array<std::string_view, 14> ledgerTables{
    "ledger_book",
    "ledger_account",
    "opening_balance",
    "opening_total",
    "enterprise_profit",
    "voucher",
    "village_card",
    "card_entry",
    "balance_proof",
    "outstanding_item",
    "closed_period",
    "closed_balance",
    "closed_total",
    "closed_voucher",
};
constexpr std::array<std::string_view, 12> disclosureTables{
    "disclosure",
    "sheet_figure",
    "sheet_wording",
    "scan_waiver",
    "sign_off",
    "meeting_decision",
    "evidence",
    "evidence_content",
    "evidence_content_part",
    "public_opinion",
    "correction_notice",
    "catalogue_choice",
};
/// Committees are named on papers and in rules; everybody may know them, as how far the file is sealed.
constexpr std::array<std::string_view, 17> sharedTables{
    "registry_info",
    "sequence",
    "schema_step",
    "operation",
    "change",
    "change_range",
    "change_page",
    "journal_link",
    "journal_recast",
    "issued_paper",
    "search_page",
    "rule",
    "code_item",
    "holiday",
    "mediation_committee",
    "backup_manifest",
    "key_generation",
};
constexpr std::array<std::string_view, 2> settingTables{"destruction_list", "destruction_item"};
constexpr std::array<std::string_view, 5> accountTables{
    "account",
    "account_key",
    "key_grant",
    "recovery_key",
    "look",
};

bool names(Names tables, std::string_view table)
{
    return std::ranges::find(tables, table) != tables.end();
}

/// Asked for each sealed value, so it looks at few names.
bool isOfMediation(std::string_view table)
{
    return table.starts_with(casePart) || names(mediationTables, table);
}

struct Prefix {
    std::string_view word;
    RegisterKind kind;
};

constexpr std::array<Prefix, 20> prefixes{{
    {"estate", RegisterKind::residents},    {"building", RegisterKind::residents},  {"dwelling", RegisterKind::residents},
    {"resident", RegisterKind::residents},  {"residents", RegisterKind::residents}, {"residence", RegisterKind::residents},
    {"ownership", RegisterKind::residents}, {"household", RegisterKind::residents}, {"group", RegisterKind::residents},
    {"import", RegisterKind::residents},    {"grid", RegisterKind::grids},          {"staff", RegisterKind::grids},
    {"mediation", RegisterKind::mediation}, {"ledger", RegisterKind::ledger},       {"disclosure", RegisterKind::disclosure},
    {"rules", RegisterKind::settings},      {"person", RegisterKind::residents},    {"retention", RegisterKind::settings},
    {"account", RegisterKind::accounts},    {"key", RegisterKind::accounts},
}};

} // namespace

RegisterSet registersOfTable(std::string_view table)
{
    if (names(sharedTables, table)) {
        return 0;
    }
    if (table == levelFourTable) {
        return setOf(RegisterKind::residents) | levelFourRows;
    }
    if (names(residentTables, table)) {
        return setOf(RegisterKind::residents);
    }
    if (names(gridTables, table)) {
        return setOf(RegisterKind::grids);
    }
    if (isOfMediation(table)) {
        return setOf(RegisterKind::mediation);
    }
    if (names(ledgerTables, table)) {
        return setOf(RegisterKind::ledger);
    }
    if (names(disclosureTables, table)) {
        return setOf(RegisterKind::disclosure);
    }
    if (names(settingTables, table)) {
        return setOf(RegisterKind::settings);
    }
    if (names(accountTables, table)) {
        return setOf(RegisterKind::accounts);
    }
    RegisterSet all = 0;
    for (const RegisterKind kind : registerKinds) {
        all |= setOf(kind);
    }
    return all;
}

RegisterKind registerOfAct(std::string_view action)
{
    const std::string_view word = action.substr(0, action.find('.'));
    const auto found = std::ranges::find(prefixes, word, &Prefix::word);
    return found == prefixes.end() ? RegisterKind::settings : found->kind;
}

KeyClass keyClassOf(std::string_view table)
{
    if (table == levelFourTable) {
        return KeyClass::levelFour;
    }
    return isOfMediation(table) ? KeyClass::mediation : KeyClass::ordinary;
}

} // namespace linwu
