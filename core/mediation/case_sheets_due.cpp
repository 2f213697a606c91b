// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_sheets_due.h"

#include <string_view>

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

} // namespace

std::vector<DueSheet> sheetsDue(const CaseFile& file, const PaperKinds& kinds)
{
    std::vector<DueSheet> due;
    for (const auto& kind : kinds.all()) {
        for (int number = 1; kind.inForce && number <= wanted(file, kind.need); ++number) {
            due.push_back({kind.code, number});
        }
    }
    return due;
}

} // namespace linwu::mediation
