// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SheetPreview: what a sheet says, line by line.

#include "core/papers/document.h"

#include <QPlainTextEdit>

namespace linwu::ui {

class SheetPreview final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);

    void setDocument(const papers::Document& document);
    void clear(const QString& sentence);

    /// 0 while there is nothing to show.
    [[nodiscard]] int pageCount() const { return m_filled ? 1 : 0; }

private:
    bool m_filled = false;
};

} // namespace linwu::ui
