// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/retention/retention_papers.h"

#include "core/papers/template.h"
#include "core/retention/list_queries.h"

#include <array>

namespace linwu::retention {

namespace {

using papers::TemplateValues;

std::string printed(const std::optional<Date>& day)
{
    return day ? isoText(*day) : std::string("—");
}

std::string kindWord(const std::string& table)
{
    if (table == "mediation_case") {
        return "调解案卷";
    }
    if (table == "disclosure") {
        return "公开资料";
    }
    return table == "ledger_book" ? "会计凭证" : "居民登记";
}

std::string basisText(const DestructionList& list)
{
    if (list.kind == ListKind::retention) {
        return "保管期限届满";
    }
    constexpr std::array<const char*, 4> items{"一", "二", "三", "四"};
    const auto basis = fromCode<ErasureBasis>(list.basis).value_or(ErasureBasis::purposeEnded);
    return std::string("《中华人民共和国个人信息保护法》第四十七条第一款第") + items[static_cast<std::size_t>(basis)] + "项";
}

std::string stateWord(ListState state)
{
    constexpr std::array<const char*, 3> words{"待确认", "已销毁", "已撤回"};
    return words[static_cast<std::size_t>(state)];
}

TemplateValues rowOf(const DestructionItem& item, std::size_t index)
{
    TemplateValues row;
    row.texts["index"] = std::to_string(index);
    row.texts["kind"] = kindWord(item.aboutTable);
    row.texts["title"] = item.title;
    row.texts["pieces"] = {std::to_string(item.pieces), item.pieces};
    row.texts["formed"] = printed(item.formedOn);
    row.texts["keeping"] = item.keeping.empty() ? "—" : item.keeping;
    row.texts["until"] = printed(item.keptUntil);
    row.texts["done"] = item.done ? "已销毁" : "未销毁";
    return row;
}

} // namespace

Result<papers::Document> destructionDocument(const Reader& reader, Id<DestructionList> id, const std::string& office)
{
    const auto list = findDestruction(reader, id);
    if (!list) {
        return failure(ErrorCode::notFound, "record", "destruction_list");
    }
    TemplateValues values;
    auto& rows = values.rows["rows"] = {};
    int pieces = 0;
    for (const DestructionItem& item : itemsOf(reader, id)) {
        rows.push_back(rowOf(item, rows.size() + 1));
        pieces += item.pieces;
    }
    values.texts["office"] = office;
    values.texts["number"] = list->number;
    values.texts["count"] = std::to_string(rows.size());
    values.texts["pieces"] = std::to_string(pieces);
    values.texts["state"] = stateWord(list->state);
    values.texts["basis"] = basisText(*list);
    values.texts["reason"] = reader.open(list->reason);
    values.texts["proposer"] = list->proposer;
    values.texts["proposed_on"] = chineseText(list->proposedOn);
    values.texts["confirmer"] = list->confirmer;
    values.texts["confirmed_on"] = list->confirmedOn ? chineseText(*list->confirmedOn) : std::string();
    return papers::fillPaper(destructionPaper, values);
}

} // namespace linwu::retention
