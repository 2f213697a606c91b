// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/place_acts.h"

#include "core/residents/place_actions.h"
#include "core/residents/place_queries.h"
#include "core/residents/place_rules.h"
#include "core/store/table.h"
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

/// `1/2`, `50%` or nothing for the whole; none when it is neither.
std::optional<std::pair<std::int64_t, std::int64_t>> shareOf(const QString& text)
{
    const QString share = text.trimmed();
    if (share.isEmpty()) {
        return std::pair<std::int64_t, std::int64_t>{1, 1};
    }
    static const QRegularExpression fraction(QStringLiteral("^(\\d{1,4})\\s*[/／]\\s*(\\d{1,4})$"));
    static const QRegularExpression percent(QStringLiteral("^(\\d{1,3})\\s*[%％]$"));
    if (const auto match = fraction.match(share); match.hasMatch() && match.captured(2).toInt() > 0) {
        return std::pair<std::int64_t, std::int64_t>{match.captured(1).toInt(), match.captured(2).toInt()};
    }
    if (const auto match = percent.match(share); match.hasMatch()) {
        return std::pair<std::int64_t, std::int64_t>{match.captured(1).toInt(), 100};
    }
    return std::nullopt;
}

/// One owner of a form: name, telephone, share.
struct OwnerFields {
    OwnerFields(Form& form, int number)
        : field(QStringLiteral("owner_%1").arg(number))
        , name(added<QLineEdit>(form, PlaceActs::tr("Owner %1").arg(number), field))
        , phone(added<PhoneField>(form, PlaceActs::tr("Telephone"), field + QStringLiteral("_phone")))
        , share(added<QLineEdit>(
              form,
              PlaceActs::tr("Share"),
              field + QStringLiteral("_share"),
              PlaceActs::tr("1/2 or 50 %; empty: the whole")
          ))
    {}

    [[nodiscard]] bool empty() const { return name->text().trimmed().isEmpty(); }

    [[nodiscard]] Result<residents::Ownership> ownership() const
    {
        const auto part = shareOf(share->text());
        if (!part) {
            return invalid(toCore(field) + "_share", "share_unreadable");
        }
        residents::Ownership owner;
        owner.ownerName = textIn(name);
        owner.ownerPhone = toCore(phone->value());
        owner.shareNumerator = part->first;
        owner.shareDenominator = part->second;
        return owner;
    }

    QString field;
    QLineEdit* name;
    PhoneField* phone;
    QLineEdit* share;
};

/// More owners of one door are rare; they can be entered from a file of acts.
constexpr int mostOwners = 3;

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

void PlaceActs::editBuilding(Id<residents::Building> building)
{
    const auto shown =
        m_desk.read([&](const Reader& reader) { return findRecord<residents::Building>(reader.session(), building.value); });
    if (!shown) {
        return;
    }
    FormDialog dialog(m_desk, tr("The building was wrong"), tr("Correct"), m_page);
    dialog.setSentence(tr("A new number gives all its dwellings their new door."));
    auto* number = added<QLineEdit>(dialog.form(), tr("Number of the building"), QStringLiteral("number"));
    auto* street = added<QLineEdit>(dialog.form(), tr("Street number"), QStringLiteral("street_no"));
    auto* units = added<CountField>(dialog.form(), tr("Units"), QStringLiteral("units"));
    number->setText(toQt(shown->number));
    street->setText(toQt(shown->streetNo));
    units->setCount(shown->units == 0 ? std::nullopt : std::optional<std::int64_t>(shown->units));
    dialog.setAct([&](const Actor& actor) {
        residents::Building edited = *shown;
        edited.number = textIn(number);
        edited.streetNo = textIn(street);
        edited.units = static_cast<int>(units->count().value_or(0));
        return residents::editBuilding(m_desk.registry(), actor, *shown, edited);
    });
    dialog.exec();
}

void PlaceActs::editEstate(Id<residents::Building> building)
{
    const auto shown = m_desk.read([&](const Reader& reader) {
        const auto found = findRecord<residents::Building>(reader.session(), building.value);
        return found ? findRecord<residents::Estate>(reader.session(), found->estateId.value) : std::nullopt;
    });
    if (!shown) {
        return;
    }
    FormDialog dialog(m_desk, tr("The residential area was wrong"), tr("Correct"), m_page);
    auto* name = added<QLineEdit>(dialog.form(), tr("Residential area"), QStringLiteral("name"));
    auto* aliases =
        added<QLineEdit>(dialog.form(), tr("Other names"), QStringLiteral("aliases"), tr("As ledgers write it, separated by |"));
    name->setText(toQt(shown->name));
    aliases->setText(toQt(shown->aliases));
    dialog.setAct([&](const Actor& actor) {
        residents::Estate edited = *shown;
        edited.name = textIn(name);
        edited.aliases = textIn(aliases);
        return residents::editEstate(m_desk.registry(), actor, *shown, edited);
    });
    dialog.exec();
}

void PlaceActs::setOwners(Id<residents::Dwelling> dwelling)
{
    FormDialog dialog(m_desk, tr("The owners have changed"), tr("Enter"), m_page);
    dialog.setSentence(tr("Who owned it until that day stays in the history."));
    std::vector<OwnerFields> fields;
    for (int number = 1; number <= mostOwners; ++number) {
        fields.emplace_back(dialog.form(), number);
    }
    auto* day = dayField(dialog.form(), tr("From"), QStringLiteral("valid_from"), m_desk.today(), m_desk.today());
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        std::vector<residents::Ownership> owners;
        for (const auto& field : fields) {
            if (field.empty()) {
                continue;
            }
            auto owner = field.ownership();
            if (!owner) {
                return owner.error();
            }
            owners.push_back(std::move(*owner));
        }
        return residents::setOwners(m_desk.registry(), actor, dwelling, std::move(owners), day->date());
    });
    dialog.exec();
}

} // namespace linwu::ui
