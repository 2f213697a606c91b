// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/paper_window.h"

#include "core/papers/paper_actions.h"
#include "ui/printing/preview_dialog.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace linwu::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("PaperWindow", text);
}

} // namespace

void showPaper(
    Desk& desk,
    const Result<papers::Document>& document,
    const papers::IssueOf& of,
    QWidget* window,
    const QString& wholeBecause
)
{
    if (!document) {
        Q_EMIT desk.refused(document.error());
        return;
    }
    const auto issue = [&](const papers::Document& shown, papers::Outlet outlet) -> Status {
        papers::IssueOf out = of;
        out.outlet = outlet;
        const auto kept = desk.act(window, [&](Actor actor) {
            if (!wholeBecause.isEmpty()) {
                actor.confirmed["number_unmasked"] = toCore(wholeBecause);
            }
            return papers::letOut(desk.registry(), actor, shown, out);
        });
        return kept ? Status() : Status(kept.error());
    };
    PreviewDialog preview(*document, issue, window);
    preview.exec();
}

void showIssued(Desk& desk, Id<papers::IssuedPaper> paper, QWidget* window)
{
    const auto document = papers::reprint(desk.reader(), paper);
    if (!document) {
        Q_EMIT desk.refused(document.error());
        return;
    }
    PreviewDialog preview(*document, window);
    preview.exec();
}

void chooseIssued(Desk& desk, const std::vector<papers::IssuedPaper>& issued, QWidget* window)
{
    if (issued.empty()) {
        return;
    }
    QStringList names;
    for (const auto& paper : issued) {
        names.append(say(QT_TRANSLATE_NOOP("PaperWindow", "%1, issue %2, %3"))
                         .arg(toQt(paper.number.empty() ? paper.code : paper.number))
                         .arg(paper.issueNo)
                         .arg(toQt(paper.issuedAt).left(16).replace(QLatin1Char('T'), QLatin1Char(' '))));
    }
    bool chosen = false;
    const QString name = QInputDialog::getItem(
        window,
        say(QT_TRANSLATE_NOOP("PaperWindow", "Print as issued")),
        say(QT_TRANSLATE_NOOP("PaperWindow", "Issued paper")),
        names,
        0,
        false,
        &chosen
    );
    if (chosen) {
        showIssued(desk, issued[static_cast<std::size_t>(names.indexOf(name))].id, window);
    }
}

} // namespace linwu::ui
