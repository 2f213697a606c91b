// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ProgressPanel: what a long work does, how much is left, and Cancel, which leaves nothing half done.

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace linwu::ui {

class ProgressPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);
    void begin(const QString& what);
    /// `total` 0: unknown.
    void advance(qint64 done, qint64 total);
    void end();

Q_SIGNALS:
    void cancelled();

private:
    QLabel* m_what;
    QLabel* m_left;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QElapsedTimer m_since;
};

} // namespace linwu::ui
