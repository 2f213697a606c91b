// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/top_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace linwu::ui {

TopBar::TopBar(QWidget* host)
    : QWidget(host)
    , m_community(new QLabel)
    , m_search(new SearchField(host))
    , m_menu(new QToolButton)
{
    setObjectName(QStringLiteral("topBar"));
    m_community->setFont(typeface(0, true));
    m_community->setTextFormat(Qt::PlainText);
    m_search->setMinimumWidth(px(200));
    m_search->setMaximumWidth(px(520));
    m_menu->setIcon(themeIcon(QStringLiteral("more")));
    m_menu->setText(tr("File and help"));
    m_menu->setToolTip(tr("File and help"));
    m_menu->setAccessibleName(tr("File and help"));
    m_menu->setObjectName(QStringLiteral("mainMenu"));
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new QMenu(m_menu));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(20), px(8), px(12), px(8));
    row->setSpacing(px(16));
    row->addWidget(m_community);
    row->addStretch(1);
    row->addWidget(m_search, 8);
    row->addStretch(1);
    row->addWidget(m_menu);
}

void TopBar::setCommunity(const QString& name)
{
    m_community->setText(name);
}

QMenu* TopBar::menu() const
{
    return m_menu->menu();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(tokens().hairline);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace linwu::ui
