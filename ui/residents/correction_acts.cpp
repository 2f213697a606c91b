// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/residents/correction_acts.h"

#include "core/residents/household_actions.h"
#include "core/residents/place_actions.h"
#include "core/residents/resident_actions.h"
#include "ui/desk/desk.h"
#include "ui/desk/form_dialog.h"
#include "ui/desk/form_fields.h"
#include "ui/residents/dwelling_picker.h"
#include "ui/residents/resident_fields.h"
#include "ui/text/convert.h"
#include "ui/text/labels.h"
#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/code_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form.h"

#include <QLineEdit>

namespace linwu::ui {
namespace {

QString sentence()
{
    return CorrectionActs::tr(
        "Mends what was entered wrongly, for the whole time. If it was right until a day and changed then, use the act for the "
        "change."
    );
}

/// The days of a fact. An empty beginning means since before we knew, an empty end that it still holds.
struct Days {
    Days(FormDialog& dialog, const Date& today, const std::optional<Date>& validFrom, const std::optional<Date>& validTo)
        : from(added<DateField>(
              dialog.form(),
              CorrectionActs::tr("From"),
              QStringLiteral("valid_from"),
              CorrectionActs::tr("Empty: not known.")
          ))
        , to(added<DateField>(
              dialog.form(),
              CorrectionActs::tr("Until", "end of a period"),
              QStringLiteral("valid_to"),
              CorrectionActs::tr("Empty: still so.")
          ))
    {
        from->setToday(today);
        from->setDate(validFrom);
        to->setToday(today);
        to->setDate(validTo);
    }

    /// False, with the fields' own problems to be seen, when a day cannot be read.
    [[nodiscard]] Problems read(std::optional<Date>& validFrom, std::optional<Date>& validTo) const
    {
        Problems problems;
        for (const auto& [field, name, target] :
             {std::tuple(from, "valid_from", &validFrom), std::tuple(to, "valid_to", &validTo)}) {
            *target = field->date();
            if (!*target && !field->text().trimmed().isEmpty()) {
                problems.push_back({name, "date_unreadable", Severity::block, {}});
            }
        }
        return problems;
    }

    DateField* from;
    DateField* to;
};

template <class Enum>
CodeField* addChoice(FormDialog& dialog, const QString& word, const char* field, std::string_view list, Enum chosen)
{
    QList<CodeChoice> choices;
    for (const auto& [value, code] : Codes<Enum>::table) {
        choices.append({std::string(code), label(list, code)});
    }
    auto* choice = new CodeField(choices, false);
    choice->setCode(std::string(codeOf(chosen)));
    dialog.form().add(word, choice, QString::fromLatin1(field));
    return choice;
}

} // namespace

CorrectionActs::CorrectionActs(Desk& desk, QWidget* page)
    : QObject(page)
    , m_desk(desk)
    , m_page(page)
{}

void CorrectionActs::correctResidence(const residents::Residence& shown)
{
    FormDialog dialog(m_desk, tr("The residence was entered wrongly"), tr("Correct"), m_page);
    dialog.setSentence(sentence());
    auto* dwelling = new DwellingPicker(m_desk);
    dwelling->setDwelling(shown.dwellingId);
    dialog.form().add(tr("Dwelling"), dwelling, QStringLiteral("dwelling_id"));
    auto* kind = addChoice(dialog, tr("Kind"), "kind", "residence.kind", shown.kind);
    const Days days(dialog, m_desk.today(), shown.validFrom, shown.validTo);
    auto* reason = new QLineEdit(toQt(shown.reason));
    dialog.form().add(tr("Reason"), reason, QStringLiteral("reason"));
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        residents::Residence edited = shown;
        if (Problems problems = days.read(edited.validFrom, edited.validTo); !problems.empty()) {
            return invalid(problems);
        }
        edited.dwellingId = dwelling->dwelling();
        if (!edited.dwellingId) {
            return invalid("dwelling_id", "required");
        }
        edited.kind = fromCode<residents::ResidenceKind>(kind->code()).value_or(shown.kind);
        edited.reason = toCore(reason->text().trimmed());
        return residents::correctResidence(m_desk.registry(), actor, shown, edited);
    });
    dialog.exec();
}

void CorrectionActs::correctMember(const residents::Membership& shown)
{
    FormDialog dialog(m_desk, tr("The membership was entered wrongly"), tr("Correct"), m_page);
    dialog.setSentence(sentence());
    auto* relation = static_cast<CodeField*>(makeCodeField("relationship"));
    relation->setCode(shown.relation);
    dialog.form().add(tr("Relation to the head"), relation, QStringLiteral("relation"));
    const Days days(dialog, m_desk.today(), shown.validFrom, shown.validTo);
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        residents::Membership edited = shown;
        if (Problems problems = days.read(edited.validFrom, edited.validTo); !problems.empty()) {
            return invalid(problems);
        }
        edited.relation = relation->code();
        return residents::correctMember(m_desk.registry(), actor, shown, edited);
    });
    dialog.exec();
}

void CorrectionActs::changeRelation(const residents::Membership& shown)
{
    FormDialog dialog(m_desk, tr("The relation has changed"), tr("Enter"), m_page);
    dialog.setSentence(tr("What was true until that day stays in the history."));
    auto* relation = static_cast<CodeField*>(makeCodeField("relationship"));
    relation->setCode(shown.relation);
    dialog.form().add(tr("Relation to the head"), relation, QStringLiteral("relation"));
    auto* day = new DateField;
    day->setToday(m_desk.today());
    day->setDate(m_desk.today());
    dialog.form().add(tr("From"), day, QStringLiteral("on"));
    dialog.setAct(day, [&](const Actor& actor, const Date& on) {
        return residents::setRelation(m_desk.registry(), actor, shown, relation->code(), on);
    });
    dialog.exec();
}

void CorrectionActs::correctUse(const residents::DwellingUseSpell& shown)
{
    FormDialog dialog(m_desk, tr("The use was entered wrongly"), tr("Correct"), m_page);
    dialog.setSentence(sentence());
    auto* use = addChoice(dialog, tr("Use"), "use", "dwelling.current_use", shown.use);
    const Days days(dialog, m_desk.today(), shown.validFrom, shown.validTo);
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        residents::DwellingUseSpell edited = shown;
        if (Problems problems = days.read(edited.validFrom, edited.validTo); !problems.empty()) {
            return invalid(problems);
        }
        edited.use = fromCode<residents::DwellingUse>(use->code()).value_or(shown.use);
        return residents::correctUse(m_desk.registry(), actor, shown, edited);
    });
    dialog.exec();
}

} // namespace linwu::ui
