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
#include "ui/desk/paper_window.h"
#include "ui/desk/staff_choices.h"
#include "ui/text/convert.h"
#include "ui/text/door_text.h"
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

DateField* addDay(FormDialog& dialog, Desk& desk, const QString& field = QStringLiteral("on"))
{
    return dayField(dialog.form(), GridActs::tr("From"), field, desk.today(), desk.today());
}

CodeField* addStaffChoice(FormDialog& dialog, Desk& desk, const QString& word, const QString& field)
{
    auto* staff = new CodeField(staffChoices(desk));
    dialog.form().add(word, staff, field);
    return staff;
}

CodeField* addRole(FormDialog& dialog, bool ofGrids)
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

constexpr int buildingRole = Qt::UserRole;
constexpr int markedRole = Qt::UserRole + 1; ///< belongs to the grid already

/// Every building with its grid, those of `grid` marked; filled as soon as the register has answered.
QListWidget* addBuildingList(FormDialog& dialog, Desk& desk, Id<Grid> grid)
{
    auto* list = new QListWidget;
    list->setMinimumHeight(px(220));
    dialog.form().add(GridActs::tr("Buildings"), list, QStringLiteral("parts"));
    desk.ask(
        list,
        QStringLiteral("buildings"),
        Haste::rows,
        [](const Reader& reader) { return residents::buildingNames(reader); },
        [list, grid](const Result<std::vector<residents::BuildingName>>& names) {
            for (const auto& name : names ? *names : std::vector<residents::BuildingName>()) {
                const QString grids = name.grid.empty() ? GridActs::tr("no grid") : toQt(name.grid);
                auto* item =
                    new QListWidgetItem(doorText(name.estate, name.number, {}, {}) + QStringLiteral("  ·  ") + grids, list);
                item->setCheckState(name.gridId == grid ? Qt::Checked : Qt::Unchecked);
                item->setData(buildingRole, qlonglong{name.id.value});
                item->setData(markedRole, name.gridId == grid);
            }
        }
    );
    return list;
}

std::vector<grids::BuildingPart> newlyMarked(const QListWidget& list)
{
    std::vector<grids::BuildingPart> parts;
    for (int at = 0; at < list.count(); ++at) {
        const auto* item = list.item(at);
        if (item->checkState() == Qt::Checked && !item->data(markedRole).toBool()) {
            parts.push_back({{item->data(buildingRole).toLongLong()}, {}});
        }
    }
    return parts;
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
    FormDialog dialog(m_desk, tr("New grid"), tr("Add"), m_page);
    dialog.setSentence(tr("Without a code the next one of the community is given."));
    auto* name = lineField(dialog.form(), fieldLabel("grid", "name"), QStringLiteral("name"));
    auto* code = lineField(dialog.form(), fieldLabel("grid", "code"), QStringLiteral("code"));
    auto* extent = lineField(dialog.form(), fieldLabel("grid", "extent"), QStringLiteral("extent"));
    auto* size = added<CountField>(dialog.form(), fieldLabel("grid", "target_households"), QStringLiteral("target_households"));
    qint64 made = 0;
    dialog.setAct([&](const Actor& actor) {
        Grid grid;
        grid.name = textIn(name);
        grid.code = textIn(code);
        grid.extent = textIn(extent);
        grid.targetHouseholds = static_cast<int>(size->count().value_or(0));
        auto result = grids::addGrid(m_desk.registry(), actor, grid);
        made = result ? grid.id.value : 0;
        return result;
    });
    dialog.exec();
    return made;
}

void GridActs::assignBuildings(Id<Grid> grid)
{
    FormDialog dialog(m_desk, tr("Buildings of the grid"), tr("Assign"), m_page);
    dialog.setSentence(tr("Mark all that belong to it from that day on; dwellings, households and people follow."));
    const auto* list = addBuildingList(dialog, m_desk, grid);
    auto* day = addDay(dialog, m_desk, QStringLiteral("from"));
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        const auto parts = newlyMarked(*list);
        return parts.empty() ? Changes{} : grids::assignBuildings(m_desk.registry(), actor, grid, parts, day->date());
    });
    dialog.exec();
}

