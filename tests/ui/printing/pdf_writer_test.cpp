// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/papers.h"
#include "tests/ui/printing/page_reading.h"
#include "ui/printing/pdf_writer.h"
#include "ui/printing/to_unicode.h"

#include <QFileInfo>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QStringDecoder>

using namespace linwu;
using namespace linwu::papers;
using namespace linwu::ui;
using namespace linwu::ui::test;
using linwu::test::aFinanceSheet;
using linwu::test::aPaper;

namespace {

/// The first 3,755 characters of GB/T 2312: those a paper is written with, all of which must be found again.
QString commonCharacters()
{
    QByteArray bytes;
    for (int row = 0xB0; row <= 0xD7; ++row) {
        for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); ++cell) {
            bytes.append(static_cast<char>(row)).append(static_cast<char>(cell));
        }
    }
    QStringDecoder decode("GB18030");
    return decode(bytes);
}

Document withText(const QString& text)
{
    Document paper;
    paper.frame = Frame::plain;
    for (const Face face : {Face::fangsong, Face::hei}) {
        paper.blocks.emplace_back(Paragraph{text.toStdString(), {face, 12, false, Align::left, 0, 0, 0}});
    }
    return paper;
}

} // namespace

TEST_CASE("words of a paper are found in its PDF by pdftotext")
{
    const QString text = PdfFile(pagesOf(aPaper())).text();
    for (const auto* word : {"支出", "每日", "用款", "何某", "86,400.00", "〔2026〕桂民调字第12号"}) {
        CAPTURE(word);
        CHECK(text.contains(QString::fromUtf8(word)));
    }
}

TEST_CASE("the same pages are the same bytes, whenever they are written")
{
    const QByteArray bytes = pdfOf(pagesOf(aPaper()));
    CHECK(bytes == pdfOf(pagesOf(aPaper())));
    CHECK_FALSE(bytes.contains("/CreationDate"));
}

TEST_CASE("words of a paper are found in its PDF by Qt")
{
    const PdfFile file(pagesOf(aPaper()));
    QPdfDocument document;
    REQUIRE(document.load(file.path()) == QPdfDocument::Error::None);
    const QString text = document.getAllText(0).text();
    CHECK(text.contains(QStringLiteral("支出")));
    CHECK(text.contains(QStringLiteral("日")));
    CHECK(text.contains(QStringLiteral("用")));
}

TEST_CASE("each common character is read back as itself, in two faces")
{
    const QString characters = commonCharacters();
    REQUIRE(characters.size() == 3755);
    QString text = PdfFile(pagesOf(withText(characters))).text();
    QString missing;
    for (const QChar c : characters) {
        if (text.count(c) < 2) {
            missing += c;
        }
    }
    CHECK(missing.toStdString() == "");
}

TEST_CASE("marks and figures are read back as themselves")
{
    const QString marks =
        QStringLiteral("，。、；：？！“”‘’（）《》〔〕【】—…·￥%‰℃㎡×÷±≥≤①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢ☐☑√0123456789ABCXYZabcxyz+-*/=<>@#&");
    const QString text = PdfFile(pagesOf(withText(marks))).text();
    QString missing;
    for (const QChar c : marks) {
        if (!text.contains(c)) {
            missing += c;
        }
    }
    CHECK(missing.toStdString() == "");
}

TEST_CASE("figures behind Latin letters are read back")
{
    // Shaped as Latin, Noto Serif CJK takes glyphs for them that no character leads to.
    CHECK(
        PdfFile(pagesOf(withText(QStringLiteral("公开编号CF-02-2025-003")))).text().count(QStringLiteral("CF-02-2025-003")) == 2
    );
}

TEST_CASE("a character that a face lacks is taken from another and read back")
{
    CHECK(PdfFile(pagesOf(withText(QStringLiteral("王𠮷𬱖☑")))).text().contains(QStringLiteral("☑")));
}

TEST_CASE("text of a PDF comes in reading order")
{
    const QString text = PdfFile(pagesOf(aPaper())).run(QStringLiteral("pdftotext"), {QStringLiteral("-raw")});
    qsizetype last = -1;
    for (const auto* word :
         {"各类内容", "甲方何某", "受理日期", "收支", "86,400.00", "姓名", "申请人", "桂花里社区人民调解委员会"}) {
        CAPTURE(word);
        const auto at = text.indexOf(QString::fromUtf8(word), last + 1);
        CHECK(at > last);
        last = at;
    }
}

