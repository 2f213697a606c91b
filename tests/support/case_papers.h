// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What tests ask of the printed papers of a case.

#include "core/mediation/case_papers.h"
#include "tests/support/cases.h"
#include "tests/support/documents.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace linwu::test {

/// The paper as text, made on the day after the story of case A.
inline std::string printedPaper(const mediation::CaseFile& file, std::string_view code, int number = 1)
{
    const auto document = mediation::casePaper(file, code, number, onDay(Date(2026, 7, 8)));
    if (!document) {
        for (const auto& problem : document.error().problems) {
            UNSCOPED_INFO(code << " " << problem.field << " " << problem.rule);
        }
    }
    REQUIRE(document);
    return said(*document);
}

inline bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// The paper is offered and can be printed.
inline bool lists(const mediation::CaseFile& file, std::string_view code)
{
    return std::ranges::any_of(
        mediation::listPapers(file, mediation::PaperKinds::shipped()),
        [&](const mediation::CasePaper& paper) { return paper.code == code && paper.printable(); }
    );
}

} // namespace linwu::test
