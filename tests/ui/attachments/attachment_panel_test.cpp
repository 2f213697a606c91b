// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The files of a case and of a sheet: added by dialog, drop and paste, looked at, copied out, removed.

#include "core/disclosure/disclosure_queries.h"
#include "core/registry/look.h"
#include "tests/support/mediation_desk.h"
#include "tests/support/sheet_story.h"
#include "tests/ui/support/camera.h"
#include "tests/ui/support/modal.h"
#include "tests/ui/support/picture.h"
#include "ui/attachments/attachment_panel.h"
#include "ui/attachments/picture_window.h"
#include "ui/disclosure/disclosure_page.h"
#include "ui/mediation/case_page.h"
#include "ui/widgets/code_field.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace linwu;
using namespace linwu::ui;

namespace {

AttachmentPanel& panelIn(QWidget& page)
{
    auto* panel = page.findChild<AttachmentPanel*>();
    REQUIRE(panel != nullptr);
    auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("tabs"));
    REQUIRE(tabs != nullptr);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i) == panel || tabs->widget(i)->isAncestorOf(panel)) {
            tabs->setCurrentIndex(i);
        }
    }
    QTest::qWait(50);
    return *panel;
}

QPushButton& button(AttachmentPanel& panel, const char* name)
{
    auto* found = panel.findChild<QPushButton*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

/// One page in a window of its own, following what is done at its desk.
template <class PageType>
class PageWindow {
public:
    PageWindow(Registry& registry, qint64 id)
        : m_desk(registry, test::anActor())
        , m_page(m_desk)
    {
        QObject::connect(&m_desk.feed(), &ChangeFeed::changed, &m_page, &PageType::take);
        m_page.resize(1166, 640);
        m_page.setVisible(true);
        QApplication::setActiveWindow(&m_page);
        m_page.open(id);
        QTest::qWait(100);
    }

    [[nodiscard]] Desk& desk() { return m_desk; }

    [[nodiscard]] PageType& page() { return m_page; }

    [[nodiscard]] AttachmentPanel& panel() { return panelIn(m_page); }

    /// Gives files and waits until they are read and kept.
    void give(const QStringList& paths)
    {
        panel().addFiles(paths);
        REQUIRE(QTest::qWaitFor([this] { return !m_desk.tasks().running(); }));
        QTest::qWait(50);
    }

private:
    Desk m_desk;
    PageType m_page;
};

/// Case A with its files open.
class FilesOffice {
public:
    // A file: reading beside the window takes a connection of its own.
    FilesOffice()
        : m_mediation(test::filePlain)
    {
        m_mediation.reach(test::StepA::assigned);
        m_window = std::make_unique<PageWindow<CasePage>>(*m_mediation.registry(), m_mediation.caseId().value);
    }

    [[nodiscard]] Desk& desk() { return m_window->desk(); }

    [[nodiscard]] CasePage& page() { return m_window->page(); }

    [[nodiscard]] AttachmentPanel& panel() { return m_window->panel(); }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString photo(const QString& name, int width = 800, std::size_t orientation = 1) const
    {
        return test::putFile(path(name), test::takenPhoto(test::cornerPicture(width, 600), orientation));
    }

    void give(const QStringList& paths) { m_window->give(paths); }

    [[nodiscard]] int tiles() { return panel().list()->count(); }

private:
    test::MediationDesk m_mediation;
    QTemporaryDir m_folder;
    std::unique_ptr<PageWindow<CasePage>> m_window;
};

} // namespace

TEST_CASE("photos given to a case stand as tiles with their names")
{
    FilesOffice office;
    CHECK(office.tiles() == 0);
    test::picture(office.page(), QStringLiteral("case_files_empty"));
    office.give({office.photo(QStringLiteral("楼道.jpg")), office.photo(QStringLiteral("厨房天花板.jpg"), 900, 6)});
    REQUIRE(office.tiles() == 2);
    CHECK(office.panel().list()->item(0)->text().startsWith(QStringLiteral("楼道.jpg")));
    CHECK_FALSE(office.panel().list()->item(0)->icon().isNull());
    test::picture(office.page(), QStringLiteral("case_files"));
}

