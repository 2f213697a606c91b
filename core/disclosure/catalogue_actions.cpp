// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Acts on the catalogue: which items the community keeps, and 表外公开 of items whose sheets are made elsewhere.
#include "core/base/text.h"
#include "core/disclosure/sheet_acts.h"
#include "core/ledger/rule_table.h"
#include "core/rules/rule_queries.h"

#include <algorithm>

namespace linwu::disclosure {

using ledger::problemOf;

namespace {

Status choose(Writer& writer, const std::string& item, bool enabled)
{
    if (catalogueOf(writer.reader(), writer.today()).find(item) == nullptr) {
        return failure(ErrorCode::notFound, "item");
    }
    for (const auto& choice : listChoices(writer.reader())) {
        if (choice.item == item) {
            CatalogueChoice edited = choice;
            edited.enabled = enabled;
            return writer.edit(choice, edited);
        }
    }
    CatalogueChoice choice{{}, item, enabled};
    return writer.add(choice);
}

} // namespace

Result<Changes> chooseItem(Registry& registry, const Actor& actor, const std::string& item, bool enabled)
{
    return registry.apply(actor, "disclosure.chooseItem", [&](Writer& writer) {
        writer.subject(item);
        return choose(writer, item, enabled);
    });
}

Result<Changes> chooseItems(Registry& registry, const Actor& actor, const std::map<std::string, bool>& choices)
{
    return registry.apply(actor, "disclosure.chooseItems", [&](Writer& writer) -> Status {
        for (const auto& [item, enabled] : choices) {
            if (auto status = choose(writer, item, enabled); !status) {
                return status;
            }
        }
        return {};
    });
}

Result<Changes> recordOutside(Registry& registry, const Actor& actor, const OutsidePosting& posting, Disclosure& made)
{
    return registry.apply(actor, "disclosure.recordOutside", [&](Writer& writer) -> Status {
        const auto catalogue = catalogueOf(writer.reader(), posting.postedOn);
        const auto* item = catalogue.find(posting.item);
        if (item == nullptr || item->makesSheet() || item->period() != posting.period.kind) {
            return invalid({problemOf("item", "not_an_outside_sheet")});
        }
        if (trimmed(posting.place).empty()) {
            return invalid({problemOf("place", "field_missing")});
        }
        if (posting.postedOn > writer.today() || posting.postedOn < posting.period.firstDay()) {
            return invalid({problemOf("posted_on", "date_outside_period", {{"day", isoText(posting.postedOn)}})});
        }
        const auto versions = listVersions(writer.reader(), numberOf(posting.item, posting.period));
        if (auto status = writer.require(checkPlace(versions)); !status) {
            return status;
        }
        made = {};
        made.item = posting.item;
        made.periodKind = posting.period.kind;
        made.firstOn = posting.period.firstDay();
        made.lastOn = posting.period.lastDay();
        made.number = numberOf(posting.item, posting.period);
        made.version = versions.empty() ? 1 : versions.back().version + 1;
        made.state = State::displayed;
        made.countMode = rules::countMode(writer.reader(), posting.postedOn);
        made.minDays = std::max(item->minDays, 1);
        made.postedOn = posting.postedOn;
        made.untilOn = displayEnd(*item, made.minDays, made.countMode, posting.postedOn, rules::calendarOf(writer.reader())).due;
        made.note = trimmed(posting.place);
        writer.subject(made.number);
        return writer.add(made);
    });
}

} // namespace linwu::disclosure
