// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retention/list_queries.h"

#include "core/store/table.h"

namespace linwu::retention {

std::vector<DestructionList> listDestructions(const Reader& reader)
{
    return listRecords<DestructionList>(reader.session(), "1 = 1 order by id desc");
}

std::optional<DestructionList> findDestruction(const Reader& reader, Id<DestructionList> id)
{
    return findRecord<DestructionList>(reader.session(), id.value);
}

std::vector<DestructionItem> itemsOf(const Reader& reader, Id<DestructionList> list)
{
    return listRecords<DestructionItem>(reader.session(), "list_id = :list order by id", {{"list", list.value}});
}

} // namespace linwu::retention
