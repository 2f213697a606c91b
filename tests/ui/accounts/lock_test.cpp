// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Signing in at a file with accounts, and locking it while somebody is in the middle of something.

#include "app/application.h"
#include "core/accounts/account_actions.h"
#include "tests/support/accounts.h"
#include "ui/accounts/sign_in_dialog.h"
#include "ui/desk/desk.h"
#include "ui/desk/page.h"
#include "ui/shell/main_window.h"
#include "ui/text/convert.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace linwu;
using namespace linwu::ui;
using test::AccountDesk;

namespace {

/// A closed file with one account.
class SealedFile {
public:
    SealedFile()
    {
        auto made = Registry::create(m_folder / "office.linwu", {"桂花里社区", "990101001001", "test", 0});
        REQUIRE(made);
        const Actor before{{}, "首次", {}};
        REQUIRE(rules::seedFile(**made, before));
        accounts::Account first;
        first.name = AccountDesk::director;
        first.role = "director";
        REQUIRE(accounts::openAccounts(**made, before, first, AccountDesk::passphrase, test::cheapPassphrase));
    }

    [[nodiscard]] QString path() const { return toQt((m_folder / "office.linwu").string()); }

private:
    test::TempFolder m_folder;
};

/// Signs in whenever it is asked for, and counts how often.
class Guard {
public:
    Guard()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            auto* dialog = qobject_cast<SignInDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr || dialog == m_last) {
                return;
            }
            m_last = dialog;
            ++m_count;
            dialog->findChild<QLineEdit*>(QStringLiteral("passphrase"))->setText(QString::fromUtf8(AccountDesk::passphrase));
            dialog->findChild<QPushButton*>(QStringLiteral("accept"))->click();
        });
        m_timer.start(5);
    }

    [[nodiscard]] int count() const { return m_count; }

    /// The next dialog may lie where the last one lay.
    void forget() { m_last = nullptr; }

private:
    QTimer m_timer;
    QWidget* m_last = nullptr;
    int m_count = 0;
};

} // namespace

TEST_CASE("a file with accounts is shown to nobody who has not signed in")
{
    const SealedFile file;
    app::Application application({});
    application.window().show();
    QTimer::singleShot(50, [] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            dialog->reject();
        }
    });
    CHECK(application.open(file.path()));
    CHECK_FALSE(application.hasDesk());
}

TEST_CASE("locking closes the form somebody left open, and asks who sits down")
{
    const SealedFile file;
    app::Application application({});
    application.window().show();
    Guard guard;
    REQUIRE(application.open(file.path()));
    REQUIRE(guard.count() == 1);
    guard.forget();
    application.window().go(QStringLiteral("residents"));
    bool opened = false;
    QTimer::singleShot(50, [&] {
        opened = QApplication::activeModalWidget() != nullptr;
        application.lock();
    });
    application.window().page(QStringLiteral("residents"))->findChild<QAction*>(QStringLiteral("add"))->trigger();
    REQUIRE(opened);
    CHECK(QTest::qWaitFor([&] { return guard.count() == 2 && application.hasDesk(); }));
    CHECK(application.window().currentPage() == QStringLiteral("residents"));
}
