// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The fields that the short forms (FormDialog) are made of.

#include "core/values/money.h"
#include "ui/desk/desk.h"
#include "ui/desk/form_dialog.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text_fields.h"

#include <QLineEdit>

namespace linwu::ui {

/// What a field of money holds; 0 while it is empty.
[[nodiscard]] inline Money moneyOf(const MoneyField* field)
{
    return Money::ofFen(field->fen().value_or(0));
}

[[nodiscard]] inline std::string textIn(const QLineEdit* line)
{
    return toCore(line->text().trimmed());
}

/// The key a choice stands for; none while nothing is chosen.
template <class Tag>
[[nodiscard]] Id<Tag> idIn(const CodeField* field)
{
    return {field->code().empty() ? 0 : std::stoll(field->code())};
}

inline DateField* dayField(Form& form, const QString& label, const QString& name, const Date& day, const Date& today)
{
    auto* field = new DateField;
    field->setToday(today);
    field->setDate(day);
    form.add(label, field, name);
    return field;
}

template <class Editor>
Editor* added(Form& form, const QString& label, const QString& name, const QString& hint = {})
{
    auto* editor = new Editor;
    form.add(label, editor, name, hint);
    return editor;
}

inline CodeField* choiceField(Form& form, const QString& label, const QString& name, const QList<CodeChoice>& choices)
{
    auto* field = new CodeField(choices, false);
    form.add(label, field, name);
    return field;
}

inline QLineEdit* lineField(Form& form, const QString& label, const QString& name, const std::string& text = {})
{
    auto* line = new QLineEdit(toQt(text));
    form.add(label, line, name);
    return line;
}

/// What a fact that was edited in place is told: nothing when the act was done, else problems for its field.
[[nodiscard]] inline Problems problemsAt(const QString& field, const Result<Changes>& result)
{
    if (result) {
        return {};
    }
    return result.error().problems.empty() ? Problems{{toCore(field), "not_written", Severity::block, {}}}
                                           : result.error().problems;
}

/// Every code of an enum by its word in `list`.
template <Coded Enum>
[[nodiscard]] QList<CodeChoice> choicesOf(std::string_view list)
{
    QList<CodeChoice> choices;
    for (const auto& [value, code] : Codes<Enum>::table) {
        choices.append({std::string(code), label(list, code)});
    }
    return choices;
}

} // namespace linwu::ui
