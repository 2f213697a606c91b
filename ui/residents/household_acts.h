// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// HouseholdActs: form a household, change its head, split and join households. And the choices of people and households that
// dialogs offer.

#include "core/residents/household.h"
#include "ui/widgets/code_field.h"

#include <QObject>

namespace linwu::ui {

class Desk;

/// The other members of somebody's living household today.
[[nodiscard]] QList<CodeChoice> otherMembers(Desk& desk, Id<residents::Resident> person);
/// The living households of a dwelling today, by their heads.
[[nodiscard]] QList<CodeChoice> householdChoices(Desk& desk, Id<residents::Dwelling> dwelling);

class HouseholdActs final : public QObject {
    Q_OBJECT

public:
    HouseholdActs(Desk& desk, QWidget* page);
    /// 立户: people of the register as a household; gives its key, 0 when it was left.
    qint64 add();
    void changeHead(Id<residents::Household> household);
    void split(Id<residents::Household> household);
    /// 居民信息登记表 with its preview.
    void printSheet(Id<residents::Household> household);
    /// The household of `other` joins that of `person`.
    void join(Id<residents::Household> into, Id<residents::Household> from);

private:
    Desk& m_desk;
    QWidget* m_page;
};

} // namespace linwu::ui
