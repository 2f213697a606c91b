// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/pdf_writer.h"

#include "ui/printing/page_painter.h"
#include "ui/printing/to_unicode.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace linwu::ui {

namespace {

QPageLayout pageLayoutOf(const PageSet& set)
{
    const QSizeF mm = set.sheetMm();
    const bool flat = mm.width() > mm.height();
    const QPageSize size(std::max(mm.width(), mm.height()) > 350 ? QPageSize::A3 : QPageSize::A4);
    return {size, flat ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)};
}

/// Takes the time of writing out, with blanks in its place so that nothing moves: the same pages are the same bytes, and a
/// reprint can be compared with what was issued. The paper says its own day.
void dropTime(QByteArray& bytes)
{
    const auto from = bytes.indexOf("/CreationDate (");
    const auto end = from < 0 ? -1 : bytes.indexOf(')', from);
    if (end > 0) {
        std::fill(bytes.begin() + from, bytes.begin() + end + 1, ' ');
    }
}

} // namespace

QByteArray pdfOf(const PageSet& set, const PageProgress& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(pageLayoutOf(set));
        writer.setResolution(dotsPerInch);
        writer.setTitle(set.title);
        writer.setCreator(QStringLiteral("Linwu"));
        const PagePainter pages(set);
        QPainter painter(&writer);
        for (std::size_t i = 0; i < set.pages.size(); ++i) {
            if (i > 0) {
                writer.newPage();
            }
            pages.paint(painter, i, dotsPerInch);
            if (progress && !progress(i + 1, set.pages.size())) {
                return {};
            }
        }
    }
    dropTime(bytes);
    cureToUnicode(bytes, sharedGlyphs(set.fonts, usedCharacters(set)));
    return bytes;
}

Status writePdf(const PageSet& set, const QString& file, const PageProgress& progress)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::readOnly, "file", "pdf");
    }
    const QByteArray bytes = pdfOf(set, progress);
    if (bytes.isEmpty()) {
        out.cancelWriting();
        return failure(ErrorCode::cancelled, "file", "pdf");
    }
    if (out.write(bytes) != bytes.size() || !out.commit()) {
        return failure(ErrorCode::full, "file", "pdf");
    }
    return {};
}

} // namespace linwu::ui
