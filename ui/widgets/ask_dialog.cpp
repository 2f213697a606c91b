// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask_dialog.h"

#include "ui/text/messages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace linwu::ui {

AskDialog::AskDialog(const QString& title, const QString& sentence, const QString& actWord, QWidget* parent, int columns)
    : QDialog(parent)
    , m_form(new Form(columns))
    , m_elsewhere(new QLabel)
    , m_button(new QPushButton(actWord))
{
    setWindowTitle(title);
    setMinimumWidth(px(columns > 1 ? 640 : 440));
    auto* head = new QLabel(title);
    head->setFont(typeface(2, true));
    auto* words = new QLabel(sentence);
    words->setWordWrap(true);
    words->setProperty("tone", QStringLiteral("quiet"));
    words->setVisible(!sentence.isEmpty());
    m_elsewhere->setWordWrap(true);
    m_elsewhere->setProperty("tone", QStringLiteral("bad"));
    m_elsewhere->setObjectName(QStringLiteral("elsewhere"));
    m_elsewhere->hide();
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(std::min(px(420), px(60)));
    auto* cancel = new QPushButton(tr("Cancel"));
    m_button->setProperty("primary", true);
    m_button->setObjectName(QStringLiteral("act"));
    m_button->setAutoDefault(false);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_button);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(px(24), px(20), px(24), px(20));
    all->setSpacing(px(8));
    all->addWidget(head);
    all->addWidget(words);
    all->addWidget(m_elsewhere);
    all->addSpacing(px(4));
    all->addWidget(scroll, 1);
    all->addSpacing(px(8));
    all->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &AskDialog::tryAct);
    connect(m_form, &Form::finished, m_button, [this] { m_button->setFocus(Qt::TabFocusReason); });
}

void AskDialog::tryAct()
{
    if (Problems wrong = m_form->unreadable(); !wrong.empty()) {
        m_form->mark(wrong);
        return;
    }
    const Answer answer = m_act ? m_act() : Answer{true};
    if (answer.done) {
        accept();
        return;
    }
    const Problems elsewhere = m_form->mark(answer.problems);
    QStringList lines;
    for (const auto& problem : elsewhere) {
        lines.append(sentence(problem));
    }
    m_elsewhere->setText(lines.join(QLatin1Char('\n')));
    m_elsewhere->setVisible(!lines.isEmpty());
}

} // namespace linwu::ui
