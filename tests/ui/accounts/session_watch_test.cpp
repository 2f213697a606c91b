// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What the desktop says of its screen, over a real bus of its own.

#include "app/session_watch.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace linwu;

namespace {

/// A bus daemon of the test, with somebody who listens and somebody who speaks.
class Bus {
public:
    Bus()
    {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")}
        );
        REQUIRE(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    ~Bus()
    {
        for (const auto& name : m_names) {
            QDBusConnection::disconnectFromBus(name);
        }
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    Bus(const Bus&) = delete;
    Bus& operator=(const Bus&) = delete;
    Bus(Bus&&) = delete;
    Bus& operator=(Bus&&) = delete;

    QDBusConnection connection(const QString& name)
    {
        m_names.append(name);
        auto made = QDBusConnection::connectToBus(m_address, name);
        REQUIRE(made.isConnected());
        return made;
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// Whether the watch says that somebody left after that signal.
bool leaves(const char* interface, const char* name, const QVariantList& arguments, bool onSystem = false)
{
    Bus session;
    Bus system;
    const app::SessionWatch watch(session.connection(QStringLiteral("own")), system.connection(QStringLiteral("ownSystem")));
    QSignalSpy left(&watch, &app::SessionWatch::left);
    auto speaker = (onSystem ? system : session).connection(QStringLiteral("other"));
    auto message =
        QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"), QLatin1String(interface), QLatin1String(name));
    message.setArguments(arguments);
    REQUIRE(speaker.send(message));
    return left.wait(500);
}

} // namespace

TEST_CASE("a locked screen is heard")
{
    CHECK(leaves("org.freedesktop.ScreenSaver", "ActiveChanged", {true}));
}

TEST_CASE("a screen that is opened again locks nothing")
{
    CHECK_FALSE(leaves("org.freedesktop.ScreenSaver", "ActiveChanged", {false}));
}

TEST_CASE("going to sleep is heard on the bus of the system")
{
    CHECK(leaves("org.freedesktop.login1.Manager", "PrepareForSleep", {true}, true));
}

TEST_CASE("the lock of the login session is heard on the bus of the system")
{
    CHECK(leaves("org.freedesktop.login1.Session", "Lock", {}, true));
}
