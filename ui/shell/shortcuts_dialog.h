// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ShortcutsDialog: the sheet of keyboard shortcuts (Ctrl+/), collected from the acts of the window and its pages.

#include <QDialog>

namespace linwu::ui {

class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget* window);
};

} // namespace linwu::ui
