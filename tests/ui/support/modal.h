// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Works in a dialog that an act of a page opens, and closes it when the work has not.

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include <catch2/catch.hpp>

#include <functional>

namespace linwu::test {

/// The act of that name: the page's own, or one it was given by a card.
inline QAction* actOf(QWidget& page, const QString& name)
{
    for (auto* action : page.actions()) {
        if (action->objectName() == name) {
            return action;
        }
    }
    return page.findChild<QAction*>(name);
}

/// Does `open` and hands over the dialog that opens.
inline void inDialogOf(QWidget& page, const std::function<void()>& open, const std::function<void(QDialog&)>& work)
{
    bool opened = false;
    QTimer::singleShot(0, &page, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            return;
        }
        opened = true;
        work(*dialog);
        if (dialog->isVisible()) {
            dialog->reject();
        }
    });
    open();
    CHECK(opened);
}

/// Triggers the act of that name on the page, and hands over the dialog that opens.
inline void inDialog(QWidget& page, const QString& act, const std::function<void(QDialog&)>& work)
{
    auto* action = actOf(page, act);
    REQUIRE(action != nullptr);
    inDialogOf(
        page, [action] { action->trigger(); }, work
    );
}

/// The editor of that name in a dialog.
template <class Editor>
Editor& editorIn(QDialog& dialog, const char* name)
{
    auto* editor = dialog.findChild<Editor*>(QString::fromLatin1(name));
    REQUIRE(editor != nullptr);
    return *editor;
}

/// Presses the filled button.
inline void acceptDialog(QDialog& dialog)
{
    editorIn<QPushButton>(dialog, "accept").click();
}

} // namespace linwu::test
