// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// StepBar: the way of a case or a sheet as steps; what is done, where it stands, what is to come.

#include <QStringList>
#include <QWidget>

namespace linwu::ui {

class StepBar final : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const QString& accessibleName, QWidget* parent = nullptr);
    /// `current`: the step that is being done; steps before it are done. Equal to the number of steps: all done.
    void setSteps(const QStringList& steps, int current);

    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace linwu::ui
