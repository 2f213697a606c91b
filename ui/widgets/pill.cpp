// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pill.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace linwu::ui {

QString iconNameOf(Tone tone)
{
    switch (tone) {
    case Tone::good:
        return QStringLiteral("good");
    case Tone::warn:
        return QStringLiteral("warn");
    case Tone::bad:
        return QStringLiteral("error");
    default:
        return {};
    }
}

QColor inkOf(Tone tone)
{
    const Tokens& t = tokens();
    switch (tone) {
    case Tone::good:
        return t.good;
    case Tone::warn:
        return t.warn;
    case Tone::bad:
        return t.accent;
    case Tone::quiet:
        return t.quiet;
    case Tone::plain:
        return t.ink;
    }
    return t.ink;
}

QColor groundOf(Tone tone)
{
    const Tokens& t = tokens();
    switch (tone) {
    case Tone::good:
        return t.goodSoft;
    case Tone::warn:
        return t.warnSoft;
    case Tone::bad:
        return t.accentSoft;
    default:
        return t.hover;
    }
}

Pill::Pill(const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Pill::set(const QString& text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(typeface(-1));
    const int mark = iconNameOf(m_tone).isEmpty() ? 0 : px(18);
    return {metrics.horizontalAdvance(m_text) + mark + px(16), metrics.height() + px(6)};
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundOf(m_tone));
    painter.drawRoundedRect(rect(), px(4), px(4));
    int x = px(8);
    if (const QString name = iconNameOf(m_tone); !name.isEmpty()) {
        const int side = px(14);
        themeIcon(name, inkOf(m_tone)).paint(&painter, QRect(x, (height() - side) / 2, side, side));
        x += px(18);
    }
    painter.setFont(typeface(-1));
    painter.setPen(inkOf(m_tone));
    painter.drawText(rect().adjusted(x, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace linwu::ui
