// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Papers from the application to judicial confirmation.

#include "core/mediation/case_paper_values.h"

#include <array>

namespace linwu::mediation {

using papers::TemplateValues;

papers::TemplateValues startValues(const PaperRequest& request)
{
    TemplateValues values;
    values.texts["number"] = request.file.head.number;
    return values;
}

TemplateValues registrationValues(const PaperRequest& request)
{
    const MediationCase& head = request.file.head;
    TemplateValues values = startValues(request);
    values.texts["accepted"] = printed(head.acceptedOn);
    values.texts["committee"] = request.file.committee.name;
    values.texts["names"] = namesOf(request.file);
    // A referral is printed as an application with a note.
    values.texts["application_mark"] = head.source == Source::ownMotion ? "□" : "☑";
    values.texts["own_motion_mark"] = head.source == Source::ownMotion ? "☑" : "□";
    values.texts["applied"] = printed(head.appliedOn);
    values.texts["form"] = head.applicationForm == ApplicationForm::oral ? "口头" : "书面";
    values.texts["type"] = typeOf(request.file);
    values.texts["place"] = head.place;
    values.texts["brief"] = request.context.open(head.brief);
    values.rows["referred"] = {};
    if (head.source == Source::referral) {
        TemplateValues row;
        row.texts["unit"] = head.sourceOrg;
        row.texts["external"] = head.externalNo;
        values.rows["referred"].push_back(row);
    }
    values.rows["asked"] = {};
    if (const std::string asked = request.context.open(head.requests); !asked.empty()) {
        TemplateValues row;
        row.texts["requests"] = asked;
        values.rows["asked"].push_back(row);
    }
    for (const auto& party : request.file.parties) {
        TemplateValues row;
        row.texts["index"] = std::to_string(party.position);
        row.texts["name"] = party.name;
        row.texts["address"] = party.address;
        values.rows["parties"].push_back(row);
    }
    values.rows["signers"] = signersOf(request.file);
    return values;
}

TemplateValues noticeValues(const PaperRequest& request)
{
    TemplateValues values = startValues(request);
    values.texts["names"] = namesOf(request.file);
    values.texts["committee"] = request.file.committee.name;
    values.texts["how"] = request.file.head.informedHow == Means::written ? "书面" : "口头";
    values.texts["informed"] = printed(request.file.head.informedOn);
    values.rows["signers"] = signersOf(request.file);
    return values;
}

namespace {

/// 09:00—11:00, with a blank before; empty without times.
std::string hours(const std::string& from, const std::string& to)
{
    return from.empty() ? std::string() : " " + from + (to.empty() ? "" : "—" + to);
}

} // namespace

TemplateValues inquiryValues(const PaperRequest& request)
{
    const Investigation& inquiry = request.file.investigations[request.row];
    TemplateValues values = startValues(request);
    values.texts["index"] = std::to_string(inquiry.number);
    values.texts["day"] = printed(inquiry.heldOn);
    values.texts["time"] = hours(inquiry.startsAt, inquiry.endsAt);
    values.texts["place"] = inquiry.place;
    values.texts["attendants"] = inquiry.attendants;
    values.texts["asked"] = inquiry.asked;
    values.texts["relation"] = inquiry.askedRelation;
    values.texts["investigators"] = inquiry.investigators;
    values.texts["recorder"] = inquiry.recorder;
    values.texts["narrative"] = request.context.open(inquiry.narrative);
    return values;
}

TemplateValues sessionValues(const PaperRequest& request)
{
    constexpr std::array<const char*, 3> results{"改期继续调解", "达成协议", "未达成协议"};
    const Sitting& sitting = request.file.sessions[request.row];
    std::string guests;
    for (const auto& who : request.file.participants) {
        if (who.sessionId == sitting.id) {
            guests += (guests.empty() ? "" : "、") + who.name;
        }
    }
    TemplateValues values = startValues(request);
    values.texts["index"] = std::to_string(sitting.number);
    values.texts["day"] = printed(sitting.heldOn);
    values.texts["time"] = hours(sitting.startsAt, sitting.endsAt);
    values.texts["open"] = sitting.openDoor ? "公开" : "不公开";
    values.texts["place"] = sitting.room.empty() ? sitting.place : sitting.room;
    values.texts["names"] = namesOf(request.file);
    values.texts["guests"] = guests;
    values.texts["host"] = sitting.host;
    values.texts["mediators"] = sitting.mediators;
    values.texts["recorder"] = sitting.recorder;
    values.texts["informed"] = sitting.informed ? "已告知" : "未再次告知";
    values.texts["narrative"] = request.context.open(sitting.narrative);
    values.texts["result"] = results[static_cast<std::size_t>(sitting.result)];
    values.rows["signers"] = signersOf(request.file);
    return values;
}

namespace {

TemplateValues agreementBase(const PaperRequest& request)
{
    const Agreement& agreement = *request.file.agreement();
    TemplateValues values = startValues(request);
    values.texts["agreement_number"] = agreement.number;
    values.texts["facts"] = request.context.open(agreement.facts);
    values.texts["committee"] = request.file.committee.name;
    values.rows["parties"] = partyBlocks(request.file, request.context, agreement.reachedOn);
    values.rows["clauses"] = clausesOf(agreement, request.context);
    values.rows["obligations"] = obligationRows(request.file, agreement, request.context);
    values.rows["money"] = totalRows(agreement);
    values.rows["signers"] = signersOf(request.file);
    return values;
}

} // namespace

TemplateValues writtenAgreementValues(const PaperRequest& request)
{
    const Agreement& agreement = *request.file.agreement();
    TemplateValues values = agreementBase(request);
    values.texts["copies"] = std::to_string(agreement.copies);
    values.texts["holders"] = "当事人各执一份，人民调解委员会留存一份";
    values.texts["sealed"] = printed(agreement.sealedOn);
    return values;
}

TemplateValues oralAgreementValues(const PaperRequest& request)
{
    TemplateValues values = agreementBase(request);
    values.texts["reached"] = printed(request.file.agreement()->reachedOn);
    return values;
}

TemplateValues visitValues(const PaperRequest& request)
{
    const Visit& visit = request.file.visits[request.row];
    const Agreement* agreement = request.file.agreement();
    TemplateValues values = startValues(request);
    values.texts["names"] = namesOf(request.file);
    values.texts["agreement_number"] = agreement != nullptr ? agreement->number : request.file.head.number;
    values.texts["index"] = std::to_string(visit.number);
    values.texts["purpose"] = visit.purpose;
    values.texts["visited"] = printed(visit.visitedOn);
    values.texts["way"] = visit.way;
    values.texts["outcome"] = request.context.open(visit.outcome);
    values.texts["satisfied"] = yesNo(visit.satisfied);
    values.texts["trouble"] = visit.newTrouble ? "有" : "无";
    values.texts["sued"] = yesNo(visit.sued);
    values.texts["visitor"] = visit.visitor;
    values.texts["committee"] = request.file.committee.name;
    return values;
}

TemplateValues confirmationValues(const PaperRequest& request)
{
    const CaseFile& file = request.file;
    const Agreement& agreement = *file.agreement();
    const Confirmation& application = *file.confirmation();
    TemplateValues values = startValues(request);
    values.texts["agreement_number"] = agreement.number;
    values.texts["type"] = typeOf(file);
    values.texts["committee"] = file.committee.name;
    values.texts["reached"] = printed(agreement.reachedOn);
    values.texts["effective"] = printed(agreement.effectiveOn);
    values.texts["due"] = printed(agreement.confirmationDueOn);
    values.texts["court"] = application.court;
    values.texts["applied"] = printed(application.appliedOn);
    values.texts["names"] = namesOf(file);
    values.texts["accepted"] = printed(file.head.acceptedOn);
    values.texts["mediator"] = hostName(file);
    values.texts["sessions"] = std::to_string(file.sessions.size());
    // A court asks for identity papers of every applicant (民诉法解释 354).
    values.rows["parties"] = partyBlocks(file, request.context, application.appliedOn, true);
    values.rows["signers"] = signersOf(file);
    return values;
}

TemplateValues applicationValues(const PaperRequest& request)
{
    const MediationCase& head = request.file.head;
    TemplateValues values = startValues(request);
    values.texts["brief"] = request.context.open(head.brief);
    values.texts["requests"] = request.context.open(head.requests);
    values.texts["applied"] = printed(head.appliedOn);
    values.rows["applicants"] = {};
    values.rows["respondents"] = {};
    values.rows["signers"] = {};
    const auto blocks = partyBlocks(request.file, request.context, head.appliedOn);
    const auto signers = signersOf(request.file);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool applies = request.file.parties[i].side == request.file.parties.front().side;
        values.rows[applies ? "applicants" : "respondents"].push_back(blocks[i]);
        // The other side does not apply, so it does not sign.
        if (applies) {
            values.rows["signers"].push_back(signers[i]);
        }
    }
    return values;
}

TemplateValues evidenceValues(const PaperRequest& request)
{
    TemplateValues values = startValues(request);
    for (const auto& piece : request.file.evidence) {
        TemplateValues row;
        row.texts["index"] = std::to_string(piece.number);
        row.texts["name"] = piece.name;
        row.texts["by"] = piece.handedBy;
        row.texts["form"] = piece.form;
        row.texts["proves"] = piece.proves;
        row.texts["count"] = std::to_string(piece.copies) + "／" + std::to_string(piece.pages);
        row.texts["received"] = printed(piece.receivedOn);
        row.texts["returned"] = printed(piece.returnedOn);
        values.rows["pieces"].push_back(row);
    }
    return values;
}

} // namespace linwu::mediation
