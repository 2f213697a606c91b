// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/field_editor.h"

namespace linwu::ui {

void FieldEditor::tidy()
{
    const QString understood = tidied(text());
    if (understood != text()) {
        setText(understood);
    }
}

void FieldEditor::focusOutEvent(QFocusEvent* event)
{
    tidy();
    QLineEdit::focusOutEvent(event);
}

} // namespace linwu::ui
