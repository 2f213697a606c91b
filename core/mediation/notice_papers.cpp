// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Papers beside the file proper: mandate, receipt, refusal, termination, extension, transfer.

#include "core/base/code_list.h"
#include "core/mediation/case_paper_values.h"

#include <algorithm>

namespace linwu::mediation {

using papers::TemplateValues;

std::vector<TemplateValues> rowIf(const char* name, const std::string& text)
{
    if (text.empty()) {
        return {};
    }
    TemplateValues row;
    row.texts[name] = text;
    return {row};
}

TemplateValues letterBase(const PaperRequest& request)
{
    TemplateValues values = startValues(request);
    values.texts["names"] = namesOf(request.file);
    values.texts["type"] = typeOf(request.file);
    values.texts["committee"] = request.file.committee.name;
    return values;
}

std::vector<const Obligation*> performedOf(const CaseFile& file)
{
    std::vector<const Obligation*> performed;
    for (const auto& owed : file.obligations) {
        if (owed.performedOn) {
            performed.push_back(&owed);
        }
    }
    return performed;
}

TemplateValues mandateValues(const PaperRequest& request)
{
    const auto agents = request.file.agents();
    const Representative& agent = *agents[request.row];
    const Party* principal = request.file.party(agent.partyId);
    const Party shown = principal != nullptr ? *principal : Party{};
    const auto number = [&](const SealedText& text) {
        return rowIf("id_number", shown.printId ? request.context.open(text) : std::string());
    };
    TemplateValues values = letterBase(request);
    values.texts["principal"] = shown.name;
    values.texts["principal_phone"] = request.context.open(shown.phone);
    values.texts["principal_address"] = shown.address;
    values.rows["principal_ids"] = number(shown.idNumber);
    values.texts["agent"] = agent.name;
    values.texts["agent_sex"] = CodeList::of("sex").nameOf(agent.sex);
    values.texts["relation"] = agent.relation;
    values.texts["agent_phone"] = request.context.open(agent.phone);
    values.texts["agent_address"] = agent.address;
    values.rows["agent_ids"] = number(agent.idNumber);
    values.texts["concede_mark"] = agent.mayConcede ? "☑" : "□";
    values.texts["from"] = agent.mandateOn ? printed(agent.mandateOn) : "签署之日";
    values.texts["until"] = agent.untilOn ? printed(agent.untilOn) : "本案调解终结";
    return values;
}

TemplateValues receiptValues(const PaperRequest& request)
{
    const CaseFile& file = request.file;
    const auto performed = performedOf(file);
    const Obligation& owed = *performed[request.row];
    const auto nameOf = [&](Id<Party> id, const std::string& outsider) {
        const Party* party = file.party(id);
        return party != nullptr ? party->name : outsider;
    };
    const bool money = owed.kind == ObligationKind::money && (owed.performedAmount || owed.amount);
    const auto agreement = std::ranges::find(file.agreements, owed.agreementId, &Agreement::id);
    TemplateValues values = startValues(request);
    values.texts["title"] = money ? "收条" : "履行确认单";
    values.texts["agreement_number"] = agreement != file.agreements.end() ? agreement->number : file.head.number;
    values.texts["index"] = std::to_string(owed.position);
    values.texts["debtor"] = nameOf(owed.debtorId, owed.debtorName);
    values.texts["creditor"] = nameOf(owed.creditorId, owed.creditorName);
    values.texts["creditor_role"] = money ? "收款人" : "权利人";
    values.texts["due"] = owed.instant ? "即时履行" : printed(owed.dueOn);
    values.texts["performed"] = printed(owed.performedOn);
    TemplateValues row;
    row.texts["content"] = request.context.open(owed.content);
    row.texts["proof"] = owed.proof.empty() && owed.bothConfirm ? "双方确认" : owed.proof;
    if (money) {
        const Money paid = owed.performedAmount.value_or(owed.amount.value_or(Money{}));
        row.texts["amount"] = moneyText(paid);
        row.texts["words"] = moneyInWords(paid);
        row.texts["way"] = owed.way;
    }
    values.rows["receipts"] = {};
    values.rows["deeds"] = {};
    values.rows[money ? "receipts" : "deeds"].push_back(std::move(row));
    return values;
}

TemplateValues declinedValues(const PaperRequest& request)
{
    const CaseFile& file = request.file;
    std::string applicants;
    std::vector<TemplateValues> signers;
    // Nothing is sent to the other side: it was not yet drawn into the matter.
    for (const auto& party : file.parties) {
        if (party.side == file.parties.front().side) {
            applicants += (applicants.empty() ? "" : "、") + party.name;
            signers.emplace_back().texts["name"] = party.name;
        }
    }
    TemplateValues values = letterBase(request);
    values.texts["applicants"] = applicants;
    values.texts["applied"] = printed(file.head.appliedOn);
    values.texts["reason"] = file.head.endReason;
    values.texts["channel"] = file.head.channelTold;
    values.texts["decided"] = printed(file.head.endedOn);
    values.rows["signers"] = std::move(signers);
    return values;
}

TemplateValues terminationValues(const PaperRequest& request)
{
    const CaseFile& file = request.file;
    TemplateValues values = letterBase(request);
    values.texts["accepted"] = printed(file.head.acceptedOn ? file.head.acceptedOn : file.head.appliedOn);
    values.texts["sessions"] = std::to_string(file.sessions.size());
    values.texts["ended"] = printed(file.head.endedOn);
    values.texts["told"] = printed(file.head.remediesToldOn);
    values.rows["refusals"] = {};
    for (const auto& refusal : file.refusals) {
        const Party* party = file.party(refusal.partyId);
        if (party != nullptr && !refusal.liftedOn) {
            TemplateValues row;
            row.texts["name"] = party->name;
            row.texts["refused"] = printed(refusal.refusedOn);
            values.rows["refusals"].push_back(std::move(row));
        }
    }
    values.rows["reasons"] = rowIf("reason", file.head.endReason);
    values.rows["signers"] = signersOf(file);
    return values;
}

TemplateValues extensionValues(const PaperRequest& request)
{
    const Extension& extension = request.file.extensions[request.row];
    TemplateValues values = letterBase(request);
    values.texts["accepted"] = printed(request.file.head.acceptedOn);
    values.texts["old_due"] = printed(extension.oldDueOn);
    values.texts["new_due"] = printed(extension.newDueOn);
    values.texts["agreed"] = printed(extension.agreedOn);
    values.texts["mediator"] = hostName(request.file);
    values.rows["reasons"] = rowIf("reason", extension.reason);
    values.rows["signers"] = signersOf(request.file);
    return values;
}

TemplateValues transferValues(const PaperRequest& request)
{
    const CaseFile& file = request.file;
    const Transfer& transfer = file.transfers[request.row];
    TemplateValues values = letterBase(request);
    values.texts["unit"] = transfer.toUnit;
    values.texts["applied"] = printed(file.head.appliedOn);
    values.texts["reason"] = transfer.reason;
    values.texts["opinion"] = request.context.open(transfer.opinion);
    values.texts["inquiries"] = std::to_string(file.investigations.size());
    values.texts["sessions"] = std::to_string(file.sessions.size());
    values.texts["sheets"] = std::to_string(file.sheets.size());
    values.texts["pieces"] = std::to_string(file.evidence.size());
    values.texts["receipt_due"] = printed(transfer.receiptDueOn);
    values.texts["mediator"] = hostName(file);
    values.texts["sent"] = printed(transfer.sentOn);
    values.texts["answer"] = !transfer.receiptOn ? "□接受　□退回" : transfer.accepted ? "☑接受　□退回" : "□接受　☑退回";
    values.texts["received"] = printed(transfer.receiptOn);
    values.texts["return_reason"] = transfer.returnReason;
    values.texts["receiver"] = transfer.receivedBy;
    return values;
}

} // namespace linwu::mediation
