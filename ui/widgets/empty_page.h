// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// EmptyPage: what belongs on a page that has nothing yet, and the two ways to fill it.

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace linwu::ui {

class EmptyPage final : public QWidget {
    Q_OBJECT

public:
    EmptyPage(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent = nullptr);
    /// The first is the filled button.
    void addAct(QAction* action);

private:
    QHBoxLayout* m_acts;
};

} // namespace linwu::ui
