// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/backup_work.h"

#include "core/registry/backup.h"
#include "ui/desk/desk.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <memory>

namespace linwu::ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("backup", text);
}

QString keyOf(const QString& registryFile)
{
    // The path may hold a name; settings keep only its digest.
    return QStringLiteral("backup/verified/") + QString::number(qHash(QFileInfo(registryFile).absoluteFilePath(), 0), 16);
}

} // namespace

QString backupFolder()
{
    return QSettings().value(QStringLiteral("backup/folder")).toString();
}

void setBackupFolder(const QString& folder)
{
    QSettings().setValue(QStringLiteral("backup/folder"), folder);
}

QDateTime lastVerifiedBackup(const QString& registryFile)
{
    return QSettings().value(keyOf(registryFile)).toDateTime();
}

void backUpNow(Desk& desk, const QString& folder)
{
    const QString source = toQt(desk.registry().file().string());
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString target =
        QDir(folder).filePath(QFileInfo(source).completeBaseName() + QLatin1Char('-') + stamp + QStringLiteral(".linwu"));
    auto report = std::make_shared<BackupReport>();
    const bool begun = desk.tasks().run(
        say(QT_TRANSLATE_NOOP("backup", "Backing up and proving the copy …")),
        [report, target](Registry& own, TaskControl& control) -> Status {
            auto made = backUp(own, std::filesystem::path(toCore(target)), [&control] { return !control.cancelled(); });
            if (!made) {
                return made.error();
            }
            *report = std::move(made).value();
            return {};
        },
        [&desk, report, source](const Status& status) {
            if (!status) {
                Q_EMIT desk.refused(status.error());
                return;
            }
            std::int64_t records = 0;
            for (const auto& [table, count] : report->counts) {
                records += count;
            }
            QSettings().setValue(keyOf(source), QDateTime::currentDateTime());
            Q_EMIT desk.said(say(QT_TRANSLATE_NOOP("backup", "Verified backup: %1 records, %2"))
                                 .arg(countText(records), toQt(report->file.filename().string())));
            Q_EMIT desk.backedUp();
        }
    );
    if (!begun) {
        Q_EMIT desk.said(say(QT_TRANSLATE_NOOP("backup", "Something else is still running. Back up when it is done.")));
    }
}

} // namespace linwu::ui
