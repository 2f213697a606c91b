// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_line.h"

#include "ui/desk/desk.h"
#include "ui/text/convert.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progress_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace linwu::ui {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_file(new QLabel)
    , m_mark(new QLabel)
    , m_backup(new QLabel)
    , m_person(new QLabel)
    , m_counter(new QToolButton)
    , m_undo(new QToolButton)
    , m_progress(new ProgressPanel)
{
    setObjectName(QStringLiteral("statusLine"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(16), px(2), px(8), px(2));
    row->setSpacing(px(14));
    for (auto* label : {m_file, m_mark, m_backup, m_person}) {
        label->setFont(typeface(-1));
        label->setTextFormat(Qt::PlainText);
        label->setProperty("tone", QStringLiteral("quiet"));
        row->addWidget(label);
    }
    m_backup->setObjectName(QStringLiteral("backupState"));
    m_mark->setProperty("tone", QStringLiteral("warn"));
    row->addWidget(m_progress, 1);
    m_progress->hide();
    row->addStretch(1);
    m_counter->setCheckable(true);
    m_counter->setIcon(themeIcon(QStringLiteral("eye-off")));
    m_counter->setText(tr("Counter mode"));
    m_counter->setToolTip(tr("Shows only the person being served while a visitor can see the screen (F9)"));
    m_undo->setIcon(themeIcon(QStringLiteral("undo")));
    m_undo->setObjectName(QStringLiteral("undo"));
    for (auto* button : {m_counter, m_undo}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFont(typeface(-1));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setIconSize(QSize(px(16), px(16)));
        row->addWidget(button);
    }
    m_counter->setAccessibleName(m_counter->text());
    connect(m_undo, &QToolButton::clicked, this, [this] {
        if (m_desk != nullptr) {
            m_desk->undoNewest(window());
        }
    });
    connect(m_counter, &QToolButton::toggled, this, [this](bool on) {
        if (m_desk != nullptr) {
            m_desk->setCounterMode(on);
        }
    });
    refresh();
}

void StatusLine::setDesk(Desk* desk)
{
    m_desk = desk;
    if (desk != nullptr) {
        connect(&desk->feed(), &ChangeFeed::changed, this, &StatusLine::refresh);
        connect(&desk->feed(), &ChangeFeed::changedElsewhere, this, &StatusLine::refresh);
        connect(desk, &Desk::counterModeChanged, m_counter, &QToolButton::setChecked);
        connect(desk, &Desk::counterModeChanged, this, &StatusLine::refresh);
        connect(&desk->tasks(), &Tasks::started, m_progress, &ProgressPanel::begin);
        connect(&desk->tasks(), &Tasks::progressed, m_progress, &ProgressPanel::advance);
        connect(&desk->tasks(), &Tasks::finished, m_progress, &ProgressPanel::end);
        connect(m_progress, &ProgressPanel::cancelled, &desk->tasks(), &Tasks::cancel);
    }
    refresh();
}

void StatusLine::setBackup(const QString& text, bool bad)
{
    m_backup->setText(text);
    m_backup->setProperty("tone", bad ? QStringLiteral("warn") : QStringLiteral("quiet"));
    m_backup->style()->unpolish(m_backup);
    m_backup->style()->polish(m_backup);
}

void StatusLine::refresh()
{
    const bool open = m_desk != nullptr;
    for (QWidget* widget : {static_cast<QWidget*>(m_backup), static_cast<QWidget*>(m_person), static_cast<QWidget*>(m_counter)}) {
        widget->setVisible(open);
    }
    m_mark->setVisible(open && !m_desk->registry().info().mark.empty());
    const QString undo = open ? m_desk->undoName() : QString();
    // The name of an act may hold the name of somebody else.
    m_undo->setVisible(!undo.isEmpty() && !m_desk->counterMode());
    m_undo->setText(QFontMetrics(m_undo->font()).elidedText(undo, Qt::ElideRight, px(320)));
    m_undo->setToolTip(undo + QStringLiteral(" (Ctrl+Z)"));
    m_undo->setAccessibleName(undo);
    if (!open) {
        m_file->setText(tr("No file is open"));
        return;
    }
    const auto& registry = m_desk->registry();
    m_file->setText(registry.file().empty() ? tr("In memory") : toQt(registry.file().filename().string()));
    m_mark->setText(registry.info().mark == "demo" ? tr("Demo: everybody in it is invented") : tr("Test file"));
    m_person->setText(m_desk->actor().name.empty() ? tr("Nobody signed in") : toQt(m_desk->actor().name));
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(tokens().hairline);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace linwu::ui
