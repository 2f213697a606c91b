// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/search_popup.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace linwu::ui {

SearchPopup::SearchPopup(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("searchPopup"));
    setAccessibleName(tr("Search hits"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_OpaquePaintEvent); // the list beneath is not painted anew with each key
}

void SearchPopup::show(const QList<SearchHit>& hits, bool typed)
{
    m_hits = hits;
    m_current = hits.isEmpty() ? -1 : 0;
    m_scroll = 0;
    m_lines.clear();
    QString group;
    for (int at = 0; at < hits.size(); ++at) {
        if (hits[at].group != group) {
            group = hits[at].group;
            m_lines.append({-1, group, {}});
        }
        m_lines.append({at, {}, {}});
    }
    if (hits.isEmpty() && typed) {
        m_lines.append({-1, tr("Nothing found. Try a name, initials, 3-2-501, or the last four digits."), {}});
    }
    setVisible(!m_lines.isEmpty());
    raise();
    update();
}

void SearchPopup::step(int by)
{
    if (m_hits.isEmpty()) {
        return;
    }
    m_current = std::clamp(m_current + by, 0, static_cast<int>(m_hits.size()) - 1);
    setAccessibleDescription(m_hits[m_current].title + QLatin1Char(' ') + m_hits[m_current].subtitle);
    layOut();
    for (const auto& line : m_lines) {
        if (line.hit == m_current) {
            if (line.box.bottom() > height()) {
                m_scroll += line.box.bottom() - height() + px(4);
            } else if (line.box.top() < 0) {
                m_scroll = std::max(0, m_scroll + line.box.top() - px(30));
            }
        }
    }
    update();
}

std::optional<SearchHit> SearchPopup::current() const
{
    return m_current >= 0 && m_current < m_hits.size() ? std::optional(m_hits[m_current]) : std::nullopt;
}

void SearchPopup::layOut()
{
    int y = px(4) - m_scroll;
    for (auto& line : m_lines) {
        const int high = line.hit < 0 ? px(26) : px(34);
        line.box = QRect(px(4), y, width() - px(8), high);
        y += high;
    }
    m_height = y + m_scroll + px(4);
}

void SearchPopup::fit(const QRect& room)
{
    resize(room.width(), room.height());
    layOut();
    setGeometry(QRect(room.topLeft(), QSize(room.width(), std::min(room.height(), m_height))));
    layOut();
}

void SearchPopup::paintEvent(QPaintEvent* event)
{
    const Tokens& t = tokens();
    layOut();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.canvas);
    painter.setBrush(t.raised);
    painter.setPen(t.outline);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
    painter.setClipRect(rect().adjusted(1, 1, -1, -1));
    for (const auto& line : m_lines) {
        if (!line.box.intersects(event->rect())) {
            continue;
        }
        if (line.hit >= 0) {
            paintHit(painter, line);
            continue;
        }
        painter.setFont(typeface(-1));
        painter.setPen(t.quiet);
        painter.drawText(line.box.adjusted(px(8), 0, -px(8), 0), Qt::AlignVCenter | Qt::AlignLeft, line.text);
    }
}

void SearchPopup::paintHit(QPainter& painter, const Line& line) const
{
    const Tokens& t = tokens();
    const SearchHit& hit = m_hits[line.hit];
    if (line.hit == m_current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.selected);
        painter.drawRoundedRect(line.box, px(4), px(4));
    }
    const int side = px(18);
    themeIcon(hit.iconName, t.quiet)
        .paint(&painter, QRect(line.box.left() + px(8), line.box.center().y() - side / 2, side, side));
    QRect text = line.box.adjusted(px(36), 0, -px(10), 0);
    painter.setFont(typeface());
    painter.setPen(t.ink);
    const QFontMetrics metrics(typeface());
    const QString title = metrics.elidedText(hit.title, Qt::ElideRight, text.width() * 6 / 10);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, title);
    text.setLeft(text.left() + metrics.horizontalAdvance(title) + px(12));
    painter.setPen(t.quiet);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(hit.subtitle, Qt::ElideRight, text.width()));
}

void SearchPopup::mousePressEvent(QMouseEvent* event)
{
    for (const auto& line : m_lines) {
        if (line.hit >= 0 && line.box.contains(event->position().toPoint())) {
            m_current = line.hit;
            Q_EMIT clicked();
            return;
        }
    }
}

void SearchPopup::wheelEvent(QWheelEvent* event)
{
    m_scroll = std::clamp(m_scroll - event->angleDelta().y() / 2, 0, std::max(0, m_height - height()));
    update();
}

} // namespace linwu::ui
