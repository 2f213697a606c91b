// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/code_field.h"

#include "ui/text/convert.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

namespace linwu::ui {

CodeField::CodeField(const QList<CodeChoice>& choices, bool optional, QWidget* parent)
    : QComboBox(parent)
    , m_optional(optional)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setMaxVisibleItems(14);
    setChoices(choices);
}

void CodeField::setChoices(const QList<CodeChoice>& choices)
{
    const std::string kept = code();
    clear();
    if (m_optional) {
        addItem(QString(), QString());
    }
    for (const auto& choice : choices) {
        addItem(choice.word, toQt(choice.code));
    }
    setCode(kept);
    // Long lists (56 peoples, 200 countries) are typed into; short ones are only opened.
    const bool typed = choices.size() > 12;
    setEditable(typed);
    if (typed) {
        setInsertPolicy(NoInsert);
        completer()->setFilterMode(Qt::MatchContains);
        completer()->setCompletionMode(QCompleter::PopupCompletion);
        connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
            const int found = findText(currentText(), Qt::MatchFixedString);
            setCurrentIndex(found >= 0 ? found : std::max(currentIndex(), 0));
            setEditText(itemText(currentIndex()));
        });
    }
}

void CodeField::setCode(const std::string& code)
{
    const int found = findData(toQt(code));
    if (found < 0 && !code.empty()) {
        // A word this program does not know is kept and shown, not silently replaced.
        addItem(toQt(code), toQt(code));
        setCurrentIndex(count() - 1);
        return;
    }
    setCurrentIndex(std::max(found, 0));
}

std::string CodeField::code() const
{
    return toCore(currentData().toString());
}

void CodeField::wheelEvent(QWheelEvent* event)
{
    // Scrolling a form must not change a value under the pointer.
    event->ignore();
}

} // namespace linwu::ui
