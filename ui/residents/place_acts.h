// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The dialogs behind the acts on buildings and dwellings.

#include "core/residents/place.h"

#include <QObject>

class QWidget;

namespace linwu::ui {

class Desk;

class PlaceActs final : public QObject {
    Q_OBJECT

public:
    /// `page` is the widget dialogs belong to.
    PlaceActs(Desk& desk, QWidget* page);

    /// A building with the dwellings of its plan; a residential area of a new name is made with it.
    void addBuilding();
    /// A single door; gives its key, 0 when it was left.
    qint64 addDwelling();
    void changeUse(Id<residents::Dwelling> dwelling);
    /// Number, street number and units of a building; its dwellings follow.
    void editBuilding(Id<residents::Building> building);
    /// Name and further names of a residential area.
    void editEstate(Id<residents::Building> building);
    /// Who owns a dwelling from a day on, with shares.
    void setOwners(Id<residents::Dwelling> dwelling);

private:
    /// The area of that name; made when there is none.
    [[nodiscard]] Result<Id<residents::Estate>> estateOf(const Actor& actor, const std::string& name);

    Desk& m_desk;
    QWidget* m_page;
};

} // namespace linwu::ui
