// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask_dialog.h"

#include "ui/text/messages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace linwu::ui {

AskDialog::AskDialog(const QString& title, const QString& sentence, const QString& actWord, QWidget* parent, int columns)
    : QDialog(parent)
    , m_form(new Form(columns))
    , m_scroll(new QScrollArea)
    , m_sentence(new QLabel)
    , m_elsewhere(new QLabel)
    , m_button(new QPushButton(actWord))
{
    setWindowTitle(title);
    setMinimumWidth(px(columns > 1 ? 640 : 440));
    auto* head = new QLabel(title);
    head->setFont(typeface(2, true));
    for (auto* text : {m_sentence, m_elsewhere}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    m_sentence->setProperty("tone", QStringLiteral("quiet"));
    m_elsewhere->setProperty("tone", QStringLiteral("bad"));
    m_elsewhere->setObjectName(QStringLiteral("elsewhere"));
    m_elsewhere->hide();
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* cancel = new QPushButton(tr("Cancel"));
    m_button->setProperty("primary", true);
    m_button->setObjectName(QStringLiteral("accept"));
    m_button->setAutoDefault(false);
    cancel->setAutoDefault(false);
    layOut(head, cancel);
    setSentence(sentence);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &AskDialog::tryAct);
    connect(m_form, &Form::finished, m_button, [this] { m_button->setFocus(Qt::TabFocusReason); });
}

void AskDialog::layOut(QLabel* head, QPushButton* cancel)
{
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_button);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(px(24), px(20), px(24), px(20));
    all->setSpacing(px(8));
    all->addWidget(head);
    all->addWidget(m_sentence);
    all->addWidget(m_elsewhere);
    all->addSpacing(px(4));
    all->addWidget(m_scroll, 1);
    all->addSpacing(px(8));
    all->addLayout(buttons);
}

void AskDialog::showEvent(QShowEvent* event)
{
    makeRoom();
    QDialog::showEvent(event);
}

void AskDialog::makeRoom()
{
    m_form->layout()->activate();
    const int others = sizeHint().height() - m_scroll->sizeHint().height();
    const int room = screen()->availableGeometry().height() * 9 / 10 - others;
    m_scroll->setMinimumHeight(std::max(px(60), std::min(m_form->sizeHint().height(), room)));
}

void AskDialog::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void AskDialog::tryAct()
{
    m_form->clearMarks();
    if (const Problems wrong = m_form->unreadable(); !wrong.empty()) {
        say(wrong);
        return;
    }
    const Answer answer = m_act ? m_act() : Answer{true};
    if (answer.done) {
        accept();
        return;
    }
    say(answer.problems);
}

void AskDialog::say(const Problems& problems)
{
    QStringList sentences;
    for (const auto& problem : m_form->mark(problems)) {
        sentences.append(sentence(problem));
    }
    sentences.removeDuplicates();
    m_elsewhere->setText(sentences.join(QLatin1Char('\n')));
    m_elsewhere->setVisible(!sentences.isEmpty());
    makeRoom();
}

} // namespace linwu::ui
