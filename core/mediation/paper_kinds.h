// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// PaperKinds: the papers that a file of a case is made of (卷内文书), in which order they are bound and when each is needed.
// Provinces differ in them: the list is `case_papers` of the code tables, and a community sets its own.

#include "core/mediation/case_sheets.h"
#include "core/rules/rule.h"

#include <string>
#include <string_view>
#include <vector>

namespace linwu::mediation {

/// One paper of the list.
struct PaperKind {
    std::string code; ///< `XYS`; papers that a community adds have a code of their own
    int order = 0;    ///< 卷内次序
    std::string name; ///< 人民调解协议书
    std::string need; ///< when it must be in the file: `accepted`, `each_session`, `optional`, `always` (made when it is bound) …
    bool inForce = true; ///< false: the community uses it no more; what was filed before keeps its name and place

    bool operator==(const PaperKind&) const = default;
};

/// The list as it holds on a day.
class PaperKinds {
public:
    PaperKinds() = default;
    explicit PaperKinds(std::vector<PaperKind> kinds);

    /// The list the program comes with (codes/case_papers.csv).
    [[nodiscard]] static const PaperKinds& shipped();

    /// The list of a file: all periods of all its codes, as they hold on `day`.
    [[nodiscard]] static PaperKinds of(const std::vector<rules::CodeItem>& codes, const Date& day);

    /// All kinds in binding order, with those that are used no more.
    [[nodiscard]] const std::vector<PaperKind>& all() const { return m_kinds; }

    /// The kind of that code; nullptr for an unknown one.
    [[nodiscard]] const PaperKind* find(std::string_view code) const;

    /// What the list calls it; a paper that a community took out of its list keeps the name it was shipped with.
    [[nodiscard]] std::string nameOf(std::string_view code) const;

    /// The sheets in binding order with their pages counted from 1. A sheet of no kind lies before what is made when the file is
    /// bound.
    [[nodiscard]] std::vector<Sheet> paginated(std::vector<Sheet> sheets) const;

private:
    std::vector<PaperKind> m_kinds;
};

} // namespace linwu::mediation
