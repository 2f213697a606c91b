// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/notice_bar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace linwu::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    setObjectName(QStringLiteral("notice"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setProperty("tone", QStringLiteral("warn"));
    m_button->setObjectName(QStringLiteral("noticeAct"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(16), px(6), px(16), px(6));
    row->setSpacing(px(12));
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_act) {
            m_act();
        }
    });
    hide();
}

void NoticeBar::say(const QString& text, const QString& button, const std::function<void()>& act)
{
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_act = act;
    setVisible(!text.isEmpty());
}

} // namespace linwu::ui
