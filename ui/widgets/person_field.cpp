// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/person_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_popup.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace linwu::ui {

PersonField::PersonField(SearchAnswer answer, QWidget* parent)
    : FieldEditor(parent)
    , m_answer(std::move(answer))
{
    setPlaceholderText(tr("Find by name, initials, door or last four digits"));
    addAction(themeIcon(QStringLiteral("search")), LeadingPosition);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_composing) {
            ask();
        }
    });
}

PersonField::~PersonField()
{
    delete m_popup;
}

QString PersonField::value() const
{
    return text() == m_shown ? m_value : text().trimmed();
}

void PersonField::setValue(const QString& value)
{
    m_value = value;
    m_shown = value;
    setText(value);
}

bool PersonField::takesEnter() const
{
    const auto* list = openPopup();
    return list != nullptr && list->current().has_value();
}

void PersonField::choose(const SearchHit& hit)
{
    m_value = QStringLiteral("resident:%1").arg(hit.id);
    m_shown = hit.subtitle.isEmpty() ? hit.title : hit.title + QStringLiteral(" · ") + hit.subtitle;
    setText(m_shown);
    setCursorPosition(0);
    if (m_popup != nullptr) {
        m_popup->hide();
    }
    Q_EMIT chosen(hit);
}

void PersonField::keyPressEvent(QKeyEvent* event)
{
    auto* list = m_composing ? nullptr : openPopup();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (list == nullptr) {
            ask();
        } else {
            list->step(event->key() == Qt::Key_Down ? 1 : -1);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto hit = list != nullptr ? list->current() : std::nullopt) {
            choose(*hit);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (list != nullptr) {
            list->hide();
            return;
        }
        break;
    default:
        break;
    }
    FieldEditor::keyPressEvent(event);
}

void PersonField::inputMethodEvent(QInputMethodEvent* event)
{
    const QString before = text();
    m_composing = true;
    FieldEditor::inputMethodEvent(event);
    m_composing = !event->preeditString().isEmpty();
    if (!m_composing && text() != before) {
        ask();
    }
}

void PersonField::focusOutEvent(QFocusEvent* event)
{
    FieldEditor::focusOutEvent(event);
    if (m_popup != nullptr) {
        m_popup->hide();
    }
}

SearchPopup* PersonField::openPopup() const
{
    SearchPopup* list = m_popup.data();
    return list != nullptr && list->isVisible() ? list : nullptr;
}

SearchPopup* PersonField::popup()
{
    if (m_popup == nullptr) {
        m_popup = new SearchPopup(window());
        connect(m_popup, &SearchPopup::clicked, this, [this] {
            if (const auto hit = m_popup->current()) {
                choose(*hit);
            }
        });
    }
    return m_popup;
}

void PersonField::ask()
{
    const QString words = text().trimmed();
    if (!m_answer || words.isEmpty()) {
        if (m_popup != nullptr) {
            m_popup->hide();
        }
        return;
    }
    auto* list = popup();
    list->show(m_answer(words), true);
    const QPoint below = mapTo(window(), QPoint(0, height() + px(4)));
    const int wide = std::min(std::max(width(), px(360)), window()->width() - px(16));
    const int left = std::max(px(8), std::min(below.x(), window()->width() - wide - px(8)));
    const int room = window()->height() - below.y() - px(8);
    // Near the foot of the window the list opens upwards.
    const bool above = room < px(160) && below.y() - height() > room;
    if (above) {
        const int top = px(8);
        list->fit(QRect(left, top, wide, below.y() - height() - px(12)));
        list->move(left, below.y() - height() - px(8) - list->height());
    } else {
        list->fit(QRect(left, below.y(), wide, room));
    }
}

} // namespace linwu::ui
