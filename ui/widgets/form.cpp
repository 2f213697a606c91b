// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/form.h"

#include "ui/text/convert.h"
#include "ui/text/messages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/field_editor.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace linwu::ui {
namespace {

void setWrong(QWidget* editor, bool wrong)
{
    editor->setProperty("wrong", wrong);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
}

} // namespace

QString textOf(const QWidget* editor)
{
    if (const auto* code = qobject_cast<const CodeField*>(editor)) {
        return toQt(code->code());
    }
    if (const auto* field = qobject_cast<const FieldEditor*>(editor)) {
        return field->value();
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(editor)) {
        return line->text();
    }
    if (const auto* box = qobject_cast<const QCheckBox*>(editor)) {
        return box->isChecked() ? QStringLiteral("1") : QString();
    }
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(editor)) {
        return plain->toPlainText();
    }
    return {};
}

void setTextOf(QWidget* editor, const QString& text)
{
    if (auto* code = qobject_cast<CodeField*>(editor)) {
        code->setCode(toCore(text));
    } else if (auto* field = qobject_cast<FieldEditor*>(editor)) {
        field->setValue(text);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    } else if (auto* box = qobject_cast<QCheckBox*>(editor)) {
        box->setChecked(text == u"1");
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(editor)) {
        plain->setPlainText(text);
    }
}

Form::Form(int columns, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(12));
    m_grid->setVerticalSpacing(px(6));
}

void Form::add(const QString& label, QWidget* editor, const QString& field, const QString& hint)
{
    Entry entry;
    entry.field = field;
    entry.editor = editor;
    entry.label = new QLabel(label);
    entry.label->setProperty("tone", QStringLiteral("quiet"));
    entry.label->setBuddy(editor);
    entry.label->setMinimumHeight(px(28));
    editor->setObjectName(field);
    editor->setAccessibleName(label);
    entry.problem = new QLabel(hint);
    entry.problem->setObjectName(QStringLiteral("problem_") + field);
    entry.problem->setProperty("hint", hint);
    entry.problem->setProperty("tone", QStringLiteral("quiet"));
    entry.problem->setWordWrap(true);
    entry.problem->setFont(typeface(-1));
    entry.problem->setVisible(!hint.isEmpty());
    entry.cell = new QWidget;
    auto* column = new QVBoxLayout(entry.cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    column->addWidget(editor);
    column->addWidget(entry.problem);
    watch(editor);
    m_entries.append(entry);
    m_arranged = 0;
    arrange();
}

void Form::addWide(QWidget* widget)
{
    Entry entry;
    entry.cell = widget;
    entry.wide = true;
    m_entries.append(entry);
    m_arranged = 0;
    arrange();
}

void Form::addHeading(const QString& text)
{
    auto* heading = new QLabel(text);
    heading->setFont(typeface(0, true));
    heading->setContentsMargins(0, px(10), 0, px(2));
    addWide(heading);
}

void Form::watch(QWidget* editor)
{
    editor->installEventFilter(this);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        connect(line, &QLineEdit::textEdited, this, &Form::edited);
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        connect(box, &QComboBox::activated, this, &Form::edited);
    } else if (auto* check = qobject_cast<QCheckBox*>(editor)) {
        connect(check, &QCheckBox::clicked, this, &Form::edited);
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(editor)) {
        plain->setTabChangesFocus(true); // no trap
        connect(plain, &QPlainTextEdit::textChanged, this, &Form::edited);
    }
}

