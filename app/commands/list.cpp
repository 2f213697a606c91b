// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu list FILE REGISTER [--filter K=V]... [--on DATE]: the rows of a register, sealed values masked. `due` lists what may be
// destroyed on that day.

#include "app/commands/listing.h"
#include "app/commands/registry_file.h"
#include "app/commands/verbs.h"
#include "core/retention/due_queries.h"

namespace linwu::app {

namespace {

constexpr std::string_view dueList = "due";

/// What may be put on a list of destruction; each row carries the `item` and `year` that `retention.propose` asks for.
Result<Answer> runDue(const Request& request)
{
    const auto day = request.date("on");
    if (!day) {
        return day.error();
    }
    const auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    return ask(*file, [&](const Reader& reader) -> Result<Answer> {
        Answer answer;
        Json rows = Json::array();
        for (const auto& item : retention::dueItems(reader, day->value_or(reader.today()))) {
            rows.push_back(
                {{"item", item.key.table + ":" + std::to_string(item.key.id)},
                 {"year", item.key.year},
                 {"title", item.title},
                 {"subject", item.subject},
                 {"pieces", item.pieces},
                 {"rule", item.keeping.word},
                 {"keeping", item.keeping.text()},
                 {"formed_on", isoText(item.formedOn)},
                 {"kept_until", isoText(*item.until)}}
            );
        }
        answer.body["register"] = dueList;
        answer.body["total"] = rows.size();
        answer.body["rows"] = std::move(rows);
        return answer;
    });
}

} // namespace

Result<Answer> runList(const Request& request)
{
    if (request.words[1] == dueList) {
        return runDue(request);
    }
    const auto wish = listWish(request);
    if (!wish) {
        return wish.error();
    }
    const auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    return ask(*file, [&](const Reader& reader) -> Result<Answer> {
        auto rows = listRows(reader, *wish);
        if (!rows) {
            return rows.error();
        }
        Answer answer;
        answer.body["register"] = wish->shape->plural;
        answer.body["total"] = rows->size();
        answer.body["rows"] = std::move(*rows);
        return answer;
    });
}

} // namespace linwu::app
