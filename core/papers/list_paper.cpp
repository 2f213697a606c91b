// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/papers/list_paper.h"

#include "core/papers/template.h"

#include <algorithm>

namespace linwu::papers {

Result<Document> listDocument(const ListPaper& list)
{
    Table table;
    table.points = 9;
    for (const auto& column : list.columns) {
        table.columns.push_back({column.title, {}, column.kind, column.width});
    }
    for (const auto& texts : list.rows) {
        if (texts.size() != list.columns.size()) {
            return invalid("rows", "row_width");
        }
        TableRow row;
        for (const auto& text : texts) {
            row.cells.push_back({text});
        }
        table.rows.push_back(std::move(row));
    }
    TemplateValues values;
    values.texts = {
        {"title", list.title},
        {"office", list.office},
        {"scope", list.scope},
        {"count", std::to_string(list.rows.size())},
        {"made_on", chineseText(list.madeOn)},
        {"person", list.person},
    };
    auto document = fillPaper("LIST", values);
    if (!document) {
        return document;
    }
    auto& blocks = document->blocks;
    const auto signatures =
        std::find_if(blocks.begin(), blocks.end(), [](const Block& block) { return std::holds_alternative<Signatures>(block); });
    blocks.insert(signatures, std::move(table));
    return document;
}

} // namespace linwu::papers
