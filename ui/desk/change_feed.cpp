// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/change_feed.h"

#include "core/registry/registry.h"

#include <QTimer>

#include <stdexcept>

namespace linwu::ui {

ChangeFeed::ChangeFeed(Registry& registry, QObject* parent)
    : QObject(parent)
    , m_registry(registry)
    , m_timer(new QTimer(this))
{
    registry.observe([this](const Changes& changes) { Q_EMIT changed(changes); });
    connect(m_timer, &QTimer::timeout, this, &ChangeFeed::poll);
    m_timer->start(2000);
}

void ChangeFeed::poll()
{
    try {
        if (m_registry.changedElsewhere()) {
            Q_EMIT changedElsewhere();
        }
    } catch (const std::runtime_error&) {
        // The file went away (a stick was pulled): the next act will say so with its own error.
        m_timer->stop();
    }
}

} // namespace linwu::ui
