// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CodesPanel: the code tables of the file. Codes are added, changed from a day on, corrected and retired, never deleted: old
// records still carry them.

#include "core/rules/rule.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace linwu::ui {

class Desk;
class SmallTable;

class CodesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit CodesPanel(Desk& desk, QWidget* parent = nullptr);

    void reload() { fill(); }

private:
    void layOut();
    void fill();
    void add();
    void change();
    void correct();
    void retire();

    /// The code of the current row, or nullptr.
    [[nodiscard]] const rules::CodeItem* chosen() const;

    Desk& m_desk;
    QComboBox* m_lists;
    SmallTable* m_table;
    QLabel* m_freedom;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_correct;
    QPushButton* m_retire;
    std::vector<rules::CodeItem> m_items;
};

} // namespace linwu::ui
