// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_papers.h"

#include "core/mediation/case_paper_values.h"
#include "core/mediation/case_sheets_due.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace linwu::mediation {

namespace {

/// How a paper is made, how many the case has, and what it waits for.
struct Maker {
    std::string_view code;
    std::function<papers::TemplateValues(const PaperRequest&)> values;
    std::function<int(const CaseFile&)> count;
    std::string_view missing; ///< field that has to be filled before it can be printed; empty: it is listed only once it can
};

int once(bool there)
{
    return there ? 1 : 0;
}

bool concluded(const CaseFile& file, AgreementForm form)
{
    return file.agreement() != nullptr && file.agreement()->form == form;
}

const std::vector<Maker>& makers()
{
    static const std::vector<Maker> all{
        {"JZFM", coverValues, [](const CaseFile& f) { return once(f.head.archivedOn.has_value()); }, "archived_on"},
        {"JNML", contentsValues, [](const CaseFile& f) { return once(f.head.archivedOn.has_value()); }, "archived_on"},
        {"SQS",
         applicationValues,
         [](const CaseFile& f) { return once(f.head.applicationForm == ApplicationForm::written); },
         {}},
        {"SLDJB", registrationValues, [](const CaseFile& f) { return once(f.head.acceptedOn.has_value()); }, "accepted_on"},
        {"BYSL", declinedValues, [](const CaseFile& f) { return once(f.head.state == CaseState::notAccepted); }, {}},
        {"GZS", noticeValues, [](const CaseFile& f) { return once(f.head.acceptedOn.has_value()); }, "accepted_on"},
        {"GHSQ", recusalValues, [](const CaseFile& f) { return static_cast<int>(recusalsOf(f).size()); }, {}},
        {"SQWTS", mandateValues, [](const CaseFile& f) { return static_cast<int>(f.agents().size()); }, {}},
        {"DCJL", inquiryValues, [](const CaseFile& f) { return static_cast<int>(f.investigations.size()); }, {}},
        {"ZJCL", evidenceValues, [](const CaseFile& f) { return once(!f.evidence.empty()); }, {}},
        {"YQH", invitationValues, [](const CaseFile& f) { return static_cast<int>(f.invitations.size()); }, {}},
        {"TJJL", sessionValues, [](const CaseFile& f) { return static_cast<int>(f.sessions.size()); }, {}},
        {"YQTY", extensionValues, [](const CaseFile& f) { return static_cast<int>(f.extensions.size()); }, {}},
        {"YSH", transferValues, [](const CaseFile& f) { return static_cast<int>(f.transfers.size()); }, {}},
        {"JHBG", dangerValues, [](const CaseFile& f) { return static_cast<int>(f.escalations.size()); }, {}},
        {"ZZTZ",
         terminationValues,
         [](const CaseFile& f) { return once(f.head.result == CaseResult::failed || f.head.result == CaseResult::refused); },
         {}},
        {"XYS",
         writtenAgreementValues,
         [](const CaseFile& f) { return once(concluded(f, AgreementForm::written)); },
         "agreement.reached_on"},
        {"KTXY", oralAgreementValues, [](const CaseFile& f) { return once(concluded(f, AgreementForm::oral)); }, {}},
        {"LXPZ", receiptValues, [](const CaseFile& f) { return static_cast<int>(performedOf(f).size()); }, {}},
        {"DCLX", urgingValues, [](const CaseFile& f) { return static_cast<int>(f.urgings.size()); }, {}},
        {"HFJL", visitValues, [](const CaseFile& f) { return static_cast<int>(f.visits.size()); }, {}},
        {"FKH", feedbackValues, [](const CaseFile& f) { return once(hasFeedback(f)); }, {}},
        {"SFQR",
         confirmationValues,
         [](const CaseFile& f) { return once(!f.confirmations.empty() && f.agreement() != nullptr); },
         "confirmation.applied_on"},
        {"JABG", closingValues, [](const CaseFile& f) { return once(f.head.closedOn.has_value()); }, "closed_on"},
        {"JZSM", statementValues, [](const CaseFile& f) { return once(f.head.archivedOn.has_value()); }, "archived_on"},
        {"FD", backValues, [](const CaseFile& f) { return once(f.head.archivedOn.has_value()); }, "archived_on"},
    };
    return all;
}

/// Why there is no such paper: what has to be entered before, or that the case has fewer of them.
Problem whyNone(const Maker& maker, int count)
{
    const std::map<std::string, std::string> about{{"paper", std::string(maker.code)}, {"count", std::to_string(count)}};
    if (count > 0) {
        return broken("number", "paper_number_unknown", about);
    }
    if (maker.code == "SQWTS") {
        return broken("representative", "agent_missing", about);
    }
    return maker.missing.empty() ? broken("paper", "paper_not_due", about)
                                 : broken(std::string(maker.missing), "value_missing", about);
}

CasePaper paperOf(const CaseFile& file, const PaperKinds& kinds, std::string_view code, int number)
{
    CasePaper paper;
    paper.code = code;
    paper.number = number;
    paper.name = kinds.nameOf(code);
    const auto sheet =
        std::ranges::find_if(file.sheets, [&](const Sheet& one) { return one.code == code && one.number == number; });
    if (sheet != file.sheets.end()) {
        paper.sheet = sheet->state;
    }
    return paper;
}

/// A paper that the program has no wording for: as many as the list asks for or as have come, and room for one.
void addFromElsewhere(std::vector<CasePaper>& papers, const CaseFile& file, const PaperKinds& kinds, const PaperKind& kind)
{
    int last = 1;
    for (const auto& due : sheetsDue(file, kinds)) {
        last = due.code == kind.code ? std::max(last, due.number) : last;
    }
    for (const auto& sheet : file.sheets) {
        last = sheet.code == kind.code ? std::max(last, sheet.number) : last;
    }
    for (int number = 1; number <= last; ++number) {
        papers.push_back(paperOf(file, kinds, kind.code, number));
        papers.back().made = false;
    }
}

} // namespace

