// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/look_paper.h"

#include "core/base/text.h"
#include "core/papers/list_paper.h"
#include "core/registry/look.h"

#include <array>

namespace linwu::accounts {

namespace {

/// Words of the fields that are ever shown whole: they stand on paper, so they are Chinese text.
std::string wordsOf(const std::string& fields)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> words{
        {{"id_number", "证件号码"}, {"phone", "联系电话"}, {"phone2", "备用电话"}, {"content", "附件原件"}}};
    std::string text;
    for (const std::string& field : split(fields, ' ')) {
        std::string_view word = field;
        for (const auto& [name, chinese] : words) {
            word = name == field ? chinese : word;
        }
        text += (text.empty() ? "" : "、") + std::string(word);
    }
    return text;
}

} // namespace

Result<papers::Document> lookPaper(const Reader& reader, int year, int month, const std::string& office, const std::string& maker)
{
    papers::ListPaper list;
    list.title = "完整号码查看登记";
    list.office = office;
    list.scope = std::to_string(year) + "年" + std::to_string(month) + "月";
    list.person = maker;
    list.madeOn = reader.today();
    list.columns = {
        {"时间", papers::ColumnKind::text, 1.2},
        {"查看人", papers::ColumnKind::text, 0.8},
        {"被查看人", papers::ColumnKind::text, 0.8},
        {"内容", papers::ColumnKind::text, 1},
        {"事由", papers::ColumnKind::text, 2},
    };
    constexpr std::size_t minutes = 16;
    for (const Look& look : looksOf(reader, year, month)) {
        std::string at = look.lookedAt.substr(0, minutes);
        at[10] = ' ';
        list.rows.push_back({at, look.person, look.subject, wordsOf(look.shown), reader.open(look.reason)});
    }
    return papers::listDocument(list);
}

} // namespace linwu::accounts
