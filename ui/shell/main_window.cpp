// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "core/registry/history.h"
#include "ui/desk/desk.h"
#include "ui/desk/page.h"
#include "ui/desk/saved_views.h"
#include "ui/help/manual_window.h"
#include "ui/retention/erasure_dialog.h"
#include "ui/shell/act_finder.h"
#include "ui/shell/find_box.h"
#include "ui/shell/registers.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/welcome_page.h"
#include "ui/spreadsheets/import_wizard.h"
#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linwu::ui {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    setMinimumSize(800, 560);
    resize(1280, 720);
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());

    layOut();
    listen();
    makeMenu();
    makeShortcuts();
    setDesk(nullptr);
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto* body = new QWidget;
    setCentralWidget(body);
    m_rail = new Rail;
    m_stack = new QStackedWidget;
    m_status = new StatusLine;
    m_notice = new NoticeBar;
    m_welcome = new WelcomePage;
    m_top = new TopBar(body);
    m_toast = new Toast(body);
    m_stack->addWidget(m_welcome);
    m_covered = new EmptyPage(
        QStringLiteral("eye-off"),
        tr("Counter mode"),
        tr("Nobody is shown while a visitor can see the screen. Open a person first: then counter mode shows her alone.")
    );
    m_covered->hide();
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_covered, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    auto* all = new QVBoxLayout(body);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_top);
    all->addWidget(m_notice);
    all->addLayout(row, 1);
    all->addWidget(m_status);
}

void MainWindow::listen()
{
    connect(m_rail, &Rail::chosen, this, [this](const QString& key) { go(key); });
    connect(m_rail, &Rail::viewChosen, this, [this](const QString& key, const QString& name) {
        go(key);
        if (auto* shown = page(key)) {
            shown->openView(name);
        }
    });
    connect(m_welcome, &WelcomePage::newWanted, this, &MainWindow::newWanted);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::openWanted);
    connect(m_welcome, &WelcomePage::demoWanted, this, &MainWindow::demoWanted);
    connect(m_welcome, &WelcomePage::fileChosen, this, &MainWindow::fileChosen);
    m_top->search()->setAnswer([this](const QString& words) { return answer(words); });
    connect(m_top->search(), &SearchField::chosen, this, &MainWindow::openHit);
}

void MainWindow::makeMenu()
{
    auto* menu = m_top->menu();
    const auto add = [this, menu](const QString& word, const QString& iconName, const QKeySequence& keys, auto act) {
        auto* action = menu->addAction(themeIcon(iconName), word);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    add(tr("New community file …"), QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] {
        Q_EMIT newWanted();
    });
    add(tr("Open a file …"), QStringLiteral("folder"), QKeySequence(QKeySequence::Open), [this] { Q_EMIT openWanted(); });
    auto* recent = menu->addMenu(themeIcon(QStringLiteral("clock")), tr("Opened last"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const auto& path : recentFiles()) {
            recent->addAction(path, this, [this, path] { Q_EMIT fileChosen(path); });
        }
    });
    menu->addSeparator();
    add(tr("Back up now …"), QStringLiteral("backup"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), [this] {
        Q_EMIT backupWanted();
    });
    add(tr("Restore a backup …"), QStringLiteral("history"), {}, [this] { Q_EMIT restoreWanted(); });
    menu->addSeparator();
    add(tr("Manual of this page"), QStringLiteral("help"), QKeySequence(Qt::Key_F1), [this] {
        ManualWindow manual(this);
        manual.showChapter(currentPage());
        manual.exec();
    });
    add(tr("Keyboard shortcuts"), QStringLiteral("keyboard"), QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] {
        ShortcutsDialog(this).exec();
    });
    menu->addSeparator();
    add(tr("Lock"), QStringLiteral("lock"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT lockWanted(); });
    add(tr("Quit"), QStringLiteral("close"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::makeShortcuts()
{
    const auto add = [this](const QKeySequence& keys, const QString& word, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(word);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_K), tr("Search everything"), [this] { m_top->search()->begin(); });
    add(QKeySequence(QKeySequence::Undo), tr("Undo the last act"), [this] {
        if (m_desk != nullptr) {
            m_desk->undoNewest(this);
        }
    });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), tr("Redo"), [this] {
        if (m_desk != nullptr) {
            m_desk->redoNewest(this);
        }
    });
    add(QKeySequence(Qt::Key_F9), tr("Counter mode on and off"), [this] {
        if (m_desk != nullptr) {
            m_desk->setCounterMode(!m_desk->counterMode());
        }
    });
    for (int number = 1; number <= 9; ++number) {
        const QKeySequence keys(QKeyCombination(Qt::ControlModifier, static_cast<Qt::Key>(Qt::Key_0 + number)));
        add(keys, number == 1 ? tr("First to ninth page of the rail: Ctrl+1 … Ctrl+9") : QString(), [this, number] {
            go(m_rail->keys().value(number - 1)); // a number beyond the rail goes nowhere
        });
    }
}

