// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_sheets_due.h"

#include "core/base/code_table.h"

#include <algorithm>
#include <tuple>

namespace linwu::mediation {

namespace {

/// How many sheets of a need the case asks for.
int wanted(const CaseFile& file, std::string_view need)
{
    const MediationCase& head = file.head;
    const Agreement* agreement = file.agreement();
    const bool concluded = agreement != nullptr && agreement->effectiveOn.has_value();
    const auto when = [](bool condition) { return condition ? 1 : 0; };
    if (need == "written_application") {
        return when(head.applicationForm == ApplicationForm::written && head.source != Source::ownMotion);
    }
    if (need == "accepted") {
        return when(head.acceptedOn.has_value());
    }
    if (need == "each_agent") {
        return static_cast<int>(file.agents().size());
    }
    if (need == "each_investigation") {
        return static_cast<int>(file.investigations.size());
    }
    if (need == "evidence") {
        return when(!file.evidence.empty());
    }
    if (need == "each_session") {
        return static_cast<int>(file.sessions.size());
    }
    if (need == "written_agreement" || need == "oral_agreement") {
        const AgreementForm form = need == "oral_agreement" ? AgreementForm::oral : AgreementForm::written;
        return when(concluded && agreement->form == form);
    }
    if (need == "each_visit") {
        return static_cast<int>(file.visits.size());
    }
    return need == "confirmation" ? when(!file.confirmations.empty()) : 0;
}

int orderOf(const Sheet& sheet)
{
    const PaperKind* kind = paperKind(sheet.code);
    // An unlisted sheet comes before the statement: after everything that is listed before that.
    return kind != nullptr ? kind->order : paperKind("JZSM")->order - 1;
}

} // namespace

const std::vector<PaperKind>& paperKinds()
{
    static const std::vector<PaperKind> kinds = [] {
        const CodeTable table = CodeTable::ofEmbedded("codes/case_papers.csv");
        std::vector<PaperKind> rows;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            rows.push_back(
                {table.cell(row, "code"), std::stoi(table.cell(row, "order")), table.cell(row, "name"), table.cell(row, "need")}
            );
        }
        return rows;
    }();
    return kinds;
}

const PaperKind* paperKind(std::string_view code)
{
    const auto found = std::ranges::find(paperKinds(), code, &PaperKind::code);
    return found == paperKinds().end() ? nullptr : &*found;
}

std::vector<DueSheet> sheetsDue(const CaseFile& file)
{
    std::vector<DueSheet> due;
    for (const auto& kind : paperKinds()) {
        for (int number = 1; number <= wanted(file, kind.need); ++number) {
            due.push_back({kind.code, number});
        }
    }
    return due;
}

std::vector<Sheet> paginated(std::vector<Sheet> sheets)
{
    std::ranges::stable_sort(sheets, [](const Sheet& one, const Sheet& other) {
        return std::tuple(orderOf(one), one.number) < std::tuple(orderOf(other), other.number);
    });
    int next = 1;
    for (auto& sheet : sheets) {
        sheet.firstPage = next;
        next += sheet.pages;
    }
    return sheets;
}

} // namespace linwu::mediation
