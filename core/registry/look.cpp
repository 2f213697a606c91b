// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/registry/look.h"

#include "core/registry/any_record.h"
#include "core/registry/writer.h"
#include "core/store/table.h"

namespace linwu {

namespace {

/// `2026-03` of a month.
std::string monthText(int year, int month)
{
    return isoText(Date(static_cast<unsigned short>(year), static_cast<unsigned short>(month), 1)).substr(0, 7);
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

} // namespace linwu
