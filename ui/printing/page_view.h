// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PageView: the very pages that will be printed, one under the other. Only what is seen is painted, so a thousand pages scroll
// freely.

#include "ui/printing/page_painter.h"

#include <QAbstractScrollArea>

#include <memory>

namespace linwu::ui {

class PageView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    void setPages(PageSet set);

    [[nodiscard]] const PageSet& pages() const { return m_set; }

    /// Percent of the true size on a 96 dpi screen; 0 fits the width of a page into the view.
    void setZoom(int percent);
    [[nodiscard]] int currentPage() const; ///< from 1: the page in the middle of the view
    void goToPage(int page);

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] double perInch() const; ///< dots of the screen an inch of paper
    [[nodiscard]] QSize pagePixels() const;
    [[nodiscard]] int step() const; ///< from the top of one page to that of the next
    void settle();

    PageSet m_set;
    std::unique_ptr<PagePainter> m_painter;
    int m_zoom = 0;
    int m_told = 0;
};

} // namespace linwu::ui
