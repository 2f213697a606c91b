// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What the application does so that nothing is lost: backups by itself, restoring, and files that failed their checks.

#include "app/application.h"
#include "app/file_work.h"
#include "core/registry/clock_check.h"
#include "core/registry/file_check.h"
#include "core/rules/rule_values.h"
#include "ui/desk/auto_backup.h"
#include "ui/desk/backup_work.h"
#include "ui/desk/desk.h"
#include "ui/desk/leaving_dialog.h"
#include "ui/settings/bring_back_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace linwu::app {
namespace {

/// The window settles first; a backup is in no hurry.
constexpr std::chrono::seconds settlingTime(20);

} // namespace

void Application::settleDesk()
{
    auto* backups = new ui::AutoBackup(*m_desk, m_desk.get());
    connect(backups, &ui::AutoBackup::stateChanged, this, &Application::showState);
    if (!m_fault) {
        backups->begin(settlingTime);
    }
    m_backups = backups;
    showState();
}

void Application::showState()
{
    if (const ui::AutoBackup* backups = m_backups.data(); backups != nullptr) {
        m_window->setBackupState(backups->state(), backups->failed());
    }
    if (m_desk == nullptr || !m_fault) {
        showClock();
        return;
    }
    m_window->setNotice(
        tr("Read-only. %1 Nothing can be changed here until a backup is restored.").arg(ui::sentence(*m_fault)),
        tr("Backups …"),
        [this] { QTimer::singleShot(0, this, &Application::restoreChosen); }
    );
}

void Application::showClock()
{
    if (m_desk == nullptr || m_clockSeen) {
        m_window->setNotice({});
        return;
    }
    const auto doubt = m_registry->read({}, [](const Reader& reader) {
        return clockDoubt(reader, static_cast<int>(rules::figureOrShipped(reader, "settings", "clock_gap", reader.today())));
    });
    if (!doubt || !*doubt) {
        m_window->setNotice({});
        return;
    }
    const QString today = ui::toQt(chineseText(m_desk->today()));
    const QString newest = ui::toQt(chineseText((*doubt)->newestAct));
    m_window->setNotice(
        (*doubt)->behind
            ? tr("This computer says today is %1, but the newest act in the file is of %2. Put its clock right before you go on: "
                 "all deadlines are counted from it.")
                  .arg(today, newest)
            : tr("This computer says today is %1; the newest act in the file is of %2. If that is not so, put its clock right "
                 "first: all deadlines are counted from it.")
                  .arg(today, newest),
        tr("The date is right"),
        [this] {
            m_clockSeen = true;
            QTimer::singleShot(0, this, &Application::showState);
        }
    );
}

bool Application::mayLeave()
{
    const bool wanted =
        m_desk != nullptr && !m_left && !m_fault && ui::backsUpByItself(*m_registry) && ui::changedSinceBackup(*m_registry);
    if (!wanted) {
        return true;
    }
    auto* dialog = new ui::LeavingDialog(*m_desk, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_left = true;
        m_window->close();
    });
    dialog->open();
    dialog->begin();
    return false;
}

void Application::restoreChosen()
{
    QString file = m_registry != nullptr ? ui::toQt(m_registry->file().string()) : QString();
    if (file.isEmpty()) {
        file = QFileDialog::getSaveFileName(
            m_window.get(),
            tr("Restore into this file (what is there is kept aside)"),
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
            tr("Linwu files (*.linwu)"),
            nullptr,
            QFileDialog::DontConfirmOverwrite
        );
    }
    if (file.isEmpty()) {
        return;
    }
    ui::RestoreOffer offer = restoreOffer(file, SystemClock().today());
    offer.isOpen = m_desk != nullptr && !m_fault && !m_registry->file().empty();
    ui::RestoreDialog dialog(std::move(offer), m_window.get());
    const int answer = dialog.exec();
    if (answer == QDialog::Accepted) {
        replaceBy(dialog.backup(), file);
    } else if (answer == ui::RestoreDialog::singleRecord && m_desk != nullptr) {
        ui::BringBackDialog(*m_desk, m_window.get()).exec();
    }
}

void Application::replaceBy(const QString& backup, const QString& file)
{
    m_window->setDesk(nullptr);
    m_window->setNotice({});
    m_desk.reset();
    m_registry.reset();
    m_idle.stop();
    if (const auto status = restoreInto(m_window.get(), backup, file); !status) {
        m_window->tell(status.error());
        return;
    }
    openOrTell(file);
}

void Application::openDamaged(const QString& path, const Error& fault, bool readable)
{
    ui::RestoreOffer offer = restoreOffer(path, SystemClock().today());
    offer.explanation = ui::sentence(fault) + QLatin1Char(' ') + ui::nextStep(fault);
    offer.mayLook = readable;
    ui::RestoreDialog dialog(std::move(offer), m_window.get());
    if (dialog.exec() == QDialog::Accepted) {
        replaceBy(dialog.backup(), path);
        return;
    }
    if (readable) {
        if (const auto status = openAs(path, fault); !status) {
            m_window->tell(status.error());
        }
    }
}

void Application::checkLeftOpen(const QString& path)
{
    if (m_desk == nullptr) {
        return;
    }
    m_desk->tasks().run(
        tr("The file was not closed properly: every page is being checked …"),
        [](Registry& own, ui::TaskControl&) { return checkWhole(own); },
        [this, path](const Status& status) {
            if (status || status.error().code != ErrorCode::unreadable) {
                return;
            }
            // Later: the desk whose task this was goes.
            QTimer::singleShot(0, this, [this, path, fault = status.error()] {
                m_window->setDesk(nullptr);
                m_desk.reset();
                m_registry.reset();
                openDamaged(path, fault, true);
            });
        }
    );
}

} // namespace linwu::app