TEST_CASE("a tile speaks to who cannot see it")
{
    FilesOffice office;
    office.give({office.photo(QStringLiteral("楼道.jpg"))});
    const QString spoken = office.panel().list()->item(0)->data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(QStringLiteral("楼道.jpg")));
    CHECK(spoken.contains(QStringLiteral("JPEG")));
}

TEST_CASE("a file removed with the Delete key comes back by undo")
{
    FilesOffice office;
    office.give({office.photo(QStringLiteral("楼道.jpg"))});
    auto* list = office.panel().list();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QTest::qWait(50);
    REQUIRE(office.tiles() == 0);
    office.desk().undoNewest(&office.page());
    QTest::qWait(50);
    CHECK(office.tiles() == 1);
}

TEST_CASE("files dropped on the tiles are kept")
{
    FilesOffice office;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(office.photo(QStringLiteral("楼道.jpg")))});
    auto* list = office.panel().list();
    REQUIRE(AttachmentList::holdsFiles(&data));
    REQUIRE(list->viewport()->acceptDrops());
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list->viewport(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list->viewport(), &drop);
    REQUIRE(QTest::qWaitFor([&] { return !office.desk().tasks().running(); }));
    QTest::qWait(50);
    CHECK(office.tiles() == 1);
}

TEST_CASE("a picture pasted with the keyboard is kept")
{
    FilesOffice office;
    QApplication::clipboard()->setImage(test::cornerPicture(300, 200));
    auto* list = office.panel().list();
    QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier);
    QTest::qWait(50);
    CHECK(office.tiles() == 1);
}

TEST_CASE("what is no photo and no scan is refused in words")
{
    FilesOffice office;
    std::vector<Error> told;
    QObject::connect(&office.desk(), &Desk::refused, [&](const Error& error) { told.push_back(error); });
    office.give({test::putFile(office.path(QStringLiteral("x.gif")), "GIF89a")});
    REQUIRE(told.size() == 1);
    CHECK(told.front().problems.front().rule == "attachment_type_unknown");
    CHECK(office.tiles() == 0);
}

TEST_CASE("of several files the wrong one is named and the others are kept")
{
    FilesOffice office;
    QStringList told;
    QObject::connect(&office.desk(), &Desk::said, [&](const QString& text) { told.append(text); });
    office.give({test::putFile(office.path(QStringLiteral("x.gif")), "GIF89a"), office.photo(QStringLiteral("楼道.jpg"))});
    REQUIRE(told.size() == 1);
    CHECK(told.front().contains(QStringLiteral("x.gif")));
    CHECK(office.tiles() == 1);
}

TEST_CASE("the same photo given twice is told")
{
    FilesOffice office;
    const QString path = office.photo(QStringLiteral("楼道.jpg"));
    office.give({path});
    std::vector<Error> told;
    QObject::connect(&office.desk(), &Desk::refused, [&](const Error& error) { told.push_back(error); });
    office.give({path});
    REQUIRE(told.size() == 1);
    CHECK(told.front().problems.front().rule == "attachment_known");
}

TEST_CASE("a photo is looked at upright in a window of its own")
{
    FilesOffice office;
    office.give({office.photo(QStringLiteral("厨房.jpg"), 900, 6)});
    office.panel().list()->setCurrentRow(0);
    button(office.panel(), "attachment_open").click();
    auto* shown = office.page().findChild<PictureWindow*>();
    REQUIRE(shown != nullptr);
    QTest::qWait(50);
    test::picture(*shown, QStringLiteral("picture_window"));
    CHECK_FALSE(shown->windowTitle().contains(QStringLiteral("厨房")));
    QTest::keyClick(shown, Qt::Key_Plus);
    CHECK(shown->factor() > 1);
    QTest::keyClick(shown, Qt::Key_Minus);
    CHECK(shown->factor() == 1);
    shown->close();
}

TEST_CASE("a public copy saved from the tiles tells no place")
{
    FilesOffice office;
    office.give({office.photo(QStringLiteral("楼道.jpg"))});
    office.panel().list()->setCurrentRow(0);
    const QString path = office.path(QStringLiteral("公开.jpg"));
    REQUIRE(office.panel().savePublicCopy(office.panel().list()->chosen().id, path));
    const auto bytes = bytesOfFile(path);
    REQUIRE(bytes);
    CHECK(bytes->find(test::plantedPlace) == std::string::npos);
    CHECK_FALSE(QImage(path).isNull());
}

