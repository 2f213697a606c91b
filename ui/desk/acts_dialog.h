// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ActsDialog (我今天做了什么): the acts of lately with their undo, also after a restart.

#include "core/registry/history.h"

#include <QDialog>

class QVBoxLayout;

namespace linwu::ui {

class Desk;

class ActsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ActsDialog(Desk& desk, QWidget* parent = nullptr);

private:
    void fill();
    QWidget* makeLine(const OperationEntry& act);

    Desk& m_desk;
    QVBoxLayout* m_rows;
};

} // namespace linwu::ui
