// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/buildings_dialog.h"

#include "ui/desk/desk.h"
#include "ui/residents/place_acts.h"
#include "ui/text/convert.h"
#include "ui/text/door_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/small_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace linwu::ui {
namespace {

/// All words stand somewhere in the door, the street number or the grid.
bool answers(const residents::BuildingRow& row, const QStringList& words)
{
    const QString text = doorText(row.estate, row.building.number, {}, {}) + QLatin1Char(' ') + toQt(row.building.streetNo) +
                         QLatin1Char(' ') + toQt(row.grid);
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString numberText(std::int64_t number)
{
    return number == 0 ? QString() : countText(number);
}

} // namespace

BuildingsDialog::BuildingsDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_acts(new PlaceActs(desk, this))
    , m_sentence(new QLabel)
    , m_search(new QLineEdit)
    , m_table(new SmallTable(tr("Buildings")))
    , m_open(new QPushButton(tr("Show its dwellings")))
{
    setObjectName(QStringLiteral("buildings"));
    setWindowTitle(tr("Buildings"));
    m_sentence->setProperty("tone", QStringLiteral("quiet"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search buildings"));
    m_search->setPlaceholderText(tr("Area, number or grid"));
    m_search->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("buildingList"));
    m_table->setColumns(
        {tr("Building"), tr("Street number"), tr("Units"), tr("Grid"), tr("Dwellings"), tr("Households"), tr("People")},
        {0, 110, 60, 120, 70, 80, 70}
    );
    m_open->setObjectName(QStringLiteral("accept"));
    m_open->setProperty("primary", true);
    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, &BuildingsDialog::fill);
    connect(m_table, &SmallTable::opened, this, &QDialog::accept);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BuildingsDialog::follow);
    connect(&desk.feed(), &ChangeFeed::changed, this, &BuildingsDialog::ask);
    connect(&desk.feed(), &ChangeFeed::changedElsewhere, this, &BuildingsDialog::ask);
    auto* fresh = new QPushButton(tr("New building …"));
    fresh->setObjectName(QStringLiteral("addBuilding"));
    connect(fresh, &QPushButton::clicked, m_acts, &PlaceActs::addBuilding);
    m_ofOne = {
        button(QStringLiteral("editBuilding"), tr("Building was wrong …"), &PlaceActs::editBuilding),
        button(QStringLiteral("editEstate"), tr("Area was wrong …"), &PlaceActs::editEstate)};
    layOut(QList<QPushButton*>{fresh} + m_ofOne);
    m_ofOne.append(m_open);
    follow();
    ask();
    m_search->setFocus();
}

QPushButton* BuildingsDialog::button(const QString& name, const QString& text, void (PlaceActs::*act)(Id<residents::Building>))
{
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    connect(made, &QPushButton::clicked, this, [this, act] { (m_acts->*act)(chosen()); });
    return made;
}

void BuildingsDialog::layOut(const QList<QPushButton*>& acts)
{
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    for (auto* act : acts) {
        act->setAutoDefault(false);
        buttons->addWidget(act);
    }
    close->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(px(10));
    all->addWidget(m_search);
    all->addWidget(m_sentence);
    all->addWidget(m_table, 1);
    all->addLayout(buttons);
    resize(px(820), px(560));
}

void BuildingsDialog::ask()
{
    m_desk.ask(
        this,
        QStringLiteral("buildings"),
        Haste::rows,
        [](const Reader& reader) { return residents::listBuildings(reader); },
        [this](Result<std::vector<residents::BuildingRow>> rows) {
            if (!rows) {
                Q_EMIT m_desk.refused(rows.error());
                return;
            }
            m_all = std::move(rows).value();
            fill();
        }
    );
}

void BuildingsDialog::fill()
{
    const QStringList words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown), [&](const auto& row) { return answers(row, words); });
    QList<QStringList> rows;
    for (const auto& row : m_shown) {
        rows.append(
            {doorText(row.estate, row.building.number, {}, {}),
             toQt(row.building.streetNo),
             numberText(row.building.units),
             toQt(row.grid),
             numberText(row.dwellings),
             numberText(row.households),
             numberText(row.persons)}
        );
    }
    m_table->setRows(rows);
    if (m_table->currentRow() < 0 && !rows.isEmpty()) {
        m_table->setCurrentCell(0, 0);
    }
    const auto dwellings =
        std::accumulate(m_shown.begin(), m_shown.end(), std::int64_t{0}, [](std::int64_t sum, const auto& row) {
            return sum + row.dwellings;
        });
    m_sentence->setText(
        m_all.empty() ? tr("There is no building yet. They come with the import of a ledger, or by hand.")
                      : tr("%1 buildings · %2 dwellings").arg(countText(std::ssize(m_shown)), countText(dwellings))
    );
    follow();
}

void BuildingsDialog::follow()
{
    for (auto* button : m_ofOne) {
        button->setEnabled(chosen().valid());
    }
}

Id<residents::Building> BuildingsDialog::chosen() const
{
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    return row < m_shown.size() ? m_shown[row].building.id : Id<residents::Building>();
}

} // namespace linwu::ui
