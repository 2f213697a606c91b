// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/papers.h"
#include "ui/printing/fonts.h"
#include "ui/printing/page_view.h"
#include "ui/printing/preview_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::papers;
using namespace linwu::ui;
using linwu::test::aFinanceSheet;

namespace {

template <class Widget>
Widget& part(PreviewDialog& dialog, const char* name)
{
    auto* found = dialog.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

/// A dialog on a sheet of three pages; settings forgotten.
struct Desk {
    explicit Desk(int rows = 45)
        : dialog(aFinanceSheet(rows), [this](const Document& document, Outlet outlet) { return take(document, outlet); })
    {
        dialog.show();
    }

    Status take(const Document& document, Outlet outlet)
    {
        issued.push_back(outlet);
        last = document;
        return refusal ? Status(*refusal) : Status();
    }

    std::vector<Outlet> issued;
    Document last;
    std::optional<Error> refusal;
    QTemporaryDir folder;
    PreviewDialog dialog;
};

void forgetSettings()
{
    QSettings settings;
    settings.remove(QStringLiteral("printing"));
}

} // namespace

TEST_CASE("the preview shows the very pages and says how many")
{
    forgetSettings();
    Desk desk;
    const auto& view = part<PageView>(desk.dialog, "pageView");
    CHECK(view.pages().pages.size() == 3);
    CHECK(part<QLabel>(desk.dialog, "pageLabel").text().contains(QStringLiteral("3")));
}

TEST_CASE("a paper that was issued goes out again in its own size and looks, and nobody is asked")
{
    forgetSettings();
    Document issued = aFinanceSheet(4);
    issued.size = PageSize::a3;
    savePageSetup(issued, {PageSize::a4, true, {}});
    PreviewDialog dialog(issued);
    CHECK(dialog.document() == issued);
    for (const char* name : {"sizeBox", "onePageBox", "draftBox"}) {
        CHECK_FALSE(part<QWidget>(dialog, name).isEnabled());
    }
    QTemporaryDir folder;
    CHECK(dialog.saveAsPdf(folder.filePath(QStringLiteral("a.pdf"))));
    CHECK(loadPageSetup(issued).size == PageSize::a4);
}

TEST_CASE("a draft cannot be made a paper by taking its mark away")
{
    forgetSettings();
    Document draft = aFinanceSheet(4);
    draft.draft = true;
    PreviewDialog dialog(draft, [](const Document&, Outlet) { return Status(); });
    CHECK_FALSE(part<QCheckBox>(dialog, "draftBox").isEnabled());
}

TEST_CASE("a sheet for the wall that was never printed takes the paper of this desk")
{
    forgetSettings();
    Document sheet = aFinanceSheet(4);
    sheet.frame = Frame::wall;
    saveDeskPrinting({PageSize::a3, QStringLiteral("office")});
    CHECK(loadPageSetup(sheet).size == PageSize::a3);
    CHECK(loadPageSetup(sheet).printer == QStringLiteral("office"));
    sheet.frame = Frame::official;
    CHECK(loadPageSetup(sheet).size == PageSize::a4);
    forgetSettings();
}

TEST_CASE("the preview says which families are used")
{
    forgetSettings();
    Desk desk;
    CHECK(part<QLabel>(desk.dialog, "fontsLabel").text().contains(Fonts::ofSystem().choice(Face::song).family));
}

TEST_CASE("the paper size is remembered for each kind of paper")
{
    forgetSettings();
    {
        Desk desk;
        part<QComboBox>(desk.dialog, "sizeBox").setCurrentIndex(1);
    }
    Desk again;
    CHECK(part<QComboBox>(again.dialog, "sizeBox").currentIndex() == 1);
    CHECK(again.dialog.document().size == PageSize::a3);
    Document other = aFinanceSheet(3);
    other.code = "L10";
    CHECK(loadPageSetup(other).size == PageSize::a4);
    forgetSettings();
}

TEST_CASE("fit to one page says what it did")
{
    forgetSettings();
    Desk tight(23);
    part<QCheckBox>(tight.dialog, "onePageBox").setChecked(true);
    CHECK_FALSE(part<QLabel>(tight.dialog, "fitLabel").text().isEmpty());
    CHECK(part<PageView>(tight.dialog, "pageView").pages().pages.size() == 1);
    Desk loose(100);
    part<QCheckBox>(loose.dialog, "onePageBox").setChecked(true);
    CHECK(part<QLabel>(loose.dialog, "fitLabel").text().contains(QStringLiteral("75")));
    forgetSettings();
}

TEST_CASE("a PDF and a spreadsheet are issued and written")
{
    forgetSettings();
    Desk desk;
    CHECK(desk.dialog.saveAsPdf(desk.folder.filePath(QStringLiteral("a.pdf"))));
    CHECK(desk.dialog.saveAsXlsx(desk.folder.filePath(QStringLiteral("a.xlsx"))));
    CHECK(desk.issued == std::vector<Outlet>{Outlet::pdf, Outlet::xlsx});
    CHECK(QFileInfo(desk.folder.filePath(QStringLiteral("a.pdf"))).size() > 1000);
    CHECK(QFileInfo(desk.folder.filePath(QStringLiteral("a.xlsx"))).size() > 1000);
}

TEST_CASE("a draft goes out marked and is not issued")
{
    forgetSettings();
    Desk desk;
    part<QCheckBox>(desk.dialog, "draftBox").setChecked(true);
    CHECK(part<PageView>(desk.dialog, "pageView").pages().watermark == QStringLiteral("草稿"));
    CHECK(desk.dialog.saveAsPdf(desk.folder.filePath(QStringLiteral("a.pdf"))));
    CHECK(desk.issued.empty());
}

TEST_CASE("a paper that is refused does not leave and the reason is shown")
{
    forgetSettings();
    Desk desk;
    desk.refusal = failure(ErrorCode::forbidden, "paper");
    const QString file = desk.folder.filePath(QStringLiteral("a.pdf"));
    CHECK_FALSE(desk.dialog.saveAsPdf(file));
    CHECK_FALSE(QFileInfo::exists(file));
    CHECK(part<QLabel>(desk.dialog, "previewProblem").isVisible());
    CHECK_FALSE(part<QLabel>(desk.dialog, "previewProblem").text().isEmpty());
}

TEST_CASE("pages are turned by key and the end is reached")
{
    forgetSettings();
    Desk desk;
    auto& view = part<PageView>(desk.dialog, "pageView");
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_PageDown);
    CHECK(view.currentPage() == 2);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.currentPage() == 3);
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.currentPage() == 1);
}

TEST_CASE("every control of the preview can be reached by Tab and has a name")
{
    forgetSettings();
    Desk desk;
    const auto buttons = desk.dialog.findChildren<QWidget*>();
    for (const QWidget* widget : buttons) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->parentWidget() != nullptr) {
            if (qobject_cast<const QPushButton*>(widget) == nullptr && qobject_cast<const QCheckBox*>(widget) == nullptr) {
                continue;
            }
        }
        CAPTURE(widget->objectName().toStdString());
        CHECK_FALSE(widget->accessibleName().isEmpty());
        CHECK((widget->focusPolicy() & Qt::TabFocus) != 0);
    }
}

TEST_CASE("the preview paints something dark on its white page")
{
    forgetSettings();
    Desk desk;
    auto& view = part<PageView>(desk.dialog, "pageView");
    const QImage picture = view.viewport()->grab().toImage();
    bool dark = false;
    bool white = false;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            dark = dark || qGray(picture.pixel(x, y)) < 80;
            white = white || qGray(picture.pixel(x, y)) > 250;
        }
    }
    CHECK(dark);
    CHECK(white);
}
