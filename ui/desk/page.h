// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Page: one page behind the rail. It shows, offers acts, opens a record it is asked for, and reloads when something changed.

#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>

class QAction;

namespace linwu::ui {

class Page : public QWidget {
    Q_OBJECT

public:
    /// `name` is the key of the rail, of the settings and of the manual's chapter (`residents`).
    Page(Desk& desk, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] Desk& desk() const { return m_desk; }

    /// Shows that record. 0: only the page.
    virtual void open(qint64 id);
    /// Shows a saved view of this page by its name; pages without views show themselves.
    virtual void openView(const QString& name);
    /// How many records a saved view shows; -1 where counting would take long, or there is no such view.
    [[nodiscard]] virtual int viewCount(const QString& name) const;
    /// Asks everything again.
    virtual void reload() = 0;
    /// Something of this window changed; asks again only if it concerns this page.
    virtual void take(const Changes& changes);

    /// 柜台模式: shows the one record that is open and nothing of anybody else; false when none is open, or the page has no such
    /// view. Off: everything as before.
    virtual bool serve(bool on);

    /// The number in the rail; only where something is due.
    [[nodiscard]] int due() const { return m_due; }

    /// Where the focus goes when the page is shown.
    virtual void focusFirst();

Q_SIGNALS:
    void dueChanged(int due);
    /// A saved view was pinned, taken out, or counts otherwise now.
    void viewsChanged();

protected:
    /// Makes an act of this page: found by name in the search box, its shortcut listed at Ctrl+/.
    QAction* addAct(
        const QString& name,
        const QString& word,
        const QString& iconName,
        const std::function<void()>& act,
        const QKeySequence& shortcut = {}
    );
    void setDue(int due);

private:
    Desk& m_desk;
    int m_due = 0;
};

} // namespace linwu::ui
