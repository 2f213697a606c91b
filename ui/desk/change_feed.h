// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// ChangeFeed: every act of this window, and the news that another window or program changed the file, as Qt signals.

#include "core/registry/changes.h"

#include <QObject>

class QTimer;

namespace linwu {
class Registry;
}

namespace linwu::ui {

class ChangeFeed final : public QObject {
    Q_OBJECT

public:
    /// Observes that registry; there is one feed a registry.
    explicit ChangeFeed(Registry& registry, QObject* parent = nullptr);
    /// Asks now whether somebody else wrote (also done every two seconds, and after each task).
    void poll();

Q_SIGNALS:
    /// An act of this window.
    void changed(const linwu::Changes& changes);
    /// Somebody else wrote: nothing is known about what, so everything shown is asked again.
    void changedElsewhere();

private:
    Registry& m_registry;
    QTimer* m_timer;
};

} // namespace linwu::ui
