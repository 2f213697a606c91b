// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// IssuedPaper (已出文书): what was printed, under which number, by whom, when, and exactly how it looked.

#include "core/base/record.h"
#include "core/papers/document.h"
#include "core/registry/reader.h"
#include "core/registry/writer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::papers {

/// How a paper left the desk.
enum class Outlet { printer, pdf, xlsx, wall };

struct IssuedPaper {
    static constexpr std::string_view table = "issued_paper";
    Id<IssuedPaper> id;
    std::string aboutTable; ///< table of the record it is about; empty for a list
    std::optional<std::int64_t> aboutId;
    std::string code;   ///< `XYS`, `L1`
    std::string number; ///< 案号, 公开编号; empty for papers without one
    int issueNo = 1;    ///< 第几次出具
    Outlet outlet = Outlet::printer;
    std::string issuedAt; ///< local time with offset
    std::string person;   ///< who printed it
    Id<Staff> staffId;
    std::string contentHash; ///< digest of the packed document, 64 hexadecimal digits
    SealedText content;      ///< packed document (packed_document.h)
    Id<Grid> currentGridId;  ///< grid of the record when issued; none: the office roles

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("about_table", self.aboutTable);
        visit("about_id", self.aboutId);
        visit("code", self.code);
        visit("number", self.number);
        visit("issue_no", self.issueNo);
        visit("outlet", self.outlet);
        visit("issued_at", self.issuedAt);
        visit("person", self.person);
        visit("staff_id", self.staffId);
        visit("content_hash", self.contentHash);
        visit("content", self.content);
        visit("current_grid_id", self.currentGridId);
    }

    /// Where a paper about that table is sealed: what a case made is sealed under the key of mediation, all else under the
    /// ordinary one. (Earlier versions sealed all papers under the ordinary one.)
    [[nodiscard]] static linwu::SealPlace sealPlaceAbout(std::string_view aboutTable, std::string_view field, std::int64_t id);

    [[nodiscard]] linwu::SealPlace sealPlace(std::string_view field) const { return sealPlaceAbout(aboutTable, field, id.value); }

    bool operator==(const IssuedPaper&) const = default;
};

/// `content_altered` when a typed content and its hash do not belong together; `required` for code and content.
[[nodiscard]] Problems check(const IssuedPaper& paper);

/// What a paper is about and how it left.
struct IssueOf {
    std::string aboutTable;
    std::optional<std::int64_t> aboutId;
    Outlet outlet = Outlet::printer;
    Id<Grid> grid;
    bool masked = false; ///< a list or sheet that must not show a number whole
};

/// Keeps the paper, inside the act that prints it. Refused with `draft` for a paper marked 草稿: a draft is not issued.
[[nodiscard]] Result<Id<IssuedPaper>> issuePaper(Writer& writer, const Document& document, const IssueOf& of);

/// One paper, if the reader may see it.
[[nodiscard]] std::optional<IssuedPaper> findIssuedPaper(const Reader& reader, Id<IssuedPaper> id);

/// The papers of one record, newest first.
[[nodiscard]] std::vector<IssuedPaper> listIssuedPapers(const Reader& reader, std::string_view aboutTable, std::int64_t aboutId);

/// The papers of one number (案号, 公开编号), newest first.
[[nodiscard]] std::vector<IssuedPaper> listIssuedPapersByNumber(const Reader& reader, std::string_view number);

/// The document exactly as it was issued. Refused with `notFound` (`paper_destroyed` when its keeping was over), or with
/// `unreadable` when content and hash no longer belong together.
[[nodiscard]] Result<Document> reprint(const Reader& reader, Id<IssuedPaper> id);

} // namespace linwu::papers

namespace linwu {

template <>
struct Codes<papers::Outlet> {
    static constexpr std::array<std::pair<papers::Outlet, std::string_view>, 4> table{
        {{papers::Outlet::printer, "printer"},
         {papers::Outlet::pdf, "pdf"},
         {papers::Outlet::xlsx, "xlsx"},
         {papers::Outlet::wall, "wall"}}};
};

} // namespace linwu
