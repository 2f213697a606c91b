// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu_bench_pages PAGES OUT.pdf: makes a finance sheet of about that many pages, lays it out and writes the PDF. Prints one
// line: pages, milliseconds of layout, milliseconds of writing. tests/bench/run.py sets it against LibreOffice.
#include "tests/support/papers.h"
#include "ui/printing/page_layout.h"
#include "ui/printing/pdf_writer.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QGuiApplication application(argc, argv);
    if (argc != 3 || std::atoi(argv[1]) < 1) {
        std::fputs("usage: linwu_bench_pages PAGES OUT.pdf\n", stderr);
        return 2;
    }
    const int pages = std::atoi(argv[1]);
    // 20 rows stand on a wall sheet between head, 承前页 and 过次页.
    const auto document = linwu::test::aFinanceSheet(pages * 20);
    QElapsedTimer timer;
    timer.start();
    const auto set = linwu::ui::layoutPages(document, linwu::ui::Fonts::ofSystem());
    const auto layout = timer.restart();
    const auto written = linwu::ui::writePdf(set, QString::fromLocal8Bit(argv[2]));
    std::printf(
        "%zu pages, layout %lld ms, writing %lld ms\n",
        set.pages.size(),
        static_cast<long long>(layout),
        static_cast<long long>(timer.elapsed())
    );
    return written ? 0 : 1;
}
