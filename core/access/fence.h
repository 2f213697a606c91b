// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Fence (范围边界): which rows of each table lie within the grids somebody holds, and which of them speak of level three, said
// once for all questions.

#include "core/access/scope.h"
#include "core/store/session.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// Whether rows of that table carry the grid they lie in.
[[nodiscard]] bool carriesGrid(const std::vector<TableInfo>& tables, std::string_view table);

/// Whether a row of groups of people speaks of one of level three.
[[nodiscard]] bool isOfLevelThree(const Fields& row);

/// Puts the tables of a question behind the grids of a scope. A row lies where its own grid says; one without a grid of its own
/// lies where the records it names lie, what belongs to a case where its case lies; a building wherever one of its dwellings
/// does. Rows that have to do with no grid (rules, holidays, accounts) are everybody's. Who has no right to level three finds no
/// group of it and no word on health and disability.
class Fence {
public:
    /// Whether anything of the open registers is held back from who has that scope.
    [[nodiscard]] static bool stands(const Scope& scope);

    /// Whether rows of that table may be among it.
    [[nodiscard]] static bool standsBefore(std::string_view table, const Scope& scope);

    /// Whether that table has rows of level three (`isOfLevelThree`), and they are closed.
    [[nodiscard]] static bool closesLevelThree(std::string_view table, const Scope& scope);

    /// Reads the shape of the file once.
    Fence(Session& session, Scope scope);

    /// The question as somebody asks it who holds those grids: each of `tables`, which it reads, has only her rows.
    [[nodiscard]] std::string around(std::string_view sql, const std::vector<std::string>& tables);

private:
    [[nodiscard]] std::string conditionOf(const std::string& table);
    [[nodiscard]] std::string withinGrids(const std::string& table);
    [[nodiscard]] std::string columnsOf(const std::string& table) const;
    [[nodiscard]] std::string ofBuilding(const std::string& column) const;
    [[nodiscard]] std::string through(const Reference& reference);

    Scope m_scope;
    std::vector<TableInfo> m_tables;
    std::vector<Reference> m_references;
    std::set<std::string> m_open; ///< tables on the way: references may run in a circle
};

} // namespace linwu
