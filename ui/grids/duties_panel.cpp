// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/grids/duties_panel.h"

#include "core/grids/grid_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/small_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {

DutiesPanel::DutiesPanel(Desk& desk, std::function<void(const GridDuty& duty)> end, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_day(new DateField)
    , m_answer(new QLabel)
    , m_all(new SmallTable(tr("Everybody who ever was responsible")))
{
    auto* question = new QLabel(tr("Who was responsible on"));
    question->setBuddy(m_day);
    m_day->setObjectName(QStringLiteral("asOf"));
    m_day->setAccessibleName(question->text());
    m_day->setToday(desk.today());
    m_day->setDate(desk.today());
    m_day->setMaximumWidth(px(180));
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setObjectName(QStringLiteral("responsible"));
    m_all->setColumns({tr("Name"), tr("Role"), tr("From"), tr("Until")}, {110, 0, 100, 100});
    auto* endButton = new QPushButton(tr("End this duty …"));
    auto* row = new QHBoxLayout;
    row->addWidget(question);
    row->addWidget(m_day);
    row->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, px(8), 0, 0);
    all->addLayout(row);
    all->addWidget(m_answer);
    all->addWidget(m_all, 1);
    all->addWidget(endButton, 0, Qt::AlignLeft);
    connect(m_day, &QLineEdit::editingFinished, this, &DutiesPanel::answer);
    connect(m_day, &QLineEdit::textEdited, this, &DutiesPanel::answer);
    connect(endButton, &QPushButton::clicked, this, [this, end = std::move(end)] {
        const int at = m_all->currentRow();
        if (at >= 0 && at < static_cast<int>(m_duties.size())) {
            end(m_duties[static_cast<std::size_t>(at)]);
        }
    });
}

void DutiesPanel::show(Id<Grid> grid)
{
    m_grid = grid;
    m_duties.clear();
    QList<QStringList> rows;
    for (const auto& row : m_desk.read([&](const Reader& reader) { return grids::dutiesOf(reader, grid); })) {
        m_duties.push_back(row.duty);
        const QString from = row.duty.validFrom ? dateText(row.duty.validFrom) : tr("not known");
        rows.append({toQt(row.staff), label("staff_role.role", codeOf(row.duty.role)), from, dateText(row.duty.validTo)});
    }
    m_all->setRows(rows);
    answer();
}

void DutiesPanel::answer()
{
    const auto day = m_day->date();
    if (!day) {
        return;
    }
    QStringList lines;
    for (const auto& row : m_desk.read([&](const Reader& reader) { return grids::responsibleOn(reader, m_grid, *day); })) {
        const QString phone = row.workPhone.empty() ? QString() : QStringLiteral("  ") + toQt(row.workPhone);
        lines.append(label("staff_role.role", codeOf(row.duty.role)) + QStringLiteral("  ") + toQt(row.staff) + phone);
    }
    m_answer->setText(lines.isEmpty() ? tr("Nobody was.") : lines.join(QLatin1Char('\n')));
}

} // namespace linwu::ui
