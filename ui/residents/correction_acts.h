// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Dialogs for dated facts that were entered wrongly: they mend the fact in place, where a change would begin a new one.

#include "core/residents/household.h"
#include "core/residents/place.h"

#include <QObject>

class QWidget;

namespace linwu::ui {

class Desk;

class CorrectionActs final : public QObject {
    Q_OBJECT

public:
    /// `page` is the widget dialogs belong to.
    CorrectionActs(Desk& desk, QWidget* page);

    /// Dwelling, kind or days of a residence were wrong.
    void correctResidence(const residents::Residence& shown);
    /// Relation or days of a membership were wrong.
    void correctMember(const residents::Membership& shown);
    /// The relation has changed from a day on (marriage, adoption).
    void changeRelation(const residents::Membership& shown);
    /// Use or days of a use were wrong.
    void correctUse(const residents::DwellingUseSpell& shown);

private:
    Desk& m_desk;
    QWidget* m_page;
};

} // namespace linwu::ui
