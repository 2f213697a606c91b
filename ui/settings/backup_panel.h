// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// BackupPanel: where backups go, when the last one was proved, and one button.

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace linwu::ui {

class Desk;

class BackupPanel final : public QWidget {
    Q_OBJECT

public:
    explicit BackupPanel(Desk& desk, QWidget* parent = nullptr);
    void reload();

private:
    void tellByItself();
    void tellDrive();
    void choose();
    void take(const QString& folder);

    Desk& m_desk;
    QLineEdit* m_folder;
    QLabel* m_last;
    QLabel* m_byItself;
    QLabel* m_drive;
    QPushButton* m_other;
    QString m_proposed; ///< a folder on another drive
};

} // namespace linwu::ui
