// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/printing/page_view.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace linwu::ui {

namespace {

constexpr int kGap = 16; // pixels around pages
constexpr double kScreenPerInch = 96;

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("pageView"));
    setAccessibleName(tr("Pages"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void PageView::setPages(PageSet set)
{
    m_painter.reset();
    m_set = std::move(set);
    m_painter = std::make_unique<PagePainter>(m_set);
    m_told = 0;
    settle();
    viewport()->update();
}

void PageView::setZoom(int percent)
{
    const int page = currentPage();
    m_zoom = percent;
    settle();
    goToPage(page);
    viewport()->update();
}

double PageView::perInch() const
{
    if (m_zoom > 0) {
        return kScreenPerInch * m_zoom / 100;
    }
    const double inches = m_set.sheetMm().width() / 25.4;
    return inches > 0 ? std::max(20.0, (viewport()->width() - 2 * kGap) / inches) : kScreenPerInch;
}

QSize PageView::pagePixels() const
{
    const QSizeF inches = m_set.sheetMm() / 25.4;
    return {
        static_cast<int>(std::lround(inches.width() * perInch())), static_cast<int>(std::lround(inches.height() * perInch()))};
}

int PageView::step() const
{
    return pagePixels().height() + kGap;
}

void PageView::settle()
{
    const QSize page = pagePixels();
    const int count = static_cast<int>(m_set.pages.size());
    verticalScrollBar()->setRange(0, std::max(0, count * step() + kGap - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, page.width() + 2 * kGap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    scrollContentsBy(0, 0);
}

int PageView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2 - kGap;
    const int count = static_cast<int>(m_set.pages.size());
    return count == 0 ? 0 : std::clamp(middle / std::max(1, step()) + 1, 1, count);
}

void PageView::goToPage(int page)
{
    verticalScrollBar()->setValue((page - 1) * step());
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QSize size = pagePixels();
    const int left = std::max(kGap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    for (std::size_t i = 0; i < m_set.pages.size(); ++i) {
        const QRect sheet(QPoint(left, kGap + static_cast<int>(i) * step() - verticalScrollBar()->value()), size);
        if (!sheet.intersects(event->rect())) {
            continue;
        }
        painter.save();
        painter.fillRect(sheet.translated(2, 2), QColor(0, 0, 0, 40));
        painter.fillRect(sheet, Qt::white);
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        m_painter->paint(painter, i, perInch());
        painter.restore();
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    settle();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_set.pages.size());
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(std::min(count, currentPage() + 1));
        break;
    case Qt::Key_PageUp:
        goToPage(std::max(1, currentPage() - 1));
        break;
    case Qt::Key_Home:
        goToPage(1);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PageView::wheelEvent(QWheelEvent* event)
{
    QAbstractScrollArea::wheelEvent(event);
    event->accept(); // at the last page the wheel must not go on in what lies behind
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_told) {
        m_told = page;
        setAccessibleDescription(tr("Page %1 of %2").arg(page).arg(m_set.pages.size()));
        Q_EMIT currentPageChanged(page);
    }
}

} // namespace linwu::ui
