// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The short forms around a sheet that hangs: opinions of residents and their answers, sheets made elsewhere.
#include "ui/desk/form_fields.h"
#include "ui/disclosure/disclosure_page.h"

namespace linwu::ui {

void DisclosurePage::addOpinion()
{
    FormDialog dialog(desk(), tr("Opinion of a resident"), tr("Enter"), this);
    auto* received = dayField(
        dialog.form(), fieldLabel("disclosure", "received_on"), QStringLiteral("received_on"), desk().today(), desk().today()
    );
    auto* way =
        choiceField(dialog.form(), tr("Way"), QStringLiteral("way"), choicesOf<disclosure::OpinionWay>("public_opinion.way"));
    auto* content = lineField(dialog.form(), fieldLabel("disclosure", "content"), QStringLiteral("content"));
    dialog.setAct([&](const Actor& actor) {
        disclosure::PublicOpinion opinion;
        opinion.disclosure = current();
        opinion.receivedOn = received->date().value_or(desk().today());
        opinion.way = fromCode<disclosure::OpinionWay>(way->code()).value_or(disclosure::OpinionWay::oral);
        opinion.content = textIn(content);
        return disclosure::addOpinion(desk().registry(), actor, opinion);
    });
    dialog.exec();
}

void DisclosurePage::answerOpinion()
{
    const auto file = desk().read([this](const Reader& reader) { return disclosure::loadSheet(reader, current()); });
    QList<CodeChoice> open;
    for (const auto& opinion : file ? file->opinions : std::vector<disclosure::PublicOpinion>()) {
        if (opinion.open()) {
            open.append({std::to_string(opinion.id.value), toQt(opinion.number + " " + opinion.content).left(40)});
        }
    }
    if (open.empty()) {
        Q_EMIT desk().said(tr("Every opinion on this sheet is answered."));
        return;
    }
    FormDialog dialog(desk(), tr("Answer an opinion"), tr("Enter"), this);
    auto* opinion = choiceField(dialog.form(), tr("Opinion"), QStringLiteral("opinion"), open);
    auto* day = dayField(dialog.form(), tr("Date"), QStringLiteral("on"), desk().today(), desk().today());
    auto* text = lineField(dialog.form(), tr("Answer"), QStringLiteral("answer"));
    auto* satisfied = new CodeField({{"1", tr("yes")}, {"0", tr("no")}});
    dialog.form().add(tr("Is she satisfied?"), satisfied, QStringLiteral("satisfied"));
    dialog.setAct([&](const Actor& actor) {
        disclosure::Answer answer;
        answer.opinion = idIn<disclosure::PublicOpinion>(opinion);
        answer.on = day->date().value_or(desk().today());
        answer.text = textIn(text);
        if (!satisfied->code().empty()) {
            answer.satisfied = satisfied->code() == "1";
        }
        return disclosure::answerOpinion(desk().registry(), actor, answer);
    });
    dialog.exec();
}

void DisclosurePage::recordOutside()
{
    const auto entry = desk().read([this](const Reader& reader) { return findEntry(reader, currentId()); });
    if (!entry || entry->sheet) {
        return;
    }
    FormDialog dialog(desk(), tr("Published elsewhere"), tr("Note it"), this);
    dialog.setSentence(tr("This program does not make this sheet. Note when it was hung and where the signed sheet lies."));
    auto* posted = dayField(
        dialog.form(), fieldLabel("disclosure", "posted_on"), QStringLiteral("posted_on"), desk().today(), desk().today()
    );
    auto* place = lineField(dialog.form(), tr("Where it is kept"), QStringLiteral("place"));
    disclosure::Disclosure made;
    dialog.setAct([&](const Actor& actor) {
        const disclosure::OutsidePosting posting{
            entry->item, entry->period, posted->date().value_or(desk().today()), textIn(place)};
        return disclosure::recordOutside(desk().registry(), actor, posting, made);
    });
    if (dialog.exec() == QDialog::Accepted) {
        open(made.id.value);
    }
}

} // namespace linwu::ui
