// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/grids/grid_page.h"

#include "core/grids/grid_actions.h"
#include "core/grids/grid_queries.h"
#include "core/residents/place_queries.h"
#include "ui/desk/history_panel.h"
#include "ui/grids/duties_panel.h"
#include "ui/grids/grid_acts.h"
#include "ui/grids/grid_rows.h"
#include "ui/text/convert.h"
#include "ui/text/door_text.h"
#include "ui/text/labels.h"
#include "ui/widgets/detail_card.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/text_fields.h"

#include <QAction>

namespace linwu::ui {

GridPage::GridPage(Desk& desk, QWidget* parent)
    : RegisterPage(
          desk,
          QStringLiteral("grids"),
          {tr("Grids"),
           QStringLiteral("grids"),
           tr("There is no grid yet"),
           tr("Make a grid and give it buildings; people and households follow by themselves."),
           tr("Choose a grid from the list.")},
          std::make_shared<GridRows>(),
          parent
      )
    , m_acts(new GridActs(desk, this))
    , m_duties(new DutiesPanel(desk, [this](const GridDuty& duty) { m_acts->endDuty(duty); }))
    , m_buildings(new SmallTable(tr("Buildings")))
    , m_history(new HistoryPanel(desk, QStringLiteral("grid")))
{
    m_buildings->setColumns({tr("Building"), tr("Households"), tr("People"), tr("Dwellings")}, {0, 80, 80, 80});
    card()->addTab(m_duties, tr("Responsible"), QStringLiteral("duties"));
    card()->addTab(m_buildings, tr("Buildings"), QStringLiteral("buildings"));
    card()->addTab(m_history, tr("History"), QStringLiteral("history"));
    card()->facts()->setCommit([this](const QString& field, const QString& text) { return commit(field, text); });
    makeActs();
    begin();
}

void GridPage::makeActs()
{
    setPrimary(QStringLiteral("add"), tr("New grid"), QStringLiteral("plus"), [this] {
        if (const qint64 made = m_acts->add(); made != 0) {
            open(made);
        }
    });
    addQuiet(QStringLiteral("addStaff"), tr("New staff member"), QStringLiteral("user"), [this] { m_acts->addStaff(); });
    addQuiet(QStringLiteral("populationTable"), tr("Population table"), QStringLiteral("sheet"), [this] {
        m_acts->printPopulation();
    });
    addListActs();
    const auto id = [this] { return Id<Grid>{currentId()}; };
    m_cardActs = {
        addAct(
            QStringLiteral("assignBuildings"),
            tr("Buildings …"),
            QStringLiteral("building"),
            [this, id] { m_acts->assignBuildings(id()); }
        ),
        addAct(
            QStringLiteral("assignDuty"), tr("Responsible …"), QStringLiteral("user"), [this, id] { m_acts->assignDuty(id()); }
        ),
        addAct(QStringLiteral("handOver"), tr("Hand over …"), QStringLiteral("handover"), [this, id] { m_acts->handOver(id()); }),
        addAct(QStringLiteral("close"), tr("Close the grid …"), QStringLiteral("close"), [this, id] { m_acts->close(id()); }),
    };
}

void GridPage::show(qint64 id)
{
    const auto found = desk().read([id](const Reader& reader) { return grids::findGrid(reader, Id<Grid>{id}); });
    if (!found) {
        card()->setBlank(tr("This record is no longer there."));
        return;
    }
    m_grid = *found;
    card()->setName(toQt(m_grid.name), label("grid.kind", codeOf(m_grid.kind)) + QStringLiteral(" · ") + toQt(m_grid.code));
    card()->setActs(m_cardActs);
    const auto lineEditor = [] { return static_cast<QWidget*>(new QLineEdit); };
    const auto countEditor = [] { return static_cast<QWidget*>(new CountField); };
    const QString size = m_grid.targetHouseholds > 0 ? QString::number(m_grid.targetHouseholds) : QString();
    card()->facts()->setFacts({
        {QStringLiteral("name"), fieldLabel("grid", "name"), toQt(m_grid.name), toQt(m_grid.name), Tone::plain, lineEditor},
        {QStringLiteral("target_households"), fieldLabel("grid", "target_households"), size, size, Tone::plain, countEditor},
        {QStringLiteral("extent"),
         fieldLabel("grid", "extent"),
         toQt(m_grid.extent),
         toQt(m_grid.extent),
         Tone::plain,
         lineEditor,
         true},
    });
    m_duties->show(m_grid.id);
    fillBuildings(m_grid.id);
    m_history->show(id);
}

void GridPage::fillBuildings(Id<Grid> grid)
{
    QList<QStringList> rows;
    for (const auto& row : desk().read([&](const Reader& reader) { return residents::buildingsInGrid(reader, grid); })) {
        rows.append(
            {doorText(row.estate, row.building.number, {}, {}),
             countText(row.households),
             countText(row.persons),
             countText(row.dwellings)}
        );
    }
    m_buildings->setRows(rows);
    card()->setTabTitle(m_buildings, tr("Buildings %1").arg(rows.size()));
}

Problems GridPage::commit(const QString& field, const QString& text)
{
    Grid edited = m_grid;
    if (field == u"name") {
        edited.name = toCore(text.trimmed());
    } else if (field == u"extent") {
        edited.extent = toCore(text.trimmed());
    } else {
        edited.targetHouseholds = text.trimmed().toInt();
    }
    const auto result =
        desk().act(window(), [&](const Actor& actor) { return grids::editGrid(desk().registry(), actor, m_grid, edited); });
    return result ? Problems{} : result.error().problems;
}

QStringList GridPage::tables() const
{
    return {
        QStringLiteral("grid"),
        QStringLiteral("grid_building"),
        QStringLiteral("grid_duty"),
        QStringLiteral("staff"),
        QStringLiteral("staff_role"),
        QStringLiteral("building"),
        QStringLiteral("resident"),
    };
}

} // namespace linwu::ui
