// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/file_work.h"

#include "core/accounts/account_actions.h"
#include "core/grids/grid_actions.h"
#include "core/grids/staff_actions.h"
#include "core/grids/staff_queries.h"
#include "core/registry/backup.h"
#include "core/rules/rule_seed.h"
#include "ui/desk/backup_work.h"
#include "ui/shell/first_run_wizard.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

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

Result<QString> restoreFile(QWidget* window)
{
    const QString filter = say(QT_TRANSLATE_NOOP("files", "Linwu files (*.linwu)"));
    const QString backup =
        QFileDialog::getOpenFileName(window, say(QT_TRANSLATE_NOOP("files", "Choose the backup")), ui::backupFolder(), filter);
    if (backup.isEmpty()) {
        return QString();
    }
    const QString target = QFileDialog::getSaveFileName(
        window,
        say(QT_TRANSLATE_NOOP("files", "Restore into this file (what is there is kept aside)")),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        filter
    );
    if (target.isEmpty()) {
        return QString();
    }
    const auto report =
        restore(std::filesystem::path(ui::toCore(backup)), std::filesystem::path(ui::toCore(target)), SystemClock().now());
    if (!report) {
        return report.error();
    }
    return target;
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
