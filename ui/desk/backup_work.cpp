// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/backup_work.h"

#include "core/registry/backup_shelf.h"
#include "core/rules/backup_rules.h"
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

QString keyOf(const char* group, const QString& registryFile)
{
    // The path may hold a name; settings keep only its digest.
    return QStringLiteral("backup/") + QLatin1String(group) + QLatin1Char('/') +
           QString::number(qHash(QFileInfo(registryFile).absoluteFilePath(), 0), 16);
}

QString fileOf(const Registry& registry)
{
    return toQt(registry.file().string());
}

QString wordOf(const NewestAct& act)
{
    return QString::number(act.id.value) + QLatin1Char(' ') + toQt(act.at);
}

/// What the worker needs to know of the wishes of the window.
struct Wish {
    BackupOccasion occasion = BackupOccasion::asked;
    std::filesystem::path folder;
    std::filesystem::path target;
    bool makesFolder = false; ///< the folder beside the file; a chosen one that is gone is a stick that was pulled
};

bool isDue(const Wish& wish, const rules::BackupRules& rules, const FileSummary& present, const Date& today)
{
    if (wish.occasion == BackupOccasion::asked) {
        return true;
    }
    const bool first = wish.occasion == BackupOccasion::firstUse;
    if (first ? !rules.daily : !rules.onExit) {
        return false;
    }
    const auto copies = backupsIn(wish.folder, present.origin);
    return !holdsAll(copies, present) && !(first && madeOn(copies, today));
}

Status work(Registry& own, TaskControl& control, const Wish& wish, BackupOutcome& outcome)
{
    const auto present = summaryOf(own);
    if (!present) {
        return present.error();
    }
    const auto rules = own.read({}, [&](const Reader& reader) { return rules::backupRules(reader, own.today()); });
    if (!rules) {
        return rules.error();
    }
    std::error_code fault;
    if (wish.makesFolder) {
        std::filesystem::create_directories(wish.folder, fault);
    }
    if (!std::filesystem::is_directory(wish.folder, fault)) {
        return failure(ErrorCode::notFound, "backup", "backup_folder_gone");
    }
    if (!isDue(wish, *rules, *present, own.today())) {
        return {};
    }
    const std::int64_t steps = backupSteps(own);
    std::int64_t step = 0;
    auto made = backUp(own, wish.target, [&] {
        control.progress(std::min(++step, steps), steps);
        return !control.cancelled();
    });
    if (!made) {
        return made.error();
    }
    outcome.removed = pruneBackups(*made, rules->keep);
    outcome.made = std::move(made).value();
    return {};
}

void noteProof(const QString& source, const BackupReport& report)
{
    QSettings().setValue(keyOf("verified", source), QDateTime::currentDateTime());
    if (const auto copy = summaryOf(report.file)) {
        QSettings().setValue(keyOf("act", source), wordOf(copy->newest));
    }
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

QString backupFolderOf(const QString& registryFile)
{
    const QString chosen = backupFolder();
    return chosen.isEmpty() ? QFileInfo(registryFile).absoluteDir().filePath(say(QT_TRANSLATE_NOOP("backup", "Linwu backups")))
                            : chosen;
}

QDateTime lastVerifiedBackup(const QString& registryFile)
{
    return QSettings().value(keyOf("verified", registryFile)).toDateTime();
}

bool backsUpByItself(const Registry& registry)
{
    return !registry.file().empty() && registry.info().mark.empty();
}

bool changedSinceBackup(const Registry& registry)
{
    const auto present = summaryOf(registry);
    return !present || QSettings().value(keyOf("act", fileOf(registry))).toString() != wordOf(present->newest);
}

bool startBackup(Desk& desk, BackupOccasion occasion, const std::function<void(const Result<BackupOutcome>&)>& done)
{
    const QString source = fileOf(desk.registry());
    const QString folder = backupFolderOf(source);
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString name = QFileInfo(source).completeBaseName() + QLatin1Char('-') + stamp + QStringLiteral(".linwu");
    const Wish wish{
        occasion,
        std::filesystem::path(toCore(folder)),
        std::filesystem::path(toCore(QDir(folder).filePath(name))),
        backupFolder().isEmpty()};
    auto outcome = std::make_shared<BackupOutcome>();
    return desk.tasks().run(
        say(QT_TRANSLATE_NOOP("backup", "Backing up and proving the copy …")),
        [wish, outcome](Registry& own, TaskControl& control) { return work(own, control, wish, *outcome); },
        [&desk, outcome, source, done](const Status& status) {
            if (!status) {
                done(status.error());
                return;
            }
            if (outcome->made) {
                noteProof(source, *outcome->made);
                Q_EMIT desk.backedUp();
            }
            done(*outcome);
        }
    );
}

void backUpNow(Desk& desk)
{
    const bool begun = startBackup(desk, BackupOccasion::asked, [&desk](const Result<BackupOutcome>& outcome) {
        if (!outcome) {
            Q_EMIT desk.refused(outcome.error());
            return;
        }
        const BackupReport& report = *outcome->made;
        std::int64_t records = 0;
        for (const auto& [table, count] : report.counts) {
            records += count;
        }
        Q_EMIT desk.said(say(QT_TRANSLATE_NOOP("backup", "Verified backup: %1 records, %2"))
                             .arg(countText(records), toQt(report.file.filename().string())));
    });
    if (!begun) {
        Q_EMIT desk.said(say(QT_TRANSLATE_NOOP("backup", "Something else is still running. Back up when it is done.")));
    }
}

} // namespace linwu::ui
