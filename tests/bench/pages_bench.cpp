// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu_bench_pages PAGES OUT.pdf [plain|sealed]: makes a finance sheet of about that many pages, lays it out and writes the PDF;
// the last word keeps it as an issued paper is kept, under a key or without. Prints one line: pages, milliseconds of layout,
// milliseconds of writing and keeping. tests/bench/run.py sets it against LibreOffice.
#include "core/access/seal.h"
#include "core/papers/issued_paper.h"
#include "core/papers/packed_document.h"
#include "tests/support/papers.h"
#include "ui/printing/page_layout.h"
#include "ui/printing/pdf_writer.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

namespace {

/// What becomes of a document that is issued, but for the store: packed, sealed and written.
bool keep(const linwu::papers::Document& document, const std::string& file, bool sealed)
{
    linwu::Keyring keyring;
    keyring.add(linwu::Keyring::newKey(linwu::KeyClass::ordinary, 1));
    keyring.add(linwu::Keyring::newKey(linwu::KeyClass::index, 1));
    const auto place = linwu::papers::IssuedPaper::sealPlaceAbout("disclosure", "content", 1);
    const std::string packed = linwu::papers::pack(document);
    const linwu::Blob kept = sealed ? linwu::SodiumSealer(keyring).seal(packed, place) : linwu::PlainSealer().seal(packed, place);
    std::ofstream copy(file, std::ios::binary);
    copy.write(reinterpret_cast<const char*>(kept.bytes.data()), static_cast<std::streamsize>(kept.bytes.size()));
    return static_cast<bool>(copy);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QGuiApplication application(argc, argv);
    const std::string_view kept = argc == 4 ? argv[3] : "";
    if (argc < 3 || std::atoi(argv[1]) < 1 || (argc == 4 && kept != "plain" && kept != "sealed")) {
        std::fputs("usage: linwu_bench_pages PAGES OUT.pdf [plain|sealed]\n", stderr);
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
    const bool done = written && (kept.empty() || keep(document, std::string(argv[2]) + ".kept", kept == "sealed"));
    std::printf(
        "%zu pages, layout %lld ms, writing %lld ms\n",
        set.pages.size(),
        static_cast<long long>(layout),
        static_cast<long long>(timer.elapsed())
    );
    return done ? 0 : 1;
}
