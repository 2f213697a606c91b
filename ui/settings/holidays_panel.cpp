// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/holidays_panel.h"

#include "core/mediation/rule_effects.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"
#include "ui/desk/desk.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/small_table.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace linwu::ui {

HolidaysPanel::HolidaysPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_years(new QComboBox)
    , m_table(new SmallTable(tr("Days")))
    , m_sentence(new QLabel)
{
    m_years->setAccessibleName(tr("Year"));
    m_table->setColumns({tr("Day"), tr("Weekday"), tr("Off or worked"), tr("Name"), tr("Confidence")}, {120, 100, 120, 0, 80});
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("tone", QStringLiteral("quiet"));
    auto* read = new QPushButton(tr("Read in the notice of a year …"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_years, 0, Qt::AlignLeft);
    all->addWidget(m_sentence);
    all->addWidget(m_table, 1);
    all->addWidget(read, 0, Qt::AlignLeft);
    const int now = static_cast<int>(desk.today().year());
    for (int year = now + 1; year >= now - 10; --year) {
        m_years->addItem(QString::number(year), year);
    }
    m_years->setCurrentIndex(1);
    connect(m_years, &QComboBox::currentIndexChanged, this, &HolidaysPanel::fill);
    connect(read, &QPushButton::clicked, this, &HolidaysPanel::import);
    fill();
}

void HolidaysPanel::fill()
{
    const int year = m_years->currentData().toInt();
    const auto days = m_desk.read([&](const Reader& reader) { return rules::holidays(reader, year); });
    QList<QStringList> rows;
    for (const auto& day : days) {
        rows.append(
            {dateText(std::optional(day.day)),
             QLocale().dayName(toQt(day.day).dayOfWeek()),
             day.off ? tr("off") : tr("worked"),
             toQt(day.name),
             label("confidence", day.confidence)}
        );
    }
    m_table->setRows(rows);
    m_sentence->setText(
        days.empty()
            ? tr("The notice of this year is not in the file: statutory days that end in it count Saturdays and Sundays only.")
            : tr("Source: %1").arg(toQt(days.front().source))
    );
}

void HolidaysPanel::import()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Read in the notice of a year"), {}, tr("Tables (*.csv)"));
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return;
    }
    const std::string csv = file.read(1 << 20).toStdString();
    const int year = m_years->currentData().toInt();
    (void)m_desk.act(window(), [&](const Actor& actor) {
        return mediation::applyRules(m_desk.registry(), actor, "rules.import_holidays", [&](Writer& writer) {
            writer.subject(std::to_string(year));
            return rules::importHolidays(writer, year, csv, toCore(QFileInfo(path).fileName()));
        });
    });
}

} // namespace linwu::ui
