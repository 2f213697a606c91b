// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/mediation/papers_tab.h"

#include "core/mediation/attachment_actions.h"
#include "core/mediation/case_actions.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/paper_actions.h"
#include "ui/attachments/picture.h"
#include "ui/desk/desk.h"
#include "ui/printing/preview_dialog.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/text_fields.h"

#include <QFileInfo>
#include <QInputDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linwu::ui {

namespace {

using namespace mediation;

QString stateOf(const CasePaper& paper)
{
    if (!paper.made) {
        return paper.sheet ? label("sheet_state", codeOf(*paper.sheet)) : PapersTab::tr("Comes from elsewhere");
    }
    if (!paper.printable()) {
        return PapersTab::tr("Waits for: %1").arg(fieldLabel("case", paper.reasons.front().field));
    }
    return paper.sheet ? label("sheet_state", codeOf(*paper.sheet)) : PapersTab::tr("Can be printed");
}

} // namespace

PapersTab::PapersTab(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(new SmallTable(tr("Papers"), this))
    , m_preview(new QPushButton(tr("&Preview and print …"), this))
    , m_signed(new QPushButton(tr("&Signed copy …"), this))
    , m_issued(new QPushButton(tr("As &issued …"), this))
{
    m_table->setColumns({tr("Paper"), tr("Number"), tr("State")}, {0, 70, 150});
    m_preview->setObjectName(QStringLiteral("paper_preview"));
    m_signed->setObjectName(QStringLiteral("paper_signed"));
    m_issued->setObjectName(QStringLiteral("paper_issued"));
    auto* buttons = new FlowLayout;
    for (auto* button : {m_preview, m_signed, m_issued}) {
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, px(8), 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    connect(m_preview, &QPushButton::clicked, this, &PapersTab::preview);
    connect(m_signed, &QPushButton::clicked, this, &PapersTab::askSigned);
    connect(m_issued, &QPushButton::clicked, this, &PapersTab::printIssued);
    connect(m_table, &SmallTable::opened, this, &PapersTab::preview);
    connect(m_table, &QTableWidget::currentCellChanged, this, &PapersTab::choose);
}

void PapersTab::show(const CaseFile& file)
{
    const bool other = m_case != file.head.id;
    m_case = file.head.id;
    m_papers = listPapers(file, m_desk.read([](const Reader& reader) { return paperKindsOf(reader); }));
    QList<QStringList> rows;
    for (const auto& paper : m_papers) {
        rows.append({toQt(paper.name), QString::number(paper.number), stateOf(paper)});
    }
    m_table->setRows(rows);
    const auto first = std::ranges::find_if(m_papers, &CasePaper::printable);
    if (other && first != m_papers.end()) {
        m_table->setCurrentCell(static_cast<int>(first - m_papers.begin()), 0);
    }
    choose();
}

void PapersTab::choose()
{
    const int row = m_table->currentRow();
    const bool there = row >= 0 && row < static_cast<int>(m_papers.size());
    const CasePaper* paper = there ? &m_papers[static_cast<std::size_t>(row)] : nullptr;
    m_preview->setEnabled(paper != nullptr && paper->printable());
    m_signed->setEnabled(paper != nullptr && (paper->printable() || !paper->made));
    m_issued->setEnabled(paper != nullptr && !issuedOf(*paper).empty());
}

std::vector<papers::IssuedPaper> PapersTab::issuedOf(const CasePaper& paper)
{
    auto issued = m_desk.read([this](const Reader& reader) {
        return papers::listIssuedPapers(reader, MediationCase::table, m_case.value);
    });
    const std::string code = issueCode(paper.code, paper.number);
    std::erase_if(issued, [&](const papers::IssuedPaper& one) { return one.code != code; });
    return issued;
}

PreviewDialog* PapersTab::previewOf(int row)
{
    if (row < 0 || row >= static_cast<int>(m_papers.size())) {
        return nullptr;
    }
    const CasePaper paper = m_papers[static_cast<std::size_t>(row)];
    const auto document = m_desk.read([&](const Reader& reader) -> std::optional<Result<papers::Document>> {
        const auto file = findCase(reader, m_case);
        return file ? std::optional(casePaper(*file, paper.code, paper.number, contextOf(reader))) : std::nullopt;
    });
    if (!document || !*document) {
        return nullptr;
    }
    const auto id = m_case;
    auto* dialog = new PreviewDialog(
        **document,
        [this, id, number = paper.number](const papers::Document& shown, papers::Outlet outlet) -> Status {
            const auto done = m_desk.act(this, [&](const Actor& actor) {
                return issueCasePaper(m_desk.registry(), actor, {id, number, shown, outlet});
            });
            return done ? Status() : Status(done.error());
        },
        this
    );
    return dialog;
}

void PapersTab::preview()
{
    if (const std::unique_ptr<PreviewDialog> dialog(previewOf(m_table->currentRow())); dialog != nullptr) {
        dialog->exec();
    }
}

bool PapersTab::keepSigned(int row, int pages, const QString& scan)
{
    const CasePaper& paper = m_papers.at(static_cast<std::size_t>(row));
    KeepSignedInput input;
    input.paper = paper.code;
    input.number = paper.number;
    input.pages = pages;
    attachments::NewContent content;
    if (!scan.isEmpty()) {
        const auto limits = m_desk.read([](const Reader& reader) { return attachments::limitsOn(reader, reader.today()); });
        auto read = bytesOfFile(scan).andThen([&](const std::string& bytes) { return contentOf(bytes, limits); });
        if (!read) {
            Q_EMIT m_desk.refused(read.error());
            return false;
        }
        input.scan = toCore(QFileInfo(scan).fileName());
        content = *std::move(read);
    }
    const auto done = m_desk.act(this, [&](const Actor& actor) {
        return doAct(m_desk.registry(), actor, m_case, mediation::keepSigned(input, content)).andThen([](const CaseStep& step) {
            return Result<Changes>(step.changes);
        });
    });
    if (!done && !done.error().problems.empty()) {
        Q_EMIT m_desk.refused(done.error());
    }
    return done.hasValue();
}

void PapersTab::askSigned()
{
    const int row = m_table->currentRow();
    if (row < 0) {
        return;
    }
    AskDialog dialog(
        tr("Signed copy"),
        tr("%1: the sheet has come back signed. Its scan, a PDF or a photo, is kept sealed with the case.")
            .arg(toQt(m_papers.at(static_cast<std::size_t>(row)).name)),
        tr("Keep"),
        window()
    );
    auto* pages = new CountField;
    pages->setText(QStringLiteral("1"));
    auto* scan = new FileField(tr("Scan of the signed sheet"), tr("Photos and scans (*.jpg *.jpeg *.png *.pdf)"));
    dialog.form().add(tr("Pages"), pages, QStringLiteral("pages"));
    dialog.form().add(tr("Scan"), scan, QStringLiteral("scan"));
    dialog.setAct([this, row, pages, scan]() -> AskDialog::Answer {
        return {keepSigned(row, pages->text().toInt(), scan->file()), {}};
    });
    dialog.exec();
}

void PapersTab::printIssued()
{
    const int row = m_table->currentRow();
    if (row < 0) {
        return;
    }
    const auto issued = issuedOf(m_papers.at(static_cast<std::size_t>(row)));
    QStringList names;
    for (const auto& paper : issued) {
        names.append(
            tr("Issue %1, %2").arg(paper.issueNo).arg(toQt(paper.issuedAt).left(16).replace(QLatin1Char('T'), QLatin1Char(' ')))
        );
    }
    bool chosen = !names.isEmpty();
    const QString name = names.size() > 1
                             ? QInputDialog::getItem(this, tr("Print as issued"), tr("Issue"), names, 0, false, &chosen)
                             : names.value(0);
    if (!chosen) {
        return;
    }
    const auto document = papers::reprint(m_desk.reader(), issued[static_cast<std::size_t>(names.indexOf(name))].id);
    if (!document) {
        Q_EMIT m_desk.refused(document.error());
        return;
    }
    // It has been issued: a reprint is the same paper and is not kept a second time.
    PreviewDialog preview(
        *document, [](const papers::Document&, papers::Outlet) { return Status(); }, this
    );
    preview.exec();
}

} // namespace linwu::ui
