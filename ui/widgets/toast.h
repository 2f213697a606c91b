// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Toast: a line over the page that says what was done, with one act beside it (撤销). Goes by itself; nothing waits for it.

#include <QFrame>

#include <functional>

class QLabel;
class QTimer;
class QToolButton;

namespace linwu::ui {

class Toast final : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* host);
    void say(const QString& text, const QString& actWord = {}, std::function<void()> act = {});
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QLabel* m_text;
    QToolButton* m_button;
    QTimer* m_timer;
    std::function<void()> m_act;
};

} // namespace linwu::ui
