// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Questions: asks the register beside the window, on a thread of its own with a connection of its own. What walks over a million
// people never holds up typing, scrolling and painting.

#include "core/registry/registry.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace linwu::ui {

/// What goes first. A question for rows cuts a running one for figures short; that one is asked again afterwards.
enum class Haste {
    rows,    ///< somebody looks at an empty place
    figures, ///< counts and sentences
};

class Questions final : public QObject {
    Q_OBJECT

public:
    explicit Questions(const Registry& registry, QObject* parent = nullptr);
    ~Questions() override; ///< cuts short what runs

    /// Asks `work` with a reader of that scope; `take` gets the Result on this thread, later. A newer question of the same asker
    /// and topic makes an older one void, and so does the end of the asker. `work` runs on the other thread and must use only
    /// what it was given by value. A registry in memory has one connection only: there, `take` is called before this returns.
    template <class Work, class Take>
    void ask(QObject* asker, const QString& topic, Haste haste, const Scope& scope, Work work, Take take)
    {
        put({asker, {asker, topic}, haste, 0, [scope, work, take](const Registry& own) -> Deliver {
                 auto answer = std::make_shared<decltype(own.read(scope, work))>(own.read(scope, work));
                 return [answer, take] { take(std::move(*answer)); };
             }});
    }

    /// Nothing is being asked and nothing waits.
    [[nodiscard]] bool idle() const { return m_newest.empty(); }

Q_SIGNALS:
    /// The last question was answered.
    void allAnswered();

private:
    using Deliver = std::function<void()>;
    using Key = std::pair<const QObject*, QString>;

    struct Question {
        QPointer<QObject> asker;
        Key key;
        Haste haste = Haste::figures;
        std::uint64_t number = 0;
        std::function<Deliver(const Registry&)> work;
    };

    void put(Question question);
    void run();
    void answer(const Question& question);
    void deliver(const QPointer<QObject>& asker, const Key& key, std::uint64_t number, const Deliver& deliver);

    const Registry& m_registry;
    std::map<Key, std::uint64_t> m_newest; ///< the question whose answer is still wanted; of this thread
    std::uint64_t m_number = 0;            ///< of this thread
    std::thread m_thread;

    // Of both threads, under the lock.
    std::mutex m_lock;
    std::condition_variable m_news;
    std::deque<Question> m_waiting;
    std::unique_ptr<Registry> m_own;
    std::uint64_t m_running = 0; ///< number of the question that runs; 0: none
    Key m_runningKey;
    Haste m_runningHaste = Haste::figures;
    bool m_cut = false; ///< the running one is to be asked again
    bool m_ended = false;
};

} // namespace linwu::ui
