// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// StatusLine: which file, last verified backup, who, counter mode, and the last act by name with its undo.

#include <QWidget>

class QLabel;
class QToolButton;

namespace linwu::ui {

class Desk;
class ProgressPanel;

class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);
    /// nullptr: no file is open.
    void setDesk(Desk* desk);
    /// When the file was last backed up; `bad` when that went wrong.
    void setBackup(const QString& text, bool bad);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Desk* m_desk = nullptr;
    QLabel* m_file;
    QLabel* m_mark;
    QLabel* m_backup;
    QLabel* m_person;
    QToolButton* m_counter;
    QToolButton* m_undo;
    ProgressPanel* m_progress;
};

} // namespace linwu::ui
