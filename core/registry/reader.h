// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reader: on whose behalf a question is asked. No reading function exists without one.

#include "core/base/sealed.h"
#include "core/base/value.h"
#include "core/registry/actor.h"
#include "core/store/session.h"

#include <optional>
#include <string>
#include <vector>

namespace linwu {

/// 网格 (core/grids/grid.h); only the key is needed in layers below.
/// 网格 (core/grids/grid.h); only the key is needed in the layers below.
struct Grid;

/// Which rows a person may see: everything, or the records of the grids she holds today.
struct Scope {
    std::optional<std::vector<Id<Grid>>> grids; ///< none: the whole community (office roles)

    [[nodiscard]] bool whole() const { return !grids.has_value(); }

    [[nodiscard]] bool allows(Id<Grid> grid) const;

    /// ` and resident.current_grid_id in (3,7)` for `column` = `resident.current_grid_id`; empty for the whole community;
    /// ` and 0 = 1` for nobody's grids. Rows without a grid belong to the office roles.
    [[nodiscard]] std::string clause(std::string_view column) const;
};

/// A connection, a person, a scope and a day. Cheap to copy; valid as long as the Registry it came from.
class Reader {
public:
    Reader(Session& session, const Sealer& sealer, Scope scope, Date today)
        : m_session(&session)
        , m_sealer(&sealer)
        , m_scope(std::move(scope))
        , m_today(today)
    {}

    [[nodiscard]] Session& session() const { return *m_session; }

    [[nodiscard]] const Sealer& sealer() const { return *m_sealer; }

    [[nodiscard]] const Scope& scope() const { return m_scope; }

    [[nodiscard]] const Date& today() const { return m_today; }

    /// The plain text of a sealed field.
    [[nodiscard]] std::string open(const SealedText& text) const { return text.open(*m_sealer); }

private:
    Session* m_session;
    const Sealer* m_sealer;
    Scope m_scope;
    Date m_today;
};

} // namespace linwu
