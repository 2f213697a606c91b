// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Application: which file is open, in which language and on whose behalf; owns the registry, the desk and the window.

#include "core/base/date.h"
#include "core/base/result.h"

#include <QObject>
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

    /// Of the open file; there is none before `open`.
    [[nodiscard]] ui::Desk& desk() { return *m_desk; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeWindow();
    void renewWindow();
    void choose();
    void makeNew();
    void backUp();
    void openOrTell(const QString& path);
    void takeOver(std::unique_ptr<Registry> registry);
    void makeDesk(Actor actor);
    [[nodiscard]] std::optional<accounts::SignedIn> askWho();
    /// Asks who sits down; without an answer the file is closed again.
    void signIn(const QString& page = {});
    /// Takes everything personal off the screen and forgets the keys; then asks who sits down.
    void lock();

    WindowOptions m_options;
    QTimer m_idle; ///< runs out when nobody has touched keyboard or mouse
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace linwu::app
