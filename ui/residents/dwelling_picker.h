// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// DwellingPicker: building, then door. The door may be typed short (2-501).

#include "core/residents/place.h"

#include <QWidget>

namespace linwu::ui {

class CodeField;
class Desk;

/// A choice of all buildings, filled as soon as the register has answered.
[[nodiscard]] CodeField* makeBuildingField(Desk& desk);

class DwellingPicker final : public QWidget {
    Q_OBJECT

public:
    explicit DwellingPicker(Desk& desk, QWidget* parent = nullptr);
    /// May be called before the buildings are there.
    void setDwelling(Id<residents::Dwelling> dwelling);
    [[nodiscard]] Id<residents::Dwelling> dwelling() const;

Q_SIGNALS:
    void chosen();

private:
    void fillDoors();

    Desk& m_desk;
    CodeField* m_building;
    CodeField* m_door;
};

} // namespace linwu::ui
