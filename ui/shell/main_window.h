// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// MainWindow: rail, top bar, pages, status line. It shows an open file; which file that is, the application decides.

#include "ui/widgets/search_field.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace linwu {
struct Error;
}

namespace linwu::ui {

class Desk;
class EmptyPage;
class FindBox;
class NoticeBar;
class Page;
class Rail;
class StatusLine;
class Toast;
class TopBar;
class WelcomePage;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows that file, or the welcome page for nullptr. The desk stays the caller's.
    void setDesk(Desk* desk);
    /// Shows a page of the rail, and on it a record.
    void go(const QString& page, qint64 id = 0);
    [[nodiscard]] Page* page(const QString& key);
    [[nodiscard]] QStringList pageKeys() const;
    [[nodiscard]] QString currentPage() const;

    [[nodiscard]] TopBar* topBar() const { return m_top; }

    /// What the search field asks; nothing without an open file.
    [[nodiscard]] FindBox* finder() const { return m_find.get(); }

    /// When the file was last backed up, for the status line.
    void setBackupState(const QString& text, bool bad);

    /// A sentence across the window for as long as it holds (the file is read-only), with one button; empty takes it away.
    void setNotice(const QString& text, const QString& button = {}, const std::function<void()>& act = {});

    /// Asked when the window is to be closed; false keeps it open.
    void setLeaving(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }

    void say(const QString& text);
    void tell(const Error& error);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void demoWanted();
    void backupWanted();
    void restoreWanted();
    void fileChosen(const QString& path);
    void lockWanted();
    void closing();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void layOut();
    void listen();
    void makeMenu();
    void makeShortcuts();
    [[nodiscard]] bool maySee(const struct RegisterEntry& entry) const;
    void fillRail();
    void pinViews(const QString& key);
    void openHit(const SearchHit& hit);
    [[nodiscard]] QList<SearchHit> answer(const QString& words);
    void dropPages();
    void import();
    void cover(bool on);

    TopBar* m_top;
    Rail* m_rail;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    WelcomePage* m_welcome;
    Toast* m_toast;
    Desk* m_desk = nullptr;
    QHash<QString, Page*> m_pages;
    std::unique_ptr<FindBox> m_find;
    EmptyPage* m_covered;
    NoticeBar* m_notice;
    std::function<bool()> m_mayLeave;
};

} // namespace linwu::ui
