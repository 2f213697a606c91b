// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Reads pages back: from the page set, and from the PDF through pdftotext and pdffonts.

#include "ui/printing/page_layout.h"
#include "ui/printing/pdf_writer.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <vector>

namespace linwu::ui::test {

/// A word of a PDF with its place in millimetres.
struct PdfWord {
    int page = 0;
    QString text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// A PDF in a folder that goes with the test.
class PdfFile {
public:
    explicit PdfFile(const PageSet& set)
        : m_path(m_folder.filePath(QStringLiteral("paper.pdf")))
    {
        REQUIRE(writePdf(set, m_path));
    }

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] QString run(const QString& tool, const QStringList& options) const
    {
        QProcess process;
        process.start(
            tool,
            options + QStringList{m_path} +
                (tool == QStringLiteral("pdftotext") ? QStringList{QStringLiteral("-")} : QStringList())
        );
        REQUIRE(process.waitForFinished());
        REQUIRE(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    [[nodiscard]] QString text() const
    {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-enc"), QStringLiteral("UTF-8")});
    }

    [[nodiscard]] std::vector<PdfWord> words() const
    {
        static const QRegularExpression line(
            QStringLiteral("<page|<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)<")
        );
        std::vector<PdfWord> words;
        int page = 0;
        auto matches = line.globalMatch(run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}));
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.capturedLength(1) == 0) {
                ++page;
                continue;
            }
            const auto mm = [&](int group) { return match.captured(group).toDouble() * 25.4 / 72; };
            words.push_back({page, match.captured(5), mm(1), mm(2), mm(3), mm(4)});
        }
        return words;
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

inline PageSet pagesOf(const papers::Document& document)
{
    return layoutPages(document, Fonts::ofSystem());
}

/// The texts of a page, in reading order.
inline QStringList textsOf(const PaperPage& page)
{
    QStringList texts;
    for (const auto& text : page.texts) {
        texts.append(text.text);
    }
    return texts;
}

/// Of each page with a text of that name, the two texts after it, as `131,400.00|68,014.48`.
inline QStringList rowsNamed(const PageSet& set, const QString& name)
{
    QStringList amounts;
    for (const auto& page : set.pages) {
        const QStringList texts = textsOf(page);
        if (const auto at = texts.indexOf(name); at >= 0) {
            amounts.append(texts[at + 1] + QLatin1Char('|') + texts[at + 2]);
        }
    }
    return amounts;
}

/// Texts that leave the sheet's margin of 10 mm or cross an upright rule: what a person would see as cut or overlapping.
inline std::string overflowing(const PageSet& set)
{
    std::string found;
    const double margin = dotsOfMm(10);
    for (const PaperPage& page : set.pages) {
        for (const PlacedText& text : page.texts) {
            const double slack = dotsOfMm(0.3);
            const double left = text.at.x();
            const double right = left + text.width;
            bool crossed =
                left < margin - slack || right > set.size.width() - margin + slack || text.at.y() > set.size.height() - margin;
            for (const PlacedRule& rule : page.rules) {
                const bool upright = rule.line.x1() == rule.line.x2();
                crossed = crossed || (upright && rule.line.y1() < text.at.y() && text.at.y() < rule.line.y2() &&
                                      left + slack < rule.line.x1() && rule.line.x1() < right - slack);
            }
            if (crossed) {
                found += text.text.toStdString() + "\n";
            }
        }
    }
    return found;
}

} // namespace linwu::ui::test
