// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/leaving_dialog.h"

#include "ui/desk/backup_work.h"
#include "ui/desk/desk.h"
#include "ui/text/messages.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {

LeavingDialog::LeavingDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_sentence(new QLabel)
    , m_bar(new QProgressBar)
    , m_again(new QPushButton(tr("Try again")))
    , m_folder(new QPushButton(tr("Another folder …")))
    , m_skip(new QPushButton(tr("End without a backup")))
{
    setObjectName(QStringLiteral("leaving"));
    setWindowTitle(tr("Before you go"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMinimumWidth(px(420));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the backup is"));
    m_again->setObjectName(QStringLiteral("again"));
    m_again->setProperty("primary", true);
    m_skip->setObjectName(QStringLiteral("skip"));
    auto* stay = new QPushButton(tr("Keep working"));
    stay->setObjectName(QStringLiteral("stay"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (auto* button : {stay, m_folder, m_skip, m_again}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* all = new QVBoxLayout(this);
    all->setSpacing(px(12));
    all->addWidget(m_sentence);
    all->addWidget(m_bar);
    all->addLayout(buttons);
    connect(&desk.tasks(), &Tasks::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setMaximum(static_cast<int>(total));
        m_bar->setValue(static_cast<int>(done));
    });
    connect(this, &QDialog::finished, this, [this] { m_begun = false; });
    connect(m_again, &QPushButton::clicked, this, &LeavingDialog::begin);
    connect(m_folder, &QPushButton::clicked, this, &LeavingDialog::chooseFolder);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_desk.tasks().cancel();
        accept();
    });
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
}

void LeavingDialog::begin()
{
    m_begun = true;
    m_again->hide();
    m_folder->hide();
    m_bar->show();
    m_bar->setRange(0, 0);
    m_skip->setFocus(Qt::OtherFocusReason);
    if (m_desk.tasks().running()) {
        m_sentence->setText(tr("Waiting for what is still under way: %1").arg(m_desk.tasks().what()));
        // Later: the task is not over until everybody has been told.
        connect(
            &m_desk.tasks(),
            &Tasks::finished,
            this,
            &LeavingDialog::begin,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection)
        );
        return;
    }
    m_sentence->setText(tr("What was done today is being backed up and proved. The program ends by itself when it is done."));
    // The dialog may be gone when the worker answers.
    const QPointer<LeavingDialog> self(this);
    startBackup(m_desk, BackupOccasion::leaving, [self](const Result<BackupOutcome>& outcome) {
        LeavingDialog* dialog = self.data();
        if (dialog == nullptr || !dialog->m_begun) {
            return;
        }
        if (!outcome) {
            dialog->tellFailure(outcome.error());
            return;
        }
        dialog->accept();
    });
}

void LeavingDialog::tellFailure(const Error& error)
{
    m_sentence->setText(tr("There is no backup of today: %1").arg(sentence(error) + QLatin1Char(' ') + nextStep(error)));
    m_bar->hide();
    m_again->show();
    m_folder->show();
    m_again->setFocus(Qt::OtherFocusReason);
    adjustSize();
}

void LeavingDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Backup folder"), backupFolder());
    if (!folder.isEmpty()) {
        setBackupFolder(folder);
        begin();
    }
}

} // namespace linwu::ui
