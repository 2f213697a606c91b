// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/household_acts.h"

#include "core/base/code_list.h"
#include "core/residents/fact_queries.h"
#include "core/residents/household_actions.h"
#include "core/residents/resident_papers.h"
#include "core/store/table.h"
#include "ui/desk/desk.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/form_fields.h"
#include "ui/desk/list_printing.h"
#include "ui/residents/dwelling_picker.h"
#include "ui/text/convert.h"
#include "ui/text/values.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"

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

Id<Resident> personOf(const CodeField* field)
{
    return {QString::fromStdString(field->code()).toLongLong()};
}

DateField* addDay(AskDialog& dialog, Desk& desk)
{
    return dayField(dialog.form(), HouseholdActs::tr("From"), QStringLiteral("on"), desk.today(), desk.today());
}

const Problems kDayMissing{{"on", "required", Severity::block, {}}};

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

void HouseholdActs::changeHead(Id<Household> household)
{
    AskDialog dialog(
        tr("Change the head of the household"),
        tr("Relations are worked out anew; unclear ones become empty."),
        tr("Change"),
        m_page
    );
    auto* head = new CodeField(membersAsChoices(m_desk, household), false);
    dialog.form().add(tr("New head"), head, QStringLiteral("new_head"));
    auto* day = addDay(dialog, m_desk);
    dialog.setAct([&]() -> AskDialog::Answer {
        if (!day->date()) {
            return {false, kDayMissing};
        }
        return answerOf(m_desk.act(&dialog, [&](const Actor& actor) {
            return residents::changeHead(m_desk.registry(), actor, household, personOf(head), *day->date());
        }));
    });
    dialog.exec();
}

void HouseholdActs::split(Id<Household> household)
{
    AskDialog dialog(tr("Split the household"), tr("Those marked form a household of their own."), tr("Split"), m_page);
    const auto choices = membersAsChoices(m_desk, household);
    auto* who = new QWidget;
    auto* column = new QVBoxLayout(who);
    column->setContentsMargins(0, 0, 0, 0);
    QList<QCheckBox*> boxes;
    for (const auto& choice : choices) {
        auto* box = new QCheckBox(choice.word);
        box->setAccessibleName(choice.word);
        column->addWidget(box);
        boxes.append(box);
    }
    dialog.form().add(tr("Who leaves"), who, QStringLiteral("members"));
    auto* head = new CodeField(choices);
    dialog.form().add(tr("Head of the new household"), head, QStringLiteral("head"));
    auto* remaining = new CodeField(choices);
    dialog.form().add(
        tr("Head of those who stay"), remaining, QStringLiteral("remaining_head"), tr("Needed only when the head leaves.")
    );
    auto* dwelling = new DwellingPicker(m_desk);
    dialog.form().add(tr("Dwelling"), dwelling, QStringLiteral("dwelling_id"), tr("Empty: the same one."));
    auto* day = addDay(dialog, m_desk);
    dialog.setAct([&]() -> AskDialog::Answer {
        if (!day->date()) {
            return {false, kDayMissing};
        }
        residents::Split split;
        for (int at = 0; at < boxes.size(); ++at) {
            if (boxes[at]->isChecked()) {
                split.members.push_back({QString::fromStdString(choices[at].code).toLongLong()});
            }
        }
        split.head = personOf(head);
        split.remainingHead = personOf(remaining);
        split.dwelling = dwelling->dwelling();
        split.on = *day->date();
        return answerOf(m_desk.act(&dialog, [&](const Actor& actor) {
            return residents::splitHousehold(m_desk.registry(), actor, household, split);
        }));
    });
    dialog.exec();
}

void HouseholdActs::join(Id<Household> into, Id<Household> from)
{
    AskDialog dialog(
        tr("Join two households"), tr("All members move into the first household; the other one ends."), tr("Join"), m_page
    );
    const auto joining = membersAsChoices(m_desk, from);
    const CodeList& relations = CodeList::of("relationship");
    QList<CodeChoice> words;
    for (const auto& code : relations.codes()) {
        words.append({code, toQt(relations.nameOf(code))});
    }
    QList<CodeField*> fields;
    for (const auto& member : joining) {
        auto* relation = new CodeField(words);
        dialog.form().add(tr("%1 is to the head").arg(member.word), relation, QStringLiteral("relation_") + toQt(member.code));
        fields.append(relation);
    }
    auto* day = addDay(dialog, m_desk);
    dialog.setAct([&]() -> AskDialog::Answer {
        if (!day->date()) {
            return {false, kDayMissing};
        }
        std::vector<residents::Joining> list;
        for (int at = 0; at < fields.size(); ++at) {
            list.push_back({{QString::fromStdString(joining[at].code).toLongLong()}, fields[at]->code()});
        }
        return answerOf(m_desk.act(&dialog, [&](const Actor& actor) {
            return residents::joinHouseholds(m_desk.registry(), actor, from, into, list, *day->date());
        }));
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
    residents::PaperOrder order;
    order.community = m_desk.registry().info().community;
    order.person = m_desk.actor().name;
    order.unmasked = !reason->text().trimmed().isEmpty();
    const auto sheet = m_desk.read([&](const Reader& reader) {
        return std::optional(residents::registrationSheet(reader, household, reader.today(), order));
    });
    if (sheet) {
        const PaperSubject subject{std::string(Household::table), household.value, reason->text().trimmed()};
        previewPaper(m_desk, *sheet, subject, m_page->window());
    }
}

} // namespace linwu::ui
