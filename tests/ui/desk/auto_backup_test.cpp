// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/resident.h"
#include "core/rules/rule_seed.h"
#include "tests/support/registry.h"
#include "tests/ui/support/cut_texts.h"
#include "tests/ui/support/picture.h"
#include "ui/desk/auto_backup.h"
#include "ui/desk/backup_work.h"
#include "ui/desk/desk.h"
#include "ui/desk/drives.h"
#include "ui/desk/leaving_dialog.h"
#include "ui/text/convert.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace linwu;
using namespace linwu::ui;

namespace {

/// A real file, as an office has it, with a folder for its backups.
class OfficeFile {
public:
    OfficeFile()
    {
        QSettings().remove(QStringLiteral("backup"));
        REQUIRE(QDir().mkpath(backups()));
        setBackupFolder(backups());
        auto made = Registry::create(m_folder / "office.linwu", {"桂花里社区", "990101001001", "", 0});
        REQUIRE(made);
        m_registry = std::move(made).value();
        REQUIRE(rules::seedFile(*m_registry, test::anActor()));
        m_desk = std::make_unique<Desk>(*m_registry, test::anActor());
    }

    ~OfficeFile() { QSettings().remove(QStringLiteral("backup")); }

    OfficeFile(const OfficeFile&) = delete;
    OfficeFile& operator=(const OfficeFile&) = delete;
    OfficeFile(OfficeFile&&) = delete;
    OfficeFile& operator=(OfficeFile&&) = delete;

    [[nodiscard]] QString backups() const { return toQt((m_folder / "backups").string()); }

    [[nodiscard]] QStringList copies() const { return QDir(backups()).entryList({QStringLiteral("*.linwu")}, QDir::Files); }

    Desk& desk() { return *m_desk; }

    Registry& registry() { return *m_registry; }

    void addPerson()
    {
        REQUIRE(m_registry->apply(test::anActor(), "resident.add", [](Writer& writer) {
            residents::Resident person;
            person.name = "何建国";
            return writer.add(person);
        }));
    }

    /// Waits for the task that runs.
    void settle()
    {
        QTest::qWait(5);
        REQUIRE(QTest::qWaitFor([this] { return !m_desk->tasks().running(); }, 20000));
        QTest::qWait(5);
    }

