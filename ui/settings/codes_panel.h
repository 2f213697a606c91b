// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CodesPanel: the code tables of the file. Codes are added and retired, never deleted: old records still carry them.

#include "core/rules/rule.h"

#include <QWidget>

#include <vector>

class QComboBox;
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
    void fill();
    void add();
    void retire();

    Desk& m_desk;
    QComboBox* m_lists;
    SmallTable* m_table;
    QPushButton* m_retire;
    std::vector<rules::CodeItem> m_items;
};

} // namespace linwu::ui
