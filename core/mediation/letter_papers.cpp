// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Letters and records beside the course of a case: another mediator, invitation, danger, urging, feedback.

#include "core/base/code_list.h"
#include "core/mediation/case_paper_values.h"

#include <algorithm>

namespace linwu::mediation {

using papers::TemplateValues;

namespace {

/// ` 14:30` behind a day; empty without a time.
std::string timeText(const std::string& time)
{
    return time.empty() ? std::string() : " " + time;
}

std::string nameOf(const CaseFile& file, Id<Party> id, const std::string& outsider)
{
    const Party* party = file.party(id);
    return party != nullptr ? party->name : outsider;
}

/// Who presides after `left`, from the day on which that one ended; nullptr while nobody does.
const Assignment* successorOf(const CaseFile& file, const Assignment& left)
{
    const auto next = std::ranges::find_if(file.assignments, [&](const Assignment& one) {
        return left.toOn && one.role == MediatorRole::host && one.fromOn == left.toOn;
    });
    return next == file.assignments.end() ? nullptr : &*next;
}

std::string endWord(CaseResult result)
{
    switch (result) {
    case CaseResult::refused:
        return "一方当事人明确拒绝调解";
    case CaseResult::withdrawn:
        return "申请人撤回申请";
    case CaseResult::transferred:
        return "已移送其他单位处理";
    case CaseResult::notAccepted:
        return "不符合人民调解受理条件，不予受理";
    default:
        return "调解不成";
    }
}

} // namespace

std::vector<const Assignment*> recusalsOf(const CaseFile& file)
{
    std::vector<const Assignment*> asked;
    for (const auto& assignment : file.assignments) {
        if (assignment.recusalAskedOn) {
            asked.push_back(&assignment);
        }
    }
    return asked;
}

TemplateValues recusalValues(const PaperRequest& request)
{
    const auto recusals = recusalsOf(request.file);
    const Assignment& left = *recusals[request.row];
    TemplateValues values = letterBase(request);
    values.texts["asker"] = left.recusalAskedBy;
    values.texts["asked"] = printed(left.recusalAskedOn);
    values.texts["host"] = left.name;
    values.rows["reasons"] = rowIf("reason", left.endReason);
    values.rows["replaced"] = {};
    values.rows["waiting"] = {};
    if (const Assignment* next = successorOf(request.file, left)) {
        TemplateValues row;
        row.texts["day"] = printed(next->fromOn);
        row.texts["name"] = next->name;
        values.rows["replaced"].push_back(std::move(row));
    } else {
        values.rows["waiting"].emplace_back();
    }
    return values;
}

TemplateValues invitationValues(const PaperRequest& request)
{
    const Invitation& invitation = request.file.invitations[request.row];
    TemplateValues values = letterBase(request);
    const bool both = !invitation.organisation.empty() && !invitation.name.empty();
    values.texts["guest"] = invitation.organisation + (both ? "　" : "") + invitation.name;
    values.texts["day"] = printed(invitation.meetingOn);
    values.texts["time"] = timeText(invitation.meetingAt);
    values.texts["place"] = invitation.place;
    values.texts["mediator"] = hostName(request.file);
    values.texts["invited"] = printed(invitation.invitedOn);
    values.rows["help"] = rowIf("text", invitation.helpAsked);
    return values;
}

TemplateValues urgingValues(const PaperRequest& request)
{
    const CaseFile& file = request.file;
    const Urging& urging = file.urgings[request.row];
    const auto found = std::ranges::find(file.obligations, urging.obligationId, &Obligation::id);
    const Obligation owed = found == file.obligations.end() ? Obligation{} : *found;
    const auto agreement = std::ranges::find(file.agreements, owed.agreementId, &Agreement::id);
    TemplateValues values = startValues(request);
    values.texts["committee"] = file.committee.name;
    values.texts["index"] = std::to_string(urging.number);
    values.texts["urged"] = printed(urging.urgedOn);
    values.texts["way"] = urging.way;
    values.texts["agreement_number"] = agreement != file.agreements.end() ? agreement->number : file.head.number;
    values.texts["item"] = std::to_string(owed.position);
    values.texts["debtor"] = nameOf(file, owed.debtorId, owed.debtorName);
    values.texts["creditor"] = nameOf(file, owed.creditorId, owed.creditorName);
    const std::string content = request.context.open(owed.content);
    values.texts["content"] = owed.amount ? content + "（" + moneyText(*owed.amount) + "元）" : content;
    values.texts["due"] = urging.oldDueOn ? printed(urging.oldDueOn) : owed.instant ? "即时履行" : std::string();
    values.texts["urger"] = urging.urgedBy;
    values.rows["answers"] = rowIf("answer", request.context.open(urging.answer));
    values.rows["new_dues"] = rowIf("day", printed(urging.newDueOn));
    return values;
}

TemplateValues dangerValues(const PaperRequest& request)
{
    const CaseFile& file = request.file;
    const Escalation& report = file.escalations[request.row];
    const CodeList& kinds = CodeList::of("danger_kinds");
    TemplateValues values = letterBase(request);
    values.texts["receiver"] = report.reportedTo;
    values.texts["kind"] = kinds.contains(report.kind) ? kinds.nameOf(report.kind) : report.kind;
    values.texts["persons"] = file.head.riskPersons > 0 ? std::to_string(file.head.riskPersons) + "人" : std::string();
    values.texts["found"] = printed(report.foundOn ? report.foundOn : report.reportedOn);
    values.texts["reported"] = printed(report.reportedOn);
    values.texts["time"] = timeText(report.reportedAt);
    values.texts["place"] = file.head.place;
    values.texts["brief"] = request.context.open(file.head.brief);
    values.texts["mediator"] = hostName(file);
    values.rows["how"] = rowIf("text", report.how);
    return values;
}

bool hasFeedback(const CaseFile& file)
{
    return file.head.source == Source::referral && file.head.result != CaseResult::open;
}

TemplateValues feedbackValues(const PaperRequest& request)
{
    const CaseFile& file = request.file;
    const MediationCase& head = file.head;
    const Agreement* agreement = file.agreement();
    TemplateValues values = letterBase(request);
    values.texts["unit"] = head.sourceOrg;
    values.texts["letter"] = head.externalNo.empty() ? std::string() : "（" + head.externalNo + "）";
    values.texts["received"] = printed(head.papersSignedForOn ? head.papersSignedForOn : head.appliedOn);
    values.texts["sessions"] = std::to_string(file.sessions.size());
    values.texts["mediator"] = hostName(file);
    values.rows["agreed"] = {};
    values.rows["ended"] = {};
    TemplateValues row;
    if (agreement != nullptr) {
        row.texts["reached"] = printed(agreement->reachedOn);
        row.texts["form"] = agreement->form == AgreementForm::oral ? "口头" : "书面";
        row.texts["agreement_number"] = agreement->number;
        row.texts["effective"] = printed(agreement->effectiveOn);
        row.texts["performance"] = performanceText(file);
        values.rows["agreed"].push_back(std::move(row));
    } else {
        row.texts["day"] = printed(head.endedOn);
        row.texts["how"] = endWord(head.result);
        values.rows["ended"].push_back(std::move(row));
    }
    values.rows["reasons"] = rowIf("reason", agreement == nullptr ? head.endReason : std::string());
    values.texts["enclosed"] = agreement == nullptr ? "终止（不予受理）调解告知书" : "人民调解协议书（口头协议登记表）";
    values.texts["answered"] = printed(request.context.today);
    return values;
}

} // namespace linwu::mediation
