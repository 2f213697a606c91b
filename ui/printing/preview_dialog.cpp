// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/preview_dialog.h"

#include "core/papers/document_xlsx.h"
#include "ui/printing/page_layout.h"
#include "ui/printing/page_view.h"
#include "ui/printing/pdf_writer.h"
#include "ui/printing/print_job.h"
#include "ui/text/messages.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace linwu::ui {

namespace {

using papers::Face;
using papers::Outlet;
using papers::PageSize;

template <class Widget>
Widget* named(Widget* widget, const char* name, const QString& accessible)
{
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(accessible);
    return widget;
}

} // namespace

PreviewDialog::PreviewDialog(papers::Document document, Issue issue, QWidget* parent)
    : QDialog(parent)
    , m_document(std::move(document))
    , m_issue(std::move(issue))
    , m_setup(loadPageSetup(m_document))
{
    setObjectName(QStringLiteral("previewDialog"));
    setWindowTitle(tr("Print: %1").arg(QString::fromStdString(m_document.title)));
    build();
    refresh();
    resize(1000, 700);
}

PreviewDialog::PreviewDialog(papers::Document issued, QWidget* parent)
    : PreviewDialog(std::move(issued), Issue(), parent)
{}

void PreviewDialog::build()
{
    m_view = new PageView(this);
    m_problem = named(new QLabel(this), "previewProblem", tr("Problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto* lines = new QVBoxLayout(this);
    lines->addWidget(buildTools());
    lines->addWidget(m_problem);
    lines->addWidget(m_view, 1);
    lines->addWidget(buildFoot());
    connect(m_view, &PageView::currentPageChanged, this, &PreviewDialog::tellPages);
    m_view->setFocus();
}

QWidget* PreviewDialog::buildTools()
{
    auto* tools = new QWidget(this);
    auto* row = new FlowLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const char* name, const QString& text, void (PreviewDialog::*act)()) {
        auto* made = named(new QPushButton(text, tools), name, text);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
    };
    button("printButton", tr("&Print …"), &PreviewDialog::print);
    button("pdfButton", tr("Save as P&DF …"), &PreviewDialog::askPdf);
    button("xlsxButton", tr("Save as &spreadsheet …"), &PreviewDialog::askXlsx);
    m_size = named(new QComboBox(tools), "sizeBox", tr("Paper size"));
    m_size->addItem(QStringLiteral("A4"));
    m_size->addItem(QStringLiteral("A3"));
    m_size->setCurrentIndex((m_issue ? m_setup.size : m_document.size) == PageSize::a3 ? 1 : 0);
    m_onePage = named(new QCheckBox(tr("&Fit to one page"), tools), "onePageBox", tr("Fit to one page"));
    m_onePage->setChecked(m_issue && m_setup.onePage);
    m_draft = named(new QCheckBox(tr("Mark as d&raft"), tools), "draftBox", tr("Mark as draft"));
    m_draft->setChecked(m_document.draft);
    m_zoom = named(new QComboBox(tools), "zoomBox", tr("Zoom"));
    m_zoom->addItem(tr("Page width"), 0);
    for (const int percent : {50, 75, 100, 150, 200}) {
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    }
    for (QWidget* widget :
         {static_cast<QWidget*>(m_size),
          static_cast<QWidget*>(m_onePage),
          static_cast<QWidget*>(m_draft),
          static_cast<QWidget*>(m_zoom)}) {
        row->addWidget(widget);
        widget->setEnabled(m_issue || widget == m_zoom);
    }
    // What comes as a draft stays one: it becomes a paper by a step of its register, not by a tick here.
    m_draft->setEnabled(m_issue && !m_document.draft);
    connect(m_size, &QComboBox::currentIndexChanged, this, &PreviewDialog::refresh);
    connect(m_onePage, &QCheckBox::toggled, this, &PreviewDialog::refresh);
    connect(m_draft, &QCheckBox::toggled, this, &PreviewDialog::refresh);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this] { m_view->setZoom(m_zoom->currentData().toInt()); });
    return tools;
}

QWidget* PreviewDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_page = named(new QLabel(foot), "pageLabel", tr("Page"));
    m_fit = named(new QLabel(foot), "fitLabel", tr("What was fitted"));
    m_fonts = named(new QLabel(foot), "fontsLabel", tr("Type faces used"));
    m_fonts->setWordWrap(true);
    auto* close = named(new QPushButton(tr("&Close"), foot), "closeButton", tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(m_page);
    row->addWidget(m_fit);
    row->addWidget(m_fonts, 1);
    row->addWidget(close);
    return foot;
}

