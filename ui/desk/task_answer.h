// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// runFor: a task that has an answer for somebody who may be gone when it comes.

#include "ui/desk/tasks.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <type_traits>

namespace linwu::ui {

/// Starts the work beside the window: `work(Registry& own, TaskControl&)` gives a Result, which `take` gets on this thread unless
/// `owner` is gone by then. False, and neither is called, while another task is running.
template <class Work, class Take>
bool runFor(QObject& owner, Tasks& tasks, const QString& what, Work work, Take take)
{
    using Answer = std::invoke_result_t<Work&, Registry&, TaskControl&>;
    auto answer = std::make_shared<std::optional<Answer>>();
    return tasks.run(
        what,
        [answer, work = std::move(work)](Registry& own, TaskControl& control) mutable -> Status {
            answer->emplace(work(own, control));
            return **answer ? Status() : Status((*answer)->error());
        },
        [self = QPointer<QObject>(&owner), answer, take = std::move(take)](const Status& status) {
            if (self != nullptr) {
                take(*answer ? **answer : Answer(status.error()));
            }
        }
    );
}

} // namespace linwu::ui
