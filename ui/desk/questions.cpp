// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/questions.h"

#include "core/store/interrupt.h"

#include <QMetaObject>

#include <algorithm>
#include <chrono>

namespace linwu::ui {

Questions::Questions(const Registry& registry, QObject* parent)
    : QObject(parent)
    , m_registry(registry)
{}

Questions::~Questions()
{
    std::unique_lock lock(m_lock);
    m_ended = true;
    m_waiting.clear();
    m_news.notify_all();
    // Between two statements there is nothing to cut short, so it is tried until the work has ended.
    while (m_running != 0) {
        interrupt(m_own->reader().session());
        m_news.wait_for(lock, std::chrono::milliseconds(5));
    }
    lock.unlock();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Questions::put(Question question)
{
    question.number = ++m_number;
    m_newest[question.key] = question.number;
    if (m_registry.file().empty()) {
        deliver(question.asker, question.key, question.number, question.work(m_registry));
        return;
    }
    const std::lock_guard lock(m_lock);
    m_waiting.erase(
        std::remove_if(m_waiting.begin(), m_waiting.end(), [&](const Question& other) { return other.key == question.key; }),
        m_waiting.end()
    );
    if (m_running != 0) {
        const bool same = m_runningKey == question.key;
        m_cut = m_cut || (!same && question.haste == Haste::rows && m_runningHaste == Haste::figures);
        if (same || m_cut) {
            interrupt(m_own->reader().session());
        }
    }
    const auto place = question.haste == Haste::figures
                           ? m_waiting.end()
                           : std::find_if(m_waiting.begin(), m_waiting.end(), [](const Question& other) {
                                 return other.haste == Haste::figures;
                             });
    m_waiting.insert(place, std::move(question));
    m_news.notify_all();
    if (!m_thread.joinable()) {
        m_thread = std::thread([this] { run(); });
    }
}

void Questions::run()
{
    auto own = m_registry.another();
    std::unique_lock lock(m_lock);
    if (own) {
        m_own = std::move(own).value();
    }
    while (true) {
        m_news.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
        if (m_ended) {
            return;
        }
        Question question = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_running = m_own ? question.number : 0;
        m_runningKey = question.key;
        m_runningHaste = question.haste;
        m_cut = false;
        lock.unlock();
        answer(question);
        lock.lock();
    }
}

void Questions::answer(const Question& question)
{
    // Without a connection of its own (too many open files) it is asked on the window's thread, where it would be anyway.
    const Deliver say = m_own ? question.work(*m_own) : [this, work = question.work] { work(m_registry)(); };
    const std::lock_guard lock(m_lock);
    m_running = 0;
    m_news.notify_all();
    if (m_ended) {
        return;
    }
    if (m_cut &&
        std::none_of(m_waiting.begin(), m_waiting.end(), [&](const Question& other) { return other.key == question.key; })) {
        m_waiting.push_back(question);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, asker = question.asker, key = question.key, number = question.number, say] { deliver(asker, key, number, say); },
        Qt::QueuedConnection
    );
}

void Questions::deliver(const QPointer<QObject>& asker, const Key& key, std::uint64_t number, const Deliver& say)
{
    const auto newest = m_newest.find(key);
    if (newest == m_newest.end() || newest->second != number) {
        return; // asked anew meanwhile
    }
    m_newest.erase(newest);
    if (asker && say) {
        say();
    }
    if (m_newest.empty()) {
        Q_EMIT allAnswered();
    }
}

} // namespace linwu::ui
