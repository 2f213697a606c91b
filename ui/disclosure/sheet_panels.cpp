// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// What the tabs of one sheet show: its signatures and evidence, what stands in the way, its very pages.
#include "ui/attachments/attachment_panel.h"
#include "ui/disclosure/disclosure_page.h"
#include "ui/disclosure/sheet_preview.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"

#include <QTextBrowser>

namespace linwu::ui {

using disclosure::SheetFile;

void DisclosurePage::showSignatures(const SheetFile& file)
{
    QStringList lines;
    for (const auto& signOff : file.signOffs) {
        QString line = label("sign_off.role", codeOf(signOff.role)) + QStringLiteral("　") + toQt(signOff.staffName) +
                       QStringLiteral("　") + toQt(signOff.signedAt).left(10) + QStringLiteral("　") +
                       (signOff.agrees ? tr("agrees") : tr("objects"));
        if (signOff.contentHash != file.sheet.contentHash) {
            line += QStringLiteral("　") + tr("(an older content)");
        }
        if (!signOff.opinion.empty()) {
            line += QStringLiteral("\n　") + toQt(signOff.opinion);
        }
        lines.append(line + QStringLiteral("\n　") + tr("typed by %1").arg(toQt(signOff.typedBy)));
    }
    for (const auto& decision : file.decisions) {
        lines.append(
            label("sign_off.role", "meeting") + QStringLiteral("　") + dateText(std::optional(decision.heldOn)) +
            QStringLiteral("　") + tr("%1 of %2 present").arg(decision.present).arg(decision.expected) + QStringLiteral("　") +
            toQt(decision.result)
        );
    }
    for (const auto& opinion : file.opinions) {
        lines.append(
            toQt(opinion.number) + QStringLiteral("　") + label("public_opinion.state", codeOf(opinion.state)) +
            QStringLiteral("　") + toQt(opinion.content)
        );
    }
    if (disclosure::wasPublished(file.sheet.state)) {
        const auto item = desk().read([&](const Reader& reader) { return disclosure::itemOf(reader, file.sheet); });
        for (const auto& line : archiveChecklist(file, item)) {
            lines.append((line.present ? QStringLiteral("✓ ") : QStringLiteral("— ")) + label("checklist", line.word));
        }
    }
    m_signatures->setPlainText(lines.isEmpty() ? tr("Nobody has signed yet.") : lines.join(QLatin1Char('\n')));
}

void DisclosurePage::showFiles(const SheetFile& file)
{
    QList<AttachmentTile> tiles;
    for (const disclosure::Evidence& piece : file.evidence) {
        AttachmentTile tile;
        tile.id = piece.id.value;
        tile.name = toQt(piece.name.empty() ? piece.reason : piece.name);
        tile.detail = label("evidence.kind", codeOf(piece.kind));
        if (piece.takenOn) {
            tile.detail += QStringLiteral(" · ") + dateText(piece.takenOn);
        }
        tiles.append(tile);
    }
    const bool open = disclosure::wasPublished(file.sheet.state) && file.sheet.state != disclosure::State::archived;
    m_files->show(tiles, toQt(file.sheet.number), open);
}

void DisclosurePage::showFindings(const SheetFile& file)
{
    if (disclosure::wasPublished(file.sheet.state)) {
        m_findings->setPlainText(tr("This sheet hangs as it was issued."));
        return;
    }
    const auto problems = desk().read([&](const Reader& reader) {
        Problems all = disclosure::checkFigures(reader, file.sheet);
        if (const auto document = disclosure::sheetDocument(reader, file)) {
            const auto found = disclosure::problemsOf(disclosure::scanSheet(*document, reader, file));
            all.insert(all.end(), found.begin(), found.end());
        }
        return all;
    });
    QStringList lines;
    for (const auto& problem : problems) {
        QString line = linwu::ui::sentence(problem);
        if (problem.rule == "public_personal_data") {
            line = tr("Row %1").arg(toQt(problem.args.at("row"))) + QStringLiteral("　") +
                   label("wall", problem.args.at("kind")) + QStringLiteral("　") + line;
        }
        lines.append(line);
    }
    m_findings->setPlainText(
        lines.isEmpty() ? tr("Every equation holds, and nothing personal stands on the sheet.")
                        : lines.join(QStringLiteral("\n\n"))
    );
}

void DisclosurePage::showPreview(const SheetFile& file)
{
    const auto document = desk().read([&](const Reader& reader) -> std::optional<papers::Document> {
        const auto issued = disclosure::listIssuedSheets(reader, file.sheet.id);
        auto shown = issued.empty() ? disclosure::sheetDocument(reader, file) : papers::reprint(reader, issued.back().id);
        return shown ? std::optional(std::move(shown).value()) : std::nullopt;
    });
    if (document) {
        m_preview->setDocument(*document);
    } else {
        m_preview->clear(tr("This sheet was made outside the program; it is kept here: %1").arg(toQt(file.sheet.note)));
    }
}

} // namespace linwu::ui
