// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Permit (权限): what one person may read and do, made of her role and her grids when she signs in.

#include "core/access/scope.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace linwu {

/// How far a right reaches.
enum class Extent {
    none,    ///< 不可
    figures, ///< 仅数字: counts and tables, no row
    grids,   ///< 本网格: the rows of the grids held today
    whole,   ///< 全社区
};

/// Reading and writing in one register.
struct Right {
    Extent read = Extent::none;
    Extent write = Extent::none;

    bool operator==(const Right&) const = default;
};

/// What a role allows. Plain values: made from the editable table of rights (core/accounts), asked by the door and by readers.
class Permit {
public:
    void setRight(RegisterKind kind, Right right) { m_rights[kind] = right; }

    /// An act that is allowed or refused whatever the register says: the opinion of a supervisor, the approval by a bookkeeper.
    void setAct(std::string action, bool allowed) { m_acts[std::move(action)] = allowed; }

    /// Taking acts back belongs to who may write; whether each row is within reach is asked by the door.
    [[nodiscard]] bool mayDo(std::string_view action) const;

    /// How far an act may reach: `whole` for one the role names, else the right to write in its register.
    [[nodiscard]] Extent reachOf(std::string_view action) const;

    [[nodiscard]] Right on(RegisterKind kind) const;

    /// The grids held today, for rights that reach no further.
    void setGrids(std::vector<Id<Grid>> grids) { m_grids = std::move(grids); }

    /// Whose rows may be read. Where one register ends at the grids, all do whose rows lie in grids.
    [[nodiscard]] Scope scope() const;

    /// How far rows of `table` may be written: what all its registers give alike, nothing where they differ; `whole` for a table
    /// of none.
    [[nodiscard]] Extent writeReach(std::string_view table) const;

    bool operator==(const Permit&) const = default;

private:
    std::map<RegisterKind, Right> m_rights;
    std::map<std::string, bool, std::less<>> m_acts;
    std::vector<Id<Grid>> m_grids;
};

} // namespace linwu

template <>
struct linwu::Codes<linwu::Extent> {
    static constexpr std::array<std::pair<linwu::Extent, std::string_view>, 4> table{{
        {linwu::Extent::none, "none"},
        {linwu::Extent::figures, "figures"},
        {linwu::Extent::grids, "grids"},
        {linwu::Extent::whole, "whole"},
    }};
};
