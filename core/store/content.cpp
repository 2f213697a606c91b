// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/content.h"

#include "core/base/digest.h"

#include <algorithm>
#include <array>

namespace linwu {

namespace {

constexpr std::array<std::string_view, 20> bookkeeping{
    "operation",
    "change",
    "change_range",
    "change_page",
    "journal_link",
    "journal_recast",
    "account_key",
    "key_grant",
    "recovery_key",
    "look",
    "sequence",
    "schema_step",
    "registry_info",
    "search_page",
    "draft",
    "key_generation",
    // What an undo leaves behind for its redo; the records that name it carry its digest.
    "case_content",
    "case_content_part",
    "evidence_content",
    "evidence_content_part",
};
constexpr std::string_view manifestTable = "backup_manifest";

bool belongs(const std::string& table, ContentPart part)
{
    if (table == manifestTable) {
        return false;
    }
    return part == ContentPart::everything || std::find(bookkeeping.begin(), bookkeeping.end(), table) == bookkeeping.end();
}

void addRow(Digest& digest, const Row& row, std::string& scratch)
{
    scratch.clear();
    for (int i = 0; i < row.count(); ++i) {
        // A null, an empty text and an empty blob differ; a length keeps neighbours apart.
        scratch += row.isNull(i) ? '\0' : '\1';
        const std::string_view bytes = row.text(i);
        scratch += std::to_string(bytes.size());
        scratch += ':';
        scratch += bytes;
    }
    digest.add(scratch);
}

} // namespace

std::int64_t rowsIn(Session& session, ContentPart part)
{
    std::int64_t rows = 0;
    for (const auto& table : session.tables()) {
        if (belongs(table.name, part)) {
            rows += session.integer("select count(*) from " + table.name);
        }
    }
    return rows;
}

Content contentOf(Session& session, ContentPart part, const std::function<bool()>& keepOn)
{
    Content content;
    std::int64_t read = 0;
    Digest digest;
    std::string scratch;
    bool stopped = false;
    for (const auto& table : session.tables()) {
        if (!belongs(table.name, part)) {
            continue;
        }
        digest.add(table.name);
        std::int64_t& rows = content.counts[table.name];
        session.each("select * from " + table.name + " order by 1", {}, [&](const Row& row) {
            addRow(digest, row, scratch);
            ++rows;
            ++read;
            stopped = stopped || (read % rowsBetweenAsks == 0 && keepOn && !keepOn());
            return !stopped;
        });
    }
    content.hash = stopped ? std::string() : digest.hex();
    return content;
}

} // namespace linwu