    /// One backup for that reason; whether one was made.
    bool backUp(BackupOccasion occasion)
    {
        bool made = false;
        bool told = false;
        REQUIRE(startBackup(*m_desk, occasion, [&](const Result<BackupOutcome>& outcome) {
            told = true;
            made = outcome && outcome->made;
        }));
        REQUIRE(QTest::qWaitFor([&] { return told; }, 20000));
        return made;
    }

private:
    test::TempFolder m_folder;
    std::unique_ptr<Registry> m_registry;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_CASE("the first use of a day makes a proven backup by itself")
{
    OfficeFile office;
    office.addPerson();
    AutoBackup backups(office.desk());
    backups.begin(std::chrono::milliseconds(0));
    office.settle();
    CHECK(office.copies().size() == 1);
    CHECK(lastVerifiedBackup(toQt(office.registry().file().string())).isValid());
    CHECK_FALSE(backups.failed());
}

TEST_CASE("a second use of the same day makes none")
{
    OfficeFile office;
    CHECK(office.backUp(BackupOccasion::firstUse));
    office.addPerson();
    CHECK_FALSE(office.backUp(BackupOccasion::firstUse));
}

TEST_CASE("leaving makes a backup when something was done since, and none when nothing was")
{
    OfficeFile office;
    CHECK(office.backUp(BackupOccasion::firstUse));
    CHECK_FALSE(changedSinceBackup(office.registry()));
    CHECK_FALSE(office.backUp(BackupOccasion::leaving));
    office.addPerson();
    CHECK(changedSinceBackup(office.registry()));
    QTest::qWait(1100); // copies are named by the second
    CHECK(office.backUp(BackupOccasion::leaving));
    CHECK_FALSE(changedSinceBackup(office.registry()));
}

TEST_CASE("a backup that is asked for is made whatever was made before")
{
    OfficeFile office;
    CHECK(office.backUp(BackupOccasion::asked));
    QTest::qWait(1100);
    CHECK(office.backUp(BackupOccasion::asked));
}

TEST_CASE("a backup folder that is gone is told in a sentence, and the next try succeeds")
{
    OfficeFile office;
    office.addPerson();
    setBackupFolder(office.backups() + QStringLiteral("/stick"));
    AutoBackup backups(office.desk());
    QSignalSpy said(&office.desk(), &Desk::said);
    backups.begin(std::chrono::milliseconds(0));
    office.settle();
    CHECK(backups.failed());
    REQUIRE(said.size() == 1);
    CHECK(said.front().front().toString().contains(QStringLiteral("文件夹")));
    CHECK(QDir(office.backups()).entryList(QDir::Files).isEmpty());
    REQUIRE(QDir().mkpath(backupFolder()));
    backups.begin(std::chrono::milliseconds(0));
    office.settle();
    CHECK_FALSE(backups.failed());
}

TEST_CASE("a demo file is not backed up by itself")
{
    test::TempRegistry registry(test::filePlain);
    CHECK_FALSE(backsUpByItself(*registry));
    OfficeFile office;
    CHECK(backsUpByItself(office.registry()));
}

TEST_CASE("without a chosen folder the backups go beside the file")
{
    OfficeFile office;
    setBackupFolder({});
    CHECK(office.backUp(BackupOccasion::firstUse));
    const QString folder = backupFolderOf(toQt(office.registry().file().string()));
    CHECK(QDir(folder).entryList({QStringLiteral("office-*.linwu")}, QDir::Files).size() == 1);
}

TEST_CASE("leaving shows a sentence and lets the window go when the copy is proved")
{
    OfficeFile office;
    office.addPerson();
    LeavingDialog dialog(office.desk());
    dialog.show();
    dialog.begin();
    CHECK_FALSE(dialog.findChild<QLabel*>()->text().isEmpty());
    test::picture(dialog, QStringLiteral("leaving"));
    REQUIRE(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }, 20000));
    CHECK(office.copies().size() == 1);
}

TEST_CASE("leaving can be done without waiting for the backup")
{
    OfficeFile office;
    office.addPerson();
    LeavingDialog dialog(office.desk());
    dialog.show();
    dialog.begin();
    dialog.findChild<QPushButton*>(QStringLiteral("skip"))->click();
    CHECK(dialog.result() == QDialog::Accepted);
    office.settle();
}

TEST_CASE("a backup before leaving that fails says why, and leaves the choice")
{
    OfficeFile office;
    office.addPerson();
    setBackupFolder(office.backups() + QStringLiteral("/stick"));
    LeavingDialog dialog(office.desk());
    dialog.show();
    dialog.begin();
    auto* again = dialog.findChild<QPushButton*>(QStringLiteral("again"));
    REQUIRE(QTest::qWaitFor([&] { return again->isVisible(); }, 20000));
    test::picture(dialog, QStringLiteral("leaving_failed"));
    CHECK(test::cutTexts(dialog).isEmpty());
    CHECK(dialog.isVisible());
    REQUIRE(QDir().mkpath(backupFolder()));
    again->click();
    REQUIRE(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }, 20000));
}

TEST_CASE("another drive is proposed when the backups lie on the drive of the file")
{
    const QList<Drive> two{
        {QStringLiteral("/media/office/locked"), QStringLiteral("b"), false},
        {QStringLiteral("/media/office/inner"), QStringLiteral("a"), true},
        {QStringLiteral("/media/office/stick"), QStringLiteral("c"), true}};
    CHECK(proposedFolder(QStringLiteral("a"), two).startsWith(QStringLiteral("/media/office/stick/")));
    CHECK(proposedFolder(QStringLiteral("a"), {two[1]}).isEmpty());
    OfficeFile office;
    CHECK(sameDrive(toQt(office.registry().file().string()), office.backups()));
}
