// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/dwelling_page.h"

#include "core/residents/place_actions.h"
#include "core/residents/place_queries.h"
#include "core/values/money.h"
#include "ui/desk/form_fields.h"
#include "ui/desk/history_panel.h"
#include "ui/residents/buildings_dialog.h"
#include "ui/residents/correction_acts.h"
#include "ui/residents/dwelling_rows.h"
#include "ui/residents/place_acts.h"
#include "ui/text/convert.h"
#include "ui/text/door_text.h"
#include "ui/text/labels.h"
#include "ui/widgets/detail_card.h"
#include "ui/widgets/small_table.h"

#include <QAction>
#include <QLineEdit>

#include <algorithm>

namespace linwu::ui {
namespace {

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
    , m_places(new PlaceActs(desk, this))
    , m_corrections(new CorrectionActs(desk, this))
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
    setPrimary(QStringLiteral("addBuilding"), tr("New building"), QStringLiteral("building"), [this] {
        m_places->addBuilding();
    });
    offerOnEmpty(addAct(QStringLiteral("import"), tr("Import"), QStringLiteral("import"), [this] {
        Q_EMIT this->desk().importRequested();
    }));
    addListActs();
    addQuiet(QStringLiteral("addDwelling"), tr("New dwelling"), QStringLiteral("home"), [this] {
        open(m_places->addDwelling());
    });
    addQuiet(QStringLiteral("buildings"), tr("Buildings …"), QStringLiteral("building"), [this] { showBuildings(); });
    m_correctUse = addAct(QStringLiteral("correctUse"), tr("Use was wrong …"), QStringLiteral("edit"), [this] {
        const auto at = m_uses->currentRow();
        if (at >= 0 && at < static_cast<int>(m_useSpells.size())) {
            m_corrections->correctUse(m_useSpells[static_cast<std::size_t>(at)]);
        }
    });
    m_changeUse = addAct(QStringLiteral("changeUse"), tr("Use has changed …"), QStringLiteral("edit"), [this] {
        m_places->changeUse({currentId()});
    });
    m_setOwners = addAct(QStringLiteral("setOwners"), tr("Owners have changed …"), QStringLiteral("user"), [this] {
        m_places->setOwners({currentId()});
    });
    m_editBuilding = addAct(QStringLiteral("editBuilding"), tr("Building was wrong …"), QStringLiteral("building"), [this] {
        m_places->editBuilding(m_shown.buildingId);
    });
    m_editEstate = addAct(QStringLiteral("editEstate"), tr("Area was wrong …"), QStringLiteral("edit"), [this] {
        m_places->editEstate(m_shown.buildingId);
    });
    card()->facts()->setCommit([this](const QString& field, const QString& text) { return commit(field, text); });
    begin();
}

void DwellingPage::showBuildings()
{
    BuildingsDialog dialog(desk(), window());
    if (dialog.exec() == QDialog::Accepted && dialog.chosen().valid()) {
        narrowTo({QStringLiteral("building:%1").arg(dialog.chosen().value)});
        focusFirst();
    }
}

void DwellingPage::show(qint64 id)
{
    const auto found = desk().read([id](const Reader& reader) { return residents::dwellingCard(reader, {id}, reader.today()); });
    if (!found) {
        card()->setBlank(tr("This record is no longer there."));
        return;
    }
    const auto& dwelling = found->dwelling;
    card()->setName(doorText(found->address), toQt(found->grid));
    m_shown = dwelling;
    QList<QAction*> acts{m_changeUse};
    if (!found->uses.empty()) {
        acts.append(m_correctUse);
    }
    card()->setActs(acts << m_setOwners << m_editBuilding << m_editEstate);
    card()->facts()->setFacts(factsOf(*found));
    fillTables(*found);
    m_history->show(id);
}

QList<Fact> DwellingPage::factsOf(const residents::DwellingCard& card) const
{
    const auto& dwelling = card.dwelling;
    const auto editable = [](const char* field, const QString& shown, const QString& raw) {
        Fact fact{QString::fromLatin1(field), fieldLabel("dwelling", field), shown, raw};
        fact.editor = [] { return new QLineEdit; };
        return fact;
    };
    const auto same = [&](const char* field, const std::string& text) { return editable(field, toQt(text), toQt(text)); };
    const QString area = areaText(dwelling.area);
    return {
        Fact{{}, fieldLabel("dwelling", "use"), label("dwelling.current_use", codeOf(card.use))},
        editable("area", area.isEmpty() ? area : area + QStringLiteral(" ㎡"), area),
        same("unit", dwelling.unit),
        same("room", dwelling.room),
        same("certificate", dwelling.certificate),
        same("remark", dwelling.remark),
    };
}

Problems DwellingPage::commit(const QString& field, const QString& text)
{
    residents::Dwelling edited = m_shown;
    const std::string typed = toCore(text.trimmed());
    if (field == u"area") {
        // 0.01 ㎡ is written with two decimals at most, as money is.
        const auto area = parseMoney(typed);
        if (!typed.empty() && (!area || area->fen <= 0)) {
            return {{"area", "area_unreadable", Severity::block, {}}};
        }
        edited.area = typed.empty() ? std::nullopt : std::optional(area->fen);
    } else {
        std::string& target = field == u"unit"          ? edited.unit
                              : field == u"room"        ? edited.room
                              : field == u"certificate" ? edited.certificate
                                                        : edited.remark;
        target = typed;
    }
    const auto result = desk().act(window(), [&](const Actor& actor) {
        return residents::editDwelling(desk().registry(), actor, m_shown, edited);
    });
    return problemsAt(field, result);
}

void DwellingPage::fillTables(residents::DwellingCard card)
{
    // The newest first.
    std::ranges::reverse(card.homes);
    std::ranges::reverse(card.uses);
    std::ranges::reverse(card.owners);
    m_persons.clear();
    QList<QStringList> people;
    for (const auto& home : card.homes) {
        m_persons.push_back(home.residence.residentId.value);
        people.append({toQt(home.resident), fromText(home.residence.validFrom), dateText(home.residence.validTo)});
    }
    m_people->setRows(people);
    m_useSpells = card.uses;
    QList<QStringList> uses;
    for (const auto& use : card.uses) {
        uses.append({label("dwelling.current_use", codeOf(use.use)), fromText(use.validFrom), dateText(use.validTo)});
    }
    m_uses->setRows(uses);
    QList<QStringList> owners;
    for (const auto& owner : card.owners) {
        const QString share = QStringLiteral("%1/%2").arg(owner.shareNumerator).arg(owner.shareDenominator);
        owners.append({toQt(owner.ownerName), share, fromText(owner.validFrom), dateText(owner.validTo)});
    }
    m_owners->setRows(owners);
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
