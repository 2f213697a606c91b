// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The short forms of a sheet's steps.
#include "core/ledger/ledger_queries.h"
#include "ui/desk/form_fields.h"
#include "ui/disclosure/catalogue_dialog.h"
#include "ui/disclosure/disclosure_page.h"
#include "ui/widgets/list_view.h"

#include <memory>

namespace linwu::ui {

CodeField* DisclosurePage::staffField(FormDialog& dialog, const QString& label, const QString& name)
{
    const auto book = desk().read([](const Reader& reader) { return disclosure::loadStaffBook(reader); });
    QList<CodeChoice> choices;
    for (const auto& person : book.staff) {
        choices.append({std::to_string(person.id.value), toQt(person.name)});
    }
    auto* field = new CodeField(choices);
    dialog.form().add(label, field, name);
    return field;
}

void DisclosurePage::prepare()
{
    const auto entry = desk().read([this](const Reader& reader) { return findEntry(reader, currentId()); });
    const auto books = desk().read([](const Reader& reader) { return ledger::listBooks(reader); });
    FormDialog dialog(desk(), tr("Prepare a sheet"), tr("Prepare"), this);
    QList<CodeChoice> items;
    for (const auto& item : desk().read([](const Reader& reader) { return disclosure::listItems(reader); })) {
        if (item.enabled && item.makesSheet() && item.period()) {
            items.append({item.code, toQt(item.code + " " + item.name)});
        }
    }
    auto* item = choiceField(dialog.form(), tr("Item"), QStringLiteral("item"), items);
    auto* day = dayField(dialog.form(), tr("A day of the period"), QStringLiteral("period"), desk().today(), desk().today());
    // The same desk answers the same telephone each time.
    const auto before = desk().read([](const Reader& reader) { return disclosure::listSheets(reader); });
    const auto last = before.empty() ? disclosure::Disclosure() : before.front();
    auto* hotline = lineField(dialog.form(), fieldLabel("disclosure", "hotline"), QStringLiteral("hotline"), last.hotline);
    auto* place =
        lineField(dialog.form(), fieldLabel("disclosure", "query_place"), QStringLiteral("query_place"), last.queryPlace);
    if (entry) {
        item->setCode(entry->item);
        day->setDate(entry->period.firstDay());
    }
    disclosure::Disclosure made;
    dialog.setAct([&](const Actor& actor) {
        disclosure::Preparation preparation;
        preparation.item = item->code();
        preparation.book = books.empty() ? Id<ledger::Book>{} : books.front().id;
        const auto catalogue = desk().read([](const Reader& reader) { return disclosure::catalogueOf(reader, reader.today()); });
        const auto* known = catalogue.find(preparation.item);
        const auto kind = known == nullptr ? std::nullopt : known->period();
        preparation.period = ledger::periodOf(kind.value_or(ledger::PeriodKind::quarter), day->date().value_or(desk().today()));
        preparation.hotline = textIn(hotline);
        preparation.queryPlace = textIn(place);
        return disclosure::prepareSheet(desk().registry(), actor, preparation, made);
    });
    if (dialog.exec() == QDialog::Accepted) {
        open(made.id.value);
    }
}

void DisclosurePage::submit()
{
    FormDialog dialog(desk(), tr("Submit to the supervisors"), tr("Submit"), this);
    dialog.setSentence(tr("The sheet is checked and its figures are fixed. Who made it, and who keeps the accounts?"));
    auto* maker = staffField(dialog, label("sign_off.role", "maker"), QStringLiteral("maker"));
    auto* accountant = staffField(dialog, label("sign_off.role", "accountant"), QStringLiteral("accountant"));
    dialog.setAct([&](const Actor& actor) {
        return disclosure::submitSheet(desk().registry(), actor, {current(), idIn<Staff>(maker), idIn<Staff>(accountant)});
    });
    dialog.exec();
}

void DisclosurePage::review()
{
    FormDialog dialog(desk(), tr("Supervisors' opinion"), tr("Enter"), this);
    auto* staff = staffField(dialog, label("sign_off.role", "supervisor"), QStringLiteral("supervisor"));
    auto* verdict =
        choiceField(dialog.form(), tr("They"), QStringLiteral("agrees"), {{"1", tr("agree to publish")}, {"0", tr("object")}});
    auto* opinion = lineField(dialog.form(), fieldLabel("disclosure", "opinion"), QStringLiteral("opinion"));
    dialog.setAct([&](const Actor& actor) {
        return disclosure::reviewSheet(
            desk().registry(), actor, {current(), idIn<Staff>(staff), verdict->code() == "1", textIn(opinion)}
        );
    });
    dialog.exec();
}

void DisclosurePage::decide()
{
    FormDialog dialog(desk(), tr("Decision of the joint meeting"), tr("Enter"), this);
    auto* staff = staffField(dialog, label("sign_off.role", "responsible"), QStringLiteral("responsible"));
    auto* held =
        dayField(dialog.form(), fieldLabel("disclosure", "held_on"), QStringLiteral("held_on"), desk().today(), desk().today());
    auto* attendees = lineField(dialog.form(), fieldLabel("disclosure", "attendees"), QStringLiteral("attendees"));
    auto* expected = new CountField;
    dialog.form().add(fieldLabel("disclosure", "expected"), expected, QStringLiteral("expected"));
    auto* present = new CountField;
    dialog.form().add(fieldLabel("disclosure", "present"), present, QStringLiteral("present"));
    auto* verdict =
        choiceField(dialog.form(), tr("The meeting"), QStringLiteral("approved"), {{"1", tr("approves")}, {"0", tr("refuses")}});
    auto* result = lineField(dialog.form(), fieldLabel("disclosure", "result"), QStringLiteral("result"));
    dialog.setAct([&](const Actor& actor) {
        disclosure::Ruling ruling;
        ruling.sheet = current();
        ruling.responsible = idIn<Staff>(staff);
        ruling.decision.heldOn = held->date().value_or(desk().today());
        ruling.decision.attendees = textIn(attendees);
        ruling.decision.expected = static_cast<int>(expected->count().value_or(0));
        ruling.decision.present = static_cast<int>(present->count().value_or(0));
        ruling.decision.approved = verdict->code() == "1";
        ruling.decision.result = textIn(result);
        return disclosure::decideSheet(desk().registry(), actor, ruling);
    });
    dialog.exec();
}

void DisclosurePage::publish()
{
    FormDialog dialog(desk(), tr("Publish"), tr("Publish"), this);
    dialog.setSentence(
        tr("The sheet is issued in A4 and A3 and can no longer be changed or taken back; a mistake is mended by a correction.")
    );
    auto* posted = dayField(
        dialog.form(), fieldLabel("disclosure", "posted_on"), QStringLiteral("posted_on"), desk().today(), desk().today()
    );
    auto* until = new DateField;
    until->setToday(desk().today());
    dialog.form().add(
        fieldLabel("disclosure", "until_on"), until, QStringLiteral("until_on"), tr("empty: the earliest day allowed")
    );
    dialog.setAct([&](const Actor& actor) {
        disclosure::Publication publication;
        publication.sheet = current();
        publication.postedOn = posted->date().value_or(desk().today());
        publication.untilOn = until->date();
        return disclosure::publishSheet(desk().registry(), actor, publication);
    });
    dialog.exec();
}

void DisclosurePage::simple(Result<Changes> (*step)(Registry&, const Actor&, Id<disclosure::Disclosure>))
{
    const auto done = desk().act(this, [&](const Actor& actor) { return step(desk().registry(), actor, current()); });
    if (!done) {
        Q_EMIT desk().refused(done.error());
    }
}

void DisclosurePage::correct()
{
    FormDialog dialog(desk(), tr("Correct"), tr("Correct"), this);
    dialog.setSentence(
        tr("A slip of the pen is told beside the sheet. Anything else makes a new version that is reviewed and published again.")
    );
    auto* grade = choiceField(
        dialog.form(),
        tr("What is wrong"),
        QStringLiteral("grade"),
        choicesOf<disclosure::CorrectionGrade>("correction_notice.grade")
    );
    auto* place = lineField(dialog.form(), fieldLabel("disclosure", "place"), QStringLiteral("place"));
    auto* printed = lineField(dialog.form(), fieldLabel("disclosure", "printed"), QStringLiteral("printed"));
    auto* right = lineField(dialog.form(), fieldLabel("disclosure", "right_value"), QStringLiteral("right_value"));
    auto* cause = lineField(dialog.form(), fieldLabel("disclosure", "cause"), QStringLiteral("cause"));
    disclosure::Disclosure made;
    dialog.setAct([&](const Actor& actor) {
        disclosure::CorrectionNotice notice;
        notice.disclosure = current();
        notice.grade = fromCode<disclosure::CorrectionGrade>(grade->code()).value_or(disclosure::CorrectionGrade::typing);
        notice.place = textIn(place);
        notice.printed = textIn(printed);
        notice.rightValue = textIn(right);
        notice.cause = textIn(cause);
        return disclosure::correctSheet(desk().registry(), actor, notice, made);
    });
    if (dialog.exec() == QDialog::Accepted && made.id.valid()) {
        open(made.id.value);
    }
}

void DisclosurePage::withdraw()
{
    FormDialog dialog(desk(), tr("Withdraw"), tr("Withdraw"), this);
    auto* reason = lineField(dialog.form(), fieldLabel("disclosure", "reason"), QStringLiteral("reason"));
    dialog.setAct([&](const Actor& actor) {
        return disclosure::withdrawSheet(desk().registry(), actor, current(), textIn(reason));
    });
    dialog.exec();
}

namespace {

/// The findings of a sheet that nobody let stand, as choices.
std::vector<disclosure::SheetFinding> openFindings(const Reader& reader, Id<disclosure::Disclosure> id)
{
    std::vector<disclosure::SheetFinding> open;
    const auto file = disclosure::loadSheet(reader, id);
    const auto document =
        file ? disclosure::sheetDocument(reader, *file) : Result<papers::Document>(failure(ErrorCode::notFound));
    if (!document) {
        return open;
    }
    for (const auto& finding : disclosure::scanSheet(*document, reader, *file)) {
        if (!finding.waived) {
            open.push_back(finding);
        }
    }
    return open;
}

QList<CodeChoice> choicesOf(const std::vector<disclosure::SheetFinding>& findings)
{
    QList<CodeChoice> choices;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto& finding = findings[i].finding;
        choices.append(
            {std::to_string(i),
             DisclosurePage::tr("Row %1").arg(finding.row) + QLatin1Char(' ') + label("wall", codeOf(finding.kind)) +
                 QLatin1Char(' ') + toQt(finding.hint)}
        );
    }
    return choices;
}

} // namespace

