// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/find/finder_queries.h"

#include "core/registry/journal.h"

namespace linwu {

std::function<std::optional<std::string>()> storedPages(const Reader& reader)
{
    // One page at a time by its number: nothing stays open between two calls.
    return [&reader, number = std::int64_t{0}]() mutable -> std::optional<std::string> {
        std::optional<std::string> page;
        reader.session().each("select body from search_page where number = :number", {{"number", number}}, [&](const Row& row) {
            try {
                page = reader.sealer().open(Blob{std::string(row.text(0))}, {"search_page", "body", number});
            } catch (const SealError&) {
                // Left by a desk whose keys are gone: as good as missing, the index is filled from the registers.
                page.reset();
            }
            return false;
        });
        ++number;
        return page;
    };
}

void storePages(const Reader& reader, const std::function<void(const std::function<void(std::string_view)>&)>& writeAll)
{
    Session& session = reader.session();
    Transaction transaction(session);
    session.run("delete from search_page");
    std::int64_t number = 0;
    writeAll([&](std::string_view page) {
        session.run(
            "insert into search_page (number, body) values (:number, :body)",
            {{"number", number}, {"body", reader.sealer().seal(page, {"search_page", "body", number})}}
        );
        ++number;
    });
    transaction.commit();
}

std::int64_t newestOperation(const Reader& reader)
{
    return reader.session().integer("select max(id) from operation");
}

Changes changesSince(const Reader& reader, std::int64_t operation)
{
    Changes changes;
    reader.session().each(
        "select kind, table_name, record_id, record_id, id from change where operation_id > :operation union all "
        "select kind, table_name, first_id, last_id, id from change_range where operation_id > :operation order by 5",
        {{"operation", operation}},
        [&](const Row& row) {
            changes.list.push_back(
                {*fromCode<Change::Kind>(row.text(0)), std::string(row.text(1)), row.integer(2), row.integer(3)}
            );
            return true;
        }
    );
    return changes;
}

} // namespace linwu
