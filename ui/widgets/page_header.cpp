// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/page_header.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace linwu::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(title))
    , m_sentence(new QLabel)
    , m_primary(new QPushButton)
    , m_more(new QToolButton)
    , m_buttons(new QWidget)
{
    setObjectName(QStringLiteral("pageHeader"));
    m_title->setFont(typeface(2, true));
    m_sentence->setProperty("tone", QStringLiteral("quiet"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_primary->setProperty("primary", true);
    m_primary->setObjectName(QStringLiteral("primary"));
    m_primary->hide();
    m_more->setIcon(themeIcon(QStringLiteral("more")));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();

    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(px(4));
    buttons->addWidget(m_more);
    buttons->addSpacing(px(4));
    buttons->addWidget(m_primary);

    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(px(20), px(14), px(20), px(10));
    all->setSpacing(px(16));
    all->addLayout(words, 1);
    all->addWidget(m_buttons, 0, Qt::AlignTop);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void PageHeader::setPrimary(QAction* action)
{
    m_primary->setText(action->text());
    m_primary->setAccessibleName(action->text());
    m_primary->setToolTip(action->toolTip());
    m_primary->setEnabled(action->isEnabled());
    connect(m_primary, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, m_primary, [this, action] {
        m_primary->setEnabled(action->isEnabled());
        m_primary->setText(action->text());
        m_primary->setAccessibleName(action->text());
    });
    m_primary->show();
}

void PageHeader::addQuiet(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::StrongFocus);
    auto* buttons = static_cast<QHBoxLayout*>(m_buttons->layout());
    buttons->insertWidget(static_cast<int>(m_quiet.size()), button);
    m_quiet.append({action, button});
    arrange();
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHeader::arrange()
{
    // The words keep at least a third; buttons that do not fit beside them go under "more", the last first.
    const int words = std::max(m_title->sizeHint().width(), width() / 3);
    int room = width() - px(40) - px(16) - words - (m_primary->isHidden() ? 0 : m_primary->sizeHint().width() + px(8));
    int needed = 0;
    for (const auto& entry : m_quiet) {
        needed += entry.second->sizeHint().width() + px(4);
    }
    const bool allFit = needed <= room;
    if (!allFit) {
        room -= m_more->sizeHint().width() + px(4);
    }
    m_more->menu()->clear();
    bool fits = true;
    for (const auto& [action, button] : m_quiet) {
        room -= button->sizeHint().width() + px(4);
        fits = fits && (allFit || room >= 0);
        button->setVisible(fits);
        if (!fits) {
            m_more->menu()->addAction(action);
        }
    }
    m_more->setVisible(!fits);
}

} // namespace linwu::ui
