// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FiguresDialog: the statistics of the mediation register over a month, quarter or year, what does not add up in them, and the
// two papers made of them.

#include "core/base/result.h"
#include "core/mediation/case_figures.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace linwu::ui {

class Desk;
class SmallTable;

class FiguresDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FiguresDialog(Desk& desk, QWidget* parent = nullptr);

    /// Shows a period by its code: `2026`, `2026Q2`, `2026-05`.
    void choose(const QString& period);

private:
    void fillPeriods();
    void refill();
    void tell(const Problems& remarks);
    void print(bool cases);
    [[nodiscard]] mediation::FigurePeriod period() const;

    Desk& m_desk;
    QComboBox* m_period;
    SmallTable* m_table;
    QLabel* m_checks;
};

} // namespace linwu::ui
