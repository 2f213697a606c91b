// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/household_acts.h"

#include "core/base/code_list.h"
#include "core/residents/fact_queries.h"
#include "core/residents/household_actions.h"
#include "core/residents/relationship.h"
#include "core/residents/resident_papers.h"
#include "core/store/table.h"
#include "ui/desk/desk.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/form_fields.h"
#include "ui/desk/paper_window.h"
#include "ui/residents/dwelling_picker.h"
#include "ui/text/convert.h"
#include "ui/text/values.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/person_field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linwu::ui {
namespace {

using residents::Household;
using residents::Resident;

QList<CodeChoice> membersAsChoices(Desk& desk, Id<Household> household, Id<Resident> except = {})
{
    QList<CodeChoice> choices;
    const auto members = desk.read([&](const Reader& reader) { return residents::membersOf(reader, household, reader.today()); });
    for (const auto& member : members) {
        if (member.id != except) {
            choices.append({std::to_string(member.id.value), toQt(member.name)});
        }
    }
    return choices;
}

DateField* addDay(FormDialog& dialog, Desk& desk)
{
    return dayField(dialog.form(), HouseholdActs::tr("From"), QStringLiteral("on"), desk.today(), desk.today());
}

/// Somebody of the register; none while nobody is chosen.
Id<Resident> personIn(const PersonField* field)
{
    const QString value = field->value();
    return {value.mid(value.indexOf(QLatin1Char(':')) + 1).toLongLong()};
}

/// A box a member.
struct Leavers {
    Leavers(Form& form, const QList<CodeChoice>& members)
    {
        auto* who = new QWidget;
        auto* column = new QVBoxLayout(who);
        column->setContentsMargins(0, 0, 0, 0);
        for (const auto& member : members) {
            auto* box = new QCheckBox(member.word);
            box->setAccessibleName(member.word);
            column->addWidget(box);
            boxes.append({box, {QString::fromStdString(member.code).toLongLong()}});
        }
        form.add(HouseholdActs::tr("Who leaves"), who, QStringLiteral("members"));
    }

    [[nodiscard]] std::vector<Id<Resident>> chosen() const
    {
        std::vector<Id<Resident>> chosen;
        for (const auto& [box, member] : boxes) {
            if (box->isChecked()) {
                chosen.push_back(member);
            }
        }
        return chosen;
    }

    QList<std::pair<QCheckBox*, Id<Resident>>> boxes;
};

/// Who forms a new household: the head first, then others with their relation.
class NewMembers {
public:
    NewMembers(Desk& desk, Form& form)
        : m_desk(desk)
        , m_form(form)
    {
        m_head = new PersonField(desk.people());
        form.add(HouseholdActs::tr("Head of household"), m_head, QStringLiteral("members"));
    }

    NewMembers(const NewMembers&) = delete;
    NewMembers& operator=(const NewMembers&) = delete;
    NewMembers(NewMembers&&) = delete;
    NewMembers& operator=(NewMembers&&) = delete;
    ~NewMembers() = default;

    void addRow()
    {
        const QString number = QString::number(m_others.size() + 1);
        auto* person = new PersonField(m_desk.people());
        auto* relation = new CodeField(relationChoices());
        m_form.add(HouseholdActs::tr("Member %1").arg(number), person, QStringLiteral("member_") + number);
        m_form.add(HouseholdActs::tr("Relation to the head"), relation, QStringLiteral("relation_") + number);
        m_others.append({person, relation});
    }

    [[nodiscard]] std::vector<residents::Joining> joining() const
    {
        std::vector<residents::Joining> list;
        if (const auto head = personIn(m_head)) {
            list.push_back({head, std::string(residents::headRelation)});
        }
        for (const auto& [person, relation] : m_others) {
            if (const auto member = personIn(person)) {
                list.push_back({member, relation->code()});
            }
        }
        return list;
    }

    static QList<CodeChoice> relationChoices()
    {
        const CodeList& relations = CodeList::of("relationship");
        QList<CodeChoice> words;
        for (const auto& code : relations.codes()) {
            words.append({code, toQt(relations.nameOf(code))});
        }
        return words;
    }

private:
    Desk& m_desk;
    Form& m_form;
    PersonField* m_head;
    QList<std::pair<PersonField*, CodeField*>> m_others;
};

} // namespace

QList<CodeChoice> otherMembers(Desk& desk, Id<Resident> person)
{
    const auto found = desk.read([&](const Reader& reader) { return findRecord<Resident>(reader.session(), person.value); });
    return found && found->currentHouseholdId ? membersAsChoices(desk, found->currentHouseholdId, person) : QList<CodeChoice>();
}

QList<CodeChoice> householdChoices(Desk& desk, Id<residents::Dwelling> dwelling)
{
    QList<CodeChoice> choices;
    desk.read([&](const Reader& reader) {
        for (const auto& household : residents::householdsIn(reader, dwelling, reader.today())) {
            const auto head = findRecord<Resident>(reader.session(), household.headId.value);
            if (household.kind == residents::HouseholdKind::living) {
                choices.append({std::to_string(household.id.value), head ? toQt(head->name) : QString::number(household.id.value)}
                );
            }
        }
        return true;
    });
    return choices;
}

HouseholdActs::HouseholdActs(Desk& desk, QWidget* page)
    : QObject(page)
    , m_desk(desk)
    , m_page(page)
{}

