// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/acts.h"

#include "core/disclosure/disclosure_acts.h"
#include "core/grids/grid_acts.h"
#include "core/ledger/ledger_acts.h"
#include "core/mediation/case_acts.h"
#include "core/mediation/rule_effects.h"
#include "core/residents/resident_acts.h"
#include "core/retention/retention_acts.h"
#include "core/rules/rule_acts.h"

#include <algorithm>
#include <iterator>

namespace linwu::app {

namespace {

std::vector<ActEntry> gather()
{
    std::vector<ActEntry> all;
    for (auto entries :
         {residents::residentActs(),
          residents::householdActs(),
          residents::placeActs(),
          grids::gridActs(),
          mediation::mediationActs(),
          ledger::ledgerActs(),
          disclosure::disclosureActs(),
          retention::retentionActs(),
          rules::ruleActs(&mediation::applyRules)}) {
        std::ranges::move(entries, std::back_inserter(all));
    }
    std::ranges::sort(all, {}, &ActEntry::action);
    return all;
}

} // namespace

std::span<const ActEntry> acts()
{
    static const std::vector<ActEntry> all = gather();
    return all;
}

const ActEntry* findAct(std::string_view action)
{
    const auto found =
        std::ranges::lower_bound(acts(), action, {}, [](const ActEntry& entry) { return std::string_view(entry.action); });
    return found != acts().end() && found->action == action ? &*found : nullptr;
}

} // namespace linwu::app
