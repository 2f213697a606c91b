// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// NoticeBar: a sentence across the window that stays as long as it is true, and one button that does something about it.

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace linwu::ui {

class NoticeBar final : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// An empty text hides it; an empty button is left out.
    void say(const QString& text, const QString& button, const std::function<void()>& act);

private:
    QLabel* m_text;
    QPushButton* m_button;
    std::function<void()> m_act;
};

} // namespace linwu::ui