void GridActs::assignDuty(Id<Grid> grid)
{
    FormDialog dialog(m_desk, tr("Responsible for the grid"), tr("Assign"), m_page);
    dialog.setSentence(tr("There is one head of a grid (网格长) at a time."));
    auto* staff = addStaffChoice(dialog, m_desk, tr("Staff member"), QStringLiteral("staff_id"));
    auto* role = addRole(dialog, true);
    auto* day = addDay(dialog, m_desk, QStringLiteral("valid_from"));
    dialog.setAct([&](const Actor& actor) {
        GridDuty duty;
        duty.gridId = grid;
        duty.staffId.value = keyOf(staff);
        duty.role = fromCode<StaffRole>(role->code()).value_or(StaffRole::gridWorker);
        duty.validFrom = day->date();
        return grids::assignDuty(m_desk.registry(), actor, duty);
    });
    dialog.exec();
}

void GridActs::endDuty(const GridDuty& duty)
{
    FormDialog dialog(m_desk, tr("End a duty"), tr("End"), m_page);
    dialog.setSentence(tr("The duty ends on that day; the time before stays in the history."));
    auto* day = addDay(dialog, m_desk);
    dialog.setAct(day, [&](const Actor& actor, const Date& on) { return grids::endDuty(m_desk.registry(), actor, duty, on); });
    dialog.exec();
}

void GridActs::handOver(Id<Grid> grid)
{
    FormDialog dialog(m_desk, tr("Hand over"), tr("Hand over"), m_page);
    dialog.setSentence(tr("All open duties of one go to the other in one step."));
    auto* from = addStaffChoice(dialog, m_desk, tr("From whom"), QStringLiteral("from"));
    auto* to = addStaffChoice(dialog, m_desk, tr("To whom"), QStringLiteral("to"));
    QList<CodeChoice> choices{{std::to_string(grid.value), tr("this grid only")}};
    auto* which = new CodeField(choices);
    which->setItemText(0, tr("all grids"));
    dialog.form().add(tr("Which"), which, QStringLiteral("grid"));
    auto* day = addDay(dialog, m_desk);
    dialog.setAct(day, [&](const Actor& actor, const Date& on) {
        return grids::handOver(m_desk.registry(), actor, {keyOf(from)}, {keyOf(to)}, on, {keyOf(which)});
    });
    dialog.exec();
}

void GridActs::close(Id<Grid> grid)
{
    FormDialog dialog(m_desk, tr("Close the grid"), tr("Close"), m_page);
    dialog.setSentence(tr("Its buildings leave it and its duties end that day. The code is never given again."));
    auto* day = addDay(dialog, m_desk);
    dialog.setAct(day, [&](const Actor& actor, const Date& on) { return grids::closeGrid(m_desk.registry(), actor, grid, on); });
    dialog.exec();
}

void GridActs::addStaff()
{
    FormDialog dialog(m_desk, tr("New staff member"), tr("Add"), m_page);
    dialog.setSentence(tr("Office telephones may be printed on boards, private ones never are."));
    auto* name = lineField(dialog.form(), tr("Name"), QStringLiteral("name"));
    auto* phone = added<PhoneField>(dialog.form(), fieldLabel("staff", "work_phone"), QStringLiteral("work_phone"));
    auto* role = addRole(dialog, false);
    auto* day = addDay(dialog, m_desk, QStringLiteral("valid_from"));
    Id<Staff> made;
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        // Tried again after a question about the role, the person is there already.
        if (!made) {
            Staff staff;
            staff.name = textIn(name);
            staff.workPhone = textIn(phone);
            if (auto result = grids::addStaff(m_desk.registry(), actor, staff); !result) {
                return result;
            }
            made = staff.id;
        }
        StaffRoleSpell spell;
        spell.staffId = made;
        spell.role = fromCode<StaffRole>(role->code()).value_or(StaffRole::socialWorker);
        spell.validFrom = day->date();
        return grids::setRole(m_desk.registry(), actor, spell);
    });
    dialog.exec();
}

void GridActs::printPopulation()
{
    AskDialog dialog(
        tr("Population table"), tr("Births, deaths and moves are counted from that day until today."), tr("Show"), m_page
    );
    const Date newYear(m_desk.today().year(), 1, 1);
    auto* day = dayField(dialog.form(), tr("Changes since"), QStringLiteral("from"), newYear, m_desk.today());
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
        papers::IssueOf of;
        of.masked = true;
        showPaper(m_desk, *paper, of, m_page->window());
    }
}

} // namespace linwu::ui
