// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/step_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QPainter>

namespace linwu::ui {

StepBar::StepBar(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepBar::setSteps(const QStringList& steps, int current)
{
    m_steps = steps;
    m_current = current;
    const QString now = current < steps.size() ? steps.at(current) : tr("all done");
    setAccessibleDescription(tr("Now: %1").arg(now));
    updateGeometry();
    update();
}

QSize StepBar::sizeHint() const
{
    return {px(360), fontMetrics().height() + px(24)};
}

QSize StepBar::minimumSizeHint() const
{
    return {px(240), sizeHint().height()};
}

void StepBar::paintEvent(QPaintEvent*)
{
    if (m_steps.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double cell = static_cast<double>(width()) / static_cast<double>(m_steps.size());
    const int radius = px(6);
    const int line = px(10);
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool done = i < m_current;
        const bool now = i == m_current;
        const QColor ink = done ? inkOf(Tone::good) : now ? palette().color(QPalette::WindowText) : inkOf(Tone::quiet);
        const int centre = static_cast<int>(cell * i + cell / 2);
        if (i > 0) {
            painter.setPen(QPen(done || now ? inkOf(Tone::good) : inkOf(Tone::quiet), px(2)));
            painter.drawLine(static_cast<int>(cell * (i - 1) + cell / 2) + radius, line, centre - radius, line);
        }
        painter.setPen(QPen(ink, px(2)));
        painter.setBrush(done ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPoint(centre, line), radius, radius);
        QFont font = this->font();
        font.setBold(now);
        painter.setFont(font);
        painter.drawText(
            QRectF(cell * i, line + radius + px(2), cell, fontMetrics().height() + px(2)),
            Qt::AlignHCenter | Qt::AlignTop,
            m_steps.at(i)
        );
    }
}

} // namespace linwu::ui
