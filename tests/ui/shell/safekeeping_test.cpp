// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What the window does with a file that failed its checks, and before a restore.

#include "app/application.h"
#include "core/registry/backup.h"
#include "core/residents/resident.h"
#include "tests/support/registry.h"
#include "tests/ui/support/cut_texts.h"
#include "tests/ui/support/picture.h"
#include "ui/desk/backup_work.h"
#include "ui/desk/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/restore_dialog.h"
#include "ui/text/convert.h"
#include "ui/widgets/small_table.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace linwu;
using namespace linwu::ui;

namespace {

Result<Changes> addPerson(Registry& registry)
{
    return registry.apply(test::anActor(), "resident.add", [](Writer& writer) {
        residents::Resident person;
        person.name = "何建国";
        return writer.add(person);
    });
}

/// A file with three people, a backup of when it had two, and both closed.
class Shelf {
public:
    Shelf()
    {
        QSettings().remove(QStringLiteral("backup"));
        setBackupFolder(toQt((m_folder / "backups").string()));
        REQUIRE(QDir().mkpath(backupFolder()));
        auto made = Registry::create(m_folder / "office.linwu", {"桂花里社区", "990101001001", "test", 0});
        REQUIRE(made);
        REQUIRE(addPerson(**made));
        REQUIRE(addPerson(**made));
        REQUIRE(linwu::backUp(**made, m_folder / "backups/office-20260520-173000.linwu"));
        REQUIRE(addPerson(**made));
    }

    ~Shelf() { QSettings().remove(QStringLiteral("backup")); }

    Shelf(const Shelf&) = delete;
    Shelf& operator=(const Shelf&) = delete;
    Shelf(Shelf&&) = delete;
    Shelf& operator=(Shelf&&) = delete;

    [[nodiscard]] QString file() const { return toQt((m_folder / "office.linwu").string()); }

    void damage(qint64 place, const QByteArray& bytes) const
    {
        QFile file(this->file());
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(place);
        file.write(bytes);
    }

    void cut() const
    {
        QFile file(this->file());
        REQUIRE(file.resize(file.size() - 4096));
    }

private:
    test::TempFolder m_folder;
};

/// Answers the restore dialog when it comes.
void answer(QObject* owner, const std::function<void(RestoreDialog&)>& work, bool& came)
{
    auto* timer = new QTimer(owner);
    QObject::connect(timer, &QTimer::timeout, owner, [timer, work, &came] {
        if (auto* dialog = qobject_cast<RestoreDialog*>(QApplication::activeModalWidget())) {
            timer->stop();
            came = true;
            work(*dialog);
        }
    });
    timer->start(10);
}

std::int64_t people(app::Application& application)
{
    return application.desk().registry().reader().session().integer("select count(*) from resident");
}

QString textOf(QWidget& window, const char* name)
{
    auto* label = window.findChild<QLabel*>(QString::fromLatin1(name));
    REQUIRE(label != nullptr);
    return label->text();
}

} // namespace

TEST_CASE("a file that is cut opens read-only with a plain explanation and its backups")
{
    const Shelf shelf;
    shelf.cut();
    app::Application application({});
    application.window().show();
    bool came = false;
    int copies = 0;
    QString explanation;
    answer(
        &application,
        [&](RestoreDialog& dialog) {
            QTest::qWait(10);
            test::picture(dialog, QStringLiteral("restore_damaged"));
            explanation = textOf(dialog, "explanation");
            copies = dialog.findChild<SmallTable*>(QStringLiteral("copies"))->rowCount();
            dialog.reject();
        },
        came
    );
    REQUIRE(application.open(shelf.file()));
    CHECK(came);
    CHECK(copies == 1);
    CHECK(explanation.contains(QStringLiteral("缺了后面一截")));
}

TEST_CASE("a damaged list of schema steps opens read-only, and an act there is refused as such")
{
    const Shelf shelf;
    {
        auto opened = Registry::open(std::filesystem::path(toCore(shelf.file())));
        REQUIRE(opened);
        (*opened)->reader().session().run("update schema_step set checksum = 'x' where number = 2");
    }
    app::Application application({});
    application.window().show();
    bool came = false;
    answer(
        &application, [](RestoreDialog& dialog) { dialog.reject(); }, came
    );
    REQUIRE(application.open(shelf.file()));
    REQUIRE(came);
    CHECK(people(application) == 3);
    const auto done = addPerson(application.desk().registry());
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::readOnly);
    CHECK(textOf(application.window(), "noticeText").contains(QStringLiteral("只读")));
    test::picture(application.window(), QStringLiteral("window_read_only"));
}

