// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/acts_dialog.h"

#include "core/registry/history.h"
#include "ui/desk/act_names.h"
#include "ui/desk/desk.h"
#include "ui/text/convert.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace linwu::ui {

ActsDialog::ActsDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("acts"));
    setWindowTitle(tr("What I did today"));
    resize(px(600), px(520));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(px(20), px(12), px(20), px(12));
    column->addLayout(m_rows);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(body);
    scroll->setAccessibleName(windowTitle());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(&desk.feed(), &ChangeFeed::changed, this, &ActsDialog::fill);
    fill();
}

void ActsDialog::fill()
{
    while (auto* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto acts = m_desk.read([](const Reader& reader) { return recentOperations(reader, 200); });
    QString day;
    for (const auto& act : acts) {
        const QString at = toQt(act.at);
        if (at.left(10) != day) {
            day = at.left(10);
            auto* head = new QLabel(day == dateText(m_desk.today()) ? tr("Today") : day);
            head->setProperty("tone", QStringLiteral("quiet"));
            head->setContentsMargins(0, px(10), 0, px(2));
            m_rows->addWidget(head);
        }
        m_rows->addWidget(makeLine(act));
    }
    if (acts.empty()) {
        auto* none = new QLabel(tr("Nothing has been done yet."));
        none->setProperty("tone", QStringLiteral("quiet"));
        m_rows->addWidget(none);
    }
}

QWidget* ActsDialog::makeLine(const OperationEntry& act)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* time = new QLabel(toQt(act.at).mid(11, 5));
    time->setProperty("tone", QStringLiteral("quiet"));
    auto* name = new QLabel(nameOf(act));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    row->addWidget(time);
    row->addWidget(name, 1);
    auto* person = new QLabel(toQt(act.person));
    person->setProperty("tone", QStringLiteral("quiet"));
    row->addWidget(person);
    auto* undo = new QToolButton;
    undo->setText(act.undoneBy ? tr("taken back") : tr("Undo"));
    undo->setEnabled(!act.undoneBy);
    undo->setAccessibleName(tr("Undo: %1").arg(name->text()));
    undo->setFocusPolicy(Qt::StrongFocus);
    connect(undo, &QToolButton::clicked, this, [this, id = act.id] { m_desk.undo(id, this); });
    row->addWidget(undo);
    return line;
}

} // namespace linwu::ui
