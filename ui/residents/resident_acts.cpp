// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/resident_acts.h"

#include "core/base/code_list.h"
#include "core/residents/fact_queries.h"
#include "core/residents/level_four_actions.h"
#include "core/residents/level_four_queries.h"
#include "core/residents/merge_actions.h"
#include "core/residents/resident_actions.h"
#include "core/store/table.h"
#include "ui/desk/desk.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/form_draft.h"
#include "ui/desk/form_fields.h"
#include "ui/residents/dwelling_picker.h"
#include "ui/residents/household_acts.h"
#include "ui/residents/resident_fields.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/text/values.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"

#include <QLineEdit>

#include <algorithm>

namespace linwu::ui {
namespace {

using residents::Resident;

DateField* addDay(FormDialog& dialog, const QString& word, const QString& field, const Date& today)
{
    return dayField(dialog.form(), word, field, today, today);
}

QString nameOfPerson(Desk& desk, Id<Resident> person)
{
    const auto found = desk.read([&](const Reader& reader) { return findRecord<Resident>(reader.session(), person.value); });
    return found ? toQt(found->name) : QString();
}

/// The new head of the living household, asked only where the head goes and leaves others behind.
CodeField* addNewHead(FormDialog& dialog, Desk& desk, Id<Resident> leaving)
{
    const auto choices = otherMembers(desk, leaving);
    if (choices.isEmpty()) {
        return nullptr;
    }
    auto* head = new CodeField(choices);
    dialog.form().add(
        ResidentActs::tr("New head of the household"),
        head,
        QStringLiteral("new_head"),
        ResidentActs::tr("Needed only when the head goes.")
    );
    return head;
}

/// What is asked of somebody new.
class NewPerson {
public:
    NewPerson(Form& form, const Date& today)
        : m_form(form)
        , m_today(today)
    {
        for (const auto& field : fields()) {
            form.add(fieldLabel("resident", toCore(field)), makeResidentEditor(field, today), field);
        }
    }

    /// Fills the record; what cannot be read comes back by field.
    [[nodiscard]] Problems read(Resident& person) const
    {
        Problems problems;
        for (const auto& field : fields()) {
            append(problems, setField(person, field, textOf(m_form.editor(field)), m_today));
        }
        person.sex = person.sex.empty() ? "0" : person.sex;
        person.source = "hand";
        return problems;
    }

private:
    static const QStringList& fields()
    {
        static const QStringList list{
            QStringLiteral("name"),
            QStringLiteral("sex"),
            QStringLiteral("id_number"),
            QStringLiteral("birth"),
            QStringLiteral("phone"),
            QStringLiteral("ethnic"),
            QStringLiteral("political"),
            QStringLiteral("education"),
            QStringLiteral("marital"),
            QStringLiteral("employer"),
            QStringLiteral("hukou_address"),
            QStringLiteral("remark"),
        };
        return list;
    }

    Form& m_form;
    Date m_today;
};

Id<Resident> chosenPerson(const CodeField* field)
{
    return {field != nullptr ? QString::fromStdString(field->code()).toLongLong() : 0};
}

} // namespace

ResidentActs::ResidentActs(Desk& desk, QWidget* page)
    : QObject(page)
    , m_desk(desk)
    , m_page(page)
{}

qint64 ResidentActs::add()
{
    FormDialog dialog(m_desk, tr("New resident"), tr("Add"), m_page, 2);
    dialog.setSentence(tr("Only the name is needed; what is missing can be found later by the chips."));
    const NewPerson fields(dialog.form(), m_desk.today());
    dialog.form().addHeading(tr("Lives at"));
    auto* picker = new DwellingPicker(m_desk);
    dialog.form().add(tr("Dwelling"), picker, QStringLiteral("dwelling_id"));
    auto* from = addDay(dialog, tr("Since"), QStringLiteral("from"), m_desk.today());
    const QString draft = QStringLiteral("resident:new");
    keepDraft(m_desk, dialog.form(), draft);
    qint64 made = 0;
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        Resident person;
        if (const Problems problems = fields.read(person); !problems.empty()) {
            return invalid(problems);
        }
        residents::MoveIn place;
        place.dwelling = picker->dwelling();
        place.from = from->date();
        auto result = residents::addResident(m_desk.registry(), actor, person, place.dwelling ? &place : nullptr);
        made = result ? person.id.value : 0;
        return result;
    });
    if (dialog.exec() == QDialog::Accepted) {
        m_desk.drafts().drop(draft);
    }
    return made;
}

