// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// DutiesPanel: who is responsible for a grid, asked for any day, and everybody who ever was.

#include "core/grids/grid.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace linwu::ui {

class DateField;
class Desk;
class SmallTable;

class DutiesPanel final : public QWidget {
    Q_OBJECT

public:
    /// `end` is called for a duty that is to be ended.
    DutiesPanel(Desk& desk, std::function<void(const GridDuty& duty)> end, QWidget* parent = nullptr);
    void show(Id<Grid> grid);
    using QWidget::show;

private:
    void answer();

    Desk& m_desk;
    Id<Grid> m_grid;
    DateField* m_day;
    QLabel* m_answer;
    SmallTable* m_all;
    std::vector<GridDuty> m_duties;
};

} // namespace linwu::ui