void Form::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Form::arrange()
{
    const int columns = m_columns > 1 && (width() >= px(520) || m_arranged == 0) ? m_columns : 1;
    if (columns == m_arranged) {
        return;
    }
    m_arranged = columns;
    while (auto* item = m_grid->takeAt(0)) {
        delete item;
    }
    int row = 0;
    int column = 0;
    for (const auto& entry : m_entries) {
        if (entry.wide) {
            row += column > 0 ? 1 : 0;
            m_grid->addWidget(entry.cell, row++, 0, 1, columns * 2);
            column = 0;
            continue;
        }
        m_grid->addWidget(entry.label, row, column * 2, Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(entry.cell, row, column * 2 + 1, Qt::AlignTop);
        if (++column == columns) {
            column = 0;
            ++row;
        }
    }
    for (int at = 0; at < 2; ++at) {
        m_grid->setColumnStretch(at * 2 + 1, at < columns ? 1 : 0);
    }
    m_grid->setRowStretch(row + 1, 1);
}

Problems Form::mark(const Problems& problems)
{
    clearMarks();
    Problems elsewhere;
    QWidget* first = nullptr;
    for (const auto& problem : problems) {
        bool shown = false;
        for (auto& entry : m_entries) {
            if (entry.field.isEmpty() || entry.field != toQt(problem.field)) {
                continue;
            }
            shown = true;
            const bool hard = problem.severity == Severity::block || problem.severity == Severity::confirm;
            const QString text = entry.problem->property("marked").toBool()
                                     ? entry.problem->text() + QLatin1Char('\n') + sentence(problem)
                                     : sentence(problem);
            entry.problem->setProperty("marked", true);
            entry.problem->setProperty("tone", hard ? QStringLiteral("bad") : QStringLiteral("warn"));
            entry.problem->setText(text);
            entry.problem->style()->polish(entry.problem);
            entry.problem->show();
            entry.editor->setAccessibleDescription(text);
            setWrong(entry.editor, hard);
            first = first == nullptr && hard ? entry.editor : first;
        }
        if (!shown) {
            elsewhere.push_back(problem);
        }
    }
    if (first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
    }
    return elsewhere;
}

void Form::clearMarks()
{
    for (auto& entry : m_entries) {
        if (entry.problem == nullptr || !entry.problem->property("marked").toBool()) {
            continue;
        }
        const QString hint = entry.problem->property("hint").toString();
        entry.problem->setProperty("marked", false);
        entry.problem->setProperty("tone", QStringLiteral("quiet"));
        entry.problem->setText(hint);
        entry.problem->style()->polish(entry.problem);
        entry.problem->setVisible(!hint.isEmpty());
        entry.editor->setAccessibleDescription(QString());
        setWrong(entry.editor, false);
    }
}

Problems Form::unreadable() const
{
    Problems problems;
    for (const auto& entry : m_entries) {
        if (const auto* editor = qobject_cast<const FieldEditor*>(entry.editor);
            editor != nullptr && !editor->problem().isEmpty()) {
            problems.push_back({toCore(entry.field), toCore(editor->problem()), Severity::block, {}});
        }
    }
    return problems;
}

QWidget* Form::editor(const QString& field) const
{
    for (const auto& entry : m_entries) {
        if (entry.field == field && entry.editor != nullptr) {
            return entry.editor;
        }
    }
    return nullptr;
}

QStringList Form::fields() const
{
    QStringList names;
    for (const auto& entry : m_entries) {
        if (entry.editor != nullptr) {
            names.append(entry.field);
        }
    }
    return names;
}

QHash<QString, QString> Form::texts() const
{
    QHash<QString, QString> texts;
    for (const auto& entry : m_entries) {
        if (entry.editor != nullptr) {
            texts.insert(entry.field, textOf(entry.editor));
        }
    }
    return texts;
}

void Form::setTexts(const QHash<QString, QString>& texts)
{
    for (const auto& entry : m_entries) {
        if (entry.editor != nullptr && texts.contains(entry.field)) {
            setTextOf(entry.editor, texts.value(entry.field));
        }
    }
}

bool Form::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        auto* editor = qobject_cast<QWidget*>(watched);
        const auto* field = qobject_cast<const FieldEditor*>(editor);
        if (field != nullptr && field->takesEnter()) {
            return false;
        }
        if (enter && key->modifiers() == Qt::NoModifier && qobject_cast<QPlainTextEdit*>(editor) == nullptr) {
            next(editor);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Form::next(QWidget* from)
{
    bool passed = false;
    for (const auto& entry : m_entries) {
        if (passed && entry.editor != nullptr && entry.editor->isEnabled() && entry.editor->isVisibleTo(this)) {
            entry.editor->setFocus(Qt::TabFocusReason);
            return;
        }
        passed = passed || entry.editor == from;
    }
    Q_EMIT finished();
}

} // namespace linwu::ui
