// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// BuildingsDialog: every building (楼栋) with its grid and what stands in it; from here it is corrected, or its dwellings listed.

#include "core/residents/place_queries.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace linwu::ui {

class Desk;
class PlaceActs;
class SmallTable;

class BuildingsDialog final : public QDialog {
    Q_OBJECT

public:
    BuildingsDialog(Desk& desk, QWidget* parent);

    /// The building whose dwellings were asked for, when the dialog was accepted.
    [[nodiscard]] Id<residents::Building> chosen() const;

private:
    void ask();
    /// Rows that hold all words of the search line.
    void fill();
    void follow();
    [[nodiscard]] QPushButton* button(const QString& name, const QString& text, void (PlaceActs::*act)(Id<residents::Building>));
    void layOut(const QList<QPushButton*>& acts);

    Desk& m_desk;
    PlaceActs* m_acts;
    QLabel* m_sentence;
    QLineEdit* m_search;
    SmallTable* m_table;
    QPushButton* m_open;
    QList<QPushButton*> m_ofOne; ///< need a building
    std::vector<residents::BuildingRow> m_all;
    std::vector<residents::BuildingRow> m_shown;
};

} // namespace linwu::ui