void ResidentActs::moveIn(Id<Resident> person)
{
    FormDialog dialog(m_desk, tr("Move %1 to another dwelling").arg(nameOfPerson(m_desk, person)), tr("Move"), m_page);
    dialog.setSentence(tr("What was true until that day stays in the history."));
    auto* picker = new DwellingPicker(m_desk);
    dialog.form().add(tr("Dwelling"), picker, QStringLiteral("dwelling_id"));
    auto* day = addDay(dialog, tr("From"), QStringLiteral("from"), m_desk.today());
    auto* household = new CodeField;
    dialog.form().add(tr("Household"), household, QStringLiteral("household_id"), tr("Empty: a household of her own."));
    auto* relation = makeCodeField("relationship");
    dialog.form().add(tr("Relation to its head"), relation, QStringLiteral("relation"));
    auto* reason = new QLineEdit;
    dialog.form().add(tr("Reason"), reason, QStringLiteral("reason"));
    auto* head = addNewHead(dialog, m_desk, person);
    connect(picker, &DwellingPicker::chosen, household, [&] {
        household->setChoices(householdChoices(m_desk, picker->dwelling()));
    });
    dialog.setAct([&](const Actor& actor) {
        residents::MoveIn move;
        move.dwelling = picker->dwelling();
        move.from = day->date();
        move.reason = toCore(reason->text());
        move.household.value = QString::fromStdString(household->code()).toLongLong();
        move.relation = static_cast<CodeField*>(relation)->code();
        move.newHead = chosenPerson(head);
        return residents::moveIn(m_desk.registry(), actor, person, move);
    });
    dialog.exec();
}

void ResidentActs::moveOut(Id<Resident> person)
{
    FormDialog dialog(m_desk, tr("%1 moves out").arg(nameOfPerson(m_desk, person)), tr("Move out"), m_page);
    dialog.setSentence(tr("Residence and household end on that day; the record stays."));
    auto* day = addDay(dialog, tr("On"), QStringLiteral("on"), m_desk.today());
    auto* where = new QLineEdit;
    dialog.form().add(tr("Where to"), where, QStringLiteral("destination"));
    auto* head = addNewHead(dialog, m_desk, person);
    dialog.setAct(day, [&](const Actor& actor, const Date& on) {
        const residents::MoveOut move{on, toCore(where->text()), chosenPerson(head)};
        return residents::moveOut(m_desk.registry(), actor, person, move);
    });
    dialog.exec();
}

void ResidentActs::markDeceased(Id<Resident> person)
{
    FormDialog dialog(m_desk, tr("%1 has died").arg(nameOfPerson(m_desk, person)), tr("Enter"), m_page);
    dialog.setSentence(tr("Residence, households and groups end on the day of death. It can be undone."));
    auto* day = addDay(dialog, tr("Day of death"), QStringLiteral("on"), m_desk.today());
    auto* head = addNewHead(dialog, m_desk, person);
    dialog.setAct(day, [&](const Actor& actor, const Date& on) {
        std::vector<Id<Resident>> heads;
        if (const auto next = chosenPerson(head)) {
            heads.push_back(next);
        }
        return residents::markDeceased(m_desk.registry(), actor, person, on, heads);
    });
    dialog.exec();
}

void ResidentActs::setStatus(Id<Resident> person)
{
    FormDialog dialog(m_desk, tr("State of %1").arg(nameOfPerson(m_desk, person)), tr("Enter"), m_page);
    QList<CodeChoice> choices;
    for (const auto status :
         {residents::ResidentStatus::present, residents::ResidentStatus::away, residents::ResidentStatus::lost}) {
        choices.append({std::string(codeOf(status)), label("resident.status", codeOf(status))});
    }
    auto* status = new CodeField(choices, false);
    dialog.form().add(tr("State"), status, QStringLiteral("status"));
    auto* day = addDay(dialog, tr("Since"), QStringLiteral("on"), m_desk.today());
    dialog.setAct(day, [&](const Actor& actor, const Date& on) {
        const auto chosen = fromCode<residents::ResidentStatus>(status->code()).value_or(residents::ResidentStatus::present);
        return residents::setStatus(m_desk.registry(), actor, person, chosen, on);
    });
    dialog.exec();
}

void ResidentActs::verify(Id<Resident> person)
{
    (void)m_desk.act(m_page, [&](const Actor& actor) { return residents::verifyResident(m_desk.registry(), actor, person); });
}

