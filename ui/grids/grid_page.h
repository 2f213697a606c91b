// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// GridPage: the register of grids: who looks after what, over time; buildings in no grid or in several are shown.

#include "core/grids/grid.h"
#include "ui/desk/register_page.h"

namespace linwu::ui {

class DutiesPanel;
class GridActs;
class HistoryPanel;
class SmallTable;

class GridPage final : public RegisterPage {
    Q_OBJECT

public:
    explicit GridPage(Desk& desk, QWidget* parent = nullptr);

protected:
    void show(qint64 id) override;
    [[nodiscard]] QStringList tables() const override;

private:
    void makeActs();
    void fillBuildings(Id<Grid> grid);
    [[nodiscard]] Problems commit(const QString& field, const QString& text);

    GridActs* m_acts;
    DutiesPanel* m_duties;
    SmallTable* m_buildings;
    HistoryPanel* m_history;
    Grid m_grid;
    QList<QAction*> m_cardActs;
};

} // namespace linwu::ui
