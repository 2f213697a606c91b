// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The acts on codes by name: a code is added, means something else from a day on, was wrong, is used no more.
#include "core/registry/act_making.h"
#include "core/rules/code_columns.h"
#include "core/rules/rule_act_making.h"
#include "core/rules/rule_actions.h"
#include "core/rules/rule_queries.h"

namespace linwu::rules {

namespace {

using Kind = ActField::Kind;

/// Name, other words and columns of a line over what the code says so far. A column that the list has not is refused.
Status readInto(ActReader& reader, const ActInput& line, CodeItem& item)
{
    if (const auto name = reader.value<std::string>("name"); !name.empty()) {
        item.name = name;
    }
    if (const auto aliases = reader.value<std::string>("aliases"); !aliases.empty()) {
        item.aliases = aliases;
    }
    const auto given = line.lists.find("columns");
    if (given == line.lists.end()) {
        return {};
    }
    const auto& known = codeColumns(item.list);
    for (const auto& pair : given->second) {
        const std::string column = pair.text("column");
        if (std::none_of(known.begin(), known.end(), [&](const CodeColumn& one) { return one.name == column; })) {
            return invalid("column", "unknown_field");
        }
        setDetail(item, column, pair.text("value"));
    }
    return {};
}

Result<ActOutcome> runAdd(const RuleDoor& door, Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    CodeItem item;
    item.list = reader.need<std::string>("list");
    item.code = reader.need<std::string>("code");
    item.validFrom = reader.value<std::optional<Date>>("from");
    item.confidence = "own";
    const Status read = readInto(reader, line, item);
    if (auto status = reader.status(); !status || !read) {
        return status ? read.error() : status.error();
    }
    return outcomeOf(door(registry, actor, "rules.add_code", [&](Writer& writer) { return addCode(writer, item); }));
}

using EditCode = std::function<Status(Writer&, const CodeItem& shown, const CodeItem& edited)>;

/// The code of a line as it holds on `day`, changed as the line says, through the door as `action`.
Result<ActOutcome> editThrough(
    const RuleDoor& door,
    Registry& registry,
    const Actor& actor,
    const ActInput& line,
    const std::pair<const char*, std::optional<Date>>& actionAndDay,
    const EditCode& edit
)
{
    ActReader reader(line);
    const auto list = reader.need<std::string>("list");
    const auto code = reader.need<std::string>("code");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    const Date* const day = actionAndDay.second ? &*actionAndDay.second : nullptr;
    return outcomeOf(door(registry, actor, actionAndDay.first, [&](Writer& writer) -> Status {
        const auto shown = codeOn(writer.reader(), list, code, day != nullptr ? *day : writer.today());
        if (!shown) {
            return failure(ErrorCode::notFound, code, "code_item");
        }
        CodeItem edited = *shown;
        if (auto status = readInto(reader, line, edited); !status) {
            return status;
        }
        return edit(writer, *shown, edited);
    }));
}

Result<ActOutcome> runChange(const RuleDoor& door, Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    const Date from = reader.need<Date>("from");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    const auto edit = [&](Writer& writer, const CodeItem& shown, const CodeItem& edited) {
        return changeCode(writer, shown, edited, from);
    };
    return editThrough(door, registry, actor, line, {"rules.change_code", from}, edit);
}

Result<ActOutcome> runCorrect(const RuleDoor& door, Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    const auto on = reader.value<std::optional<Date>>("on");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    return editThrough(door, registry, actor, line, {"rules.correct_code", on}, &correctCode);
}

Result<ActOutcome> runRetire(const RuleDoor& door, Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    const Date from = reader.need<Date>("from");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    const auto edit = [&](Writer& writer, const CodeItem& shown, const CodeItem&) { return retireCode(writer, shown, from); };
    return editThrough(door, registry, actor, line, {"rules.retire_code", from}, edit);
}

} // namespace

std::vector<ActEntry> codeActs(const RuleDoor& door)
{
    const ActField list{"list", Kind::text, true, {}};
    const ActField code{"code", Kind::text, true, {}};
    const ActField name{"name", Kind::text, false, {}};
    const ActField newName{"name", Kind::text, true, {}};
    const ActField aliases{"aliases", Kind::text, false, {}};
    const ActField from{"from", Kind::date, true, {}};
    const ActField since{"from", Kind::date, false, {}};
    const ActField on{"on", Kind::date, false, {}};
    const ActField columns{"columns", Kind::list, false, {{"column", Kind::text, true, {}}, {"value", Kind::text, false, {}}}};
    return {
        actThrough(door, "rules.add_code", {list, code, newName, aliases, columns, since}, &runAdd),
        actThrough(door, "rules.change_code", {list, code, name, aliases, columns, from}, &runChange),
        actThrough(door, "rules.correct_code", {list, code, name, aliases, columns, on}, &runCorrect),
        actThrough(door, "rules.retire_code", {list, code, from}, &runRetire),
    };
}

} // namespace linwu::rules
