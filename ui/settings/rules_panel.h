// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// RulesPanel: days, thresholds and choices of the law and the office, each with source and confidence; changed from a day on.

#include "core/rules/rule.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace linwu::ui {

class Desk;
class SmallTable;

class RulesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RulesPanel(Desk& desk, QWidget* parent = nullptr);
    void reload();

private:
    void fill();
    void describe(int row);
    void change(int row);

    Desk& m_desk;
    QComboBox* m_lists;
    SmallTable* m_table;
    QLabel* m_source;
    QPushButton* m_change;
    std::vector<rules::Rule> m_rules;
};

} // namespace linwu::ui
