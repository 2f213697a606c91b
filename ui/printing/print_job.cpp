// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/print_job.h"

#include "ui/printing/page_painter.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace linwu::ui {

void preparePrinter(QPrinter& printer, const PageSet& set)
{
    const QSizeF mm = set.sheetMm();
    printer.setPageSize(QPageSize(std::max(mm.width(), mm.height()) > 350 ? QPageSize::A3 : QPageSize::A4));
    printer.setPageOrientation(mm.width() > mm.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF(0, 0, 0, 0));
    printer.setDocName(set.title);
}

Status printPages(const PageSet& set, QPrinter& printer, const PageProgress& progress)
{
    const auto count = set.pages.size();
    const bool range = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const std::size_t first = range ? static_cast<std::size_t>(printer.fromPage()) - 1 : 0;
    const std::size_t end = range && printer.toPage() > 0 ? std::min(count, static_cast<std::size_t>(printer.toPage())) : count;
    const PagePainter pages(set);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return failure(ErrorCode::store, "printer", "begin");
    }
    for (std::size_t i = first; i < end; ++i) {
        if (i > first && !printer.newPage()) {
            printer.abort();
            return failure(ErrorCode::store, "printer", "page");
        }
        pages.paint(painter, i, printer.resolution());
        if (progress && !progress(i - first + 1, end - first)) {
            printer.abort();
            return failure(ErrorCode::cancelled, "printer");
        }
    }
    return painter.end() ? Status() : Status(failure(ErrorCode::store, "printer", "end"));
}

} // namespace linwu::ui
