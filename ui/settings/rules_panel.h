// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// RulesPanel: days, thresholds and choices of the law and the office, each with source and confidence; changed from a day on, or
// corrected where they were wrong.

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
    void correct();
    /// The rule of that row, or nullptr.
    [[nodiscard]] const rules::Rule* ruleAt(int row) const;

    Desk& m_desk;
    QComboBox* m_lists;
    SmallTable* m_table;
    QLabel* m_source;
    QPushButton* m_change;
    QPushButton* m_correct;
    std::vector<rules::Rule> m_rules;
};

} // namespace linwu::ui
