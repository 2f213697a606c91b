// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/picture.h"
#include "ui/help/manual_window.h"

#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

#include <catch2/catch.hpp>

using namespace linwu;
using namespace linwu::ui;

namespace {

/// The pictures that a document names.
QStringList picturesOf(const QTextDocument& document)
{
    QStringList names;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isImageFormat()) {
                names.append(format.toImageFormat().name());
            }
        }
    }
    return names;
}

} // namespace

TEST_CASE("every picture of the manual is there and fits beside the contents")
{
    ManualWindow manual;
    manual.show();
    auto* text = manual.findChild<QTextBrowser*>();
    REQUIRE(text != nullptr);
    int pictures = 0;
    for (const QString& chapter : ManualWindow::chapters()) {
        INFO(chapter.toStdString());
        manual.showChapter(chapter);
        for (const QString& name : picturesOf(*text->document())) {
            INFO(name.toStdString());
            const QByteArray bytes = text->loadResource(QTextDocument::ImageResource, QUrl(name)).toByteArray();
            CHECK_FALSE(QImage::fromData(bytes).isNull());
            ++pictures;
        }
        test::picture(manual, QStringLiteral("manual_") + chapter);
        CHECK(text->horizontalScrollBar()->maximum() == 0);
    }
    CHECK(pictures > 5);
}
