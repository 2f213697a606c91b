// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/printing_panel.h"

#include "ui/printing/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/small_table.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPrinter>
#include <QPrinterInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace linwu::ui {

namespace {

using papers::Face;
using papers::PageSize;

/// The white edge that every page of ours keeps at least (page_frame.h): a printer that needs less cuts nothing.
constexpr double kOurEdgeMm = 10;

QLabel* quietLabel(const QString& text, QWidget* buddy = nullptr)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("tone", QStringLiteral("quiet"));
    label->setBuddy(buddy);
    return label;
}

} // namespace

PrintingPanel::PrintingPanel(QWidget* parent)
    : QWidget(parent)
    , m_wall(new QComboBox)
    , m_printer(new QComboBox)
    , m_margins(quietLabel({}))
{
    const DeskPrinting now = loadDeskPrinting();
    m_wall->setObjectName(QStringLiteral("wallSize"));
    m_wall->setAccessibleName(tr("Paper of sheets for the wall"));
    m_wall->addItem(tr("As the sheet asks"), -1);
    m_wall->addItem(QStringLiteral("A4"), static_cast<int>(PageSize::a4));
    m_wall->addItem(QStringLiteral("A3"), static_cast<int>(PageSize::a3));
    m_wall->setCurrentIndex(m_wall->findData(now.wallSize ? static_cast<int>(*now.wallSize) : -1));
    m_printer->setObjectName(QStringLiteral("printer"));
    m_printer->setAccessibleName(tr("Printer"));
    fillPrinters(now.printer);
    m_margins->setObjectName(QStringLiteral("margins"));
    auto* rows = new QFormLayout;
    rows->setHorizontalSpacing(px(16));
    rows->setVerticalSpacing(px(8));
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->addRow(quietLabel(tr("Paper of sheets for the wall"), m_wall), m_wall);
    rows->addRow(quietLabel(tr("Printer"), m_printer), m_printer);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(px(8));
    all->addLayout(rows);
    all->addWidget(m_margins);
    all->addSpacing(px(8));
    all->addWidget(quietLabel(tr("Type faces. Where a face is not installed the nearest stands in, and lines may break elsewhere."
    )));
    all->addWidget(makeFaces(), 1);
    connect(m_wall, &QComboBox::activated, this, &PrintingPanel::choose);
    connect(m_printer, &QComboBox::activated, this, &PrintingPanel::choose);
    sayMargins();
}

void PrintingPanel::fillPrinters(const QString& chosen)
{
    m_printer->addItem(tr("The system's own"), QString());
    for (const QString& name : QPrinterInfo::availablePrinterNames()) {
        m_printer->addItem(name, name);
    }
    if (!chosen.isEmpty() && m_printer->findData(chosen) < 0) {
        m_printer->addItem(tr("%1 (not there now)").arg(chosen), chosen);
    }
    m_printer->setCurrentIndex(m_printer->findData(chosen));
}

QWidget* PrintingPanel::makeFaces()
{
    auto* table = new SmallTable(tr("Type faces"));
    table->setObjectName(QStringLiteral("faces"));
    table->setColumns({tr("Face"), tr("Looked for first"), tr("Used here"), tr("State")}, {110, 190, 0, 160});
    QList<QStringList> rows;
    for (const Face face : {Face::xiaobiaosong, Face::fangsong, Face::kai, Face::hei, Face::song}) {
        const FaceChoice& choice = Fonts::ofSystem().choice(face);
        const QString state = choice.family.isEmpty() ? tr("none installed")
                              : choice.exact          ? tr("the face itself")
                                                      : tr("stands in");
        rows.append({faceName(face), Fonts::order(face).front(), choice.family, state});
    }
    table->setRows(rows);
    return table;
}

void PrintingPanel::choose()
{
    DeskPrinting printing;
    if (const int size = m_wall->currentData().toInt(); size >= 0) {
        printing.wallSize = static_cast<PageSize>(size);
    }
    printing.printer = m_printer->currentData().toString();
    saveDeskPrinting(printing);
    sayMargins();
}

void PrintingPanel::sayMargins()
{
    const QString name = m_printer->currentData().toString();
    const QPrinterInfo info = name.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(name);
    if (info.isNull()) {
        m_margins->setText(tr("No printer is set up on this computer. Papers can be saved as PDF and printed elsewhere."));
        return;
    }
    const QPrinter printer(info, QPrinter::HighResolution);
    QPageLayout layout = printer.pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    const QMarginsF edge = layout.minimumMargins();
    const double widest = std::max({edge.left(), edge.right(), edge.top(), edge.bottom()});
    const QString edges = tr("%1 cannot print nearer to the edge than %2 mm.").arg(info.printerName()).arg(widest, 0, 'f', 1);
    m_margins->setText(
        widest <= kOurEdgeMm ? edges + QLatin1Char(' ') + tr("Our pages keep more than that free: nothing is cut.")
                             : edges + QLatin1Char(' ') + tr("Choose “fit to page” in its own window, or the edge is cut.")
    );
}

} // namespace linwu::ui
