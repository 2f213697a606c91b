// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/page.h"

#include "ui/theme/icons.h"

#include <QAction>

namespace linwu::ui {

Page::Page(Desk& desk, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(name);
    connect(&desk.feed(), &ChangeFeed::changed, this, [this](const Changes& changes) { take(changes); });
    connect(&desk.feed(), &ChangeFeed::changedElsewhere, this, [this] { reload(); });
}

void Page::openView(const QString&) {}

bool Page::serve(bool)
{
    return false;
}

int Page::viewCount(const QString&) const
{
    return -1;
}

void Page::open(qint64) {}

void Page::take(const Changes&)
{
    reload();
}

void Page::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
}

QAction* Page::addAct(
    const QString& name,
    const QString& word,
    const QString& iconName,
    const std::function<void()>& act,
    const QKeySequence& shortcut
)
{
    auto* action = new QAction(word, this);
    action->setObjectName(name);
    if (!iconName.isEmpty()) {
        action->setIcon(themeIcon(iconName));
    }
    if (!shortcut.isEmpty()) {
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(word + QStringLiteral(" (") + shortcut.toString(QKeySequence::NativeText) + QLatin1Char(')'));
    }
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void Page::setDue(int due)
{
    if (m_due != due) {
        m_due = due;
        Q_EMIT dueChanged(due);
    }
}

} // namespace linwu::ui
