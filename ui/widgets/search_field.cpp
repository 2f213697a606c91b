// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/search_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_popup.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

namespace linwu::ui {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
    , m_popup(new SearchPopup(parent))
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search people, households, dwellings, cases, sheets and acts"));
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Ctrl+K from anywhere; Enter opens the first hit, Esc goes back"));
    addAction(themeIcon(QStringLiteral("search")), LeadingPosition);
    setMaxLength(100);
    m_popup->hide();
    connect(this, &QLineEdit::textChanged, this, [this] {
        // While an input method composes, the text is not the person's yet.
        if (!m_composing && hasFocus()) {
            ask();
        }
    });
    connect(m_popup, &SearchPopup::clicked, this, &SearchField::choose);
}

void SearchField::begin()
{
    auto* focused = QApplication::focusWidget();
    if (focused != this) {
        m_before = focused;
    }
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::inputMethodEvent(QInputMethodEvent* event)
{
    const QString before = text();
    // Holds back the search while the event is worked off: one committed word is one question.
    m_composing = true;
    QLineEdit::inputMethodEvent(event);
    m_composing = !event->preeditString().isEmpty();
    if (!m_composing && text() != before) {
        ask();
    }
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (m_composing) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!m_popup->isVisible()) {
            ask();
        }
        m_popup->step(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::TabFocusReason &&
        event->reason() != Qt::BacktabFocusReason) {
        ask();
    }
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_composing = false;
    m_popup->hide();
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus()) {
        return;
    }
    QPainter painter(this);
    painter.setFont(typeface(-1));
    painter.setPen(tokens().quiet);
    painter.drawText(rect().adjusted(0, 0, -px(10), 0), Qt::AlignVCenter | Qt::AlignRight, QStringLiteral("Ctrl+K"));
}

void SearchField::ask()
{
    if (!m_answer) {
        return;
    }
    m_popup->show(m_answer(text().trimmed()), !text().trimmed().isEmpty());
    place();
    Q_EMIT asked(text().trimmed());
}

void SearchField::askAgain()
{
    if (m_popup->isVisible()) {
        ask();
    }
}

void SearchField::choose()
{
    const auto hit = m_popup->current();
    if (!m_popup->isVisible() || !hit) {
        return;
    }
    m_popup->hide();
    clear();
    m_popup->hide();
    if (m_before != nullptr) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT chosen(*hit);
}

void SearchField::leave()
{
    m_popup->hide();
    clear();
    m_popup->hide();
    if (m_before != nullptr) {
        m_before->setFocus(Qt::OtherFocusReason);
    } else {
        clearFocus();
    }
}

void SearchField::place()
{
    auto* host = m_popup->parentWidget();
    if (host == nullptr) {
        return;
    }
    const QPoint at = mapTo(host, QPoint(0, height() + px(4)));
    m_popup->fit(QRect(at, QSize(std::max(width(), px(420)), host->height() - at.y() - px(16))));
}

} // namespace linwu::ui
