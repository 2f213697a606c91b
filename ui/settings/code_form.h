// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// CodeForm: the editors of one code of a code table: its name, other words, and what its list says of each code besides.

#include "core/rules/code_columns.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <utility>
#include <vector>

class QLineEdit;

namespace linwu::ui {

class CodeField;
class Form;

class CodeForm {
    Q_DECLARE_TR_FUNCTIONS(linwu::ui::CodeForm)

public:
    /// Adds the editors to `form`, filled with what the code says now.
    CodeForm(Form& form, const rules::CodeItem& item);
    CodeForm(const CodeForm&) = delete;
    CodeForm& operator=(const CodeForm&) = delete;
    CodeForm(CodeForm&&) = delete;
    CodeForm& operator=(CodeForm&&) = delete;
    ~CodeForm() = default;

    void writeInto(rules::CodeItem& item) const;

    /// How many columns the dialog of a list needs.
    [[nodiscard]] static int columns(const std::string& list);
    /// What a code says besides its name, in one line of a table.
    [[nodiscard]] static QString summary(const rules::CodeItem& item);

private:
    void addColumn(Form& form, const rules::CodeColumn& column, const std::string& value);

    QLineEdit* m_name;
    QLineEdit* m_aliases = nullptr; ///< only where an import reads them
    std::vector<std::pair<std::string, QLineEdit*>> m_lines;
    std::vector<std::pair<std::string, CodeField*>> m_choices;
};

} // namespace linwu::ui