void DisclosurePage::reword()
{
    const auto findings = desk().read([this](const Reader& reader) { return openFindings(reader, current()); });
    FormDialog dialog(desk(), tr("Mask a row"), tr("Use these words"), this);
    dialog.setSentence(tr("The sheet shows these words; the voucher keeps its own summary."));
    auto* row = choiceField(dialog.form(), tr("Row"), QStringLiteral("place"), choicesOf(findings));
    auto* words = lineField(dialog.form(), tr("Words on the sheet"), QStringLiteral("text"));
    dialog.setAct([&](const Actor& actor) {
        const auto at = row->code().empty() ? findings.size() : std::stoul(row->code());
        const std::string place = at < findings.size() ? findings[at].place : std::string();
        return disclosure::rewordRow(desk().registry(), actor, current(), place, textIn(words));
    });
    dialog.exec();
}

void DisclosurePage::waive()
{
    const auto findings = desk().read([this](const Reader& reader) { return openFindings(reader, current()); });
    FormDialog dialog(desk(), tr("Let a finding stand"), tr("Let it stand"), this);
    dialog.setSentence(tr("Two persons answer for it, with their reason."));
    auto* row = choiceField(dialog.form(), tr("Row"), QStringLiteral("row"), choicesOf(findings));
    auto* first = staffField(dialog, tr("First person"), QStringLiteral("first"));
    auto* second = staffField(dialog, tr("Second person"), QStringLiteral("second"));
    auto* reason = lineField(dialog.form(), fieldLabel("disclosure", "reason"), QStringLiteral("reason"));
    dialog.setAct([&](const Actor& actor) {
        disclosure::ScanWaiver waiver;
        waiver.disclosure = current();
        const auto at = row->code().empty() ? findings.size() : std::stoul(row->code());
        if (at < findings.size()) {
            waiver.kind = std::string(codeOf(findings[at].finding.kind));
            waiver.textHash = findings[at].textHash;
        }
        waiver.reason = textIn(reason);
        waiver.first = idIn<Staff>(first);
        waiver.second = idIn<Staff>(second);
        return disclosure::waiveFinding(desk().registry(), actor, waiver);
    });
    dialog.exec();
}

void DisclosurePage::chooseCatalogue()
{
    const auto dialog = desk().read([this](const Reader& reader) { return std::make_unique<CatalogueDialog>(reader, this); });
    if (!dialog || dialog->exec() != QDialog::Accepted || dialog->changed().empty()) {
        return;
    }
    const auto done = desk().act(this, [&](const Actor& actor) {
        return disclosure::chooseItems(desk().registry(), actor, dialog->changed());
    });
    if (!done) {
        Q_EMIT desk().refused(done.error());
    }
}

} // namespace linwu::ui
