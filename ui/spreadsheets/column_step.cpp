// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/spreadsheets/column_step.h"

#include "core/papers/masking.h"
#include "ui/spreadsheets/import_session.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/small_table.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace linwu::ui {
namespace {

QList<CodeChoice> fieldChoices()
{
    QList<CodeChoice> choices;
    for (const auto& [field, code] : Codes<residents::LedgerField>::table) {
        if (!code.empty()) {
            choices.append({std::string(code), label("ledger_field", code)});
        }
    }
    return choices;
}

/// The first different values below the head, so that the eye can check what a column is; numbers of people in part.
QString examplesOf(const residents::Ledger& ledger, std::size_t sheetIndex, std::uint16_t column)
{
    constexpr qsizetype enough = 3;
    constexpr std::size_t rowsToLookAt = 40;
    const auto& file = ledger.workbook->sheets[sheetIndex];
    const std::size_t first = file.indexOf(ledger.sheets[sheetIndex].headerRow) + 1;
    QStringList examples;
    for (std::size_t row = first; row < std::min(first + rowsToLookAt, file.rowCount()) && examples.size() < enough; ++row) {
        const QString text = toQt(papers::withNumbersMasked(file.row(row).at(column).text)).simplified();
        if (!text.isEmpty() && !examples.contains(text)) {
            examples.append(text);
        }
    }
    return examples.join(QStringLiteral("  ·  "));
}

} // namespace

ColumnStep::ColumnStep(QWidget* parent)
    : QWidget(parent)
    , m_sheets(new QComboBox)
    , m_sentence(new QLabel)
    , m_table(new SmallTable(tr("Columns of the file")))
{
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheets->setMinimumWidth(px(260));
    m_sheets->setAccessibleName(tr("Sheet"));
    m_sheets->setObjectName(QStringLiteral("sheet"));
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("tone", QStringLiteral("quiet"));
    m_table->setObjectName(QStringLiteral("columns"));
    m_table->setColumns(
        {tr("Column"), tr("Head in the file"), tr("Examples"), tr("Is taken for"), tr("How sure")}, {60, 240, 0, 220, 150}
    );
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_sheets, 0, Qt::AlignLeft);
    all->addWidget(m_sentence);
    all->addWidget(m_table, 1);
    connect(m_sheets, &QComboBox::currentIndexChanged, this, &ColumnStep::fill);
}

void ColumnStep::show(ImportSession& session)
{
    m_session = &session;
    const int kept = std::max(0, m_sheets->currentIndex());
    const QSignalBlocker quiet(m_sheets);
    m_sheets->clear();
    for (const auto& sheet : session.ledger()->sheets) {
        m_sheets->addItem(toQt(sheet.name) + QStringLiteral("  ·  ") + label("ledger_layout", codeOf(sheet.layout)));
    }
    m_sheets->setCurrentIndex(std::min(kept, m_sheets->count() - 1));
    fill();
}

void ColumnStep::fill()
{
    const int at = m_sheets->currentIndex();
    if (m_session == nullptr || at < 0) {
        return;
    }
    const auto sheetIndex = static_cast<std::size_t>(at);
    const auto& sheet = m_session->ledger()->sheets[sheetIndex];
    m_sentence->setText(
        sheet.headerRow > 0
            ? tr("The head stands in row %1; %2 rows of people; %3 other lines are skipped (repeated heads, totals, notes).")
                  .arg(sheet.headerRow)
                  .arg(sheet.rows)
                  .arg(sheet.skipped)
            : tr("This sheet holds no table of people and is skipped.")
    );
    QList<QStringList> rows;
    for (const auto& column : sheet.columns) {
        rows.append(
            {toQt(spreadsheets::columnName(column.column)),
             toQt(column.head),
             examplesOf(*m_session->ledger(), sheetIndex, column.column),
             {},
             column.certain ? tr("known word") : tr("guessed: please look")}
        );
    }
    m_table->setRows(rows);
    const auto choices = fieldChoices();
    for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
        auto* field = new CodeField(choices);
        field->setItemText(0, tr("not imported"));
        field->setCode(std::string(codeOf(sheet.columns[column].field)));
        field->setAccessibleName(tr("Column %1 is taken for").arg(toQt(sheet.columns[column].head)));
        connect(field, &QComboBox::activated, this, [this, sheetIndex, column, field] {
            m_session->setField(sheetIndex, column, field->code());
            Q_EMIT changed();
        });
        m_table->setCellWidget(static_cast<int>(column), 3, field);
    }
    m_table->resizeRowsToContents();
}

} // namespace linwu::ui
