// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/act_finder.h"

#include "ui/desk/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/registers.h"

#include <QAction>

namespace linwu::ui {

QList<SearchHit> actsFor(const QString& words, MainWindow& window, const QHash<QString, Page*>& pages)
{
    const QString group = MainWindow::tr("Acts and pages");
    QList<SearchHit> hits;
    const auto fits = [&](const QString& text) { return words.isEmpty() || text.contains(words, Qt::CaseInsensitive); };
    for (const auto& entry : registers()) {
        if (fits(entry.word)) {
            hits.append({group, entry.word, {}, entry.iconName, entry.key, 0, {}});
        }
    }
    if (words.isEmpty()) {
        return hits;
    }
    const auto add = [&](const QAction* action, const std::function<void()>& act) {
        hits.append(
            {group, action->text(), action->shortcut().toString(QKeySequence::NativeText), QStringLiteral("command"), {}, 0, act}
        );
    };
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        for (auto* action : page.value()->actions()) {
            if (action->isEnabled() && fits(action->text())) {
                add(action, [&window, key = page.key(), action] {
                    window.go(key);
                    action->trigger();
                });
            }
        }
    }
    for (auto* action : window.actions()) {
        if (fits(action->text())) {
            add(action, [action] { action->trigger(); });
        }
    }
    return hits;
}

} // namespace linwu::ui
