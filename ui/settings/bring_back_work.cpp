// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/bring_back_work.h"

#include "core/retrieval/bring_back.h"
#include "ui/desk/act_names.h"
#include "ui/desk/desk.h"

#include <QCoreApplication>
#include <QPointer>

#include <optional>

namespace linwu::ui {

using retrieval::BackupSearch;
using retrieval::BackupView;
using retrieval::Plan;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("BringBack", text);
}

} // namespace

bool openBackup(
    Desk& desk,
    QObject& owner,
    const std::filesystem::path& file,
    const retrieval::ThenAccount& then,
    const std::function<void(const std::shared_ptr<OpenBackup>& opened, const Status& status)>& take
)
{
    auto opened = std::make_shared<OpenBackup>();
    return desk.tasks().run(
        say(QT_TRANSLATE_NOOP("BringBack", "The backup is being proved and opened …")),
        [opened, then, file, actor = desk.actor()](Registry& own, TaskControl& control) -> Status {
            auto view = BackupView::open(own, actor, file, then, [&] { return !control.cancelled(); });
            if (!view) {
                return view.error();
            }
            opened->view = std::move(*view);
            opened->search = std::make_unique<BackupSearch>(*opened->view);
            return opened->search->load();
        },
        [self = QPointer<QObject>(&owner), opened, take](const Status& status) {
            if (self != nullptr) {
                take(opened, status);
            }
        }
    );
}

bool compareWithBackup(
    Desk& desk,
    QObject& owner,
    const std::shared_ptr<OpenBackup>& opened,
    const retrieval::Request& request,
    const std::function<void(const Result<Plan>& plan)>& take
)
{
    auto plan = std::make_shared<std::optional<Result<Plan>>>();
    return desk.tasks().run(
        say(QT_TRANSLATE_NOOP("BringBack", "Comparing with the file …")),
        [plan, opened, request, actor = desk.actor()](Registry& own, TaskControl&) -> Status {
            *plan = retrieval::previewBringBack(own, actor, *opened->view, request);
            return {};
        },
        [self = QPointer<QObject>(&owner), plan, take](const Status& status) {
            if (self != nullptr) {
                take(*plan ? **plan : Result<Plan>(status ? failure(ErrorCode::store) : status.error()));
            }
        }
    );
}

bool bringBackBeside(
    Desk& desk,
    QObject& owner,
    const std::shared_ptr<OpenBackup>& opened,
    const retrieval::Request& request,
    const std::function<void(const Status& status)>& take
)
{
    auto changes = std::make_shared<Changes>();
    return desk.tasks().run(
        say(QT_TRANSLATE_NOOP("BringBack", "Bringing back …")),
        [changes, opened, request, actor = desk.actor()](Registry& own, TaskControl& control) -> Status {
            auto done = retrieval::bringBack(own, actor, *opened->view, request, [&] { return !control.cancelled(); });
            if (!done) {
                return done.error();
            }
            *changes = *done;
            return {};
        },
        // The desk outlives its tasks.
        [self = QPointer<QObject>(&owner), &desk, changes, take](const Status& status) {
            if (changes->operation) {
                Q_EMIT desk.done(nameOf(desk.reader(), changes->operation), changes->operation.value);
            }
            if (self != nullptr) {
                take(status);
            } else if (!status) {
                Q_EMIT desk.refused(status.error());
            }
        }
    );
}

} // namespace linwu::ui
