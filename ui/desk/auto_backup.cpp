// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/auto_backup.h"

#include "ui/desk/backup_work.h"
#include "ui/desk/desk.h"
#include "ui/desk/drives.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"

namespace linwu::ui {
namespace {

/// Between two looks; and after a backup that failed or had to wait for other work.
constexpr std::chrono::minutes usualPause(60);
constexpr std::chrono::minutes shortPause(10);

QString fileOf(const Desk& desk)
{
    return toQt(desk.registry().file().string());
}

} // namespace

AutoBackup::AutoBackup(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &AutoBackup::tryNow);
    connect(&desk, &Desk::backedUp, this, [this] {
        m_failed = false;
        Q_EMIT stateChanged();
    });
}

void AutoBackup::begin(std::chrono::milliseconds after)
{
    if (backsUpByItself(m_desk.registry())) {
        m_next.start(after);
    }
}

QString AutoBackup::state() const
{
    if (m_desk.registry().file().empty()) {
        return {};
    }
    const QDateTime last = lastVerifiedBackup(fileOf(m_desk));
    const QString proved = last.isValid() ? tr("Verified backup %1").arg(last.toString(QStringLiteral("MM-dd HH:mm")))
                                          : tr("No verified backup yet");
    return m_failed ? tr("The backup failed · %1").arg(proved) : proved;
}

void AutoBackup::tryNow()
{
    // The desk and its tasks go before what they would call here.
    const bool begun = startBackup(m_desk, BackupOccasion::firstUse, [this](const Result<BackupOutcome>& outcome) {
        m_next.start(outcome ? usualPause : shortPause);
        if (!outcome) {
            tell(outcome.error());
            return;
        }
        const QString file = fileOf(m_desk);
        if (outcome->made && !m_sameDriveSaid && sameDrive(file, backupFolderOf(file))) {
            m_sameDriveSaid = true;
            Q_EMIT m_desk.said(tr("Backed up, but on the drive the file itself lies on. Choose a stick under Settings, Backup."));
        }
    });
    if (!begun) {
        m_next.start(shortPause);
    }
}

void AutoBackup::tell(const Error& error)
{
    if (error.code == ErrorCode::cancelled) {
        return;
    }
    const bool first = !m_failed;
    m_failed = true;
    Q_EMIT stateChanged();
    // Once in words; until it succeeds the status line goes on saying so.
    if (first) {
        Q_EMIT m_desk.said(tr("The automatic backup failed: %1 It is tried again in a while.")
                               .arg(sentence(error) + QLatin1Char(' ') + nextStep(error)));
    }
}

} // namespace linwu::ui
