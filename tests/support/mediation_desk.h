// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// MediationDesk: a real registry with staff, and case A, a quarrel over a leak, taken from day to day.

#include "core/mediation/case_actions.h"
#include "core/mediation/case_queries.h"
#include "tests/support/registry.h"

#include <functional>
#include <string>
#include <vector>

namespace linwu::test {

/// The steps of case A, in the order of its table.
enum class StepA {
    applied,
    accepted,
    assigned,
    inquired,
    firstSession,
    secondSession,
    drafted,
    signedByAll,
    sealed,
    firstInstalment,
    repaired,
    firstVisit,
    confirmationApplied,
    docketed,
    ruled,
    secondInstalment,
    secondVisit,
    closed,
    archived,
};

class MediationDesk {
public:
    explicit MediationDesk(StoreKind kind = memoryPlain);

    /// Does the act on `day`. `confirmed`: rules that the person has confirmed.
    Result<mediation::CaseStep>
    act(const Date& day, const mediation::CaseAct& act, const std::vector<std::string>& confirmed = {});
    /// The same on a case other than the desk's.
    Result<mediation::CaseStep> actOn(
        Id<mediation::MediationCase> id,
        const Date& day,
        const mediation::CaseAct& act,
        const std::vector<std::string>& confirmed = {}
    );
    /// The problems of a refused act; empty when it was done.
    Problems refused(const Date& day, const mediation::CaseAct& act, const std::vector<std::string>& confirmed = {});

    /// Takes case A up to and including that step.
    void reach(StepA step);
    /// The act of a step and its day.
    [[nodiscard]] static std::pair<Date, mediation::CaseAct> stepOf(StepA step);

    [[nodiscard]] mediation::CaseFile file();

    [[nodiscard]] std::string open(const SealedText& text) { return m_registry->reader().open(text); }

    [[nodiscard]] TempRegistry& registry() { return m_registry; }

    [[nodiscard]] Id<mediation::MediationCase> caseId() const { return m_case; }

    /// What each step wants, for tests that change one thing.
    [[nodiscard]] static mediation::ApplicationInput applicationA();
    [[nodiscard]] static mediation::DraftInput draftA();
    [[nodiscard]] static mediation::ConfirmationInput confirmationA(const Date& day);

private:
    void addStaff();
    TempRegistry m_registry;
    Id<mediation::MediationCase> m_case;
};

} // namespace linwu::test
