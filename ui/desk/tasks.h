// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Tasks: long work on a thread of its own with a connection of its own, with progress and Cancel. One writing task at a time.

#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace linwu {
class Registry;
}

namespace linwu::ui {

class Tasks;

/// What the work sees of its surroundings. Used on the worker's thread.
class TaskControl {
public:
    /// Says how far it is; `total` 0 is unknown. Cheap to call often.
    void progress(std::int64_t done, std::int64_t total);

    /// True once Cancel was pressed: return `failure(ErrorCode::cancelled)` at the next safe place, with nothing written.
    [[nodiscard]] bool cancelled() const { return m_cancelled; }

private:
    friend class Tasks;
    Tasks* m_tasks = nullptr;
    std::atomic<bool> m_cancelled = false;
    std::atomic<std::int64_t> m_lastTold = 0;
};

class Tasks final : public QObject {
    Q_OBJECT

public:
    using Work = std::function<Status(Registry& own, TaskControl& control)>;
    using Done = std::function<void(const Status& status)>;

    explicit Tasks(Registry& registry, QObject* parent = nullptr);
    ~Tasks() override; ///< cancels and waits

    /// Starts the work; `done` is called on this thread. False if another task is still running.
    bool run(const QString& what, Work work, Done done);
    void cancel();

    [[nodiscard]] bool running() const { return m_control != nullptr; }

    [[nodiscard]] QString what() const { return m_what; }

Q_SIGNALS:
    void started(const QString& what);
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    friend class TaskControl;
    void end(const Status& status);

    Registry& m_registry;
    std::unique_ptr<TaskControl> m_control;
    std::unique_ptr<Registry> m_own;
    std::thread m_thread;
    Done m_done;
    QString m_what;
};

} // namespace linwu::ui
