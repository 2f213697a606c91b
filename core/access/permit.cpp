// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/access/permit.h"

#include "core/access/sensitive_rights.h"

#include <algorithm>

namespace linwu {

namespace {

/// Acts on no register of their own, or on nobody's rows but one's own: what they touch is asked row by row, or in the act, or is
/// kept by the program itself.
constexpr std::array<std::string_view, 6>
    sharedActs{"undo", "redo", "paper.issue", "account.look", "account.passphrase", "key.reseal"};

} // namespace

Extent Permit::reachOf(std::string_view action) const
{
    if (const auto named = m_acts.find(action); named != m_acts.end()) {
        return named->second ? Extent::whole : Extent::none;
    }
    return std::ranges::find(sharedActs, action) != sharedActs.end() ? Extent::whole : on(registerOfAct(action)).write;
}

bool Permit::mayDo(std::string_view action) const
{
    const Extent reach = reachOf(action);
    return reach == Extent::grids || reach == Extent::whole;
}

Right Permit::on(RegisterKind kind) const
{
    const auto found = m_rights.find(kind);
    return found == m_rights.end() ? Right{} : found->second;
}

Scope Permit::scope() const
{
    Scope scope;
    const auto named = [&](std::string_view right, bool unnamed) {
        const auto found = m_acts.find(right);
        return found == m_acts.end() ? unnamed : found->second;
    };
    // Files from before level three had a right of its own do not name it: there everybody has gone on seeing it.
    scope.hidden = (named(levelThreeRight, true) ? 0 : levelThreeRows) | (named(levelFourRight, false) ? 0 : levelFourRows);
    for (const RegisterKind kind : registerKinds) {
        switch (on(kind).read) {
        case Extent::none:
            scope.hidden |= setOf(kind);
            break;
        case Extent::figures:
            scope.hidden |= setOf(kind);
            scope.counted |= setOf(kind);
            break;
        case Extent::grids:
            scope.grids = m_grids;
            break;
        case Extent::whole:
            break;
        }
    }
    return scope;
}

Extent Permit::writeReach(std::string_view table) const
{
    const RegisterSet registers = registersOfTable(table);
    if ((registers & levelFourRows) != 0 && !knowsLevelFour(*this)) {
        return Extent::none;
    }
    std::optional<Extent> reach;
    for (const RegisterKind kind : registerKinds) {
        if ((registers & setOf(kind)) != 0) {
            const Extent write = on(kind).write;
            reach = reach && *reach != write ? Extent::none : write;
        }
    }
    return reach.value_or(Extent::whole);
}

} // namespace linwu