qint64 HouseholdActs::add()
{
    constexpr int rowsOfOthers = 5; // more move in later
    FormDialog dialog(m_desk, tr("New household"), tr("Add"), m_page, 2);
    dialog.setSentence(tr("For a household of the hukou register, or for people who live in one dwelling and belong to none yet.")
    );
    auto* kind =
        choiceField(dialog.form(), tr("Kind"), QStringLiteral("kind"), choicesOf<residents::HouseholdKind>("household.kind"));
    auto* number = lineField(dialog.form(), tr("Household number"), QStringLiteral("number"));
    auto* dwelling = new DwellingPicker(m_desk);
    dialog.form().add(tr("Dwelling"), dwelling, QStringLiteral("dwelling_id"), tr("Needed for a living household."));
    auto* address = lineField(dialog.form(), tr("Registered address"), QStringLiteral("hukou_address"));
    auto* from = dayField(dialog.form(), tr("Formed on"), QStringLiteral("formed_on"), m_desk.today(), m_desk.today());
    NewMembers members(m_desk, dialog.form());
    for (int row = 0; row < rowsOfOthers; ++row) {
        members.addRow();
    }
    Household household;
    dialog.setAct([&](const Actor& actor) {
        household = {};
        household.kind = fromCode<residents::HouseholdKind>(kind->code()).value_or(household.kind);
        household.number = textIn(number);
        household.dwellingId = dwelling->dwelling();
        household.hukouAddress = textIn(address);
        household.formedOn = from->date();
        return residents::addHousehold(m_desk.registry(), actor, household, members.joining());
    });
    return dialog.exec() == QDialog::Accepted ? household.id.value : 0;
}

void HouseholdActs::changeHead(Id<Household> household)
{
    FormDialog dialog(m_desk, tr("Change the head of the household"), tr("Change"), m_page);
    dialog.setSentence(tr("Relations are worked out anew; unclear ones become empty."));
    auto* head = choiceField(dialog.form(), tr("New head"), QStringLiteral("new_head"), membersAsChoices(m_desk, household));
    dialog.setAct(addDay(dialog, m_desk), [&](const Actor& actor, const Date& on) {
        return residents::changeHead(m_desk.registry(), actor, household, idIn<Resident>(head), on);
    });
    dialog.exec();
}

void HouseholdActs::split(Id<Household> household)
{
    FormDialog dialog(m_desk, tr("Split the household"), tr("Split"), m_page);
    dialog.setSentence(tr("Those marked form a household of their own."));
    const auto choices = membersAsChoices(m_desk, household);
    const Leavers leavers(dialog.form(), choices);
    auto* head = new CodeField(choices);
    dialog.form().add(tr("Head of the new household"), head, QStringLiteral("head"));
    auto* remaining = new CodeField(choices);
    dialog.form().add(
        tr("Head of those who stay"), remaining, QStringLiteral("remaining_head"), tr("Needed only when the head leaves.")
    );
    auto* number = lineField(dialog.form(), tr("Number of the new household"), QStringLiteral("number"));
    auto* dwelling = new DwellingPicker(m_desk);
    dialog.form().add(tr("Dwelling"), dwelling, QStringLiteral("dwelling_id"), tr("Empty: the same one."));
    dialog.setAct(addDay(dialog, m_desk), [&](const Actor& actor, const Date& on) {
        residents::Split split;
        split.members = leavers.chosen();
        split.head = idIn<Resident>(head);
        split.remainingHead = idIn<Resident>(remaining);
        split.number = textIn(number);
        split.dwelling = dwelling->dwelling();
        split.on = on;
        return residents::splitHousehold(m_desk.registry(), actor, household, split);
    });
    dialog.exec();
}

void HouseholdActs::join(Id<Household> into, Id<Household> from)
{
    FormDialog dialog(m_desk, tr("Join two households"), tr("Join"), m_page);
    const auto members = membersAsChoices(m_desk, into);
    const auto joining = membersAsChoices(m_desk, from);
    dialog.setSentence(tr("%1 people join the household of %2; the household they leave ends.")
                           .arg(joining.size())
                           .arg(members.isEmpty() ? QString() : members.front().word));
    QList<std::pair<Id<Resident>, CodeField*>> fields;
    for (const auto& member : joining) {
        auto* relation = new CodeField(NewMembers::relationChoices());
        dialog.form().add(tr("%1 is to the head").arg(member.word), relation, QStringLiteral("relation_") + toQt(member.code));
        fields.append({{QString::fromStdString(member.code).toLongLong()}, relation});
    }
    dialog.setAct(addDay(dialog, m_desk), [&](const Actor& actor, const Date& on) {
        std::vector<residents::Joining> list;
        for (const auto& [member, relation] : fields) {
            list.push_back({member, relation->code()});
        }
        return residents::joinHouseholds(m_desk.registry(), actor, from, into, list, on);
    });
    dialog.exec();
}

void HouseholdActs::printSheet(Id<Household> household)
{
    AskDialog dialog(
        tr("Registration sheet of the household"),
        tr("Numbers, health and remarks stay hidden unless a reason is given; the reason is kept with the paper."),
        tr("Show"),
        m_page
    );
    auto* reason = new QLineEdit;
    dialog.form().add(tr("Reason for whole numbers"), reason, QStringLiteral("reason"), tr("Empty: masked."));
    dialog.setAct([] { return AskDialog::Answer{true, {}}; });
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const QString why = reason->text().trimmed();
    residents::PaperOrder order;
    order.community = m_desk.registry().info().community;
    order.person = m_desk.actor().name;
    order.unmasked = !why.isEmpty();
    const auto sheet = m_desk.read([&](const Reader& reader) {
        return std::optional(residents::registrationSheet(reader, household, reader.today(), order));
    });
    if (sheet) {
        papers::IssueOf of;
        of.aboutTable = Household::table;
        of.aboutId = household.value;
        of.masked = why.isEmpty();
        showPaper(m_desk, *sheet, of, m_page->window(), why);
    }
}

} // namespace linwu::ui
