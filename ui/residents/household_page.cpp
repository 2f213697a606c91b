// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/household_page.h"

#include "core/residents/household_actions.h"
#include "core/store/table.h"
#include "ui/desk/form_fields.h"
#include "ui/desk/history_panel.h"
#include "ui/residents/household_acts.h"
#include "ui/residents/household_rows.h"
#include "ui/text/door_text.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"
#include "ui/text/values.h"
#include "ui/widgets/detail_card.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/small_table.h"

#include <QAction>
#include <QLineEdit>

namespace linwu::ui {
namespace {

using residents::Household;
using residents::HouseholdKind;

QString sinceText(const std::optional<Date>& from)
{
    return from ? dateText(from) : HouseholdPage::tr("not known");
}

QString relationText(const std::string& relation)
{
    return relation.empty() ? HouseholdPage::tr("not known") : codeName("relationship", relation);
}

/// Where one member lives on the day of the card.
QString homeOf(const residents::HouseholdCard& card, Id<residents::Resident> member)
{
    for (const auto& home : card.homes) {
        if (home.residence.residentId == member) {
            return doorText(home.address);
        }
    }
    return HouseholdPage::tr("not known");
}

} // namespace

HouseholdPage::HouseholdPage(Desk& desk, QWidget* parent)
    : RegisterPage(
          desk,
          QStringLiteral("households"),
          {tr("Households"),
           QStringLiteral("household"),
           tr("There is no household yet"),
           tr("They come with the import of a ledger, and with people who move in."),
           tr("Choose a household from the list.")},
          std::make_shared<HouseholdRows>(),
          parent
      )
    , m_acts(new HouseholdActs(desk, this))
    , m_members(peopleTable(tr("Members and where they live"), m_memberIds))
    , m_registered(peopleTable(tr("Where the members are registered"), m_registeredIds))
    , m_owned(peopleTable(tr("Who owns what"), m_ownerIds))
    , m_history(new HistoryPanel(desk, QStringLiteral("household")))
{
    makeTabs();
    makeActs();
    card()->facts()->setCommit([this](const QString& field, const QString& text) { return commit(field, text); });
    begin();
}

SmallTable* HouseholdPage::peopleTable(const QString& name, std::vector<qint64>& persons)
{
    auto* table = new SmallTable(name);
    connect(table, &SmallTable::opened, this, [this, &persons](int row) {
        const auto at = static_cast<std::size_t>(row);
        if (at < persons.size() && persons[at] != 0) {
            Q_EMIT desk().openRequested(QStringLiteral("residents"), persons[at]);
        }
    });
    return table;
}

void HouseholdPage::makeTabs()
{
    m_members->setColumns({tr("Name"), tr("Relation"), tr("Lives at"), tr("Since")}, {84, 84, 0, 100});
    m_registered->setColumns({tr("Name"), tr("Kind"), tr("Number"), tr("Address"), tr("Relation")}, {84, 96, 84, 0, 84});
    m_owned->setColumns({tr("Owner"), tr("Dwelling"), tr("Share"), tr("From")}, {84, 0, 60, 100});
    card()->addTab(m_members, tr("Lives"), QStringLiteral("members"));
    card()->addTab(m_registered, tr("Registered (hukou)"), QStringLiteral("registered"));
    card()->addTab(m_owned, tr("Owns"), QStringLiteral("owned"));
    card()->addTab(m_history, tr("History"), QStringLiteral("history"));
}

void HouseholdPage::makeActs()
{
    setPrimary(QStringLiteral("addHousehold"), tr("New household"), QStringLiteral("plus"), [this] { open(m_acts->add()); });
    offerOnEmpty(addAct(QStringLiteral("import"), tr("Import"), QStringLiteral("import"), [this] {
        Q_EMIT desk().importRequested();
    }));
    addQuiet(QStringLiteral("joinHouseholds"), tr("Join households"), QStringLiteral("merge"), [this] { joinSelected(); });
    addListActs();
    m_head = addAct(QStringLiteral("changeHouseholdHead"), tr("Change head"), QStringLiteral("user"), [this] {
        m_acts->changeHead({currentId()});
    });
    m_split = addAct(QStringLiteral("splitHousehold"), tr("Split household"), QStringLiteral("split"), [this] {
        m_acts->split({currentId()});
    });
    m_sheet = addAct(QStringLiteral("householdSheet"), tr("Registration sheet"), QStringLiteral("print"), [this] {
        m_acts->printSheet({currentId()});
    });
}

void HouseholdPage::open(qint64 id)
{
    const auto household = desk().read([id](const Reader& reader) { return findRecord<Household>(reader.session(), id); });
    QStringList chips;
    if (household && household->kind != HouseholdKind::living) {
        chips.append(QStringLiteral("kind:") + toQt(codeOf(household->kind)));
    }
    if (household && household->endedOn) {
        chips.append(QStringLiteral("ended"));
    }
    // The list shows living households unless a chip says otherwise.
    if (!chips.isEmpty() && query().chips != chips) {
        narrowTo(chips);
    }
    RegisterPage::open(id);
}

void HouseholdPage::joinSelected()
{
    const auto chosen = list()->selectedIds();
    if (chosen.size() != 2) {
        Q_EMIT desk().said(tr("Select two households in the list (Ctrl+click); the one clicked last takes the others in."));
        return;
    }
    const auto into = currentId();
    m_acts->join({into}, {chosen[0] == into ? chosen[1] : chosen[0]});
}

void HouseholdPage::show(qint64 id)
{
    const auto found =
        desk().read([id](const Reader& reader) { return residents::householdViews(reader, {id}, reader.today()); });
    if (!found) {
        card()->setBlank(tr("This record is no longer there."));
        return;
    }
    m_household = found->fact.household;
    const auto head = desk().read([this](const Reader& reader) {
        return findRecord<residents::Resident>(reader.session(), m_household.headId.value);
    });
    const QString place =
        m_household.kind == HouseholdKind::living ? doorText(found->fact.address) : toQt(m_household.hukouAddress);
    card()->setName(head ? tr("Household of %1").arg(toQt(head->name)) : tr("Household without a head"), place);
    QList<std::pair<QString, Tone>> pills{{label("household.kind", codeOf(m_household.kind)), Tone::plain}};
    if (m_household.endedOn) {
        pills.append({tr("Ended"), Tone::plain});
    }
    for (const auto& problem : found->fact.problems) {
        pills.append({linwu::ui::sentence(problem), Tone::warn});
    }
    card()->setPills(pills);
    chooseActs(*found);
    fillFacts(*found);
    fillTables(*found);
    m_history->show(id);
}

void HouseholdPage::chooseActs(const residents::HouseholdCard& card)
{
    const bool going = !m_household.endedOn;
    QList<QAction*> offered;
    for (const auto& [action, wanted] :
         {std::pair(m_head, going && !card.fact.members.empty()),
          {m_split, going && card.fact.members.size() > 1},
          {m_sheet, going}}) {
        action->setEnabled(wanted);
        if (wanted) {
            offered.append(action);
        }
    }
    this->card()->setActs(offered);
}

void HouseholdPage::fillFacts(const residents::HouseholdCard& found)
{
    const auto fact = [](const char* field, const QString& text) { return Fact{{}, fieldLabel("household", field), text}; };
    const auto editable = [this](const char* field, const std::string& text) {
        Fact made{QString::fromLatin1(field), fieldLabel("household", field), toQt(text), toQt(text)};
        if (!m_household.endedOn) {
            made.editor = [] { return new QLineEdit; };
        }
        made.wide = true;
        return made;
    };
    Fact number = editable("number", m_household.number);
    number.wide = false;
    QList<Fact> facts{
        number,
        Fact{{}, tr("Number of people"), countText(static_cast<qint64>(found.fact.members.size()))},
        fact("current_grid_id", toQt(found.grid)),
        fact("formed_on", dateText(m_household.formedOn))};
    if (m_household.endedOn) {
        facts.append(fact("ended_on", dateText(m_household.endedOn)));
    }
    facts.append(editable("hukou_address", m_household.hukouAddress));
    facts.append(editable("remark", m_household.remark));
    card()->facts()->setFacts(facts);
}

void HouseholdPage::fillTables(const residents::HouseholdCard& found)
{
    m_memberIds.clear();
    m_registeredIds.clear();
    m_ownerIds.clear();
    QList<QStringList> members;
    for (std::size_t at = 0; at < found.fact.members.size(); ++at) {
        const auto& member = found.fact.members[at];
        m_memberIds.push_back(member.id.value);
        members.append(
            {toQt(member.name),
             relationText(member.relative.relation),
             homeOf(found, member.id),
             sinceText(found.memberships[at].validFrom)}
        );
    }
    m_members->setRows(members);
    QList<QStringList> registered;
    for (const auto& one : found.registered) {
        m_registeredIds.push_back(one.membership.residentId.value);
        registered.append(
            {toQt(one.resident),
             label("household.kind", codeOf(one.household.kind)),
             toQt(one.household.number),
             toQt(one.household.hukouAddress),
             relationText(one.membership.relation)}
        );
    }
    m_registered->setRows(registered);
    QList<QStringList> owned;
    for (const auto& one : found.owned) {
        const auto& share = one.ownership;
        m_ownerIds.push_back(share.residentId.value);
        owned.append(
            {toQt(share.ownerName),
             doorText(one.address),
             QStringLiteral("%1/%2").arg(share.shareNumerator).arg(share.shareDenominator),
             sinceText(share.validFrom)}
        );
    }
    m_owned->setRows(owned);
}

Problems HouseholdPage::commit(const QString& field, const QString& text)
{
    Household edited = m_household;
    (field == u"number" ? edited.number : field == u"remark" ? edited.remark : edited.hukouAddress) = toCore(text.trimmed());
    const auto result = desk().act(window(), [&](const Actor& actor) {
        return residents::editHousehold(desk().registry(), actor, m_household, edited);
    });
    return problemsAt(field, result);
}

QStringList HouseholdPage::tables() const
{
    return {
        QStringLiteral("household"),
        QStringLiteral("household_member"),
        QStringLiteral("resident"),
        QStringLiteral("residence"),
        QStringLiteral("dwelling"),
        QStringLiteral("building"),
        QStringLiteral("estate"),
        QStringLiteral("ownership"),
        QStringLiteral("grid"),
        QStringLiteral("grid_building"),
    };
}

} // namespace linwu::ui
