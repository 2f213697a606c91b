// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fact_grid.h"

#include "ui/text/messages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/form.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace linwu::ui {
namespace {

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::good:
        return QStringLiteral("good");
    case Tone::warn:
        return QStringLiteral("warn");
    case Tone::bad:
        return QStringLiteral("bad");
    default:
        return QStringLiteral("quiet");
    }
}

} // namespace

FactGrid::FactGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(16));
    m_grid->setVerticalSpacing(px(8));
}

void FactGrid::setFacts(const QList<Fact>& facts)
{
    QString focused;
    for (int at = 0; at < m_cells.size(); ++at) {
        if (m_cells[at].value->hasFocus()) {
            focused = m_facts[at].field;
        }
    }
    m_editor = nullptr;
    m_edited = -1;
    for (const auto& cell : m_cells) {
        cell.box->hide();
        cell.box->deleteLater();
    }
    m_cells.clear();
    m_facts = facts;
    for (const auto& fact : facts) {
        Cell cell;
        cell.box = new QWidget(this);
        auto* column = new QVBoxLayout(cell.box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* label = new QLabel(fact.label);
        label->setProperty("tone", QStringLiteral("quiet"));
        label->setFont(typeface(-1));
        label->setContentsMargins(px(4), 0, 0, 0);
        cell.value = new QLabel;
        cell.problem = new QLabel;
        cell.problem->setProperty("tone", QStringLiteral("bad"));
        cell.problem->setWordWrap(true);
        cell.problem->hide();
        column->addWidget(label);
        column->addWidget(cell.value);
        column->addWidget(cell.problem);
        column->addStretch(1);
        m_cells.append(cell);
        styleValue(static_cast<int>(m_cells.size()) - 1);
        if (!focused.isEmpty() && focused == fact.field) {
            cell.value->setFocus();
        }
    }
    m_columns = 0;
    arrange();
}

void FactGrid::styleValue(int at)
{
    const Fact& fact = m_facts[at];
    auto* value = m_cells[at].value;
    value->setText(fact.text.isEmpty() ? QStringLiteral("—") : fact.text);
    value->setWordWrap(true);
    value->setIndent(0);
    value->setTextFormat(Qt::PlainText);
    value->setAccessibleName(fact.label + QLatin1Char(' ') + fact.text);
    value->setObjectName(QStringLiteral("fact_") + fact.field);
    value->setProperty("fact", true);
    if (fact.tone != Tone::plain) {
        value->setProperty("tone", toneName(fact.tone));
    }
    if (fact.editor) {
        value->setFocusPolicy(Qt::StrongFocus);
        value->setCursor(Qt::IBeamCursor);
        value->setToolTip(tr("F2 or double click to edit"));
        value->installEventFilter(this);
    }
}

void FactGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FactGrid::arrange()
{
    const int columns = width() >= px(320) ? 2 : 1;
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    while (auto* item = m_grid->takeAt(0)) {
        delete item;
    }
    int row = 0;
    int column = 0;
    for (int at = 0; at < m_cells.size(); ++at) {
        if (m_facts[at].wide && column > 0) {
            column = 0;
            ++row;
        }
        m_grid->addWidget(m_cells[at].box, row, column, 1, m_facts[at].wide ? columns : 1);
        m_cells[at].box->show();
        column = m_facts[at].wide ? columns : column + 1;
        if (column >= columns) {
            column = 0;
            ++row;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
}

int FactGrid::indexOf(const QObject* value) const
{
    for (int at = 0; at < m_cells.size(); ++at) {
        if (m_cells[at].value == value) {
            return at;
        }
    }
    return -1;
}

void FactGrid::edit(const QString& field)
{
    for (int at = 0; at < m_facts.size(); ++at) {
        const Fact& fact = m_facts[at];
        if (!fact.editor || (!field.isEmpty() && fact.field != field)) {
            continue;
        }
        if (m_editor != nullptr) {
            finish(false, 0);
        }
        m_edited = at;
        m_editor = fact.editor();
        m_editor->setObjectName(fact.field);
        m_editor->setAccessibleName(fact.label);
        setTextOf(m_editor, fact.raw);
        m_editor->installEventFilter(this);
        static_cast<QVBoxLayout*>(m_cells[at].box->layout())->insertWidget(1, m_editor);
        m_cells[at].value->hide();
        m_editor->show();
        m_editor->setFocus(Qt::OtherFocusReason);
        if (auto* line = qobject_cast<QLineEdit*>(m_editor)) {
            line->selectAll();
        }
        return;
    }
}

void FactGrid::finish(bool keep, int step)
{
    const int at = m_edited;
    if (at < 0 || m_editor == nullptr) {
        return;
    }
    if (auto* editor = qobject_cast<FieldEditor*>(m_editor); editor != nullptr && keep) {
        editor->tidy();
    }
    const QString text = textOf(m_editor);
    if (keep && text != m_facts[at].raw && m_commit) {
        Problems problems = m_commit(m_facts[at].field, text);
        // A successful commit may have shown new facts already: then this edit is over.
        if (m_editor == nullptr) {
            problems.clear();
        }
        if (!problems.empty()) {
            m_cells[at].problem->setText(sentence(problems.front()));
            m_cells[at].problem->show();
            m_editor->setAccessibleDescription(m_cells[at].problem->text());
            m_editor->setProperty("wrong", true);
            m_editor->setFocus();
            return;
        }
    }
    if (m_editor != nullptr) {
        auto* editor = m_editor;
        m_editor = nullptr;
        m_edited = -1;
        editor->hide();
        editor->deleteLater();
        m_cells[at].problem->hide();
        m_cells[at].value->show();
    }
    if (step == 0 && at < m_cells.size()) {
        m_cells[at].value->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (int next = at + step; next >= 0 && next < m_facts.size(); next += step) {
        if (m_facts[next].editor) {
            edit(m_facts[next].field);
            return;
        }
    }
}

bool FactGrid::editorKey(QKeyEvent* key)
{
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        finish(true, 1);
        return true;
    case Qt::Key_Backtab:
        finish(true, -1);
        return true;
    case Qt::Key_Escape:
        finish(false, 0);
        return true;
    default:
        return false;
    }
}

bool FactGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        return editorKey(static_cast<QKeyEvent*>(event));
    }
    const int at = indexOf(watched);
    if (at < 0 || !m_facts[at].editor) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::MouseButtonDblClick) {
        edit(m_facts[at].field);
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter) {
            edit(m_facts[at].field);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace linwu::ui
