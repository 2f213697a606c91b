// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// HolidaysPanel: the days off and the worked weekends of a year, by which statutory days are counted; the notice of a year is
// read in.

#include <QWidget>

class QComboBox;
class QLabel;

namespace linwu::ui {

class Desk;
class SmallTable;

class HolidaysPanel final : public QWidget {
    Q_OBJECT

public:
    explicit HolidaysPanel(Desk& desk, QWidget* parent = nullptr);

    void reload() { fill(); }

private:
    void fill();
    void import();

    Desk& m_desk;
    QComboBox* m_years;
    SmallTable* m_table;
    QLabel* m_sentence;
};

} // namespace linwu::ui
