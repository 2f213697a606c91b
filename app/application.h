// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Application: which file is open, in which language and on whose behalf; owns the registry, the desk and the window.

#include "core/base/date.h"
#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace linwu {
class Registry;
struct Actor;
} // namespace linwu

namespace linwu::accounts {
struct SignedIn;
}

namespace linwu::ui {
class AutoBackup;
class Desk;
class MainWindow;
} // namespace linwu::ui

namespace linwu::app {

/// What `linwu [FILE]` was asked besides a verb.
struct WindowOptions {
    QString file;
    QString person;            ///< `--as`
    std::optional<Date> today; ///< `--today`; obeyed only in files marked 演示 or 测试
};

class Application final : public QObject {
    Q_OBJECT

public:
    explicit Application(WindowOptions options);
    ~Application() override;

    /// Opens a registry and shows it; the one open before is closed. On an error everything stays as it was.
    Status open(const QString& path);

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }

    /// False while no file is open, and while nobody has signed in at one with accounts.
    [[nodiscard]] bool hasDesk() const { return m_desk != nullptr; }

    /// Of the open file; there is none before `open`.
    [[nodiscard]] ui::Desk& desk() { return *m_desk; }

    /// Takes everything off the screen, forgets the keys, and asks who sits down; a file without accounts stays as it is.
    /// Dialogs and menus are closed first, without asking.
    void lock();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeWindow();
    void renewWindow();
    void choose();
    void makeNew();
    void backUp();
    /// Lets a backup be chosen for the open file, or for one that is named.
    void restoreChosen();
    /// Puts the backup in the place of the file and opens it; nobody has it open meanwhile.
    void replaceBy(const QString& backup, const QString& file);
    /// Says what is wrong with the file and offers its backups; without a choice it opens for reading, where it can be read.
    void openDamaged(const QString& path, const Error& fault, bool readable);
    /// Opens for work or, with a fault, for reading.
    Status openAs(const QString& path, const std::optional<Error>& fault);
    /// The whole check of a file that was not closed properly, beside the work.
    void checkLeftOpen(const QString& path);
    /// What a desk needs besides pages: its own backups, and what the window says of them.
    void settleDesk();
    void showState();
    /// Says so when the clock of the computer cannot be right, until she says that it is.
    void showClock();
    /// True when the window may close now; else the backup before leaving has begun.
    bool mayLeave();
    void openOrTell(const QString& path);
    void takeOver(std::unique_ptr<Registry> registry);
    void makeDesk(Actor actor);
    [[nodiscard]] std::optional<accounts::SignedIn> askWho();
    /// Asks who sits down; without an answer the file is closed again.
    void signIn(const QString& page = {});

    WindowOptions m_options;
    QTimer m_idle; ///< runs out when nobody has touched keyboard or mouse
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<ui::AutoBackup> m_backups; ///< of the desk
    std::optional<Error> m_fault;       ///< why the open file is read-only
    bool m_clockSeen = false;           ///< she has said that the date is right
    bool m_left = false;                ///< the backup before leaving is done or was declined
};

} // namespace linwu::app
