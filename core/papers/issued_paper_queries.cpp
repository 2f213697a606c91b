// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/issued_paper_queries.h"

#include "core/store/table.h"

namespace linwu::papers {

namespace {

constexpr std::string_view kIssuedOfRecord = R"(
    select coalesce(max(issue_no), 0) from issued_paper where about_table = :about and about_id = :id and code = :code)";
constexpr std::string_view kIssuedOfList = R"(
    select coalesce(max(issue_no), 0) from issued_paper where about_table = :about and about_id is null and code = :code)";

/// Papers about records of closed registers are closed with them.
std::vector<IssuedPaper> shown(const Reader& reader, std::vector<IssuedPaper> papers)
{
    std::erase_if(papers, [&](const IssuedPaper& paper) { return !paper.aboutTable.empty() && !reader.shows(paper.aboutTable); });
    return papers;
}

} // namespace

int countIssued(Session& session, std::string_view aboutTable, std::optional<std::int64_t> aboutId, std::string_view code)
{
    Fields parameters{{"about", toValue(aboutTable)}, {"code", toValue(code)}};
    if (aboutId) {
        parameters.push_back({"id", *aboutId});
    }
    return static_cast<int>(session.integer(aboutId ? kIssuedOfRecord : kIssuedOfList, parameters));
}

std::optional<IssuedPaper> findIssuedPaper(const Reader& reader, Id<IssuedPaper> id)
{
    auto found = shown(reader, listRecords<IssuedPaper>(reader.session(), "id = :id", {{"id", id.value}}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<IssuedPaper> listIssuedPapers(const Reader& reader, std::string_view aboutTable, std::int64_t aboutId)
{
    return shown(
        reader,
        listRecords<IssuedPaper>(
            reader.session(),
            "about_table = :about and about_id = :id order by issued_at desc, id desc",
            {{"about", toValue(aboutTable)}, {"id", aboutId}}
        )
    );
}

std::vector<IssuedPaper> listIssuedPapersByNumber(const Reader& reader, std::string_view number)
{
    return shown(
        reader,
        listRecords<IssuedPaper>(
            reader.session(), "number = :number order by issued_at desc, id desc", {{"number", toValue(number)}}
        )
    );
}

} // namespace linwu::papers
