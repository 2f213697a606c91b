// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/form_dialog.h"

#include "ui/desk/desk.h"
#include "ui/text/messages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {

FormDialog::FormDialog(Desk& desk, const QString& title, const QString& verb, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_form(new Form)
    , m_note(new QLabel)
    , m_problem(new QLabel)
{
    setWindowTitle(title);
    setMinimumWidth(px(440));
    for (auto* text : {m_note, m_problem}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->hide();
    }
    m_note->setProperty("tone", QStringLiteral("quiet"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setProperty("tone", QStringLiteral("bad"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* act = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    act->setObjectName(QStringLiteral("accept"));
    act->setProperty("primary", true);
    act->setDefault(true);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(px(12));
    all->addWidget(m_note);
    all->addWidget(m_form);
    all->addWidget(m_problem);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &Form::finished, act, [act] { act->setFocus(Qt::TabFocusReason); });
}

void FormDialog::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FormDialog::say(const Problems& problems)
{
    QStringList sentences;
    for (const auto& problem : problems) {
        sentences.append(sentence(problem));
    }
    sentences.removeDuplicates();
    m_problem->setText(sentences.join(QLatin1Char('\n')));
    m_problem->setVisible(!sentences.isEmpty());
}

void FormDialog::accept()
{
    m_form->clearMarks();
    if (const auto wrong = m_form->unreadable(); !wrong.empty()) {
        say(m_form->mark(wrong));
        return;
    }
    const auto done = m_desk.act(this, m_act);
    if (done) {
        QDialog::accept();
        return;
    }
    say(m_form->mark(done.error().problems));
}

} // namespace linwu::ui
