// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FilterLine: the line above a list into which filter words are typed. The list follows when the fingers rest.

#include <QLineEdit>

class QTimer;

namespace linwu::ui {

class FilterLine final : public QLineEdit {
    Q_OBJECT

public:
    /// `example` stands in the empty line.
    explicit FilterLine(const QString& example, QWidget* parent = nullptr);

Q_SIGNALS:
    /// What is typed now; not while an input method is composing.
    void typed(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer* m_rest;
};

} // namespace linwu::ui
