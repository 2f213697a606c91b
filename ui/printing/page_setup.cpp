// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/page_setup.h"

#include "core/papers/document_codes.h"

#include <QSettings>

namespace linwu::ui {

namespace {

QString keyOf(const papers::Document& document)
{
    const QString code = document.code.empty() ? QStringLiteral("other") : QString::fromStdString(document.code);
    return QStringLiteral("printing/") + code + QLatin1Char('/');
}

} // namespace

PageSetup loadPageSetup(const papers::Document& document)
{
    const QSettings settings;
    const QString key = keyOf(document);
    PageSetup setup;
    const DeskPrinting desk = loadDeskPrinting();
    const auto usual = document.frame == papers::Frame::wall ? desk.wallSize.value_or(document.size) : document.size;
    const QString size = settings.value(key + QStringLiteral("size")).toString();
    setup.size = fromCode<papers::PageSize>(size.toStdString()).value_or(usual);
    setup.onePage = settings.value(key + QStringLiteral("one_page"), false).toBool();
    setup.printer = settings.value(key + QStringLiteral("printer"), desk.printer).toString();
    return setup;
}

DeskPrinting loadDeskPrinting()
{
    const QSettings settings;
    DeskPrinting printing;
    printing.wallSize = fromCode<papers::PageSize>(settings.value(QStringLiteral("printing/wall_size")).toString().toStdString());
    printing.printer = settings.value(QStringLiteral("printing/printer")).toString();
    return printing;
}

void saveDeskPrinting(const DeskPrinting& printing)
{
    QSettings settings;
    const std::string_view size = printing.wallSize ? codeOf(*printing.wallSize) : std::string_view();
    settings.setValue(QStringLiteral("printing/wall_size"), QString::fromUtf8(size.data(), static_cast<qsizetype>(size.size())));
    settings.setValue(QStringLiteral("printing/printer"), printing.printer);
}

void savePageSetup(const papers::Document& document, const PageSetup& setup)
{
    QSettings settings;
    const QString key = keyOf(document);
    const std::string_view size = codeOf(setup.size);
    settings.setValue(key + QStringLiteral("size"), QString::fromUtf8(size.data(), static_cast<qsizetype>(size.size())));
    settings.setValue(key + QStringLiteral("one_page"), setup.onePage);
    settings.setValue(key + QStringLiteral("printer"), setup.printer);
}

} // namespace linwu::ui
