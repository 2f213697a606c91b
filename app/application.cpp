// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "app/file_work.h"
#include "app/session_watch.h"
#include "core/accounts/sign_in.h"
#include "core/demo/story_day.h"
#include "core/registry/file_check.h"
#include "core/registry/registry.h"
#include "ui/accounts/card_preview.h"
#include "ui/accounts/sealing_work.h"
#include "ui/accounts/sign_in_dialog.h"
#include "ui/desk/auto_backup.h"
#include "ui/desk/backup_work.h"
#include "ui/desk/desk.h"
#include "ui/shell/first_run_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/welcome_page.h"
#include "ui/text/convert.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDynamicPropertyChangeEvent>
#include <QFileDialog>
#include <QSettings>
#include <QThread>
#include <QTimer>

#include <chrono>

namespace linwu::app {

namespace {

/// How long nobody may touch anything before the file is locked; only on this computer.
std::chrono::minutes idleTime()
{
    constexpr int usual = 10;
    return std::chrono::minutes(QSettings().value(QStringLiteral("lock/minutes"), usual).toInt());
}

/// Between two looks whether what was open has returned.
constexpr std::chrono::milliseconds unwindingPause(10);

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::Wheel;
}

} // namespace

Application::Application(WindowOptions options)
    : m_options(std::move(options))
{
    makeWindow();
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Application::lock);
    auto* session = new SessionWatch(QDBusConnection::sessionBus(), QDBusConnection::systemBus(), this);
    connect(session, &SessionWatch::left, this, &Application::lock, Qt::QueuedConnection);
    QCoreApplication::instance()->installEventFilter(this);
}

Application::~Application()
{
    // The window shows what the desk holds, the desk what the registry holds.
    m_window->setDesk(nullptr);
    m_desk.reset();
}

void Application::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>();
    auto* window = m_window.get();
    connect(window, &ui::MainWindow::openWanted, this, &Application::choose);
    connect(window, &ui::MainWindow::fileChosen, this, &Application::openOrTell);
    connect(window, &ui::MainWindow::newWanted, this, &Application::makeNew);
    connect(window, &ui::MainWindow::lockWanted, this, &Application::lock, Qt::QueuedConnection);
    connect(window, &ui::MainWindow::backupWanted, this, &Application::backUp);
    connect(window, &ui::MainWindow::demoWanted, this, [this] {
        m_window->say(tr("Making the demo community …"));
        makeDemo(this, [this](const QString& file) { openOrTell(file); });
    });
    // Later: signing in to what came back makes a new window in the place of the one that asks.
    connect(window, &ui::MainWindow::restoreWanted, this, &Application::restoreChosen, Qt::QueuedConnection);
    window->setLeaving([this] { return mayLeave(); });
}

bool Application::eventFilter(QObject* watched, QEvent* event)
{
    if (m_idle.isActive() && isTouch(event->type())) {
        m_idle.start();
    }
    const bool changed = watched == QCoreApplication::instance() && event->type() == QEvent::DynamicPropertyChange &&
                         static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName() == "linwuAppearance";
    if (changed) {
        // Later, so that the widget that asked for it is done with its click.
        QTimer::singleShot(0, this, &Application::renewWindow);
    }
    return QObject::eventFilter(watched, event);
}

void Application::renewWindow()
{
    // Lengths and inks were measured when the widgets were made: a new look is a new window at the same place.
    const QByteArray place = m_window->saveGeometry();
    const QString page = m_window->currentPage();
    const bool shown = m_window->isVisible();
    m_window->setDesk(nullptr);
    makeWindow();
    m_window->setDesk(m_desk.get());
    m_window->restoreGeometry(place);
    m_window->setVisible(shown);
    m_window->activateWindow();
    m_window->go(page);
    showState();
}

void Application::backUp()
{
    if (m_desk != nullptr && ui::backupFolder().isEmpty()) {
        ui::setBackupFolder(QFileDialog::getExistingDirectory(m_window.get(), tr("Backup folder")));
    }
    if (m_desk != nullptr && !ui::backupFolder().isEmpty()) {
        ui::backUpNow(*m_desk);
    }
}

void Application::openOrTell(const QString& path)
{
    const Status status = path.isEmpty() ? Status(failure(ErrorCode::store)) : open(path);
    if (!status) {
        m_window->tell(status.error());
    }
}