void ResidentActs::merge(Id<Resident> kept, Id<Resident> lost)
{
    const auto find = [this](Id<Resident> id) {
        return m_desk.read([id](const Reader& reader) { return findRecord<Resident>(reader.session(), id.value); });
    };
    const auto one = find(kept);
    const auto other = find(lost);
    if (!one || !other) {
        return;
    }
    FormDialog dialog(m_desk, tr("Merge two records"), tr("Merge"), m_page, 2);
    dialog.setSentence(tr("“%1” stays, “%2” goes into it. Empty fields are filled; the merge can be taken back.")
                           .arg(toQt(one->name), toQt(other->name)));
    const Resident proposed = residents::filledFrom(*one, *other, m_desk.registry().sealer());
    const QStringList fields{
        QStringLiteral("name"),
        QStringLiteral("sex"),
        QStringLiteral("id_number"),
        QStringLiteral("birth"),
        QStringLiteral("phone"),
        QStringLiteral("ethnic"),
    };
    for (const auto& field : fields) {
        auto* editor = makeResidentEditor(field, m_desk.today());
        dialog.form().add(fieldLabel("resident", toCore(field)), editor, field);
        setTextOf(editor, editableText(m_desk.reader(), proposed, field));
    }
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        Resident merged = proposed;
        Problems problems;
        for (const auto& field : fields) {
            const QString text = textOf(dialog.form().editor(field));
            if (text != editableText(m_desk.reader(), proposed, field)) {
                append(problems, setField(merged, field, text, m_desk.today()));
            }
        }
        if (!problems.empty()) {
            return invalid(problems);
        }
        return residents::mergeResidents(m_desk.registry(), actor, *one, merged, *other);
    });
    dialog.exec();
}

void ResidentActs::unmerge(Id<Resident> lost)
{
    (void)m_desk.act(m_page, [&](const Actor& actor) { return residents::unmergeResident(m_desk.registry(), actor, lost); });
}

namespace {

/// The groups that may be entered; those of level four last.
QList<CodeChoice> groupChoices(bool levelFour)
{
    const CodeList& groups = CodeList::of("special_groups");
    QList<CodeChoice> choices;
    QList<CodeChoice> sealed;
    for (const auto& code : groups.codes()) {
        const QString name = toQt(groups.nameOf(code));
        if (!residents::isLevelFour(code)) {
            choices.append({code, name});
        } else if (levelFour && residents::mayBeCollected(code)) {
            sealed.append({code, ResidentActs::tr("%1 (level four, sealed)").arg(name)});
        }
    }
    return choices + sealed;
}

} // namespace

void ResidentActs::addToGroup(Id<Resident> person)
{
    FormDialog dialog(m_desk, tr("Add %1 to a group").arg(nameOfPerson(m_desk, person)), tr("Add"), m_page);
    auto* group = new CodeField(groupChoices(m_desk.read(residents::readsLevelFour)));
    dialog.form().add(tr("Group"), group, QStringLiteral("group_code"));
    auto* day = addDay(dialog, tr("From"), QStringLiteral("valid_from"), m_desk.today());
    auto* note = new QLineEdit;
    dialog.form().add(tr("Note"), note, QStringLiteral("note"));
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        if (residents::isLevelFour(group->code())) {
            residents::LevelFour entry{{}, person, group->code(), toCore(note->text()), day->date(), std::nullopt};
            return residents::addLevelFour(m_desk.registry(), actor, entry);
        }
        residents::ResidentGroup record;
        record.residentId = person;
        record.groupCode = group->code();
        record.note = toCore(note->text());
        record.validFrom = day->date();
        return residents::addToGroup(m_desk.registry(), actor, record);
    });
    dialog.exec();
}

void ResidentActs::endLevelFour(Id<Resident> person)
{
    const auto entries = m_desk.read([&](const Reader& reader) {
        return residents::onDay(residents::levelFourOf(reader, person), reader.today());
    });
    QList<CodeChoice> choices;
    for (const auto& entry : entries) {
        choices.append({std::to_string(entry.id.value), codeName("special_groups", entry.groupCode)});
    }
    FormDialog dialog(m_desk, tr("End a group of level four of %1").arg(nameOfPerson(m_desk, person)), tr("End"), m_page);
    auto* chosen = new CodeField(choices, false);
    dialog.form().add(tr("Group"), chosen, QStringLiteral("group_code"));
    auto* day = addDay(dialog, tr("Ends on"), QStringLiteral("on"), m_desk.today());
    dialog.setAct(day, [&](const Actor& actor, const Date& on) -> Result<Changes> {
        const auto entry = std::ranges::find(entries, chosen->code(), [](const residents::LevelFour& one) {
            return std::to_string(one.id.value);
        });
        return entry == entries.end() ? Result<Changes>(invalid("group_code", "required"))
                                      : residents::endLevelFour(m_desk.registry(), actor, *entry, on);
    });
    dialog.exec();
}

} // namespace linwu::ui
