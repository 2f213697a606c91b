// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/look.h"
#include "core/base/text.h"
#include "core/papers/list_paper.h"
#include "core/registry/any_record.h"
#include "core/registry/writer.h"
#include "core/store/table.h"

#include <array>

namespace linwu::accounts {

namespace {

/// `2026-03` of a month.
std::string monthText(int year, int month)
{
    return isoText(Date(static_cast<unsigned short>(year), static_cast<unsigned short>(month), 1)).substr(0, 7);
}

/// Words of the fields that are ever shown whole: they stand on paper, so they are Chinese text.
std::string wordsOf(const std::string& fields)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> words{
        {{"id_number", "证件号码"}, {"phone", "联系电话"}, {"phone2", "备用电话"}}};
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

Problems check(const Look& look)
{
    return look.reason.empty() ? Problems{{"reason", "required", Severity::block, {}}} : Problems{};
}

Result<Changes> noteLook(Registry& registry, const Actor& actor, Look look)
{
    return registry.apply(actor, "account.look", [&](Writer& writer) -> Status {
        if (actor.permit) {
            const Reader hers = registry.reader(actor.permit->scope());
            if (!mayRead(hers, look.aboutTable, look.aboutId)) {
                return failure(ErrorCode::forbidden, "action", "row_beyond_reach");
            }
        }
        writer.makeFinal();
        writer.subject(look.subject);
        look.lookedAt = writer.now();
        look.person = actor.name;
        look.staffId = actor.staff;
        return writer.add(look);
    });
}

std::vector<Look> looksOf(const Reader& reader, int year, int month)
{
    const bool last = month == 12;
    return listRecords<Look>(
        reader.session(),
        "looked_at >= :first and looked_at < :next order by looked_at, id",
        {{"first", monthText(year, month)}, {"next", monthText(last ? year + 1 : year, last ? 1 : month + 1)}}
    );
}

Result<papers::Document> lookPaper(const Reader& reader, int year, int month, const std::string& office, const std::string& maker)
{
    papers::ListPaper list;
    list.title = "完整号码查看登记";
    list.office = office;
    list.scope = std::to_string(year) + "年" + std::to_string(month) + "月";
    list.person = maker;
    list.madeOn = reader.today();
    list.columns = {
        {"时间", papers::ColumnKind::text, 1.2, {}},
        {"查看人", papers::ColumnKind::text, 0.8, {}},
        {"被查看人", papers::ColumnKind::text, 0.8, {}},
        {"内容", papers::ColumnKind::text, 1, {}},
        {"事由", papers::ColumnKind::text, 2, {}},
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
