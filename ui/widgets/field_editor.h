// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// FieldEditor: an editor as text in, text out. What is typed forgivingly is shown tidied when the field is left.

#include <QLineEdit>
#include <QString>

#include <functional>

namespace linwu::ui {

/// A one-line editor that tidies what was typed (2024.3.5 -> 2024-03-05) when it is left or Enter is pressed. A text that cannot
/// be read stays as typed, so that nothing is lost, and `problem()` says the rule word.
class FieldEditor : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// Rule word of what is wrong with the text as it stands, or empty.
    [[nodiscard]] virtual QString problem() const { return {}; }

    /// What the editor stands for in a form, and back: the text itself, except where a record is chosen.
    [[nodiscard]] virtual QString value() const { return text(); }

    virtual void setValue(const QString& value) { setText(value); }

    /// True while Enter belongs to the editor (a list of hits is open) and does not move on.
    [[nodiscard]] virtual bool takesEnter() const { return false; }

    /// Shows the understood form if there is one.
    void tidy();

protected:
    /// The tidy form of a readable text; otherwise the text itself.
    [[nodiscard]] virtual QString tidied(const QString& text) const { return text.trimmed(); }

    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace linwu::ui