TEST_CASE("a clock that cannot be right is told until somebody says that it is")
{
    const test::TempFolder folder;
    const auto path = folder / "office.linwu";
    {
        RegistryOptions options;
        options.clock = std::make_shared<FixedClock>(Date(2099, 5, 20));
        auto made = Registry::create(path, {"桂花里社区", "990101001001", {}, 0}, options);
        REQUIRE(made);
        REQUIRE(addPerson(**made));
    }
    QSettings().setValue(QStringLiteral("backup/folder"), toQt((folder / "").string()));
    app::Application application({});
    application.window().show();
    REQUIRE(application.open(toQt(path.string())));
    QTest::qWait(10);
    CHECK(textOf(application.window(), "noticeText").contains(QStringLiteral("2099年5月20日")));
    test::picture(application.window(), QStringLiteral("clock_doubted"));
    application.window().findChild<QPushButton*>(QStringLiteral("noticeAct"))->click();
    QTest::qWait(10);
    CHECK_FALSE(application.window().findChild<QLabel*>(QStringLiteral("noticeText"))->isVisible());
    QSettings().remove(QStringLiteral("backup"));
}

TEST_CASE("a flipped byte of the header offers the backups, and the chosen one takes the place of the file")
{
    const Shelf shelf;
    shelf.damage(0, "X");
    app::Application application({});
    application.window().show();
    bool came = false;
    answer(
        &application, [](RestoreDialog& dialog) { dialog.accept(); }, came
    );
    REQUIRE(application.open(shelf.file()));
    REQUIRE(came);
    CHECK(people(application) == 2);
    CHECK(QDir(QFileInfo(shelf.file()).path()).entryList({QStringLiteral("*before-restore*")}).size() == 1);
    CHECK(addPerson(application.desk().registry()));
}

TEST_CASE("a torn page of a file that was not closed is found beside the work and told")
{
    const Shelf shelf;
    const QString torn = shelf.file() + QStringLiteral("2.linwu");
    {
        // As the power left it: a log beside the file, and one page of the file half written.
        auto opened = Registry::open(std::filesystem::path(toCore(shelf.file())));
        REQUIRE(opened);
        REQUIRE(addPerson(**opened));
        REQUIRE(QFile::copy(shelf.file(), torn));
        REQUIRE(QFile::copy(shelf.file() + QStringLiteral("-wal"), torn + QStringLiteral("-wal")));
    }
    QFile file(torn);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const auto at = bytes.lastIndexOf("create table outstanding_item") / 4096 * 4096;
    const auto root = bytes.lastIndexOf("statutory") / 4096 * 4096;
    file.seek(root > 0 ? root : at);
    file.write(QByteArray(2048, '\0'));
    file.close();
    app::Application application({});
    application.window().show();
    bool came = false;
    answer(
        &application, [](RestoreDialog& dialog) { dialog.reject(); }, came
    );
    REQUIRE(application.open(torn));
    CHECK(QTest::qWaitFor([&] { return came; }, 20000));
}

TEST_CASE("before a restore the window shows counts, newest act and age of both, and what would be lost")
{
    const Shelf shelf;
    const std::filesystem::path file(toCore(shelf.file()));
    RestoreOffer offer;
    offer.file = shelf.file();
    offer.today = SystemClock().today();
    offer.now = *summaryOf(file);
    offer.copies = {*summaryOf(file.parent_path() / "backups" / "office-20260520-173000.linwu")};
    RestoreDialog dialog(offer);
    dialog.show();
    QTest::qWait(10);
    test::picture(dialog, QStringLiteral("restore"));
    const auto* table = dialog.findChild<SmallTable*>(QStringLiteral("comparison"));
    CHECK(table->item(0, 1)->text() == QStringLiteral("2"));
    CHECK(table->item(0, 2)->text() == QStringLiteral("3"));
    CHECK(table->item(0, 3)->text() == QStringLiteral("−1"));
    CHECK(textOf(dialog, "consequence").contains(QStringLiteral("1")));
    CHECK(test::cutTexts(dialog).isEmpty());
}

TEST_CASE("a restore over the open file closes it first and opens what came back")
{
    const Shelf shelf;
    app::Application application({});
    application.window().show();
    REQUIRE(application.open(shelf.file()));
    CHECK(people(application) == 3);
    bool came = false;
    answer(
        &application, [](RestoreDialog& dialog) { dialog.accept(); }, came
    );
    Q_EMIT application.window().restoreWanted();
    REQUIRE(QTest::qWaitFor([&] { return came; }, 20000));
    CHECK(people(application) == 2);
}
