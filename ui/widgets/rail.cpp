// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace linwu::ui {

RailButton::RailButton(const QString& iconName, const QString& word, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_word(word)
{
    setCheckable(true);
    setText(word);
    setAccessibleName(word);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailButton::setDue(int due)
{
    m_due = due;
    setAccessibleDescription(due > 0 ? tr("%n due", nullptr, due) : QString());
    update();
}

void RailButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count >= 0 ? QString::number(count) : QString());
    update();
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? m_word : QString());
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(typeface(0, true));
    const int words = m_narrow ? 0 : px(8) + std::max(metrics.horizontalAdvance(m_word), px(44)) + px(30);
    return {px(12) + px(20) + px(12) + words, std::max(px(38), metrics.height() + px(12))};
}

void RailButton::enterEvent(QEnterEvent*)
{
    update();
}

void RailButton::leaveEvent(QEvent*)
{
    update();
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.selected : t.hover);
        painter.drawRoundedRect(rect(), px(4), px(4));
    }
    const int side = px(20);
    themeIcon(m_iconName, isChecked() ? t.ink : t.quiet).paint(&painter, QRect(px(12), (height() - side) / 2, side, side));
    if (!m_narrow) {
        painter.setFont(typeface(0, isChecked()));
        painter.setPen(isChecked() ? t.ink : t.quiet);
        painter.drawText(rect().adjusted(px(40), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
    }
    if (m_count >= 0 && !m_narrow) {
        painter.setFont(typeface(-1));
        painter.setPen(t.quiet);
        painter.drawText(rect().adjusted(0, 0, -px(8), 0), Qt::AlignVCenter | Qt::AlignRight, QString::number(m_count));
    }
    paintDue(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(4), px(4));
    }
}

void RailButton::paintDue(QPainter& painter) const
{
    if (m_due <= 0) {
        return;
    }
    const Tokens& t = tokens();
    if (m_narrow) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.primary);
        painter.drawEllipse(QPoint(width() - px(10), px(10)), px(4), px(4));
        return;
    }
    const QString text = m_due > 99 ? QStringLiteral("99+") : QString::number(m_due);
    const QFont font = typeface(-1);
    const QFontMetrics metrics(font);
    const int high = metrics.height() + px(2);
    const int wide = std::max(high, metrics.horizontalAdvance(text) + px(10));
    const QRect box(width() - wide - px(8), (height() - high) / 2, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accentSoft);
    painter.drawRoundedRect(box, high / 2.0, high / 2.0);
    painter.setFont(font);
    painter.setPen(t.accent);
    painter.drawText(box, Qt::AlignCenter, text);
}

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_upper(new QVBoxLayout)
    , m_lower(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(px(8), px(12), px(8), px(12));
    m_upper->setSpacing(px(2));
    m_lower->setSpacing(px(2));
    all->addLayout(m_upper);
    all->addStretch(1);
    all->addLayout(m_lower);
}

void Rail::add(const QString& key, const QString& iconName, const QString& word, bool last)
{
    auto* button = new RailButton(iconName, word, this);
    button->setObjectName(QStringLiteral("rail_") + key);
    button->installEventFilter(this);
    // One Tab stop for the whole rail: the current page; the arrows walk on.
    button->setFocusPolicy(m_entries.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    connect(button, &QAbstractButton::clicked, this, [this, key] {
        setCurrent(key);
        Q_EMIT chosen(key);
    });
    (last ? m_lower : m_upper)->addWidget(button);
    m_entries.append({key, button});
}

void Rail::setDue(const QString& key, int due)
{
    for (const auto& entry : m_entries) {
        if (entry.key == key) {
            entry.button->setDue(due);
        }
    }
}

void Rail::setViews(const QString& key, const QList<std::pair<QString, int>>& views)
{
    for (auto& entry : m_entries) {
        if (entry.key != key) {
            continue;
        }
        for (auto* old : std::as_const(entry.views)) {
            old->hide();
            old->deleteLater();
        }
        entry.views.clear();
        auto* place = m_upper->indexOf(entry.button) >= 0 ? m_upper : m_lower;
        for (const auto& view : views) {
            const QString name = view.first;
            const QString shown = QFontMetrics(typeface(0, true)).elidedText(name, Qt::ElideRight, px(76));
            auto* button = new RailButton(QStringLiteral("pin"), shown, this);
            button->setAccessibleName(name);
            button->setCheckable(false);
            button->setCount(view.second);
            button->setNarrow(m_narrow);
            button->setToolTip(name);
            button->setFocusPolicy(Qt::StrongFocus);
            connect(button, &QAbstractButton::clicked, this, [this, key, name] { Q_EMIT viewChosen(key, name); });
            entry.views.append(button);
            place->insertWidget(place->indexOf(entry.button) + static_cast<int>(entry.views.size()), button);
        }
        return;
    }
}

void Rail::setCurrent(const QString& key)
{
    m_current = key;
    for (const auto& entry : m_entries) {
        entry.button->setChecked(entry.key == key);
        entry.button->setFocusPolicy(entry.key == key ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Rail::setNarrow(bool narrow)
{
    for (const auto& entry : m_entries) {
        entry.button->setNarrow(narrow);
        for (auto* view : entry.views) {
            view->setNarrow(narrow);
        }
    }
    m_narrow = narrow;
}

QStringList Rail::keys() const
{
    QStringList keys;
    for (const auto& entry : m_entries) {
        keys.append(entry.key);
    }
    return keys;
}

bool Rail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Rail::step(int by)
{
    const auto count = m_entries.size();
    for (qsizetype at = 0; at < count; ++at) {
        if (m_entries[at].key == m_current) {
            auto& next = m_entries[(at + by + count) % count];
            next.button->click();
            next.button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(tokens().hairline);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace linwu::ui
