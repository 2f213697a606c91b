// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/grids/grid_acts.h"

#include "core/grids/grid_actions.h"
#include "core/grids/grid_queries.h"
#include "core/grids/population_papers.h"
#include "core/grids/staff_actions.h"
#include "core/grids/staff_queries.h"
#include "core/residents/place_queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/form_fields.h"
#include "ui/desk/list_printing.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text_fields.h"

#include <QLineEdit>
#include <QListWidget>

namespace linwu::ui {
namespace {

const Problems kDayMissing{{"on", "required", Severity::block, {}}};

DateField* addDay(AskDialog& dialog, Desk& desk, const QString& field = QStringLiteral("on"))
{
    return dayField(dialog.form(), GridActs::tr("From"), field, desk.today(), desk.today());
}

CodeField* addStaffChoice(AskDialog& dialog, Desk& desk, const QString& word, const QString& field)
{
    QList<CodeChoice> choices;
    for (const auto& row : desk.read([&](const Reader& reader) { return grids::listStaff(reader, reader.today()); })) {
        choices.append({std::to_string(row.staff.id.value), toQt(row.staff.name)});
    }
    auto* staff = new CodeField(choices);
    dialog.form().add(word, staff, field);
    return staff;
}

CodeField* addRole(AskDialog& dialog, bool ofGrids)
{
    QList<CodeChoice> choices;
    for (const auto& [role, code] : Codes<StaffRole>::table) {
        const bool gridRole = role == StaffRole::gridHead || role == StaffRole::gridWorker || role == StaffRole::gridAssistant ||
                              role == StaffRole::gridAdviser || role == StaffRole::buildingHead || role == StaffRole::volunteer;
        if (!ofGrids || gridRole) {
            choices.append({std::string(code), label("staff_role.role", code)});
        }
    }
    auto* role = new CodeField(choices, false);
    dialog.form().add(GridActs::tr("Role"), role, QStringLiteral("role"));
    return role;
}

std::int64_t keyOf(const CodeField* field)
{
    return QString::fromStdString(field->code()).toLongLong();
}

} // namespace

GridActs::GridActs(Desk& desk, QWidget* page)
    : QObject(page)
    , m_desk(desk)
    , m_page(page)
{}

qint64 GridActs::add()
{
    AskDialog dialog(tr("New grid"), tr("Without a code the next one of the community is given."), tr("Add"), m_page);
    auto* name = new QLineEdit;
    auto* code = new QLineEdit;
    auto* extent = new QLineEdit;
    auto* size = new CountField;
    dialog.form().add(fieldLabel("grid", "name"), name, QStringLiteral("name"));
    dialog.form().add(fieldLabel("grid", "code"), code, QStringLiteral("code"));
    dialog.form().add(fieldLabel("grid", "extent"), extent, QStringLiteral("extent"));
    dialog.form().add(fieldLabel("grid", "target_households"), size, QStringLiteral("target_households"));
    qint64 made = 0;
    dialog.setAct([&] {
        Grid grid;
        grid.name = toCore(name->text().trimmed());
        grid.code = toCore(code->text().trimmed());
        grid.extent = toCore(extent->text().trimmed());
        grid.targetHouseholds = static_cast<int>(size->count().value_or(0));
        const auto result =
            m_desk.act(&dialog, [&](const Actor& actor) { return grids::addGrid(m_desk.registry(), actor, grid); });
        made = result ? grid.id.value : 0;
        return answerOf(result);
    });
    dialog.exec();
    return made;
}

void GridActs::assignBuildings(Id<Grid> grid)
{
    AskDialog dialog(
        tr("Buildings of the grid"),
        tr("Mark all that belong to it from that day on; dwellings, households and people follow."),
        tr("Assign"),
        m_page
    );
    auto* list = new QListWidget;
    list->setMinimumHeight(px(220));
    const auto buildings = m_desk.read([](const Reader& reader) { return residents::listBuildings(reader); });
    for (const auto& row : buildings) {
        const QString grids = row.grid.empty() ? tr("no grid") : toQt(row.grid);
        auto* item = new QListWidgetItem(toQt(row.estate) + toQt(row.building.number) + QStringLiteral("幢  ·  ") + grids, list);
        item->setCheckState(row.building.currentGridId == grid ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, row.building.currentGridId == grid);
    }
    dialog.form().add(tr("Buildings"), list, QStringLiteral("parts"));
    auto* day = addDay(dialog, m_desk, QStringLiteral("from"));
    dialog.setAct([&]() -> AskDialog::Answer {
        std::vector<grids::BuildingPart> parts;
        for (int at = 0; at < list->count(); ++at) {
            if (list->item(at)->checkState() == Qt::Checked && !list->item(at)->data(Qt::UserRole).toBool()) {
                parts.push_back({buildings[static_cast<std::size_t>(at)].building.id, {}});
            }
        }
        if (parts.empty()) {
            return {true, {}};
        }
        return answerOf(m_desk.act(&dialog, [&](const Actor& actor) {
            return grids::assignBuildings(m_desk.registry(), actor, grid, parts, day->date());
        }));
    });
    dialog.exec();
}

void GridActs::assignDuty(Id<Grid> grid)
{
    AskDialog dialog(tr("Responsible for the grid"), tr("There is one head of a grid (网格长) at a time."), tr("Assign"), m_page);
    auto* staff = addStaffChoice(dialog, m_desk, tr("Staff member"), QStringLiteral("staff_id"));
    auto* role = addRole(dialog, true);
    auto* day = addDay(dialog, m_desk, QStringLiteral("valid_from"));
    dialog.setAct([&] {
        GridDuty duty;
        duty.gridId = grid;
        duty.staffId.value = keyOf(staff);
        duty.role = fromCode<StaffRole>(role->code()).value_or(StaffRole::gridWorker);
        duty.validFrom = day->date();
        return answerOf(m_desk.act(&dialog, [&](const Actor& actor) { return grids::assignDuty(m_desk.registry(), actor, duty); })
        );
    });
    dialog.exec();
}

void GridActs::endDuty(const GridDuty& duty)
{
    AskDialog dialog(tr("End a duty"), tr("The duty ends on that day; the time before stays in the history."), tr("End"), m_page);
    auto* day = addDay(dialog, m_desk);
    dialog.setAct([&]() -> AskDialog::Answer {
        if (!day->date()) {
            return {false, kDayMissing};
        }
        return answerOf(m_desk.act(&dialog, [&](const Actor& actor) {
            return grids::endDuty(m_desk.registry(), actor, duty, *day->date());
        }));
    });
    dialog.exec();
}

void GridActs::handOver(Id<Grid> grid)
{
    AskDialog dialog(tr("Hand over"), tr("All open duties of one go to the other in one step."), tr("Hand over"), m_page);
    auto* from = addStaffChoice(dialog, m_desk, tr("From whom"), QStringLiteral("from"));
    auto* to = addStaffChoice(dialog, m_desk, tr("To whom"), QStringLiteral("to"));
    QList<CodeChoice> choices{{std::to_string(grid.value), tr("this grid only")}};
    auto* which = new CodeField(choices);
    which->setItemText(0, tr("all grids"));
    dialog.form().add(tr("Which"), which, QStringLiteral("grid"));
    auto* day = addDay(dialog, m_desk);
    dialog.setAct([&]() -> AskDialog::Answer {
        if (!day->date()) {
            return {false, kDayMissing};
        }
        return answerOf(m_desk.act(&dialog, [&](const Actor& actor) {
            return grids::handOver(m_desk.registry(), actor, {keyOf(from)}, {keyOf(to)}, *day->date(), {keyOf(which)});
        }));
    });
    dialog.exec();
}

void GridActs::close(Id<Grid> grid)
{
    AskDialog dialog(
        tr("Close the grid"),
        tr("Its buildings leave it and its duties end that day. The code is never given again."),
        tr("Close"),
        m_page
    );
    auto* day = addDay(dialog, m_desk);
    dialog.setAct([&]() -> AskDialog::Answer {
        if (!day->date()) {
            return {false, kDayMissing};
        }
        return answerOf(m_desk.act(&dialog, [&](const Actor& actor) {
            return grids::closeGrid(m_desk.registry(), actor, grid, *day->date());
        }));
    });
    dialog.exec();
}

void GridActs::addStaff()
{
    AskDialog dialog(
        tr("New staff member"), tr("Office telephones may be printed on boards, private ones never are."), tr("Add"), m_page
    );
    auto* name = new QLineEdit;
    auto* phone = new PhoneField;
    dialog.form().add(tr("Name"), name, QStringLiteral("name"));
    dialog.form().add(fieldLabel("staff", "work_phone"), phone, QStringLiteral("work_phone"));
    auto* role = addRole(dialog, false);
    auto* day = addDay(dialog, m_desk, QStringLiteral("valid_from"));
    dialog.setAct([&]() -> AskDialog::Answer {
        Staff staff;
        staff.name = toCore(name->text().trimmed());
        staff.workPhone = toCore(phone->text().trimmed());
        const auto result =
            m_desk.act(&dialog, [&](const Actor& actor) { return grids::addStaff(m_desk.registry(), actor, staff); });
        if (!result) {
            return answerOf(result);
        }
        StaffRoleSpell spell;
        spell.staffId = staff.id;
        spell.role = fromCode<StaffRole>(role->code()).value_or(StaffRole::socialWorker);
        spell.validFrom = day->date();
        return answerOf(m_desk.act(&dialog, [&](const Actor& actor) { return grids::setRole(m_desk.registry(), actor, spell); }));
    });
    dialog.exec();
}

void GridActs::printPopulation()
{
    AskDialog dialog(
        tr("Population table"), tr("Births, deaths and moves are counted from that day until today."), tr("Show"), m_page
    );
    auto* day = new DateField;
    day->setToday(m_desk.today());
    day->setDate(Date(m_desk.today().year(), 1, 1));
    dialog.form().add(tr("Changes since"), day, QStringLiteral("from"));
    dialog.setAct([&]() -> AskDialog::Answer {
        const bool past = day->date() && *day->date() <= m_desk.today();
        return {past, past ? Problems{} : Problems{{"from", day->date() ? "date_in_future" : "required", Severity::block, {}}}};
    });
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    residents::PaperOrder order;
    order.community = m_desk.registry().info().community;
    order.person = m_desk.actor().name;
    const auto paper =
        m_desk.read([&](const Reader& reader) { return std::optional(grids::populationPaper(reader, *day->date(), order)); });
    if (paper) {
        previewPaper(m_desk, *paper, {}, m_page->window());
    }
}

} // namespace linwu::ui
