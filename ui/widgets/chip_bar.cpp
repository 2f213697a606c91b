// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace linwu::ui {

ChipButton::ChipButton(const Chip& chip, QWidget* parent)
    : QAbstractButton(parent)
    , m_chip(chip)
{
    setObjectName(QStringLiteral("chip_") + chip.key);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Space switches the filter, the minus key turns it around"));
    setState(State::off);
    connect(this, &QAbstractButton::clicked, this, [this] {
        Q_EMIT stateChosen(m_state == State::off ? State::on : State::off);
    });
}

void ChipButton::setState(State state)
{
    m_state = state;
    setText(words());
    setAccessibleName(words() + QLatin1Char(' ') + figure());
    setAccessibleDescription(state == State::off ? tr("filter off") : tr("filter on"));
    updateGeometry();
    update();
}

void ChipButton::setCount(int count)
{
    m_chip.count = count;
    setState(m_state);
}

QString ChipButton::words() const
{
    return m_state == State::negated ? tr("Not: %1", "filter turned around").arg(m_chip.label) : m_chip.label;
}

QString ChipButton::figure() const
{
    return m_chip.count >= 0 && m_state != State::negated ? QString::number(m_chip.count) : QString();
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics metrics(typeface());
    const int number = figure().isEmpty() ? 0 : metrics.horizontalAdvance(figure()) + px(6);
    const int cross = m_state == State::off ? 0 : px(16);
    return {metrics.horizontalAdvance(words()) + number + cross + px(20), metrics.height() + px(8)};
}

void ChipButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = m_state != State::off;
    painter.setBrush(on ? t.selected : underMouse() ? t.hover : t.surface);
    painter.setPen(QPen(on ? t.focus : t.hairline, 1));
    painter.drawRoundedRect(box, height() / 2.0, height() / 2.0);
    painter.setFont(typeface());
    painter.setPen(t.ink);
    int x = px(10);
    painter.drawText(rect().adjusted(x, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words());
    x += QFontMetrics(typeface()).horizontalAdvance(words()) + px(6);
    if (!figure().isEmpty()) {
        painter.setPen(t.quiet);
        painter.drawText(rect().adjusted(x, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, figure());
    }
    if (on) {
        const int side = px(12);
        themeIcon(QStringLiteral("close"), t.quiet)
            .paint(&painter, QRect(width() - px(8) - side, (height() - side) / 2, side, side));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
    }
}

void ChipButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Minus && !m_chip.single) {
        Q_EMIT stateChosen(m_state == State::negated ? State::on : State::negated);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ChipButton::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Only: %1").arg(m_chip.label), this, [this] { Q_EMIT stateChosen(State::on); });
    if (!m_chip.single) {
        menu.addAction(tr("Not: %1", "filter turned around").arg(m_chip.label), this, [this] {
            Q_EMIT stateChosen(State::negated);
        });
    }
    menu.addAction(tr("Filter off"), this, [this] { Q_EMIT stateChosen(State::off); });
    menu.exec(event->globalPos());
}

ChipBar::ChipBar(QWidget* parent)
    : QWidget(parent)
    , m_menuButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("chipBar"));
    auto* flow = new FlowLayout(this, px(6));
    flow->setContentsMargins(0, 0, 0, 0);
    m_menuButton->setIcon(themeIcon(QStringLiteral("filter")));
    m_menuButton->setToolTip(tr("All filters"));
    m_menuButton->setAccessibleName(tr("All filters"));
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(new QMenu(m_menuButton));
    connect(m_menuButton->menu(), &QMenu::aboutToShow, this, &ChipBar::fillMenu);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipBar::setChips(const QList<Chip>& chips)
{
    m_chips = chips;
    rebuild();
}

void ChipBar::setCounts(const QHash<QString, int>& counts)
{
    for (auto& chip : m_chips) {
        chip.count = counts.value(chip.key, chip.count);
    }
    for (auto* button : findChildren<ChipButton*>()) {
        if (counts.contains(button->chip().key)) {
            button->setCount(counts.value(button->chip().key));
        }
    }
}

void ChipBar::setActive(const QStringList& keys)
{
    m_active = keys;
    rebuild();
}

QStringList ChipBar::activeWords() const
{
    QStringList words;
    for (const auto& chip : m_chips) {
        if (m_active.contains(chip.key)) {
            words.append(chip.label);
        } else if (m_active.contains(QLatin1Char('!') + chip.key)) {
            words.append(tr("Not: %1", "filter turned around").arg(chip.label));
        }
    }
    return words;
}

void ChipBar::rebuild()
{
    const auto* focused = qobject_cast<ChipButton*>(focusWidget());
    const QString focusedKey = focused != nullptr && focused->hasFocus() ? focused->chip().key : QString();
    auto* flow = layout();
    while (auto* item = flow->takeAt(0)) {
        if (item->widget() != m_menuButton) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const auto& chip : m_chips) {
        const bool on = m_active.contains(chip.key);
        const bool negated = m_active.contains(QLatin1Char('!') + chip.key);
        if (!chip.shown && !on && !negated) {
            continue;
        }
        auto* button = new ChipButton(chip, this);
        button->setState(on ? ChipButton::State::on : negated ? ChipButton::State::negated : ChipButton::State::off);
        connect(button, &ChipButton::stateChosen, this, [this, key = chip.key](ChipButton::State state) { choose(key, state); });
        flow->addWidget(button);
        button->show();
        if (chip.key == focusedKey) {
            button->setFocus();
        }
    }
    flow->addWidget(m_menuButton);
    m_menuButton->setVisible(!m_chips.isEmpty());
    updateGeometry();
}

void ChipBar::choose(const QString& key, ChipButton::State state)
{
    m_active.removeAll(key);
    m_active.removeAll(QLatin1Char('!') + key);
    const auto chosen = std::ranges::find(m_chips, key, &Chip::key);
    if (chosen != m_chips.end() && chosen->single) {
        for (const auto& chip : m_chips) {
            if (chip.single) {
                m_active.removeAll(chip.key);
            }
        }
    }
    if (state == ChipButton::State::on) {
        m_active.append(key);
    } else if (state == ChipButton::State::negated) {
        m_active.append(QLatin1Char('!') + key);
    }
    rebuild();
    Q_EMIT changed();
}

void ChipBar::fillMenu()
{
    auto* menu = m_menuButton->menu();
    menu->clear();
    QHash<QString, QMenu*> groups;
    for (const auto& chip : m_chips) {
        QMenu* place = menu;
        if (!chip.group.isEmpty()) {
            if (!groups.contains(chip.group)) {
                groups.insert(chip.group, menu->addMenu(chip.group));
            }
            place = groups.value(chip.group);
        }
        const QString key = chip.key;
        auto* only = place->addAction(chip.label, this, [this, key] { choose(key, ChipButton::State::on); });
        only->setCheckable(true);
        only->setChecked(m_active.contains(key));
        if (chip.single) {
            continue;
        }
        auto* other = place->addAction(tr("Not: %1", "filter turned around").arg(chip.label), this, [this, key] {
            choose(key, ChipButton::State::negated);
        });
        other->setCheckable(true);
        other->setChecked(m_active.contains(QLatin1Char('!') + key));
    }
    menu->addSeparator();
    auto* none = menu->addAction(tr("All filters off"), this, [this] {
        setActive({});
        Q_EMIT changed();
    });
    none->setEnabled(!m_active.isEmpty());
}

} // namespace linwu::ui
