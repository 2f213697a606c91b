// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/tasks.h"

#include "core/registry/registry.h"

#include <QMetaObject>

#include <chrono>
#include <stdexcept>

namespace linwu::ui {

void TaskControl::progress(std::int64_t done, std::int64_t total)
{
    // At most some thirty times a second: the window has other things to do.
    const auto now =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
    if (now - m_lastTold < 33 && done != total) {
        return;
    }
    m_lastTold = now;
    auto* tasks = m_tasks;
    QMetaObject::invokeMethod(
        tasks, [tasks, done, total] { Q_EMIT tasks->progressed(done, total); }, Qt::QueuedConnection
    );
}

Tasks::Tasks(Registry& registry, QObject* parent)
    : QObject(parent)
    , m_registry(registry)
{}

Tasks::~Tasks()
{
    cancel();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

bool Tasks::run(const QString& what, Work work, Done done)
{
    if (running()) {
        return false;
    }
    auto own = m_registry.another();
    if (!own) {
        done(own.error());
        return true;
    }
    m_own = std::move(own).value();
    m_control = std::make_unique<TaskControl>();
    m_control->m_tasks = this;
    m_done = std::move(done);
    m_what = what;
    Q_EMIT started(what);
    m_thread = std::thread([this, work = std::move(work)] {
        Status status = failure(ErrorCode::store);
        try {
            status = work(*m_own, *m_control);
        } catch (const std::exception&) {
            // The text of an exception may hold what a person typed: only the fact goes on.
            status = failure(ErrorCode::store, {}, "task");
        }
        QMetaObject::invokeMethod(
            this, [this, status] { end(status); }, Qt::QueuedConnection
        );
    });
    return true;
}

void Tasks::cancel()
{
    if (m_control != nullptr) {
        m_control->m_cancelled = true;
    }
}

void Tasks::end(const Status& status)
{
    m_thread.join();
    m_own.reset();
    m_control.reset();
    m_what.clear();
    const Done done = std::exchange(m_done, nullptr);
    Q_EMIT finished();
    if (done) {
        done(status);
    }
}

} // namespace linwu::ui
