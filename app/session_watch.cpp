// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/session_watch.h"

namespace linwu::app {

SessionWatch::SessionWatch(QDBusConnection session, QDBusConnection system, QObject* parent)
    : QObject(parent)
{
    // Each desktop has its own name for the one signal; the sender and the path differ too, so they are left open.
    for (const char* screen :
         {"org.freedesktop.ScreenSaver",
          "org.gnome.ScreenSaver",
          "org.mate.ScreenSaver",
          "org.cinnamon.ScreenSaver",
          "org.xfce.ScreenSaver"}) {
        session.connect({}, {}, QLatin1String(screen), QStringLiteral("ActiveChanged"), this, SLOT(onState(bool)));
    }
    session.connect({}, {}, QStringLiteral("org.ukui.ScreenSaver"), QStringLiteral("lock"), this, SLOT(onLock()));
    // Of logind: `Lock` of any session of this computer, and the sleep of the whole.
    system.connect({}, {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this, SLOT(onLock()));
    system.connect(
        {},
        QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"),
        this,
        SLOT(onState(bool))
    );
}

void SessionWatch::onState(bool away)
{
    if (away) {
        Q_EMIT left();
    }
}

void SessionWatch::onLock()
{
    Q_EMIT left();
}

} // namespace linwu::app
