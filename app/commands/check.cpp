// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu check FILE: the file is sound, and what it holds as counts and one digest. Exit code 4 when something is found.

#include "app/commands/registry_file.h"
#include "app/commands/verbs.h"
#include "core/grids/consistency_queries.h"
#include "core/store/content.h"

namespace linwu::app {

Result<Answer> runCheck(const Request& request)
{
    const auto file = openRegistry(request, Seals::closed);
    if (!file) {
        return file.error();
    }
    return ask(*file, [](const Reader& reader) -> Result<Answer> {
        Answer answer;
        const std::vector<std::string> faults = reader.session().faults();
        answer.body["integrity"] = faults.empty() ? "ok" : "damaged";
        const Content content = contentOf(reader.session(), ContentPart::records);
        answer.body["counts"] = Json::object();
        for (const auto& [table, count] : content.counts) {
            answer.body["counts"][table] = count;
        }
        answer.body["findings"] = Json::array();
        for (const std::string& fault : faults) {
            answer.body["findings"].push_back({{"rule", "integrity"}, {"record", nullptr}, {"detail", fault}});
        }
        const auto inconsistent = grids::inconsistencies(reader);
        for (const auto& one : inconsistent) {
            answer.body["findings"].push_back({{"rule", one.rule}, {"record", one.table + ":" + std::to_string(one.id)}});
        }
        answer.body["content_hash"] = content.hash;
        answer.exit = faults.empty() && inconsistent.empty() ? Exit::done : Exit::found;
        return answer;
    });
}

} // namespace linwu::app
