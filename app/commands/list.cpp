// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// linwu list FILE REGISTER [--filter K=V]... [--on DATE]: the rows of a register, sealed values masked.

#include "app/commands/listing.h"
#include "app/commands/registry_file.h"
#include "app/commands/verbs.h"

namespace linwu::app {

Result<Answer> runList(const Request& request)
{
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
