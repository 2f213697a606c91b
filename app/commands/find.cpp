// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu find FILE WORDS: the search box; the first 50 hits.

#include "app/commands/registry_file.h"
#include "app/commands/shown.h"
#include "app/commands/verbs.h"
#include "core/find/finder.h"
#include "core/find/sources.h"
#include "core/residents/search_queries.h"

namespace linwu::app {

Result<Answer> runFind(const Request& request)
{
    const auto file = openRegistry(request);
    if (!file) {
        return file.error();
    }
    Finder finder(allSearchSources());
    if (auto status = finder.load(*file->registry); !status) {
        return status.error();
    }
    if (finder.worthSaving()) {
        // Derived data, no act: the next search is spared the reading. A file that cannot be written answers all the same.
        static_cast<void>(finder.save(*file->registry));
    }
    return ask(*file, [&](const Reader& reader) -> Result<Answer> {
        const FindAnswer found = finder.find(reader, residents::searchRequest(reader, request.words[1]));
        Answer answer;
        answer.body["query"] = request.words[1];
        answer.body["total"] = found.total;
        answer.body["hits"] = Json::array();
        for (const Found& hit : found.hits) {
            answer.body["hits"].push_back(
                {{"record", recordText(hit.ref.kind, hit.ref.id)},
                 {"register", hit.ref.kind},
                 {"title", hit.line.title},
                 {"subtitle", hit.line.subtitle},
                 {"matched", codeOf(hit.matched)}}
            );
        }
        return answer;
    });
}

} // namespace linwu::app
