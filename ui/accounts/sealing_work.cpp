// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/sealing_work.h"

#include "core/residents/level_four_actions.h"
#include "core/sealing/reseal.h"
#include "ui/desk/desk.h"

#include <QCoreApplication>

namespace linwu::ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("sealing", text);
}

} // namespace

void continueSealing(Desk& desk)
{
    // Quick, and shown to nobody until it is done; who may not know level four, or only looks, leaves it to the next who may.
    (void)residents::sealLevelFour(desk.registry(), desk.actor());
    const auto waits = [&](const Reader& reader) { return sealing::needsSealing(reader, desk.keys().keyring); };
    const auto asked = desk.registry().read({}, waits);
    if (!asked || !*asked) {
        return;
    }
    desk.tasks().run(
        say(QT_TRANSLATE_NOOP("sealing", "Sealing the numbers and papers of this file …")),
        [actor = desk.actor(), keyring = desk.keys().keyring](Registry& own, TaskControl& control) -> Status {
            const auto keepOn = [&control](const sealing::SealProgress& progress) {
                control.progress(progress.done, progress.total);
                return !control.cancelled();
            };
            const auto done = sealing::sealAnew(own, actor, keyring, {.keepOn = keepOn});
            if (!done) {
                return done.error();
            }
            return done->finished ? Status{} : Status{failure(ErrorCode::cancelled)};
        },
        [&desk](const Status& status) {
            if (status) {
                Q_EMIT desk.said(say(QT_TRANSLATE_NOOP("sealing", "Everything that is to be sealed in this file is sealed.")));
            } else if (status.error().code == ErrorCode::cancelled) {
                Q_EMIT desk.said(say(QT_TRANSLATE_NOOP("sealing", "Sealing goes on when you next sign in.")));
            } else {
                Q_EMIT desk.refused(status.error());
            }
        }
    );
}

} // namespace linwu::ui
