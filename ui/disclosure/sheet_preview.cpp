// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/disclosure/sheet_preview.h"

#include "core/papers/document_text.h"
#include "ui/text/convert.h"

namespace linwu::ui {

SheetPreview::SheetPreview(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("sheetPreview"));
    setAccessibleName(tr("Preview of the sheet"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
}

void SheetPreview::setDocument(const papers::Document& document)
{
    m_filled = true;
    setPlainText(toQt(papers::documentText(document)));
}

void SheetPreview::clear(const QString& sentence)
{
    m_filled = false;
    setPlainText(sentence);
}

} // namespace linwu::ui
