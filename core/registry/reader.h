// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reader: on whose behalf a question is asked. No reading function exists without one.

#include "core/access/scope.h"
#include "core/base/sealed.h"
#include "core/base/value.h"
#include "core/registry/actor.h"
#include "core/store/session.h"

namespace linwu {

/// A connection, a person, a scope and a day. Cheap to copy; valid as long as the Registry it came from.
class Reader {
public:
    Reader(Session& session, const Sealer& sealer, Scope scope, Date today)
        : m_session(&session)
        , m_figures(&session)
        , m_sealer(&sealer)
        , m_scope(std::move(scope))
        , m_today(today)
    {}

    /// `figures`: the session for questions whose answer is a figure, where it reaches further than that for rows.
    Reader(Session& session, Session& figures, const Sealer& sealer, Scope scope, Date today)
        : m_session(&session)
        , m_figures(&figures)
        , m_sealer(&sealer)
        , m_scope(std::move(scope))
        , m_today(today)
    {}

    [[nodiscard]] Session& session() const { return *m_session; }

    /// For counts and tables of figures only, never for a row of somebody: also of registers that are counted though hidden.
    [[nodiscard]] Reader forFigures() const
    {
        Scope scope = m_scope;
        scope.hidden &= ~scope.counted;
        return {*m_figures, *m_sealer, std::move(scope), m_today};
    }

    [[nodiscard]] const Sealer& sealer() const { return *m_sealer; }

    [[nodiscard]] const Scope& scope() const { return m_scope; }

    [[nodiscard]] const Date& today() const { return m_today; }

    /// Whether rows of that table may be seen at all.
    [[nodiscard]] bool shows(std::string_view table) const { return m_scope.shows(table); }

    /// The plain text of a sealed field.
    [[nodiscard]] std::string open(const SealedText& text) const { return text.open(*m_sealer); }

private:
    Session* m_session;
    Session* m_figures;
    const Sealer* m_sealer;
    Scope m_scope;
    Date m_today;
};

} // namespace linwu