void Application::makeNew()
{
    ui::FirstRunWizard wizard(m_window.get());
    Actor actor;
    actor.name = ui::toCore(m_options.person);
    // What was answered stays when the file cannot be made: another folder is chosen, and it is tried again.
    while (wizard.exec() == QDialog::Accepted) {
        const auto made = makeFile(wizard.answers(), actor);
        if (!made) {
            m_window->tell(made.error());
            continue;
        }
        if (*made) {
            const auto answers = wizard.answers();
            const auto shown = ui::previewRecoveryCard(
                **made, ui::toCore(answers.community), ui::toCore(answers.account), SystemClock().today(), m_window.get()
            );
            if (!shown) {
                m_window->tell(shown.error());
            }
        }
        openOrTell(wizard.answers().file);
        return;
    }
}

Status Application::open(const QString& path)
{
    const FileCheck check = checkAtStart(std::filesystem::path(ui::toCore(path)));
    if (!check.fault.empty()) {
        openDamaged(path, failure(ErrorCode::unreadable, "file", std::string(check.fault)), check.readable);
        return {};
    }
    auto status = openAs(path, std::nullopt);
    if (status && check.leftOpen) {
        checkLeftOpen(path);
    }
    return status;
}

Status Application::openAs(const QString& path, const std::optional<Error>& fault)
{
    const std::filesystem::path file(ui::toCore(path));
    RegistryOptions options;
    options.readOnly = fault.has_value();
    auto registry = Registry::open(file, options);
    if (!registry) {
        return registry.error();
    }
    const bool marked = !registry.value()->info().mark.empty();
    const auto day = m_options.today ? m_options.today : demo::storyDay(*registry.value());
    if (marked && day) {
        options.clock = std::make_shared<FixedClock>(*day);
        registry.value().reset();
        registry = Registry::open(file, options);
        if (!registry) {
            return registry.error();
        }
    }
    m_fault = fault;
    m_clockSeen = false;
    m_left = false;
    takeOver(std::move(registry).value());
    ui::rememberFile(path);
    return {};
}

void Application::takeOver(std::unique_ptr<Registry> registry)
{
    m_window->setDesk(nullptr);
    m_desk.reset();
    m_registry = std::move(registry);
    m_idle.stop();
    if (m_registry->hasAccounts()) {
        accounts::signOut(*m_registry);
        signIn();
        return;
    }
    Actor actor;
    actor.name = ui::toCore(m_options.person);
    makeDesk(std::move(actor));
    m_window->setDesk(m_desk.get());
    settleDesk();
    ui::continueSealing(*m_desk);
}

void Application::makeDesk(Actor actor)
{
    m_desk = std::make_unique<ui::Desk>(*m_registry, std::move(actor));
    connect(m_desk.get(), &ui::Desk::signInWanted, this, &Application::lock, Qt::QueuedConnection);
}

std::optional<accounts::SignedIn> Application::askWho()
{
    // Gone before the window is made anew: it is the window's child.
    ui::SignInDialog dialog(*m_registry, m_window.get());
    return dialog.exec() == QDialog::Accepted ? dialog.who() : std::nullopt;
}

void Application::signIn(const QString& page)
{
    auto who = askWho();
    if (!who) {
        m_registry.reset();
        return;
    }
    makeDesk(who->actor);
    m_desk->sitDown(std::move(*who));
    // Another role has other pages: what was built for the last person goes with her.
    renewWindow();
    if (!page.isEmpty()) {
        m_window->go(page);
    }
    settleDesk();
    m_idle.start(idleTime());
    ui::continueSealing(*m_desk);
}

void Application::lock()
{
    if (m_desk == nullptr || !m_registry->hasAccounts()) {
        return;
    }
    // Dialogs show what the page showed, and their callers stand on the stack: each must have returned before the window goes.
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (dialog != nullptr || QThread::currentThread()->loopLevel() > 1) {
        QTimer::singleShot(unwindingPause, this, &Application::lock);
        if (auto* menu = QApplication::activePopupWidget()) {
            menu->close();
        } else if (dialog != nullptr) {
            dialog->done(QDialog::Rejected);
        }
        return;
    }
    const QString page = m_window->currentPage();
    QGuiApplication::clipboard()->clear();
    m_idle.stop();
    m_window->setDesk(nullptr);
    m_desk.reset();
    accounts::signOut(*m_registry);
    signIn(page);
}

void Application::choose()
{
    const QString path = QFileDialog::getOpenFileName(m_window.get(), tr("Open a file"), {}, tr("Linwu files (*.linwu)"));
    if (!path.isEmpty()) {
        openOrTell(path);
    }
}

} // namespace linwu::app
