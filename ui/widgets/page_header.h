// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PageHeader: title, one sentence of state, one filled primary action and quiet ones; what does not fit goes under "more".

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace linwu::ui {

class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// `1,480 people · 555 households · 3 grids · 5 to check`
    void setSentence(const QString& sentence);
    /// The one filled button. The action stays the caller's.
    void setPrimary(QAction* action);
    /// A quiet button, in order of importance: the last ones go under "more" first.
    void addQuiet(QAction* action);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_primary;
    QToolButton* m_more;
    QWidget* m_buttons;
    QList<std::pair<QAction*, QToolButton*>> m_quiet;
};

} // namespace linwu::ui
