// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "ui/retention/erasure_dialog.h"

#include "core/retention/retention_actions.h"
#include "core/store/table.h"
#include "ui/desk/form_fields.h"
#include "ui/desk/staff_choices.h"
#include "ui/widgets/person_field.h"

#include <QCoreApplication>

namespace linwu::ui {

namespace {

using residents::Resident;

QString say(const char* text)
{
    return QCoreApplication::translate("ErasureDialog", text);
}

/// The person a field of the register names; none while nobody is chosen.
Id<Resident> chosenIn(const PersonField& field)
{
    const QString value = field.value();
    const QString prefix = QStringLiteral("resident:");
    return {value.startsWith(prefix) ? value.mid(prefix.size()).toLongLong() : 0};
}

QString nameOf(Desk& desk, Id<Resident> resident)
{
    const auto person = desk.read([&](const Reader& reader) { return findRecord<Resident>(reader.session(), resident.value); });
    return person ? toQt(person->name) : QString();
}

} // namespace

void sweepBeside(Desk& desk)
{
    if (desk.registry().file().empty()) {
        return; // in memory: nothing lies anywhere
    }
    desk.tasks().run(
        say(QT_TRANSLATE_NOOP("ErasureDialog", "Writing the file anew without what was destroyed …")),
        [](Registry& own, TaskControl&) { return retention::sweepFile(own); },
        [&desk](const Status& status) {
            if (status) {
                Q_EMIT desk.said(say(QT_TRANSLATE_NOOP(
                    "ErasureDialog",
                    "Destroyed. Backups made before still hold it until they are thinned out: see Settings, Backup."
                )));
            } else {
                Q_EMIT desk.refused(status.error());
            }
        }
    );
}

void askErasure(Desk& desk, Id<Resident> resident, QWidget* window)
{
    const bool confirmed = desk.registry().hasAccounts();
    FormDialog dialog(
        desk,
        say(QT_TRANSLATE_NOOP("ErasureDialog", "Erase personal data")),
        confirmed ? say(QT_TRANSLATE_NOOP("ErasureDialog", "Ask for erasure"))
                  : say(QT_TRANSLATE_NOOP("ErasureDialog", "Erase for good")),
        window
    );
    dialog.setSentence(
        confirmed
            ? say(QT_TRANSLATE_NOOP(
                  "ErasureDialog",
                  "A second person confirms under Settings, Keeping and destroying. Only then is it erased, and nobody can bring "
                  "it back."
              ))
            : say(QT_TRANSLATE_NOOP(
                  "ErasureDialog",
                  "Name, numbers, addresses and every earlier state of them go from the register, the history and the drafts. "
                  "Nobody can bring them back."
              ))
    );
    PersonField* person = nullptr;
    if (resident) {
        auto* name = lineField(
            dialog.form(),
            say(QT_TRANSLATE_NOOP("ErasureDialog", "Person")),
            QStringLiteral("resident"),
            toCore(nameOf(desk, resident))
        );
        name->setReadOnly(true);
    } else {
        person = new PersonField(desk.people());
        dialog.form().add(say(QT_TRANSLATE_NOOP("ErasureDialog", "Person")), person, QStringLiteral("resident"));
    }
    auto* basis = choiceField(
        dialog.form(),
        say(QT_TRANSLATE_NOOP("ErasureDialog", "Basis (PIPL 47)")),
        QStringLiteral("basis"),
        choicesOf<retention::ErasureBasis>("erasure_basis")
    );
    basis->setCode(std::string(codeOf(retention::ErasureBasis::purposeEnded)));
    auto* reason =
        lineField(dialog.form(), say(QT_TRANSLATE_NOOP("ErasureDialog", "Reason, without her name")), QStringLiteral("reason"));
    dialog.setAct([&](const Actor& actor) -> Result<Changes> {
        const Id<Resident> whom = person == nullptr ? resident : chosenIn(*person);
        if (!whom) {
            return invalid("resident", "required");
        }
        retention::ErasureRequest request;
        request.basis = fromCode<retention::ErasureBasis>(basis->code()).value_or(retention::ErasureBasis::purposeEnded);
        request.reason = textIn(reason);
        request.signer.staff = actor.staff;
        desk.drafts().flush();
        auto done = retention::erasePerson(desk.registry(), actor, whom, request);
        desk.drafts().reread();
        return done;
    });
    if (dialog.exec() == QDialog::Accepted && !confirmed) {
        sweepBeside(desk);
    }
}

} // namespace linwu::ui