std::vector<CasePaper> listPapers(const CaseFile& file, const PaperKinds& kinds)
{
    std::vector<CasePaper> papers;
    for (const auto& maker : makers()) {
        const int count = maker.count(file);
        for (int number = 1; number <= count; ++number) {
            papers.push_back(paperOf(file, kinds, maker.code, number));
        }
        if (count == 0 && !maker.missing.empty()) {
            papers.push_back(paperOf(file, kinds, maker.code, 1));
            papers.back().reasons.push_back(broken(std::string(maker.missing), "value_missing"));
        }
    }
    for (const auto& kind : kinds.all()) {
        if (kind.inForce && std::ranges::find(makers(), kind.code, &Maker::code) == makers().end()) {
            addFromElsewhere(papers, file, kinds, kind);
        }
    }
    const auto place = [&](const CasePaper& paper) {
        const PaperKind* kind = kinds.find(paper.code);
        return std::pair(kind == nullptr ? std::numeric_limits<int>::max() : kind->order, paper.number);
    };
    std::ranges::stable_sort(papers, {}, place);
    return papers;
}

Result<papers::Document> casePaper(
    const CaseFile& file,
    std::string_view code,
    int number,
    const RuleContext& context,
    const std::optional<std::string>& officeWording
)
{
    const auto maker = std::ranges::find(makers(), code, &Maker::code);
    if (maker == makers().end()) {
        return failure(ErrorCode::notFound, "paper", "unknown paper");
    }
    if (const int count = maker->count(file); number < 1 || number > count) {
        return invalid(Problems{whyNone(*maker, count)});
    }
    return papers::fillPaper(code, maker->values({file, context, static_cast<std::size_t>(number - 1)}), officeWording);
}

} // namespace linwu::mediation
