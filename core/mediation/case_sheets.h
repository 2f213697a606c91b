// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// The paper file: sheets in binding order with their pages, attachments, and locked statistics months.

#include "core/mediation/mediation_case.h"

#include <optional>
#include <string>

namespace linwu::attachments {
struct Content;
} // namespace linwu::attachments

namespace linwu::mediation {

/// One sheet of the file (卷内文书).
struct Sheet {
    static constexpr std::string_view table = "case_sheet";
    Id<Sheet> id;
    Id<MediationCase> caseId;
    std::string code;  ///< XYS, TJJL …: resources/codes/case_papers.csv
    int number = 1;    ///< 第几份 of that paper
    std::string title; ///< as in 卷内目录; empty: the paper's own name
    SheetState state = SheetState::draft;
    int pages = 1;
    int firstPage = 0; ///< 页号; given when the file is bound
    std::string note;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("code", self.code);
        visit("number", self.number);
        visit("title", self.title);
        visit("state", self.state);
        visit("pages", self.pages);
        visit("first_page", self.firstPage);
        visit("note", self.note);
    }

    bool operator==(const Sheet&) const = default;
};

/// A file that belongs to a case, or the name of one that is kept elsewhere.
struct Attachment {
    static constexpr std::string_view table = "case_attachment";
    Id<Attachment> id;
    Id<MediationCase> caseId;
    std::string name;
    std::string kind; ///< photo, scan, sound …
    int pages = 1;
    std::string sha256;               ///< of the file as it was given, lower-case hex; empty when not known
    Id<attachments::Content> content; ///< none: only the name is kept

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("name", self.name);
        visit("kind", self.kind);
        visit("pages", self.pages);
        visit("sha256", self.sha256);
        visit("content_id", self.content);
    }

    bool operator==(const Attachment&) const = default;
};

/// A statistics month that has been reported; later changes become 补报.
struct MonthLock {
    static constexpr std::string_view table = "mediation_month_lock";
    Id<MonthLock> id;
    std::string month; ///< 2026-05
    std::optional<Date> lockedOn;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("month", self.month);
        visit("locked_on", self.lockedOn);
    }

    bool operator==(const MonthLock&) const = default;
};

} // namespace linwu::mediation
