// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PersonField: somebody of the register, found by a part of the name, initials, an address or the last four digits.

#include "ui/widgets/field_editor.h"
#include "ui/widgets/search_field.h"

namespace linwu::ui {

class SearchPopup;

/// Shows the name of whom was chosen; its value is the record (`resident:5`). Words that chose nobody are its value as they
/// stand, so that the register can say so.
class PersonField final : public FieldEditor {
    Q_OBJECT

public:
    explicit PersonField(SearchAnswer answer, QWidget* parent = nullptr);
    ~PersonField() override;

    [[nodiscard]] QString value() const override;
    /// `resident:5`; shown as it is until the person is found again.
    void setValue(const QString& value) override;
    [[nodiscard]] bool takesEnter() const override;

    void choose(const SearchHit& hit);

Q_SIGNALS:
    void chosen(const linwu::ui::SearchHit& hit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void ask();
    [[nodiscard]] SearchPopup* popup();
    /// The list of hits while it is open; nullptr otherwise.
    [[nodiscard]] SearchPopup* openPopup() const;

    SearchAnswer m_answer;
    QPointer<SearchPopup> m_popup; ///< a child of the window, so that a table or a scroll area does not cut it
    QString m_value;
    QString m_shown; ///< the text that stands for m_value; typing over it lets the person go
    bool m_composing = false;
};

} // namespace linwu::ui
