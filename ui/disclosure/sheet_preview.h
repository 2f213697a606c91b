// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SheetPreview: the very pages of a sheet, as they will hang.

#include "core/papers/document.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace linwu::ui {

class SheetPreview final : public QScrollArea {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);

    void setDocument(const papers::Document& document);
    void clear(const QString& sentence);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintPages();

    QVBoxLayout* m_column;
    QLabel* m_blank;
    QList<QLabel*> m_pages;
    papers::Document m_document;
    bool m_filled = false;
};

} // namespace linwu::ui