papers::Document PreviewDialog::document() const
{
    papers::Document document = m_document;
    document.size = m_size->currentIndex() == 1 ? PageSize::a3 : PageSize::a4;
    document.draft = m_draft->isChecked();
    return document;
}

void PreviewDialog::refresh()
{
    const papers::Document shown = document();
    const Fonts& fonts = Fonts::ofSystem();
    PageSet set = m_onePage->isChecked() ? layoutOnOnePage(shown, fonts) : layoutPages(shown, fonts);
    QString fit;
    if (m_onePage->isChecked()) {
        const int percent = static_cast<int>(std::lround(set.typeScale * 100));
        fit = set.pages.size() > 1 ? tr("Too long for one page even at 75 %: left as it is.")
              : set.typeScale < 1  ? tr("Type made smaller to %1 % to fit one page.").arg(percent)
                                   : tr("Fits one page as it is.");
    }
    if (set.narrowed) {
        fit += (fit.isEmpty() ? QString() : QStringLiteral(" ")) +
               tr("The type of a table was made smaller so that no amount is broken.");
    }
    m_fit->setText(fit);
    m_fit->setVisible(!fit.isEmpty());
    m_view->setPages(std::move(set));
    tellFonts();
    tellPages();
    remember();
}

void PreviewDialog::tellFonts()
{
    QStringList parts;
    for (const Face face : facesOf(m_document)) {
        const FaceChoice& choice = Fonts::ofSystem().choice(face);
        const QString family = choice.family.isEmpty() ? tr("none installed") : choice.family;
        //: %1 is the face a paper asks for, %2 the installed family that stands in for it
        parts.append(
            choice.exact ? tr("%1: %2").arg(faceName(face), family) : tr("%1: %2 (stands in)").arg(faceName(face), family)
        );
    }
    m_fonts->setText(parts.join(QStringLiteral("  ·  ")));
}

void PreviewDialog::tellPages()
{
    m_page->setText(tr("Page %1 of %2").arg(m_view->currentPage()).arg(m_view->pages().pages.size()));
}

void PreviewDialog::remember()
{
    if (!m_issue) {
        return;
    }
    m_setup.size = m_size->currentIndex() == 1 ? PageSize::a3 : PageSize::a4;
    m_setup.onePage = m_onePage->isChecked();
    savePageSetup(m_document, m_setup);
}

void PreviewDialog::tell(const Error& error)
{
    m_problem->setText(sentence(error));
    m_problem->show();
}

bool PreviewDialog::letOut(Outlet outlet)
{
    m_problem->hide();
    const papers::Document shown = document();
    if (shown.draft || !m_issue) {
        return true;
    }
    if (const Status status = m_issue(shown, outlet); !status) {
        tell(status.error());
        return false;
    }
    return true;
}

void PreviewDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    if (!m_setup.printer.isEmpty()) {
        printer.setPrinterName(m_setup.printer);
    }
    preparePrinter(printer, m_view->pages());
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, static_cast<int>(m_view->pages().pages.size()));
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_setup.printer = printer.printerName();
    remember();
    if (!letOut(m_document.frame == papers::Frame::wall ? Outlet::wall : Outlet::printer)) {
        return;
    }
    // The person may have chosen another sheet; the pages keep theirs.
    preparePrinter(printer, m_view->pages());
    if (const Status status = printPages(m_view->pages(), printer); !status) {
        tell(status.error());
    }
}

void PreviewDialog::askPdf()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save as PDF"), QString::fromStdString(m_document.code) + QStringLiteral(".pdf"), tr("PDF files (*.pdf)")
    );
    if (!file.isEmpty()) {
        saveAsPdf(file);
    }
}

void PreviewDialog::askXlsx()
{
    const QString file = QFileDialog::getSaveFileName(
        this,
        tr("Save as spreadsheet"),
        QString::fromStdString(m_document.code) + QStringLiteral(".xlsx"),
        tr("Spreadsheets (*.xlsx)")
    );
    if (!file.isEmpty()) {
        saveAsXlsx(file);
    }
}

bool PreviewDialog::saveAsPdf(const QString& file)
{
    if (!letOut(Outlet::pdf)) {
        return false;
    }
    const Status status = writePdf(m_view->pages(), file);
    if (!status) {
        tell(status.error());
    }
    return status.hasValue();
}

bool PreviewDialog::saveAsXlsx(const QString& file)
{
    if (!letOut(Outlet::xlsx)) {
        return false;
    }
    const Status status = papers::writeXlsx(document(), file.toStdString());
    if (!status) {
        tell(status.error());
    }
    return status.hasValue();
}

} // namespace linwu::ui
