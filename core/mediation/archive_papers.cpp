// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Papers of the bound file: cover, contents, statement, back, closing report.

#include "core/mediation/case_change.h"
#include "core/mediation/case_paper_values.h"

#include <algorithm>
#include <array>

namespace linwu::mediation {

using papers::TemplateValues;

TemplateValues coverValues(const PaperRequest& request)
{
    const MediationCase& head = request.file.head;
    TemplateValues values = startValues(request);
    values.texts["committee"] = request.file.committee.name;
    values.texts["title"] = caseTitle(request.file);
    values.texts["mediators"] = mediatorNames(request.file);
    values.texts["from"] = printed(head.acceptedOn);
    values.texts["until"] = printed(head.closedOn);
    values.texts["binder"] = head.boundBy;
    values.texts["bound"] = printed(head.archivedOn);
    values.texts["retention"] = retentionText(head.retention);
    values.texts["remark"] = head.formerNumber.empty() ? std::string() : "原案号：" + head.formerNumber;
    return values;
}

namespace {

std::string sheetName(const Sheet& sheet, const PaperKinds& kinds, bool several)
{
    const std::string name = sheet.title.empty() ? kinds.nameOf(sheet.code) : sheet.title;
    return several ? name + "（" + std::to_string(sheet.number) + "）" : name;
}

} // namespace

TemplateValues contentsValues(const PaperRequest& request)
{
    TemplateValues values = startValues(request);
    auto sheets = request.file.sheets;
    std::ranges::sort(sheets, {}, &Sheet::firstPage);
    for (const auto& sheet : sheets) {
        const auto same = std::ranges::count(sheets, sheet.code, &Sheet::code);
        const int last = sheet.firstPage + sheet.pages - 1;
        TemplateValues row;
        row.texts["index"] = std::to_string(values.rows["sheets"].size() + 1);
        row.texts["name"] = sheetName(sheet, request.context.papers, same > 1);
        row.texts["pages"] = std::to_string(sheet.firstPage) + (last > sheet.firstPage ? "—" + std::to_string(last) : "");
        row.texts["note"] = sheet.note;
        values.rows["sheets"].push_back(row);
    }
    return values;
}

TemplateValues statementValues(const PaperRequest& request)
{
    const MediationCase& head = request.file.head;
    TemplateValues values = startValues(request);
    values.texts["note"] = head.fileNote;
    values.texts["binder"] = head.boundBy;
    values.texts["bound"] = printed(head.archivedOn);
    values.texts["checker"] = head.checkedBy;
    values.texts["checked"] = printed(head.archivedOn);
    return values;
}

TemplateValues backValues(const PaperRequest& request)
{
    int pages = 0;
    for (const auto& sheet : request.file.sheets) {
        pages += sheet.pages;
    }
    TemplateValues values = startValues(request);
    values.texts["sheets"] = std::to_string(request.file.sheets.size());
    values.texts["pages"] = std::to_string(pages);
    values.texts["binder"] = request.file.head.boundBy;
    values.texts["checker"] = request.file.head.checkedBy;
    return values;
}

std::string performanceText(const CaseFile& file)
{
    const auto open = std::ranges::count_if(file.obligations, [](const Obligation& owed) {
        return owed.state != ObligationState::performed && owed.state != ObligationState::waived;
    });
    if (file.agreement() == nullptr) {
        return "—";
    }
    return open == 0 ? "已全部履行" : "尚有" + std::to_string(open) + "项未履行完毕";
}

TemplateValues closingValues(const PaperRequest& request)
{
    const CaseFile& file = request.file;
    const MediationCase& head = file.head;
    constexpr std::array<const char*, 3> sources{"当事人申请", "主动调解", "移送（委托）"};
    const Agreement* agreement = file.agreement();
    TemplateValues values = startValues(request);
    values.texts["filled"] = printed(head.closedOn);
    values.texts["committee"] = file.committee.name;
    values.texts["mediator"] = hostName(file);
    values.texts["accepted"] = printed(head.acceptedOn);
    values.texts["closed"] = printed(head.closedOn);
    values.texts["names"] = namesOf(file);
    values.texts["source"] = sources[static_cast<std::size_t>(head.source)];
    values.texts["facts"] = request.context.open(agreement != nullptr ? agreement->facts : head.brief);
    values.texts["course"] = request.context.open(head.closingNote);
    values.texts["performance"] = performanceText(file);
    return values;
}

} // namespace linwu::mediation
