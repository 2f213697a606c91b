// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/bar_list.h"

#include "ui/text/convert.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace linwu::ui {

BarList::BarList(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarList::setBars(const QList<Bar>& bars)
{
    m_bars = bars;
    QStringList words;
    for (const auto& bar : bars) {
        words.append(bar.name + QLatin1Char(' ') + countText(bar.count));
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize BarList::sizeHint() const
{
    return {px(240), px(24) * static_cast<int>(std::max<qsizetype>(1, m_bars.size()))};
}

void BarList::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeface(-1));
    const QFontMetrics metrics(typeface(-1));
    qint64 most = 1;
    int names = 0;
    int figures = 0;
    for (const auto& bar : m_bars) {
        most = std::max(most, bar.count);
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        figures = std::max(figures, metrics.horizontalAdvance(countText(bar.count)));
    }
    names = std::min(names, width() / 3);
    const int room = std::max(px(20), width() - names - figures - px(24));
    int y = 0;
    for (const auto& bar : m_bars) {
        const QRect line(0, y, width(), px(24));
        painter.setPen(t.quiet);
        painter.drawText(
            QRect(0, y, names, px(24)), Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(bar.name, Qt::ElideRight, names)
        );
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.outline);
        const int length = static_cast<int>(room * bar.count / most);
        painter.drawRoundedRect(QRect(names + px(12), y + px(8), std::max(length, 2), px(8)), px(2), px(2));
        painter.setPen(t.ink);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, countText(bar.count));
        y += px(24);
    }
}

} // namespace linwu::ui
