// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// A sheet exactly as it was issued, on the screen, on paper and as a file.
#include "ui/disclosure/disclosure_page.h"
#include "ui/printing/preview_dialog.h"
#include "ui/text/convert.h"

#include <QInputDialog>

namespace linwu::ui {

void DisclosurePage::printIssued()
{
    const auto issued = desk().read([this](const Reader& reader) { return disclosure::listIssuedSheets(reader, current()); });
    if (issued.empty()) {
        return;
    }
    QStringList names;
    for (const auto& paper : issued) {
        names.append(tr("%1, issue %2, %3").arg(toQt(paper.number)).arg(paper.issueNo).arg(toQt(paper.issuedAt).left(10)));
    }
    bool chosen = false;
    const QString name = QInputDialog::getItem(this, tr("Print as issued"), tr("Issued sheet"), names, 0, false, &chosen);
    if (!chosen) {
        return;
    }
    const auto document = papers::reprint(desk().reader(), issued[static_cast<std::size_t>(names.indexOf(name))].id);
    if (!document) {
        Q_EMIT desk().refused(document.error());
        return;
    }
    // It has been issued: a reprint is the same paper and is not kept a second time.
    PreviewDialog preview(
        *document, [](const papers::Document&, papers::Outlet) { return Status(); }, this
    );
    preview.exec();
}

} // namespace linwu::ui