void MainWindow::setDesk(Desk* desk)
{
    dropPages();
    m_desk = desk;
    m_status->setDesk(desk);
    m_rail->setVisible(desk != nullptr);
    m_top->search()->setEnabled(desk != nullptr);
    if (desk == nullptr) {
        setWindowTitle(tr("Linwu"));
        m_top->setCommunity(tr("Linwu"));
        m_welcome->reload();
        m_stack->setCurrentWidget(m_welcome);
        return;
    }
    const QString community = toQt(desk->registry().info().community);
    setWindowTitle(tr("%1 – Linwu").arg(community));
    m_top->setCommunity(community);
    connect(desk, &Desk::done, this, [this](const QString& name, qint64 operation) {
        const auto act = findOperation(m_desk->reader(), {operation});
        if (act && act->final) {
            m_toast->say(name);
        } else {
            m_toast->say(name, tr("Undo"), [this, operation] { m_desk->undo({operation}, this); });
        }
    });
    connect(desk, &Desk::refused, this, &MainWindow::tell);
    connect(desk, &Desk::said, this, &MainWindow::say);
    connect(desk, &Desk::openRequested, this, &MainWindow::go);
    connect(desk, &Desk::importRequested, this, &MainWindow::import);
    connect(desk, &Desk::erasureRequested, this, [this](qint64 id) { askErasure(*m_desk, {id}, this); });
    connect(desk, &Desk::counterModeChanged, this, &MainWindow::cover);
    m_find = std::make_unique<FindBox>(*desk);
    desk->setPeople([this](const QString& words) {
        QList<SearchHit> people = answer(words);
        people.removeIf([](const SearchHit& hit) { return hit.page != u"residents" || hit.id == 0; });
        return people;
    });
    connect(m_find.get(), &FindBox::loaded, m_top->search(), &SearchField::askAgain);
    fillRail();
    m_rail->setNarrow(width() < px(1200));
    go(m_rail->keys().value(0));
}

bool MainWindow::maySee(const RegisterEntry& entry) const
{
    return entry.table.empty() || m_desk->reader().shows(entry.table);
}

void MainWindow::fillRail()
{
    if (!m_rail->keys().isEmpty()) {
        return;
    }
    for (const auto& entry : registers()) {
        if (!maySee(entry)) {
            continue;
        }
        m_rail->add(entry.key, entry.iconName, entry.word, entry.last);
        pinViews(entry.key);
    }
}

void MainWindow::pinViews(const QString& key)
{
    QList<std::pair<QString, int>> views;
    const auto* made = m_pages.value(key);
    for (const auto& view : savedViews(key)) {
        if (view.pinned) {
            views.append({view.name, made != nullptr ? made->viewCount(view.name) : -1});
        }
    }
    m_rail->setViews(key, views);
}

Page* MainWindow::page(const QString& key)
{
    if (m_desk == nullptr) {
        return nullptr;
    }
    if (auto* made = m_pages.value(key)) {
        return made;
    }
    for (const auto& entry : registers()) {
        if (entry.key == key && maySee(entry)) {
            auto* made = entry.make(*m_desk);
            connect(made, &Page::dueChanged, this, [this, key](int due) { m_rail->setDue(key, due); });
            connect(made, &Page::viewsChanged, this, [this, key] { pinViews(key); });
            m_rail->setDue(key, made->due());
            m_stack->addWidget(made);
            m_pages.insert(key, made);
            return made;
        }
    }
    return nullptr;
}

QStringList MainWindow::pageKeys() const
{
    return m_rail->keys();
}

QString MainWindow::currentPage() const
{
    return m_rail->current();
}

void MainWindow::go(const QString& key, qint64 id)
{
    const bool serving = m_desk != nullptr && m_desk->counterMode();
    auto* wanted = serving ? nullptr : page(key);
    if (wanted == nullptr) {
        return;
    }
    m_rail->setCurrent(key);
    m_stack->setCurrentWidget(wanted);
    wanted->open(id);
    wanted->focusFirst();
}

void MainWindow::dropPages()
{
    for (auto* made : std::as_const(m_pages)) {
        m_stack->removeWidget(made);
        delete made;
    }
    m_pages.clear();
    m_find.reset();
    cover(false);
    if (m_desk != nullptr) {
        m_desk->setPeople({});
        m_desk->disconnect(this);
    }
}

QList<SearchHit> MainWindow::answer(const QString& words)
{
    if (m_desk != nullptr && m_desk->counterMode()) {
        return {};
    }
    return (m_find != nullptr ? m_find->answer(words) : QList<SearchHit>()) + actsFor(words, *this, m_pages);
}

void MainWindow::openHit(const SearchHit& hit)
{
    hit.act ? hit.act() : go(hit.page, hit.id);
}

void MainWindow::import()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a table of residents"), {}, tr("Tables (*.xlsx *.xls *.csv *.et *.html)"));
    if (!path.isEmpty()) {
        ImportWizard(*m_desk, path, this).exec();
    }
}

void MainWindow::cover(bool on)
{
    auto* shown = qobject_cast<Page*>(m_stack->currentWidget());
    const bool served = on && shown != nullptr && shown->serve(true);
    if (!on) {
        for (auto* page : std::as_const(m_pages)) {
            page->serve(false);
        }
    }
    m_covered->setVisible(on && !served);
    m_stack->setVisible(!on || served);
    m_rail->setVisible(!on && m_desk != nullptr);
}

void MainWindow::setBackupState(const QString& text, bool bad)
{
    m_status->setBackup(text, bad);
}

void MainWindow::setNotice(const QString& text, const QString& button, const std::function<void()>& act)
{
    m_notice->say(text, button, act);
}

void MainWindow::say(const QString& text)
{
    m_toast->say(text);
}

void MainWindow::tell(const Error& error)
{
    m_toast->say(QStringList{sentence(error), nextStep(error)}.join(QLatin1Char(' ')).trimmed());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setNarrow(width() < px(1200));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayLeave && !m_mayLeave()) {
        event->ignore();
        return;
    }
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    Q_EMIT closing();
    event->accept();
}

} // namespace linwu::ui