TEST_CASE("a copy as it was given asks why and is kept in the log of looks")
{
    FilesOffice office;
    const QString given = office.photo(QStringLiteral("楼道.jpg"));
    office.give({given});
    office.panel().list()->setCurrentRow(0);
    const QString path = office.path(QStringLiteral("原件.jpg"));
    auto& panel = office.panel();
    test::inDialogOf(
        panel,
        [&] { CHECK(panel.saveFullCopy(panel.list()->chosen().id, path)); },
        [](QDialog& dialog) {
            test::picture(dialog, QStringLiteral("case_files_full_copy"));
            test::acceptDialog(dialog);
            CHECK(dialog.isVisible());
            test::editorIn<QLineEdit>(dialog, "reason").setText(QStringLiteral("法院调取"));
            test::acceptDialog(dialog);
        }
    );
    CHECK(bytesOfFile(path).valueOr({}) == bytesOfFile(given).valueOr("none"));
    const auto looks = looksOf(office.desk().reader(), 2026, static_cast<int>(office.desk().today().month()));
    REQUIRE(looks.size() == 1);
    CHECK(looks.front().aboutTable == "case_attachment");
    CHECK(office.desk().reader().open(looks.front().reason) == "法院调取");
}

TEST_CASE("buttons wait for what they need")
{
    FilesOffice office;
    auto& panel = office.panel();
    CHECK(button(panel, "attachment_add").isEnabled());
    CHECK_FALSE(button(panel, "attachment_open").isEnabled());
    CHECK_FALSE(button(panel, "attachment_remove").isEnabled());
    office.give({test::putFile(office.path(QStringLiteral("笔录.pdf")), test::pdfOf())});
    office.panel().list()->setCurrentRow(0);
    CHECK_FALSE(button(panel, "attachment_open").isEnabled());
    CHECK_FALSE(button(panel, "attachment_public").isEnabled());
    CHECK(button(panel, "attachment_full").isEnabled());
    CHECK(button(panel, "attachment_remove").isEnabled());
}

TEST_CASE("a photo given to a sheet is asked for its kind, with the day the camera noted")
{
    test::SheetDesk wall(test::filePlain, Date(2025, 10, 22));
    const auto sheet = test::publishQuarter(*wall.registry, wall.story, wall.staff);
    PageWindow<DisclosurePage> office(*wall.registry, sheet.id.value);
    auto& page = office.page();
    auto& panel = office.panel();
    const std::string bytes = test::takenPhoto(test::cornerPicture(800, 600));
    test::inDialogOf(
        page, [&] { panel.addPicture(test::cornerPicture(800, 600)); }, [](QDialog& dialog) { dialog.reject(); }
    );
    CHECK(panel.list()->count() == 0);
    QTemporaryDir folder;
    const QString path = test::putFile(folder.filePath(QStringLiteral("公开栏.jpg")), bytes);
    bool asked = false;
    QTimer wait;
    QObject::connect(&wait, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            return;
        }
        wait.stop();
        asked = true;
        test::picture(*dialog, QStringLiteral("sheet_evidence"));
        CHECK(test::editorIn<QLineEdit>(*dialog, "name").text() == QStringLiteral("公开栏.jpg"));
        CHECK(test::editorIn<QLineEdit>(*dialog, "taken_on").text() == QStringLiteral("2025-10-20"));
        test::editorIn<CodeField>(*dialog, "kind").setCode("first_day_photo");
        test::acceptDialog(*dialog);
    });
    wait.start(20);
    panel.addFiles({path});
    REQUIRE(QTest::qWaitFor([&] { return asked; }));
    QTest::qWait(100);
    test::picture(page, QStringLiteral("sheet_files"));
    CHECK(panel.list()->count() == 1);
    const auto file = disclosure::loadSheet(wall.registry->reader(), sheet.id);
    REQUIRE(file);
    REQUIRE(file->evidence.size() == 1);
    CHECK(file->evidence.front().content.valid());
}
