// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/mediation/act_dialog.h"

#include "core/base/digest.h"
#include "ui/desk/form_draft.h"
#include "ui/text/messages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace linwu::ui {

namespace {

/// Tells two forms of one act apart (that of one party and that of another) by what they show at first. Days are left out: those
/// that stand for today are others tomorrow.
QString markOf(const InputForm& form)
{
    const auto texts = form.texts();
    QStringList lines;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (qobject_cast<const DateField*>(form.form()->editor(text.key())) == nullptr) {
            lines.append(text.key() + QLatin1Char('=') + text.value());
        }
    }
    lines.sort();
    constexpr qsizetype enough = 16;
    return toQt(digestOf(toCore(lines.join(QLatin1Char('\n'))))).left(enough);
}

} // namespace

ActDialog::ActDialog(
    Desk& desk,
    Id<mediation::MediationCase> id,
    const QString& title,
    InputForm* form,
    std::function<mediation::CaseAct(Problems&)> make,
    QWidget* parent
)
    : QDialog(parent)
    , m_desk(desk)
    , m_id(id)
    , m_form(form)
    , m_make(std::move(make))
{
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form->setMinimumWidth(0);
    layout->addWidget(scroll);
    auto* act = new QPushButton(title, this);
    act->setProperty("primary", true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(act, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActDialog::tryAct);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(QSize(px(1120), px(640)).boundedTo(screen()->availableSize()));
    Problems ignored;
    const auto action = toQt(m_make(ignored).action);
    m_draft = QStringLiteral("case:%1:%2:%3:%4").arg(m_id.value).arg(action).arg(m_desk.actor().staff.value).arg(markOf(*m_form));
    keepDraft(m_desk, *m_form, m_draft);
}

bool ActDialog::tryAct()
{
    Problems problems = m_form->form()->unreadable();
    const mediation::CaseAct act = m_make(problems);
    if (blocks(problems)) {
        m_form->mark(problems);
        return false;
    }
    Problems notes;
    const auto done = m_desk.act(this, [&](const Actor& actor) -> Result<Changes> {
        auto step = mediation::doAct(m_desk.registry(), actor, m_id, act);
        if (!step) {
            return step.error();
        }
        m_id = step->caseId;
        notes = step->notes;
        return step->changes;
    });
    if (!done) {
        m_form->mark(done.error().problems);
        return false;
    }
    QStringList lines;
    for (const auto& note : notes) {
        if (note.severity != Severity::automatic) {
            lines.append(sentence(note));
        }
    }
    lines.removeDuplicates();
    if (!lines.isEmpty()) {
        Q_EMIT m_desk.said(lines.join(QLatin1Char('\n')));
    }
    m_desk.drafts().drop(m_draft);
    accept();
    return true;
}

} // namespace linwu::ui
