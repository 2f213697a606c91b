// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/empty_page.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {

EmptyPage::EmptyPage(const QString& iconName, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_acts(new QHBoxLayout)
{
    setObjectName(QStringLiteral("empty"));
    auto* picture = new QLabel;
    picture->setPixmap(themeIcon(iconName, tokens().faint).pixmap(px(48), px(48)));
    picture->setAlignment(Qt::AlignCenter);
    auto* head = new QLabel(title);
    head->setFont(typeface(1, true));
    head->setAlignment(Qt::AlignCenter);
    head->setWordWrap(true);
    auto* words = new QLabel(sentence);
    words->setProperty("tone", QStringLiteral("quiet"));
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    m_acts->setSpacing(px(8));
    m_acts->addStretch(1);
    m_acts->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(px(32), px(32), px(32), px(32));
    all->setSpacing(px(8));
    all->addStretch(2);
    all->addWidget(picture);
    all->addWidget(head);
    all->addWidget(words);
    all->addSpacing(px(8));
    all->addLayout(m_acts);
    all->addStretch(3);
}

void EmptyPage::addAct(QAction* action)
{
    auto* button = new QPushButton(action->text());
    button->setProperty("primary", m_acts->count() == 2);
    button->setAccessibleName(action->text());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_acts->insertWidget(m_acts->count() - 1, button);
}

} // namespace linwu::ui
