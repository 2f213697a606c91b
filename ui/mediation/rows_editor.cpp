// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/mediation/rows_editor.h"

#include "ui/text/convert.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace linwu::ui {

RowsEditor::RowsEditor(const QString& title, const QList<RowsColumn>& columns, QWidget* parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_table(new QTableWidget(0, static_cast<int>(columns.size()), this))
    , m_foot(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    auto* name = new QLabel(title, this);
    auto* add = new QPushButton(tr("Add line"), this);
    auto* remove = new QPushButton(tr("Remove line"), this);
    add->setObjectName(QStringLiteral("add_row"));
    remove->setObjectName(QStringLiteral("remove_row"));
    head->addWidget(name);
    head->addStretch();
    head->addWidget(add);
    head->addWidget(remove);
    layout->addLayout(head);
    layout->addWidget(m_table);
    layout->addWidget(m_foot);
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->hide();
    QStringList titles;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        titles.append(columns.at(i).title);
        m_table->setColumnWidth(static_cast<int>(i), px(columns.at(i).width));
    }
    m_table->setHorizontalHeaderLabels(titles);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(title);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(px(150));
    connect(add, &QPushButton::clicked, this, [this] { addRow(); });
    connect(remove, &QPushButton::clicked, this, &RowsEditor::removeRow);
}

void RowsEditor::addRow(const QHash<QString, QString>& texts)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < m_columns.size(); ++column) {
        QWidget* editor = m_columns.at(column).editor();
        editor->setAccessibleName(m_columns.at(column).title);
        setTextOf(editor, texts.value(m_columns.at(column).field));
        m_table->setCellWidget(row, column, editor);
        if (auto* line = qobject_cast<QLineEdit*>(editor)) {
            connect(line, &QLineEdit::textChanged, this, &RowsEditor::edited);
        } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
            connect(box, &QComboBox::currentIndexChanged, this, &RowsEditor::edited);
        } else if (auto* check = qobject_cast<QCheckBox*>(editor)) {
            connect(check, &QCheckBox::toggled, this, &RowsEditor::edited);
        }
    }
    m_table->resizeRowsToContents();
    Q_EMIT edited();
    Q_EMIT added(row);
}

QWidget* RowsEditor::editor(int row, const QString& field) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).field == field) {
            return m_table->cellWidget(row, column);
        }
    }
    return nullptr;
}

void RowsEditor::removeRow()
{
    const int row = m_table->currentRow() >= 0 ? m_table->currentRow() : m_table->rowCount() - 1;
    if (row >= 0) {
        m_table->removeRow(row);
        Q_EMIT edited();
    }
}

int RowsEditor::rowCount() const
{
    return m_table->rowCount();
}

std::vector<ActInput> RowsEditor::items() const
{
    std::vector<ActInput> items;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        ActInput item;
        bool typed = false;
        for (int column = 0; column < m_columns.size(); ++column) {
            const QWidget* editor = m_table->cellWidget(row, column);
            const QString text = textOf(editor);
            typed = typed || (!text.isEmpty() && qobject_cast<const QLineEdit*>(editor) != nullptr);
            if (!text.isEmpty()) {
                item.fields[toCore(m_columns.at(column).field)] = toCore(text);
            }
        }
        if (typed) {
            items.push_back(std::move(item));
        }
    }
    return items;
}

void RowsEditor::setFoot(const QString& text)
{
    m_foot->setText(text);
    m_foot->setVisible(!text.isEmpty());
}

} // namespace linwu::ui
