// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SessionWatch: hears from the desktop of this computer that its screen was locked, or that it goes to sleep.

#include <QDBusConnection>
#include <QObject>

namespace linwu::app {

/// Listens on the buses of the computer alone; nothing is said there, and nothing leaves the computer. Without a bus it stays
/// silent: then the program locks by its own clock.
class SessionWatch final : public QObject {
    Q_OBJECT

public:
    explicit SessionWatch(
        QDBusConnection session = QDBusConnection::sessionBus(),
        QDBusConnection system = QDBusConnection::systemBus(),
        QObject* parent = nullptr
    );

Q_SIGNALS:
    /// Whoever sat here left the screen.
    void left();

private Q_SLOTS:
    /// The screen was locked or opened again, the computer falls asleep or wakes.
    void onState(bool away);
    void onLock();
};

} // namespace linwu::app
