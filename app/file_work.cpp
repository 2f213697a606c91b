// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/file_work.h"

#include "core/accounts/account_actions.h"
#include "core/grids/grid_actions.h"
#include "core/grids/staff_actions.h"
#include "core/grids/staff_queries.h"
#include "core/registry/backup.h"
#include "core/registry/backup_shelf.h"
#include "core/rules/rule_seed.h"
#include "ui/desk/backup_work.h"
#include "ui/shell/first_run_wizard.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QProgressDialog>
#include <QStandardPaths>

#include <atomic>
#include <thread>

namespace linwu::app {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("files", text);
}

/// The role whose word was typed (社工), else the ordinary one.
StaffRole roleOf(const QString& word)
{
    for (const auto& [role, code] : Codes<StaffRole>::table) {
        if (ui::label("staff_role.role", code) == word) {
            return role;
        }
    }
    return StaffRole::socialWorker;
}

void addStaff(Registry& registry, const Actor& actor, const ui::FirstRun& answers)
{
    for (const auto& [name, role] : answers.staff) {
        Staff staff;
        staff.name = ui::toCore(name);
        if (grids::addStaff(registry, actor, staff)) {
            StaffRoleSpell spell;
            spell.staffId = staff.id;
            spell.role = roleOf(role);
            (void)grids::setRole(registry, actor, spell);
        }
    }
}

/// The first account, of the person of that name among the staff when there is one.
Result<std::optional<RecoveryKey>> openFirst(Registry& registry, const Actor& actor, const ui::FirstRun& answers)
{
    accounts::Account first;
    first.name = ui::toCore(answers.account);
    first.role = "director";
    const auto staff =
        registry.read({}, [&](const Reader& reader) { return grids::findStaff(reader, first.name, reader.today()); });
    if (staff && *staff) {
        first.staffId = (*staff)->id;
    }
    auto opened = accounts::openAccounts(registry, actor, first, ui::toCore(answers.passphrase));
    if (!opened) {
        return opened.error();
    }
    return std::optional(std::move(opened->recovery));
}

} // namespace

Result<std::optional<RecoveryKey>> makeFile(const ui::FirstRun& answers, const Actor& actor)
{
    RegistryInfo info;
    info.community = ui::toCore(answers.community);
    info.code = ui::toCore(answers.code);
    const std::filesystem::path file(ui::toCore(answers.file));
    // The proposed folder of documents may not be there yet; one that cannot be made is told by the next step.
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    auto made = Registry::create(file, info);
    if (!made) {
        return made.error();
    }
    Registry& registry = *made.value();
    if (const auto seeded = rules::seedFile(registry, actor); !seeded) {
        return seeded.error();
    }
    for (const auto& name : answers.grids) {
        Grid grid;
        grid.name = ui::toCore(name);
        (void)grids::addGrid(registry, actor, grid);
    }
    addStaff(registry, actor, answers);
    if (!answers.backupFolder.isEmpty()) {
        ui::setBackupFolder(answers.backupFolder);
    }
    return answers.account.isEmpty() ? Result<std::optional<RecoveryKey>>(std::nullopt) : openFirst(registry, actor, answers);
}

ui::RestoreOffer restoreOffer(const QString& file, const Date& today)
{
    ui::RestoreOffer offer;
    offer.file = file;
    offer.today = today;
    const std::filesystem::path path(ui::toCore(file));
    const std::filesystem::path folder(ui::toCore(ui::backupFolderOf(file)));
    if (auto now = summaryOf(path)) {
        offer.copies = backupsIn(folder, now->origin);
        offer.now = std::move(*now);
    } else {
        offer.copies = backupsNamedAfter(folder, path);
    }
    return offer;
}

Status restoreInto(QWidget* window, const QString& backup, const QString& file)
{
    QProgressDialog bar(say(QT_TRANSLATE_NOOP("files", "Proving the backup and putting it in place …")), {}, 0, 0, window);
    bar.setWindowModality(Qt::ApplicationModal);
    bar.setMinimumDuration(0);
    bar.setCancelButtonText(say(QT_TRANSLATE_NOOP("files", "Cancel")));
    bar.show();
    std::atomic<bool> cancelled = false;
    QObject::connect(&bar, &QProgressDialog::canceled, [&cancelled] { cancelled = true; });
    Status status;
    QEventLoop loop;
    std::thread worker([&] {
        const auto report = restore(
            std::filesystem::path(ui::toCore(backup)),
            std::filesystem::path(ui::toCore(file)),
            SystemClock().now(),
            [&cancelled] { return !cancelled; }
        );
        if (!report) {
            status = report.error();
        }
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    worker.join();
    return status;
}

QString demoFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(folder).filePath(say(QT_TRANSLATE_NOOP("files", "demo")) + QStringLiteral(".linwu"));
}

void makeDemo(QObject* owner, std::function<void(const QString& file)> ready)
{
    const QString file = demoFile();
    if (QFileInfo::exists(file)) {
        ready(file);
        return;
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    auto* process = new QProcess(owner);
    QObject::connect(process, &QProcess::finished, owner, [process, file, ready](int exit) {
        process->deleteLater();
        ready(exit == 0 ? file : QString());
    });
    process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("demo"), file});
}

} // namespace linwu::app
