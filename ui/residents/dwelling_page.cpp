// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/dwelling_page.h"

#include "core/residents/place_actions.h"
#include "core/residents/place_queries.h"
#include "ui/desk/history_panel.h"
#include "ui/residents/dwelling_rows.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/detail_card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/small_table.h"
#include "ui/widgets/text_fields.h"

namespace linwu::ui {
namespace {

QString doorOf(const DoorAddress& address)
{
    QString text = toQt(address.area);
    for (const auto& [part, word] :
         {std::pair(address.building, QStringLiteral("幢")),
          {address.unit, QStringLiteral("单元")},
          {address.room, QStringLiteral("室")}}) {
        text += part.empty() ? QString() : toQt(part) + word;
    }
    return text;
}

QString fromText(const std::optional<Date>& from)
{
    return from ? dateText(from) : DwellingPage::tr("not known");
}

} // namespace

DwellingPage::DwellingPage(Desk& desk, QWidget* parent)
    : RegisterPage(
          desk,
          QStringLiteral("dwellings"),
          {tr("Dwellings"),
           QStringLiteral("home"),
           tr("There is no dwelling yet"),
           tr("They come with the import of a ledger, or with a new building."),
           tr("Choose a dwelling from the list.")},
          std::make_shared<DwellingRows>(),
          parent
      )
    , m_people(new SmallTable(tr("Who lives and lived here")))
    , m_uses(new SmallTable(tr("Uses")))
    , m_owners(new SmallTable(tr("Owners")))
    , m_history(new HistoryPanel(desk, QStringLiteral("dwelling")))
{
    m_people->setColumns({tr("Name"), tr("From"), tr("Until")}, {0, 110, 110});
    m_uses->setColumns({tr("Use"), tr("From"), tr("Until")}, {0, 110, 110});
    m_owners->setColumns({tr("Owner"), tr("Share"), tr("From"), tr("Until")}, {0, 70, 110, 110});
    card()->addTab(m_people, tr("People"), QStringLiteral("people"));
    card()->addTab(m_uses, tr("Uses"), QStringLiteral("uses"));
    card()->addTab(m_owners, tr("Owners"), QStringLiteral("owners"));
    card()->addTab(m_history, tr("History"), QStringLiteral("history"));
    connect(m_people, &SmallTable::opened, this, [this](int row) {
        if (row < static_cast<int>(m_persons.size())) {
            Q_EMIT this->desk().openRequested(QStringLiteral("residents"), m_persons[static_cast<std::size_t>(row)]);
        }
    });
    setPrimary(QStringLiteral("addBuilding"), tr("New building"), QStringLiteral("building"), [this] { addBuilding(); });
    offerOnEmpty(addAct(QStringLiteral("import"), tr("Import"), QStringLiteral("import"), [this] {
        Q_EMIT this->desk().importRequested();
    }));
    addListActs();
    m_changeUse = addAct(QStringLiteral("changeUse"), tr("Use has changed …"), QStringLiteral("edit"), [this] { changeUse(); });
    begin();
}

void DwellingPage::show(qint64 id)
{
    const auto found = desk().read([id](const Reader& reader) { return residents::dwellingCard(reader, {id}, reader.today()); });
    if (!found) {
        card()->setBlank(tr("This record is no longer there."));
        return;
    }
    const auto& dwelling = found->dwelling;
    card()->setName(doorOf(found->address), toQt(found->grid));
    card()->setActs({m_changeUse});
    const auto fact = [](const char* field, const QString& text) { return Fact{{}, fieldLabel("dwelling", field), text}; };
    card()->facts()->setFacts({
        fact("use", label("dwelling.current_use", codeOf(found->use))),
        fact("area", dwelling.area ? areaText(dwelling.area) + QStringLiteral(" ㎡") : QString()),
        fact("certificate", toQt(dwelling.certificate)),
        fact("remark", toQt(dwelling.remark)),
    });
    fillTables(*found);
    m_history->show(id);
}

void DwellingPage::fillTables(const residents::DwellingCard& card)
{
    m_persons.clear();
    QList<QStringList> people;
    for (auto home = card.homes.rbegin(); home != card.homes.rend(); ++home) {
        m_persons.push_back(home->residence.residentId.value);
        people.append({toQt(home->resident), fromText(home->residence.validFrom), dateText(home->residence.validTo)});
    }
    m_people->setRows(people);
    QList<QStringList> uses;
    for (auto use = card.uses.rbegin(); use != card.uses.rend(); ++use) {
        uses.append({label("dwelling.current_use", codeOf(use->use)), fromText(use->validFrom), dateText(use->validTo)});
    }
    m_uses->setRows(uses);
    QList<QStringList> owners;
    for (auto owner = card.owners.rbegin(); owner != card.owners.rend(); ++owner) {
        const QString share = QStringLiteral("%1/%2").arg(owner->shareNumerator).arg(owner->shareDenominator);
        owners.append({toQt(owner->ownerName), share, fromText(owner->validFrom), dateText(owner->validTo)});
    }
    m_owners->setRows(owners);
}

void DwellingPage::changeUse()
{
    AskDialog dialog(
        tr("The use has changed"), tr("What it was used for until that day stays in the history."), tr("Enter"), this
    );
    QList<CodeChoice> choices;
    for (const auto& [use, code] : Codes<residents::DwellingUse>::table) {
        choices.append({std::string(code), label("dwelling.current_use", code)});
    }
    auto* use = new CodeField(choices, false);
    auto* day = new DateField;
    day->setToday(desk().today());
    day->setDate(desk().today());
    dialog.form().add(tr("Use"), use, QStringLiteral("use"));
    dialog.form().add(tr("From"), day, QStringLiteral("from"));
    dialog.setAct([&]() -> AskDialog::Answer {
        const auto chosen = fromCode<residents::DwellingUse>(use->code()).value_or(residents::DwellingUse::unknown);
        const auto result = desk().act(&dialog, [&](const Actor& actor) {
            return residents::changeUse(desk().registry(), actor, {currentId()}, chosen, day->date());
        });
        return {result.hasValue(), result ? Problems{} : result.error().problems};
    });
    dialog.exec();
}

void DwellingPage::addBuilding()
{
    AskDialog dialog(tr("New building"), tr("A new residential area is made when none of that name exists."), tr("Add"), this);
    auto* area = new QLineEdit;
    auto* number = new QLineEdit;
    auto* units = new CountField;
    dialog.form().add(tr("Residential area"), area, QStringLiteral("estate"));
    dialog.form().add(tr("Number of the building"), number, QStringLiteral("number"));
    dialog.form().add(tr("Units"), units, QStringLiteral("units"));
    dialog.setAct([&]() -> AskDialog::Answer {
        residents::Building building;
        building.number = toCore(number->text().trimmed());
        building.units = static_cast<int>(units->count().value_or(0));
        const std::string name = toCore(area->text().trimmed());
        for (const auto& row : desk().read([](const Reader& reader) { return residents::listEstates(reader); })) {
            if (row.estate.name == name) {
                building.estateId = row.estate.id;
            }
        }
        if (!building.estateId) {
            residents::Estate estate;
            estate.name = name;
            const auto made =
                desk().act(&dialog, [&](const Actor& actor) { return residents::addEstate(desk().registry(), actor, estate); });
            if (!made) {
                return {false, made.error().problems};
            }
            building.estateId = estate.id;
        }
        const auto result =
            desk().act(&dialog, [&](const Actor& actor) { return residents::addBuilding(desk().registry(), actor, building); });
        return {result.hasValue(), result ? Problems{} : result.error().problems};
    });
    dialog.exec();
}

QStringList DwellingPage::tables() const
{
    return {
        QStringLiteral("dwelling"),
        QStringLiteral("dwelling_use"),
        QStringLiteral("ownership"),
        QStringLiteral("residence"),
        QStringLiteral("building"),
        QStringLiteral("estate"),
        QStringLiteral("resident"),
    };
}

} // namespace linwu::ui
