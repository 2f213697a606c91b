// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shortcuts_dialog.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace linwu::ui {
namespace {

using Line = std::pair<QString, QString>;

QList<Line> fixedLines()
{
    return {
        {QStringLiteral("F2"), ShortcutsDialog::tr("Edit in place")},
        {QStringLiteral("Enter"), ShortcutsDialog::tr("Open; in a form: next field")},
        {QStringLiteral("Esc"), ShortcutsDialog::tr("Leave without changing anything")},
        {QStringLiteral("Tab"), ShortcutsDialog::tr("Next part of the page")},
        {QStringLiteral("Alt+↓"), ShortcutsDialog::tr("Calendar of a day field")},
        {QStringLiteral("−"), ShortcutsDialog::tr("Turn a chosen filter around")},
    };
}

QList<Line> linesOf(const QWidget* window)
{
    QList<Line> lines;
    for (const auto* shortcut : window->findChildren<QShortcut*>()) {
        if (!shortcut->whatsThis().isEmpty()) {
            lines.append({shortcut->key().toString(QKeySequence::NativeText), shortcut->whatsThis()});
        }
    }
    for (const auto* action : window->findChildren<QAction*>()) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty()) {
            const Line line{action->shortcut().toString(QKeySequence::NativeText), action->text()};
            if (!lines.contains(line)) {
                lines.append(line);
            }
        }
    }
    return lines;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget* window)
    : QDialog(window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* body = new QWidget;
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(px(20), px(16), px(20), px(16));
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(px(8));
    int row = 0;
    for (const auto& [keys, word] : linesOf(window) + fixedLines()) {
        auto* key = new QLabel(keys);
        key->setFont(typeface(0, true));
        grid->addWidget(key, row, 0);
        grid->addWidget(new QLabel(word), row++, 1);
    }
    grid->setColumnStretch(1, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    resize(px(520), std::min(px(560), body->sizeHint().height() + px(8)));
}

} // namespace linwu::ui
