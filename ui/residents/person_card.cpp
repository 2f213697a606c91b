// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/person_card.h"

#include "core/base/text.h"
#include "core/papers/masking.h"
#include "core/registry/look.h"
#include "core/residents/fact_queries.h"
#include "core/residents/level_four_queries.h"
#include "core/residents/resident_actions.h"
#include "core/residents/resident_rules.h"
#include "core/store/table.h"
#include "ui/desk/desk.h"
#include "ui/desk/form_fields.h"
#include "ui/desk/history_panel.h"
#include "ui/residents/household_acts.h"
#include "ui/residents/households_panel.h"
#include "ui/residents/resident_acts.h"
#include "ui/residents/resident_fields.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/messages.h"
#include "ui/text/values.h"
#include "ui/theme/icons.h"
#include "ui/widgets/detail_card.h"

#include <QAction>
#include <QComboBox>

namespace linwu::ui {
namespace {

using residents::Resident;
using residents::ResidentStatus;

/// Facts of the card in reading order.
const QStringList& cardFields()
{
    static const QStringList fields{
        QStringLiteral("id_number"),
        QStringLiteral("phone"),
        QStringLiteral("birth"),
        QStringLiteral("ethnic"),
        QStringLiteral("political"),
        QStringLiteral("education"),
        QStringLiteral("marital"),
        QStringLiteral("employer"),
        QStringLiteral("name"),
        QStringLiteral("sex"),
        QStringLiteral("hukou_address"),
        QStringLiteral("remark"),
    };
    return fields;
}

/// How long whole numbers stay on the screen.
constexpr std::chrono::seconds shownWhole{60};

QString shownText(
    const Reader& reader,
    const papers::MaskTable& masks,
    const Resident& person,
    const QString& field,
    bool masked,
    bool counterMode
)
{
    const QString whole = editableText(reader, person, field);
    if (masked && field == u"id_number") {
        return toQt(masks.apply(papers::Surface::screen, papers::PersonalKind::idNumber, toCore(whole)));
    }
    if (masked && field == u"phone") {
        return toQt(masks.apply(papers::Surface::screen, papers::PersonalKind::phone, toCore(whole)));
    }
    if (field == u"remark" && counterMode) {
        return QStringLiteral("••••");
    }
    const auto list = codeListOf(toCore(field));
    return list.empty() || whole.isEmpty() ? whole : codeName(list, toCore(whole));
}

/// An entry of level four as a line of the card: which group, since when, the note.
Fact factOf(const residents::LevelFour& entry)
{
    QStringList words{codeName("special_groups", entry.groupCode)};
    if (entry.validFrom) {
        words.append(PersonCard::tr("since %1").arg(toQt(isoText(*entry.validFrom))));
    }
    if (!entry.note.empty()) {
        words.append(toQt(entry.note));
    }
    Fact fact;
    fact.field = QStringLiteral("level_four");
    fact.label = PersonCard::tr("Level four, sealed");
    fact.text = words.join(QStringLiteral(" · "));
    fact.wide = true;
    return fact;
}

} // namespace

PersonCard::PersonCard(Desk& desk, DetailCard& card, ResidentActs& acts, HouseholdActs& households)
    : m_desk(desk)
    , m_card(card)
    , m_households(new HouseholdsPanel(desk))
    , m_history(new HistoryPanel(desk, QStringLiteral("resident")))
{
    m_card.addTab(m_households, tr("Household and dwelling"), QStringLiteral("households"));
    m_card.addTab(m_history, tr("History"), QStringLiteral("history"));
    m_card.facts()->setCommit([this](const QString& field, const QString& text) { return commit(field, text); });
    m_revealed.setSingleShot(true);
    connect(&m_revealed, &QTimer::timeout, this, &PersonCard::hideAgain);
    makeActs(acts, households);
}

void PersonCard::makeActs(ResidentActs& acts, HouseholdActs& households)
{
    const auto make = [this](const QString& name, const QString& word, const QString& iconName, auto act) {
        auto* action = new QAction(themeIcon(iconName), word, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        m_all.append(action);
        return action;
    };
    m_reveal = make(QStringLiteral("reveal"), tr("Whole numbers …"), QStringLiteral("eye"), [this] { reveal(); });
    m_verify = make(QStringLiteral("verify"), tr("Checked"), QStringLiteral("check"), [&acts, this] { acts.verify(m_shown.id); });
    m_moveIn = make(QStringLiteral("moveIn"), tr("Move"), QStringLiteral("arrive"), [&acts, this] { acts.moveIn(m_shown.id); });
    m_moveOut =
        make(QStringLiteral("moveOut"), tr("Move out"), QStringLiteral("leave"), [&acts, this] { acts.moveOut(m_shown.id); });
    m_status =
        make(QStringLiteral("setStatus"), tr("State …"), QStringLiteral("clock"), [&acts, this] { acts.setStatus(m_shown.id); });
    m_head = make(QStringLiteral("changeHead"), tr("Change head"), QStringLiteral("user"), [&households, this] {
        households.changeHead(m_shown.currentHouseholdId);
    });
    m_split = make(QStringLiteral("split"), tr("Split household"), QStringLiteral("split"), [&households, this] {
        households.split(m_shown.currentHouseholdId);
    });
    m_group =
        make(QStringLiteral("addToGroup"), tr("Group …"), QStringLiteral("plus"), [&acts, this] { acts.addToGroup(m_shown.id); });
    m_endLevelFour = make(QStringLiteral("endLevelFour"), tr("End level four …"), QStringLiteral("lock"), [&acts, this] {
        acts.endLevelFour(m_shown.id);
    });
    m_deceased = make(QStringLiteral("markDeceased"), tr("Deceased …"), QStringLiteral("close"), [&acts, this] {
        acts.markDeceased(m_shown.id);
    });
    m_sheet = make(QStringLiteral("printSheet"), tr("Registration sheet"), QStringLiteral("print"), [&households, this] {
        households.printSheet(m_shown.currentHouseholdId);
    });
    m_unmerge = make(QStringLiteral("unmerge"), tr("Take the merge back"), QStringLiteral("split"), [&acts, this] {
        acts.unmerge(m_shown.id);
    });
    m_erase = make(QStringLiteral("erasePerson"), tr("Erase personal data …"), QStringLiteral("trash"), [this] {
        Q_EMIT m_desk.erasureRequested(m_shown.id.value);
    });
}

void PersonCard::show(qint64 id)
{
    const auto person = m_desk.read([id](const Reader& reader) { return findRecord<Resident>(reader.session(), id); });
    if (!person) {
        m_card.setBlank(tr("This record is no longer there."));
        return;
    }
    if (m_shown.id != person->id) {
        m_revealed.stop();
    }
    m_shown = *person;
    fill(*person);
    m_households->show(*person);
    m_history->show(id);
}

void PersonCard::fill(const Resident& person)
{
    QStringList second;
    if (person.sex == "1" || person.sex == "2") {
        second.append(codeName("sex", person.sex));
    }
    if (person.birth) {
        second.append(tr("%1 years old").arg(ageOn(person.birth->date, m_desk.today())));
    }
    if (!person.formerName.empty()) {
        second.append(tr("formerly %1").arg(toQt(person.formerName)));
    }
    m_card.setName(toQt(person.name), second.join(QStringLiteral(" · ")));
    QList<std::pair<QString, Tone>> pills;
    if (person.status != ResidentStatus::present) {
        pills.append({label("resident.status", codeOf(person.status)), Tone::plain});
    }
    if (person.toVerify) {
        for (const auto& word : linwu::split(person.doubts, '|')) {
            const QString words = word.empty() ? tr("To check") : sentence(Problem{{}, word, Severity::warn, {}});
            pills.append({words, Tone::warn});
        }
    }
    const auto groups = m_desk.read([&](const Reader& reader) {
        return residents::onDay(residents::groupsOf(reader, person.id), reader.today());
    });
    for (const auto& group : groups) {
        pills.append({codeName("special_groups", group.groupCode), Tone::plain});
    }
    m_levelFour = levelFourOf(person);
    for (const auto& entry : m_levelFour) {
        pills.append({tr("Level four · %1").arg(codeName("special_groups", entry.groupCode)), Tone::quiet});
    }
    m_card.setPills(pills);
    chooseActs();
    m_card.facts()->setFacts(factsOf(person));
}

std::vector<residents::LevelFour> PersonCard::levelFourOf(const Resident& person) const
{
    // At the counter the person herself, or somebody behind her, reads the screen.
    if (m_desk.counterMode()) {
        return {};
    }
    return m_desk.read([&](const Reader& reader) {
        return residents::onDay(residents::levelFourOf(reader, person.id), reader.today());
    });
}

bool PersonCard::masked(const QString& field) const
{
    return (field == u"id_number" || field == u"phone") && !m_revealed.isActive();
}

void PersonCard::reveal()
{
    FormDialog dialog(m_desk, tr("Show the whole numbers"), tr("Show"), m_card.window());
    dialog.setSentence(tr("It is kept who looked, at whom and why; the supervisors get a list each month."));
    auto* reason = new QComboBox;
    reason->setEditable(true);
    reason->addItems({tr("Work at the counter"), tr("Check of a number"), tr("Visit"), tr("Mediation"), tr("Aid")});
    dialog.form().add(tr("Reason"), reason, QStringLiteral("reason"));
    dialog.setAct([&](const Actor& actor) {
        Look look;
        look.aboutTable = Resident::table;
        look.aboutId = m_shown.id.value;
        look.subject = m_shown.name;
        look.shown = "id_number phone";
        look.reason = toCore(reason->currentText().trimmed());
        return noteLook(m_desk.registry(), actor, std::move(look));
    });
    if (dialog.exec() == QDialog::Accepted) {
        m_revealed.start(shownWhole);
        fill(m_shown);
    }
}

void PersonCard::hideAgain()
{
    if (m_shown.id) {
        fill(m_shown);
    }
}

void PersonCard::chooseActs()
{
    const auto status = m_shown.status;
    const bool listed = residents::isListed(status);
    const bool household = listed && m_shown.currentHouseholdId && !otherMembers(m_desk, m_shown.id).isEmpty();
    QList<QAction*> offered;
    for (const auto& [action, wanted] :
         {std::pair(m_reveal, !m_desk.counterMode() && !m_revealed.isActive()),
          {m_verify, m_shown.toVerify},
          {m_moveIn, listed || status == ResidentStatus::movedOut},
          {m_moveOut, listed},
          {m_status, listed},
          {m_head, household},
          {m_split, household},
          {m_group, listed},
          {m_endLevelFour, !m_levelFour.empty()},
          {m_deceased, listed},
          {m_sheet, listed && m_shown.currentHouseholdId.valid()},
          {m_unmerge, status == ResidentStatus::merged},
          {m_erase, status == ResidentStatus::movedOut || status == ResidentStatus::deceased}}) {
        action->setEnabled(wanted);
        if (wanted) {
            offered.append(action);
        }
    }
    m_card.setActs(offered);
}

QList<Fact> PersonCard::factsOf(const Resident& person)
{
    return m_desk.read([&](const Reader& reader) {
        const papers::MaskTable masks(reader, reader.today());
        QList<Fact> facts;
        for (const auto& field : cardFields()) {
            Fact fact;
            fact.field = field;
            fact.label = fieldLabel("resident", toCore(field));
            fact.text = shownText(reader, masks, person, field, masked(field), m_desk.counterMode());
            fact.raw = editableText(reader, person, field);
            fact.wide = field == u"hukou_address" || field == u"remark";
            // The editor begins with the whole number, so in a file with accounts a look comes before.
            if (!masked(field) || !m_desk.registry().hasAccounts()) {
                fact.editor = [this, field] { return makeResidentEditor(field, m_desk.today()); };
            }
            if (field == u"id_number" && !person.idVerdict.empty() && person.idVerdict != "ok") {
                fact.tone = Tone::warn;
            }
            facts.append(fact);
        }
        for (const auto& entry : m_levelFour) {
            facts.append(factOf(entry));
        }
        return facts;
    });
}

Problems PersonCard::commit(const QString& field, const QString& text)
{
    Resident edited = m_shown;
    if (Problems problems = setField(edited, field, text, m_desk.today()); !problems.empty()) {
        return problems;
    }
    const auto result = m_desk.act(m_card.window(), [&](const Actor& actor) {
        return residents::editResident(m_desk.registry(), actor, m_shown, edited);
    });
    return problemsAt(field, result);
}

} // namespace linwu::ui
