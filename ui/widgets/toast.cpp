// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/toast.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace linwu::ui {

Toast::Toast(QWidget* host)
    : QFrame(host)
    , m_text(new QLabel)
    , m_button(new QToolButton)
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), px(6), px(8), px(6));
    row->setSpacing(px(12));
    row->addWidget(m_text);
    row->addWidget(m_button);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QToolButton::clicked, this, [this] {
        hide();
        if (m_act) {
            m_act();
        }
    });
    host->installEventFilter(this);
    hide();
}

void Toast::say(const QString& text, const QString& actWord, std::function<void()> act)
{
    m_text->setText(text);
    m_act = std::move(act);
    m_button->setText(actWord);
    m_button->setAccessibleName(actWord);
    m_button->setVisible(!actWord.isEmpty());
    setAccessibleName(text);
    // On the dark ground of a toast the usual inks would vanish.
    const Tokens& t = tokens();
    m_text->setStyleSheet(QStringLiteral("color: %1").arg(t.canvas.name()));
    m_button->setStyleSheet(QStringLiteral("QToolButton { color: %1; font-weight: 600; } QToolButton:hover { background: %2; }")
                                .arg(t.canvas.name(), t.quiet.name()));
    show();
    raise();
    place();
    m_timer->start(7000);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Toast::text() const
{
    return m_text->text();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    adjustSize();
    const QWidget* host = parentWidget();
    resize(std::min(width(), host->width() - px(32)), height());
    move((host->width() - width()) / 2, host->height() - height() - px(48));
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().ink);
    painter.drawRoundedRect(rect(), px(4), px(4));
}

} // namespace linwu::ui
