// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/backup_panel.h"

#include "ui/desk/backup_work.h"
#include "ui/desk/desk.h"
#include "ui/text/convert.h"
#include "ui/theme/theme.h"

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
{
    auto* label = new QLabel(tr("Backup folder"));
    m_folder->setReadOnly(true);
    m_folder->setAccessibleName(label->text());
    m_folder->setPlaceholderText(tr("Best on a stick or on another computer"));
    auto* choose = new QPushButton(tr("Choose …"));
    auto* now = new QPushButton(tr("Back up now"));
    m_last->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(px(8));
    all->addWidget(label);
    all->addLayout(row);
    all->addWidget(m_last);
    all->addWidget(now, 0, Qt::AlignLeft);
    all->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &BackupPanel::choose);
    connect(now, &QPushButton::clicked, this, [this] {
        if (backupFolder().isEmpty()) {
            this->choose();
        }
        if (!backupFolder().isEmpty()) {
            backUpNow(m_desk, backupFolder());
        }
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
}

void BackupPanel::choose()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Backup folder"), backupFolder());
    if (!folder.isEmpty()) {
        setBackupFolder(folder);
        m_folder->setText(folder);
    }
}

} // namespace linwu::ui