TEST_CASE("every font of a PDF is embedded")
{
    const QStringList lines =
        PdfFile(pagesOf(aPaper())).run(QStringLiteral("pdffonts"), {}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 2);
    for (const QString& line : lines.mid(2)) {
        CHECK(line.contains(QRegularExpression(QStringLiteral("Identity-H\\s+yes"))));
    }
}

TEST_CASE("the sheet of a PDF has the size of its paper")
{
    auto sheet = aFinanceSheet(3);
    const auto sizeOf = [&] {
        QPdfDocument document;
        const PdfFile file(pagesOf(sheet));
        REQUIRE(document.load(file.path()) == QPdfDocument::Error::None);
        return document.pagePointSize(0) * 25.4 / 72;
    };
    CHECK(sizeOf().width() == Approx(297).margin(0.4));
    CHECK(sizeOf().height() == Approx(210).margin(0.4));
    sheet.size = PageSize::a3;
    CHECK(sizeOf().width() == Approx(420).margin(0.4));
    sheet.orientation = Orientation::portrait;
    CHECK(sizeOf().width() == Approx(297).margin(0.4));
}

TEST_CASE("text stands in the PDF where the layout put it, to half a millimetre")
{
    Document letter;
    letter.blocks.emplace_back(Paragraph{
        QStringLiteral("永").repeated(28 * 22).toStdString(), {Face::fangsong, 16, false, Align::left, 0, 0, 0}});
    const auto words = PdfFile(pagesOf(letter)).words();
    double left = 1000;
    double right = 0;
    double top = 1000;
    for (const auto& word : words) {
        if (word.text.contains(QStringLiteral("永"))) {
            left = std::min(left, word.left);
            right = std::max(right, word.right);
            top = std::min(top, word.top);
        }
    }
    CHECK(left == Approx(28).margin(0.5));
    CHECK(right == Approx(184).margin(0.5));
    CHECK(top == Approx(37).margin(2.5)); // the box of a line reaches above its characters
}

TEST_CASE("an enlarged sheet has its text enlarged and in place")
{
    auto sheet = aFinanceSheet(3);
    const auto placeOf = [&] {
        for (const auto& word : PdfFile(pagesOf(sheet)).words()) {
            if (word.text.contains(QStringLiteral("记-1"))) {
                return word;
            }
        }
        FAIL("row is missing");
        return PdfWord();
    };
    const auto small = placeOf();
    sheet.size = PageSize::a3;
    const auto large = placeOf();
    CHECK(large.left / small.left == Approx(1.414).margin(0.01));
    CHECK((large.bottom - large.top) / (small.bottom - small.top) == Approx(1.414).margin(0.02));
}

TEST_CASE("a draft says so on every page of its PDF")
{
    auto sheet = aFinanceSheet(40);
    sheet.draft = true;
    const auto set = pagesOf(sheet);
    // The mark stands aslant, so its two characters may be read apart.
    CHECK(PdfFile(set).text().count(QStringLiteral("稿")) == static_cast<qsizetype>(set.pages.size()));
}

TEST_CASE("the title of a PDF is the title of the paper")
{
    CHECK(PdfFile(pagesOf(aPaper())).run(QStringLiteral("pdfinfo"), {}).contains(QStringLiteral("各类内容")));
}

TEST_CASE("a PDF that is stopped leaves nothing behind")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.pdf"));
    const auto done = writePdf(pagesOf(aFinanceSheet(60)), file, [](std::size_t, std::size_t) { return false; });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::cancelled);
    CHECK_FALSE(QFileInfo::exists(file));
}

TEST_CASE("a PDF in a folder that is not there is refused as read only")
{
    CHECK(writePdf(pagesOf(aPaper()), QStringLiteral("/nowhere/at/all.pdf")).error().code == ErrorCode::readOnly);
}

TEST_CASE("only tables from glyphs to characters are cured, byte for byte of the same length")
{
    QByteArray pdf("x <2F47> begincmap <0001> <2F47> <65E5> <0002> endcmap <2F47>");
    const auto size = pdf.size();
    CHECK(cureToUnicode(pdf, {{u'\u2F47', u'\u65E5'}}) == 1);
    CHECK(pdf == "x <2F47> begincmap <0001> <65E5> <65E5> <0002> endcmap <2F47>");
    CHECK(pdf.size() == size);
}
