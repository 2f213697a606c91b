// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// BackupPanel: where backups go, when the last one was proved, and one button.

#include <QWidget>

class QLabel;
class QLineEdit;

namespace linwu::ui {

class Desk;

class BackupPanel final : public QWidget {
    Q_OBJECT

public:
    explicit BackupPanel(Desk& desk, QWidget* parent = nullptr);
    void reload();

private:
    void choose();

    Desk& m_desk;
    QLineEdit* m_folder;
    QLabel* m_last;
};

} // namespace linwu::ui
