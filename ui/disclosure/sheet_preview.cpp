// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/disclosure/sheet_preview.h"

#include "ui/printing/page_layout.h"
#include "ui/printing/page_painter.h"
#include "ui/text/convert.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace linwu::ui {

SheetPreview::SheetPreview(QWidget* parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
    , m_blank(new QLabel)
{
    setObjectName(QStringLiteral("sheetPreview"));
    setAccessibleName(tr("Preview of the sheet"));
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its width decides the size of the pages
    setFrameShape(QFrame::NoFrame);
    auto* body = new QWidget;
    body->setLayout(m_column);
    m_column->setContentsMargins(0, px(8), 0, px(8));
    m_column->setSpacing(px(12));
    m_blank->setWordWrap(true);
    m_blank->setProperty("tone", QStringLiteral("quiet"));
    m_column->addWidget(m_blank);
    m_column->addStretch(1);
    setWidget(body);
}

void SheetPreview::setDocument(const papers::Document& document)
{
    m_document = document;
    m_filled = true;
    m_blank->hide();
    paintPages();
}

void SheetPreview::clear(const QString& sentence)
{
    m_filled = false;
    qDeleteAll(m_pages);
    m_pages.clear();
    m_blank->setText(sentence);
    m_blank->show();
}

void SheetPreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (m_filled && isVisible()) {
        paintPages();
    }
}

void SheetPreview::paintPages()
{
    qDeleteAll(m_pages);
    m_pages.clear();
    const auto set = layoutPages(m_document, Fonts::ofSystem());
    const double inches = set.sheetMm().width() / 25.4;
    const double resolution = std::max(40.0, (viewport()->width() - px(16)) / inches) * devicePixelRatioF();
    for (std::size_t i = 0; i < set.pages.size(); ++i) {
        QPixmap picture = QPixmap::fromImage(pageImage(set, i, resolution));
        picture.setDevicePixelRatio(devicePixelRatioF());
        auto* page = new QLabel;
        page->setPixmap(picture);
        page->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(set.pages.size()));
        m_column->insertWidget(static_cast<int>(i), page);
        page->show();
        m_pages.append(page);
    }
}

} // namespace linwu::ui
