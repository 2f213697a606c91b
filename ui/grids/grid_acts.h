// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// GridActs: the dialogs of what people do with grids: make, give buildings and people, hand over, close.

#include "core/grids/grid.h"

#include <QObject>

namespace linwu::ui {

class Desk;

class GridActs final : public QObject {
    Q_OBJECT

public:
    GridActs(Desk& desk, QWidget* page);

    qint64 add();
    void assignBuildings(Id<Grid> grid);
    void assignDuty(Id<Grid> grid);
    void endDuty(const GridDuty& duty);
    void handOver(Id<Grid> grid);
    void close(Id<Grid> grid);
    void addStaff();
    /// 人口统计表 with its preview; asks from which day changes are counted.
    void printPopulation();

private:
    Desk& m_desk;
    QWidget* m_page;
};

} // namespace linwu::ui
