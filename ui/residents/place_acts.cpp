// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/place_acts.h"

#include "core/residents/place_actions.h"
#include "core/residents/place_queries.h"
#include "core/residents/place_rules.h"
#include "ui/desk/desk.h"
#include "ui/desk/form_fields.h"
#include "ui/residents/dwelling_picker.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text_fields.h"

#include <QRegularExpression>

namespace linwu::ui {
namespace {

/// What is asked of a new building.
struct BuildingFields {
    explicit BuildingFields(Form& form)
        : area(added<QLineEdit>(form, PlaceActs::tr("Residential area"), QStringLiteral("estate")))
        , number(added<QLineEdit>(form, PlaceActs::tr("Number of the building"), QStringLiteral("number")))
        , units(added<CountField>(form, PlaceActs::tr("Units"), QStringLiteral("units")))
        , floors(added<CountField>(
              form,
              PlaceActs::tr("Floors"),
              QStringLiteral("floors"),
              PlaceActs::tr("Empty: no dwellings are made.")
          ))
        , rooms(added<CountField>(form, PlaceActs::tr("Rooms on a floor of a unit"), QStringLiteral("rooms_per_floor")))
        , skipped(added<QLineEdit>(
              form,
              PlaceActs::tr("Floors that do not exist"),
              QStringLiteral("skipped_floors"),
              PlaceActs::tr("For example 4 13 14")
          ))
        , numbering(choiceField(
              form,
              PlaceActs::tr("Rooms are numbered"),
              QStringLiteral("numbering"),
              {{"floor_room", QStringLiteral("101")},
               {"floor_room_4", QStringLiteral("0101")},
               {"floor_dash_room", QStringLiteral("1-01")}}
          ))
    {}

    [[nodiscard]] residents::Building building() const
    {
        residents::Building building;
        building.number = toCore(number->text().trimmed());
        building.units = static_cast<int>(units->count().value_or(0));
        return building;
    }

    /// Without floors there is no plan.
    [[nodiscard]] std::optional<residents::BuildingPlan> plan() const
    {
        residents::BuildingPlan plan;
        plan.units = static_cast<int>(units->count().value_or(0));
        plan.floors = static_cast<int>(floors->count().value_or(0));
        plan.roomsPerFloor = static_cast<int>(rooms->count().value_or(plan.roomsPerFloor));
        plan.numbering = fromCode<residents::RoomNumbering>(numbering->code()).value_or(plan.numbering);
        static const QRegularExpression noDigits(QStringLiteral("[^0-9]+"));
        for (const auto& floor : skipped->text().split(noDigits, Qt::SkipEmptyParts)) {
            plan.skippedFloors.push_back(floor.toInt());
        }
        return plan.floors > 0 ? std::optional(plan) : std::nullopt;
    }

    QLineEdit* area;
    QLineEdit* number;
    CountField* units;
    CountField* floors;
    CountField* rooms;
    QLineEdit* skipped;
    CodeField* numbering;
};

} // namespace

PlaceActs::PlaceActs(Desk& desk, QWidget* page)
    : QObject(page)
    , m_desk(desk)
    , m_page(page)
{}

Result<Id<residents::Estate>> PlaceActs::estateOf(const Actor& actor, const std::string& name)
{
    for (const auto& row : m_desk.read([](const Reader& reader) { return residents::listEstates(reader); })) {
        if (row.estate.name == name) {
            return row.estate.id;
        }
    }
    residents::Estate estate;
    estate.name = name;
    const auto made = residents::addEstate(m_desk.registry(), actor, estate);
    return made ? Result<Id<residents::Estate>>(estate.id) : made.error();
}

void PlaceActs::addBuilding()
{
    FormDialog dialog(m_desk, tr("New building"), tr("Add"), m_page);
    dialog.setSentence(tr("A new residential area is made when none of that name exists."));
    const BuildingFields fields(dialog.form());
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        const auto plan = fields.plan();
        if (Problems problems = plan ? residents::check(*plan) : Problems{}; !problems.empty()) {
            return invalid(problems);
        }
        const auto estate = estateOf(actor, toCore(fields.area->text().trimmed()));
        if (!estate) {
            return estate.error();
        }
        residents::Building building = fields.building();
        building.estateId = *estate;
        return residents::addBuilding(m_desk.registry(), actor, building, plan ? &*plan : nullptr);
    });
    dialog.exec();
}

qint64 PlaceActs::addDwelling()
{
    FormDialog dialog(m_desk, tr("New dwelling"), tr("Add"), m_page);
    dialog.setSentence(tr("A door of a building that is in the register; nobody has to live there."));
    auto* building = makeBuildingField(m_desk);
    auto* unit = new QLineEdit;
    auto* room = new QLineEdit;
    dialog.form().add(tr("Building"), building, QStringLiteral("building_id"));
    dialog.form().add(tr("Unit"), unit, QStringLiteral("unit"), tr("Empty where the building has none."));
    dialog.form().add(tr("Room"), room, QStringLiteral("room"));
    qint64 made = 0;
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        residents::Dwelling dwelling;
        dwelling.buildingId = idIn<residents::Building>(building);
        dwelling.unit = toCore(unit->text().trimmed());
        dwelling.room = toCore(room->text().trimmed());
        if (!dwelling.buildingId) {
            return invalid("building_id", "required");
        }
        auto result = residents::addDwelling(m_desk.registry(), actor, dwelling);
        made = result ? dwelling.id.value : 0;
        return result;
    });
    dialog.exec();
    return made;
}

void PlaceActs::changeUse(Id<residents::Dwelling> dwelling)
{
    FormDialog dialog(m_desk, tr("The use has changed"), tr("Enter"), m_page);
    dialog.setSentence(tr("What it was used for until that day stays in the history."));
    auto* use =
        choiceField(dialog.form(), tr("Use"), QStringLiteral("use"), choicesOf<residents::DwellingUse>("dwelling.current_use"));
    auto* day = dayField(dialog.form(), tr("From"), QStringLiteral("from"), m_desk.today(), m_desk.today());
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        const auto chosen = fromCode<residents::DwellingUse>(use->code()).value_or(residents::DwellingUse::unknown);
        return residents::changeUse(m_desk.registry(), actor, dwelling, chosen, day->date());
    });
    dialog.exec();
}

} // namespace linwu::ui
