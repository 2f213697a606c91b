// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CaseSteps: what can be done to a case in its state, the likeliest first, and the dialog of each.

#include "core/mediation/case_file.h"

#include <QStringList>

#include <functional>
#include <string>
#include <vector>

class QWidget;

namespace linwu::ui {

class ActDialog;
class Desk;

/// One thing a person can do next.
struct CaseStepEntry {
    std::string action; ///< `mediation.accept`
    std::function<ActDialog*(Desk&, const mediation::CaseFile&, QWidget*)> open;
};

/// The acts that the case's state allows, the likeliest first.
[[nodiscard]] std::vector<CaseStepEntry> stepsFor(const mediation::CaseFile& file);

/// The fields of a party that stand in its form.
[[nodiscard]] QStringList partyFields();

/// The dialog of a new application.
[[nodiscard]] ActDialog* newApplication(Desk& desk, QWidget* parent);

/// The dialog of a clue: somebody told of a dispute, nobody has applied.
[[nodiscard]] ActDialog* newClue(Desk& desk, QWidget* parent);

/// Where the case stands on its way: 0 application … 8 all done.
[[nodiscard]] int stepOf(const mediation::CaseFile& file);

} // namespace linwu::ui
