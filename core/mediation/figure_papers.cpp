// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/figure_papers.h"

#include "core/base/code_list.h"
#include "core/base/text.h"
#include "core/mediation/case_paper_values.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/figure_rules.h"
#include "core/values/ratio.h"

#include <algorithm>
#include <array>

namespace linwu::mediation {

using papers::TemplateText;
using papers::TemplateValues;

namespace {

TemplateText countText(std::int64_t count)
{
    return {std::to_string(count), count};
}

/// 万元 with two decimals, rounded half up.
std::string tenThousands(const Money& amount)
{
    const std::int64_t hundredths = (amount.fen + 5'000) / 10'000;
    const std::string cents = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + "." + (cents.size() < 2 ? "0" : "") + cents;
}

/// `97.6%`; a dash where nothing was counted.
std::string rateText(std::int64_t part, std::int64_t whole)
{
    return ratioText(part, whole, 100) + (whole == 0 ? "" : "%");
}

/// One figure for each word of a list of codes, under `prefix.word`.
template <class Enum>
void addParts(
    TemplateValues& values,
    const char* prefix,
    const CaseFigures& figures,
    const std::map<std::string, std::int64_t>& parts
)
{
    for (const auto& [value, code] : Codes<Enum>::table) {
        const std::string word(code);
        values.texts[std::string(prefix) + "." + word] = countText(figures.of(parts, word));
    }
}

TemplateValues figureRow(const std::string& name, const CaseFigures& figures)
{
    TemplateValues row;
    row.texts["name"] = name;
    row.texts["cases"] = countText(figures.cases);
    row.texts["persons"] = countText(figures.persons);
    row.texts["succeeded"] = countText(figures.succeeded);
    row.texts["hard"] = countText(figures.hard);
    row.texts["amount"] = tenThousands(figures.amount);
    row.texts["written"] = countText(figures.written);
    row.texts["oral"] = countText(figures.oral);
    addParts<CommitteeKind>(row, "body", figures, figures.byBody);
    addParts<Source>(row, "source", figures, figures.bySource);
    addParts<ReferralFrom>(row, "referral", figures, figures.byReferral);
    // Counted with the associations, and never without a sender: they have no column of their own.
    row.texts.erase("body.medical");
    row.texts.erase("referral.none");
    for (const auto& code : CodeList::of("dispute_types").codes()) {
        row.texts["type." + code] = countText(figures.of(figures.byType, code));
    }
    for (const auto& [risk, code] : Codes<Risk>::table) {
        if (risk != Risk::none) {
            const auto found = figures.averted.find(std::string(code));
            const AvertedFigure averted = found == figures.averted.end() ? AvertedFigure{} : found->second;
            row.texts["averted." + std::string(code)] = countText(averted.cases);
            row.texts["averted." + std::string(code) + "_persons"] = countText(averted.persons);
        }
    }
    // No log of sweeps is kept: left to be filled in by hand.
    row.texts["swept"] = std::string();
    row.texts["prevented"] = std::string();
    return row;
}

/// Columns of the table as its rules name them.
std::string columnName(const std::string& field)
{
    constexpr std::array<std::pair<std::string_view, const char*>, 6> names{
        {{"by_body", "不同主体合计与总数"},
         {"by_source", "案件来源合计与总数"},
         {"by_referral", "委托移送小计与各部门之和"},
         {"by_type", "案件分类合计与总数"},
         {"succeeded", "调解成功与协议形式合计"},
         {"hard", "疑难复杂案件与总数"}}};
    const auto found = std::ranges::find(names, std::string_view(field), &std::pair<std::string_view, const char*>::first);
    return found == names.end() ? field : found->second;
}

void addRemarks(TemplateValues& values, const Problems& remarks)
{
    values.rows["unbalanced"] = {};
    values.rows["others"] = {};
    for (const auto& remark : remarks) {
        TemplateValues row;
        if (remark.rule == "figures_unbalanced") {
            row.texts["column"] = columnName(remark.field);
            values.rows["unbalanced"].push_back(std::move(row));
        } else {
            row.texts["count"] = remark.args.contains("count") ? remark.args.at("count") : std::string();
            values.rows["others"].push_back(std::move(row));
        }
    }
}

std::string officeOf(const std::vector<Committee>& committees, const residents::PaperOrder& order)
{
    return committees.size() == 1 ? committees.front().name : order.community;
}

} // namespace

Result<papers::Document>
figuresPaper(const Reader& reader, const FigurePeriod& period, const residents::PaperOrder& order, Problems* remarks)
{
    const auto committees = listCommittees(reader);
    const CaseFigures total = countFigures(reader, period.from, period.to);
    const Problems found = checkFigures(total, contextOf(reader));
    TemplateValues values;
    values.rows["rows"] = {};
    for (const auto& committee : committees) {
        values.rows["rows"].push_back(figureRow(committee.name, countFigures(reader, period.from, period.to, committee.id)));
    }
    values.rows["total"] = {};
    // The total of one committee would be its row again.
    if (committees.size() != 1) {
        values.rows["total"].push_back(figureRow({}, total));
        values.rows["total"].back().texts.erase("name");
    }
    addRemarks(values, found);
    values.texts["office"] = officeOf(committees, order);
    values.texts["period"] = period.name;
    values.texts["made_on"] = chineseText(reader.today());
    values.texts["person"] = order.person;
    values.texts["open"] = std::to_string(total.open);
    values.texts["rate"] = rateText(total.succeeded, total.cases);
    if (remarks != nullptr) {
        *remarks = found;
    }
    return papers::fillPaper("TJB1", values, order.officeWording);
}

namespace {

/// The first words of a story, so that a row stays a row.
std::string shortened(const std::string& text)
{
    constexpr std::size_t most = 36;
    const std::u32string letters = toCodePoints(text);
    return letters.size() <= most ? text : toUtf8(std::u32string_view(letters).substr(0, most)) + "……";
}

std::string resultWord(CaseResult result)
{
    constexpr std::array<const char*, 8> words{
        "在调", "调解成功", "调解成功", "调解不成", "一方拒绝", "撤回", "移送", "不予受理"};
    return words[static_cast<std::size_t>(result)];
}

std::string confirmationWord(const Confirmation* application)
{
    constexpr std::array<const char*, 5> words{"已申请", "已立案", "确认有效", "驳回", "撤回"};
    return application == nullptr ? std::string() : words[static_cast<std::size_t>(application->state)];
}

/// `2026-05-20`: a column of days is read downwards.
std::string dayText(const std::optional<Date>& day)
{
    return day ? isoText(*day) : std::string();
}

TemplateValues caseRow(const CaseFile& file, const RuleContext& context)
{
    constexpr std::array<const char*, 3> sources{"依申请", "主动", "委托移送"};
    constexpr std::array<const char*, 4> grades{"简单", "一般", "疑难", "重大"};
    const MediationCase& head = file.head;
    const Agreement* agreement = file.agreement();
    const bool agreed = head.result == CaseResult::written || head.result == CaseResult::oral;
    TemplateValues row;
    row.texts["number"] = head.number;
    row.texts["accepted"] = dayText(head.acceptedOn);
    row.texts["source"] = sources[static_cast<std::size_t>(head.source)];
    row.texts["names"] = namesOf(file);
    row.texts["persons"] = countText(static_cast<std::int64_t>(file.parties.size()));
    row.texts["type"] = CodeList::of("dispute_types").nameOf(head.statType);
    row.texts["brief"] = shortened(context.open(head.brief));
    row.texts["grade"] = grades[static_cast<std::size_t>(head.grade)];
    row.texts["mediators"] = mediatorNames(file);
    row.texts["result"] = resultWord(head.result);
    row.texts["form"] = !agreed ? "" : head.result == CaseResult::oral ? "口头" : "书面";
    row.texts["reached"] = agreement != nullptr ? dayText(agreement->reachedOn) : std::string();
    const auto money = agreement != nullptr ? agreement->total : std::nullopt;
    row.texts["amount"] = money ? TemplateText(moneyText(*money), money->fen) : TemplateText("—");
    row.texts["performance"] = performanceText(file);
    row.texts["confirmation"] = confirmationWord(file.confirmation());
    row.texts["visited"] = file.visits.empty() ? std::string() : dayText(file.visits.back().visitedOn);
    row.texts["closed"] = dayText(head.closedOn);
    row.texts["note"] = head.state == CaseState::archived ? "已归档" : "";
    return row;
}

} // namespace

Result<papers::Document> registerPaper(const Reader& reader, const FigurePeriod& period, const residents::PaperOrder& order)
{
    const RuleContext context = contextOf(reader);
    TemplateValues values;
    auto& rows = values.rows["rows"] = {};
    for (const auto id : casesAccepted(reader, period.from, period.to)) {
        if (const auto file = findCase(reader, id)) {
            rows.push_back(caseRow(*file, context));
            rows.back().texts["index"] = std::to_string(rows.size());
        }
    }
    values.texts["office"] = officeOf(listCommittees(reader), order);
    values.texts["period"] = period.name;
    values.texts["count"] = std::to_string(rows.size()) + "件";
    values.texts["person"] = order.person;
    values.texts["made_on"] = chineseText(reader.today());
    return papers::fillPaper("HZDJ", values, order.officeWording);
}

} // namespace linwu::mediation
