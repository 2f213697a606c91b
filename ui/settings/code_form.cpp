// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/code_form.h"

#include "core/base/text.h"
#include "core/rules/code_columns.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/form.h"

#include <QLineEdit>
#include <QStringList>

namespace linwu::ui {

CodeForm::CodeForm(Form& form, const rules::CodeItem& item)
    : m_name(new QLineEdit(toQt(item.name)))
{
    const auto freedom = rules::freedomOf(item.list);
    m_name->setReadOnly(freedom != rules::ListFreedom::codes);
    form.add(tr("Name"), m_name, QStringLiteral("name"));
    if (freedom == rules::ListFreedom::words) {
        m_aliases = new QLineEdit(toQt(item.aliases));
        form.add(tr("Other words"), m_aliases, QStringLiteral("aliases"), tr("Separated by |."));
    }
    for (const auto& column : rules::codeColumns(item.list)) {
        addColumn(form, column, rules::detailOf(item, column.name));
    }
}

void CodeForm::addColumn(Form& form, const rules::CodeColumn& column, const std::string& value)
{
    if (column.choices.empty()) {
        auto* line = new QLineEdit(toQt(value));
        m_lines.emplace_back(column.name, line);
        form.add(toQt(column.label), line, toQt(column.name));
        return;
    }
    QList<CodeChoice> words;
    for (const auto& word : split(column.choices, '|')) {
        words.append({word, label(column.words, word)});
    }
    auto* choice = new CodeField(words, !column.needed);
    if (!value.empty()) {
        choice->setCode(value);
    }
    m_choices.emplace_back(column.name, choice);
    form.add(toQt(column.label), choice, toQt(column.name));
}

void CodeForm::writeInto(rules::CodeItem& item) const
{
    item.name = toCore(m_name->text().trimmed());
    if (m_aliases != nullptr) {
        item.aliases = toCore(m_aliases->text().trimmed());
    }
    for (const auto& [column, line] : m_lines) {
        rules::setDetail(item, column, toCore(line->text().trimmed()));
    }
    for (const auto& [column, choice] : m_choices) {
        rules::setDetail(item, column, choice->code());
    }
}

int CodeForm::columns(const std::string& list)
{
    constexpr std::size_t few = 4;
    return rules::codeColumns(list).size() > few ? 2 : 1;
}

QString CodeForm::summary(const rules::CodeItem& item)
{
    QStringList parts;
    if (!item.aliases.empty()) {
        parts.append(toQt(item.aliases).replace(QLatin1Char('|'), QStringLiteral("、")));
    }
    for (const auto& column : rules::codeColumns(item.list)) {
        const std::string value = rules::detailOf(item, column.name);
        if (value.empty()) {
            continue;
        }
        // A bare figure says nothing without its column.
        parts.append(
            !column.choices.empty()  ? label(column.words, value)
            : column.unit == "count" ? toQt(column.label) + QLatin1Char(' ') + toQt(value)
                                     : toQt(value)
        );
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace linwu::ui
