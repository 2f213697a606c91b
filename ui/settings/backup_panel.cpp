// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/backup_panel.h"

#include "core/rules/backup_rules.h"
#include "ui/desk/backup_work.h"
#include "ui/desk/desk.h"
#include "ui/desk/drives.h"
#include "ui/settings/bring_back_dialog.h"
#include "ui/text/convert.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {

BackupPanel::BackupPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_folder(new QLineEdit(backupFolder()))
    , m_last(new QLabel)
    , m_byItself(new QLabel)
    , m_drive(new QLabel)
    , m_other(new QPushButton)
{
    auto* label = new QLabel(tr("Backup folder"));
    m_folder->setReadOnly(true);
    m_folder->setAccessibleName(label->text());
    m_folder->setPlaceholderText(tr("Best on a stick or on another computer"));
    auto* choose = new QPushButton(tr("Choose …"));
    auto* now = new QPushButton(tr("Back up now"));
    auto* single = new QPushButton(tr("Bring back a single record …"));
    single->setObjectName(QStringLiteral("bringBackSingle"));
    single->setEnabled(!desk.registry().file().empty());
    for (auto* words : {m_last, m_byItself, m_drive}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_byItself->setObjectName(QStringLiteral("byItself"));
    m_drive->setObjectName(QStringLiteral("sameDrive"));
    m_drive->setProperty("tone", QStringLiteral("warn"));
    m_other->setObjectName(QStringLiteral("otherDrive"));
    connect(m_other, &QPushButton::clicked, this, [this] { take(m_proposed); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(px(8));
    all->addWidget(label);
    all->addLayout(row);
    all->addWidget(m_last);
    all->addWidget(m_byItself);
    all->addWidget(m_drive);
    all->addWidget(m_other, 0, Qt::AlignLeft);
    all->addWidget(now, 0, Qt::AlignLeft);
    all->addWidget(single, 0, Qt::AlignLeft);
    all->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &BackupPanel::choose);
    connect(now, &QPushButton::clicked, this, [this] {
        if (backupFolder().isEmpty()) {
            this->choose();
        }
        if (!backupFolder().isEmpty()) {
            backUpNow(m_desk);
        }
    });
    connect(single, &QPushButton::clicked, this, [this] {
        BringBackDialog dialog(m_desk, window());
        dialog.exec();
    });
    connect(&desk, &Desk::backedUp, this, &BackupPanel::reload);
    reload();
}

void BackupPanel::reload()
{
    const QDateTime last = lastVerifiedBackup(toQt(m_desk.registry().file().string()));
    m_last->setText(
        last.isValid() ? tr("Last verified backup: %1. The copy was opened and every row compared.")
                             .arg(last.toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                       : tr("This file has no verified backup on this computer yet.")
    );
    tellByItself();
    tellDrive();
}

void BackupPanel::tellByItself()
{
    if (!backsUpByItself(m_desk.registry())) {
        m_byItself->setText(tr("Demo and test files are not backed up by themselves."));
        return;
    }
    const auto rules = m_desk.read([this](const Reader& reader) { return rules::backupRules(reader, m_desk.today()); });
    QStringList when;
    if (rules.daily) {
        when.append(tr("at the first use of a day"));
    }
    if (rules.onExit) {
        when.append(tr("before the program ends, when something was done"));
    }
    m_byItself->setText(
        tr("Backed up by itself: %1. Kept are the newest of %2 days, %3 weeks and %4 months. Change it under Rules, Settings.")
            .arg(when.isEmpty() ? tr("never") : when.join(tr(" and ")))
            .arg(rules.keep.daily)
            .arg(rules.keep.weekly)
            .arg(rules.keep.monthly)
    );
}

void BackupPanel::tellDrive()
{
    const QString file = toQt(m_desk.registry().file().string());
    const bool same = !file.isEmpty() && sameDrive(file, backupFolderOf(file));
    m_proposed = same ? proposedFolder(deviceOf(file), drives()) : QString();
    m_drive->setVisible(same);
    m_drive->setText(
        m_proposed.isEmpty()
            ? tr("The folder lies on the drive of the file itself: if the drive fails, both are gone. Plug in a stick and choose "
                 "it.")
            : tr("The folder lies on the drive of the file itself: if the drive fails, both are gone. Another drive is there.")
    );
    m_other->setVisible(!m_proposed.isEmpty());
    m_other->setText(tr("Use %1").arg(QDir::toNativeSeparators(m_proposed)));
}

void BackupPanel::take(const QString& folder)
{
    QDir().mkpath(folder);
    setBackupFolder(folder);
    m_folder->setText(folder);
    reload();
}

void BackupPanel::choose()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Backup folder"), backupFolder());
    if (!folder.isEmpty()) {
        take(folder);
    }
}

} // namespace linwu::ui
