// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ResidentActs: the dialogs of what people do with residents. Each ends in one act through the door, with a day.

#include "core/residents/resident.h"

#include <QObject>

namespace linwu::ui {

class Desk;

class ResidentActs final : public QObject {
    Q_OBJECT

public:
    /// `page` is the widget dialogs belong to.
    ResidentActs(Desk& desk, QWidget* page);

    /// New person; gives her key, 0 when it was left.
    qint64 add();
    void moveIn(Id<residents::Resident> person);
    void moveOut(Id<residents::Resident> person);
    void markDeceased(Id<residents::Resident> person);
    void setStatus(Id<residents::Resident> person);
    void verify(Id<residents::Resident> person);
    /// `lost` goes into `kept` after both have been shown side by side.
    void merge(Id<residents::Resident> kept, Id<residents::Resident> lost);
    void unmerge(Id<residents::Resident> lost);
    /// An ordinary group, or one of level four where the desk may know it.
    void addToGroup(Id<residents::Resident> person);
    /// One of those of level four that she has.
    void endLevelFour(Id<residents::Resident> person);

private:
    Desk& m_desk;
    QWidget* m_page;
};

} // namespace linwu::ui
