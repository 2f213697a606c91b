// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/paper_values.h"

#include "core/base/code_list.h"
#include "core/base/text.h"

namespace linwu::mediation {

using papers::TemplateValues;

namespace {

std::string ageText(const Party& party, const std::optional<Date>& day)
{
    return party.birthOn && day ? std::to_string(ageOn(*party.birthOn, *day)) + "周岁" : std::string();
}

std::string roleWord(RepresentativeKind kind)
{
    switch (kind) {
    case RepresentativeKind::guardian:
        return "法定代理人（监护人）";
    case RepresentativeKind::agent:
        return "委托代理人";
    case RepresentativeKind::officer:
        return "单位代表人";
    }
    return {};
}

std::string nameOfSide(const CaseFile& file, Id<Party> id, const std::string& outsider)
{
    const Party* party = file.party(id);
    return party != nullptr ? party->name : outsider;
}

std::string kindWord(ObligationKind kind)
{
    switch (kind) {
    case ObligationKind::money:
        return "给付款项";
    case ObligationKind::act:
        return "履行行为";
    case ObligationKind::apology:
        return "赔礼道歉";
    case ObligationKind::ceasing:
        return "停止侵害";
    case ObligationKind::delivery:
        return "交付财物";
    }
    return {};
}

} // namespace

std::string printed(const std::optional<Date>& day)
{
    return day ? chineseText(*day) : std::string();
}

std::string namesOf(const CaseFile& file)
{
    std::string names;
    for (const auto& party : file.parties) {
        names += (names.empty() ? "" : "、") + party.name;
    }
    return names;
}

std::string typeOf(const CaseFile& file)
{
    const std::string& sub = file.head.subType;
    return CodeList::of("dispute_types").nameOf(file.head.statType) + (sub.empty() ? "" : "（" + sub + "）");
}

std::vector<TemplateValues> signersOf(const CaseFile& file)
{
    std::vector<TemplateValues> rows;
    for (const auto& party : file.parties) {
        TemplateValues row;
        row.texts["name"] = party.name;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TemplateValues>
partyBlocks(const CaseFile& file, const RuleContext& context, const std::optional<Date>& day, bool withIds)
{
    std::vector<TemplateValues> blocks;
    for (const auto& party : file.parties) {
        TemplateValues data;
        data.texts["name"] = party.name;
        data.texts["phone"] = context.open(party.phone);
        data.texts["address"] = party.address;
        TemplateValues block;
        for (const char* list : {"persons", "organisations", "ids", "representatives"}) {
            block.rows[list] = {};
        }
        if (party.kind == PartyKind::person) {
            data.texts["sex"] = CodeList::of("sex").nameOf(party.sex);
            data.texts["ethnic"] = CodeList::of("ethnic").nameOf(party.ethnicity);
            data.texts["age"] = ageText(party, day);
            data.texts["job"] = party.job;
            block.rows["persons"].push_back(data);
        } else {
            data.texts["chief"] = party.chiefName;
            data.texts["post"] = party.chiefPost;
            block.rows["organisations"].push_back(data);
        }
        if (const std::string number = context.open(party.idNumber); (withIds || party.printId) && !number.empty()) {
            TemplateValues id;
            id.texts["id_number"] = number;
            block.rows["ids"].push_back(id);
        }
        for (const Representative* who : file.representativesOf(party.id)) {
            TemplateValues row;
            row.texts["role"] = roleWord(who->kind);
            row.texts["name"] = who->name;
            row.texts["relation"] = who->relation;
            row.texts["phone"] = context.open(who->phone);
            block.rows["representatives"].push_back(row);
        }
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<TemplateValues> clausesOf(const Agreement& agreement, const RuleContext& context)
{
    std::vector<TemplateValues> rows;
    for (const auto& line : split(context.open(agreement.clauses), '\n')) {
        if (!trimmed(line).empty()) {
            TemplateValues row;
            row.texts["index"] = std::to_string(rows.size() + 1);
            row.texts["text"] = trimmed(line);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<TemplateValues> obligationRows(const CaseFile& file, const Agreement& agreement, const RuleContext& context)
{
    std::vector<TemplateValues> rows;
    for (const Obligation* owed : file.obligationsOf(agreement.id)) {
        TemplateValues row;
        const std::string content = context.open(owed->content);
        row.texts["index"] = std::to_string(owed->position);
        row.texts["debtor"] = nameOfSide(file, owed->debtorId, owed->debtorName);
        row.texts["creditor"] = nameOfSide(file, owed->creditorId, owed->creditorName);
        row.texts["content"] = content.empty() ? kindWord(owed->kind) : content;
        row.texts["amount"] =
            owed->amount ? papers::TemplateText(moneyText(*owed->amount), owed->amount->fen) : papers::TemplateText("—");
        row.texts["way"] = owed->way.empty() ? "—" : owed->way;
        row.texts["due"] = owed->instant ? "即时履行" : printed(owed->dueOn) + "前";
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TemplateValues> totalRows(const Agreement& agreement)
{
    if (!agreement.total) {
        return {};
    }
    TemplateValues row;
    row.texts["total"] = moneyText(*agreement.total);
    row.texts["total_words"] = moneyInWords(*agreement.total);
    return {row};
}

std::string hostName(const CaseFile& file)
{
    std::string name;
    for (const auto& assignment : file.assignments) {
        name = assignment.role == MediatorRole::host ? assignment.name : name;
    }
    return name;
}

std::string mediatorNames(const CaseFile& file)
{
    std::string names;
    for (const auto& assignment : file.assignments) {
        if (assignment.role != MediatorRole::recorder && !assignment.toOn) {
            names += (names.empty() ? "" : "、") + assignment.name;
        }
    }
    return names;
}

std::string yesNo(bool value)
{
    return value ? "是" : "否";
}

std::string retentionText(Retention retention)
{
    switch (retention) {
    case Retention::permanent:
        return "永久";
    case Retention::years30:
        return "30年（长期）";
    case Retention::years10:
        return "10年（短期）";
    case Retention::undecided:
        break;
    }
    return {};
}

} // namespace linwu::mediation
