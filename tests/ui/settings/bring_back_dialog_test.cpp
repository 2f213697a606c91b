// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Bringing a single record back from the window.

#include "core/retrieval/bring_back.h"
#include "core/rules/rule_seed.h"
#include "tests/support/residents.h"
#include "tests/ui/support/cut_texts.h"
#include "tests/ui/support/picture.h"
#include "ui/desk/backup_work.h"
#include "ui/desk/desk.h"
#include "ui/settings/bring_back_dialog.h"
#include "ui/text/convert.h"
#include "ui/widgets/small_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace linwu;
using namespace linwu::residents;
using namespace linwu::ui;

namespace {

/// An open file with somebody in it, a backup of that, and her telephone and work place changed since; the dialog stands on it.
class Counter {
public:
    Counter()
    {
        QSettings().remove(QStringLiteral("backup"));
        setBackupFolder(toQt((m_registry.folder() / "backups").string()));
        REQUIRE(QDir().mkpath(backupFolder()));
        REQUIRE(rules::seedFile(*m_registry, test::anActor()));
        Resident guest = test::aResident("赵某", "2", 1985);
        guest.phone = SealedText("13900000001");
        guest.employer = "桂花里小学";
        m_person = m_town.settle(guest, m_town.door(m_town.twelfth, "1", "101"));
        REQUIRE(backUp(*m_registry, m_registry.folder() / "backups/test-20260520-173000.linwu"));
        const Resident shown = person();
        Resident edited = shown;
        edited.phone = SealedText("13900000002");
        edited.employer = "别处";
        REQUIRE(correctResident(*m_registry, test::anActor(), shown, edited));
        ResidentGroup group;
        group.residentId = m_person;
        group.groupCode = "DIBAO";
        group.validFrom = Date(2026, 5, 1);
        REQUIRE(addToGroup(*m_registry, test::anActor(), group));
        m_desk = std::make_unique<Desk>(*m_registry, test::anActor());
        m_dialog = std::make_unique<BringBackDialog>(*m_desk);
        m_dialog->show();
        settle();
    }

    ~Counter() { QSettings().remove(QStringLiteral("backup")); }

    Counter(const Counter&) = delete;
    Counter& operator=(const Counter&) = delete;
    Counter(Counter&&) = delete;
    Counter& operator=(Counter&&) = delete;

    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return !m_desk->tasks().running(); }, 20000));
        QTest::qWait(20);
    }

    void find(const QString& words)
    {
        auto& field = child<QLineEdit>("words");
        field.setText(words);
        QTest::keyClick(&field, Qt::Key_Return);
        settle();
    }

    template <class Widget>
    [[nodiscard]] Widget& child(const char* name)
    {
        auto* found = m_dialog->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }

    [[nodiscard]] QStringList row(int number)
    {
        QStringList texts;
        auto& table = child<SmallTable>("preview");
        for (int column = 0; column < table.columnCount(); ++column) {
            texts.append(table.item(number, column)->text());
        }
        return texts;
    }

    [[nodiscard]] QString sentence() { return child<QLabel>("sentence").text(); }

    [[nodiscard]] Resident person() { return test::stored(m_registry, m_person); }

    [[nodiscard]] Desk& desk() { return *m_desk; }

    [[nodiscard]] BringBackDialog& dialog() { return *m_dialog; }

    [[nodiscard]] Registry& registry() { return *m_registry; }

private:
    test::TempRegistry m_registry{test::filePlain};
    test::SmallTown m_town{m_registry};
    Id<Resident> m_person;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<BringBackDialog> m_dialog;
};

} // namespace

TEST_CASE("the newest backup is proved and opened by itself, and the keyboard stands in the search")
{
    Counter counter;
    CHECK(counter.child<QComboBox>("backup").count() == 1);
    CHECK(counter.child<QLineEdit>("words").isEnabled());
    CHECK(counter.sentence().contains(QStringLiteral("已验证")));
    CHECK_FALSE(counter.child<QPushButton>("accept").isEnabled());
}

TEST_CASE("the preview shows each field then and now, numbers masked, before anything is done")
{
    Counter counter;
    counter.find(QStringLiteral("赵某"));
    REQUIRE(counter.child<SmallTable>("preview").rowCount() == 3);
    CHECK(counter.row(0) == QStringLiteral("居民|电话|139****0001|139****0002|改回当时").split(QLatin1Char('|')));
    CHECK(counter.row(1).mid(2, 2) == QStringLiteral("桂花里小学|别处").split(QLatin1Char('|')));
    CHECK(counter.row(2).last() == QStringLiteral("之后新增，保留"));
    CHECK(counter.child<QPushButton>("accept").isEnabled());
    CHECK(counter.person().employer == "别处");
    test::picture(counter.dialog(), QStringLiteral("bring_back"));
}

TEST_CASE("one button brings the record back, and it can be undone by name")
{
    Counter counter;
    counter.find(QStringLiteral("赵某"));
    counter.child<QPushButton>("accept").click();
    counter.settle();
    CHECK(counter.dialog().result() == QDialog::Accepted);
    CHECK(counter.person().employer == "桂花里小学");
    CHECK(counter.desk().undoName().contains(QStringLiteral("从备份取回")));
    CHECK(counter.desk().undoName().contains(QStringLiteral("赵某")));
}

TEST_CASE("bringing back that is stopped leaves the record as it is and the dialog open")
{
    Counter counter;
    counter.find(QStringLiteral("赵某"));
    auto& tasks = counter.desk().tasks();
    QObject::connect(&tasks, &Tasks::started, &tasks, &Tasks::cancel);
    counter.child<QPushButton>("accept").click();
    counter.settle();
    CHECK(counter.person().employer == "别处");
    CHECK(counter.dialog().isVisible());
    CHECK(counter.child<QPushButton>("accept").isEnabled());
}

TEST_CASE("what was added since is taken away only when that is asked for")
{
    Counter counter;
    counter.find(QStringLiteral("赵某"));
    auto& newer = counter.child<QCheckBox>("newer");
    REQUIRE(newer.isVisible());
    newer.setChecked(true);
    counter.settle();
    CHECK(counter.row(2).last() == QStringLiteral("之后新增，将撤下"));
    counter.child<QPushButton>("accept").click();
    counter.settle();
    CHECK(counter.registry().reader().session().integer("select count(*) from resident_group") == 0);
}

TEST_CASE("what the backup does not hold is said")
{
    Counter counter;
    counter.find(QStringLiteral("查无此人"));
    CHECK(counter.child<SmallTable>("found").rowCount() == 0);
    CHECK(counter.sentence().contains(QStringLiteral("没有")));
}

TEST_CASE("while a visitor may see the screen nothing of the backup is shown")
{
    Counter counter;
    counter.find(QStringLiteral("赵某"));
    counter.desk().setCounterMode(true);
    CHECK(counter.child<SmallTable>("found").rowCount() == 0);
    CHECK(counter.child<SmallTable>("preview").rowCount() == 0);
    CHECK_FALSE(counter.child<QLineEdit>("words").isEnabled());
}

TEST_CASE("the dialog fits a small screen with no text cut")
{
    Counter counter;
    counter.find(QStringLiteral("赵某"));
    CHECK(counter.dialog().width() <= 1366);
    CHECK(counter.dialog().height() <= 768);
    CHECK(test::cutTexts(counter.dialog()).isEmpty());
}
