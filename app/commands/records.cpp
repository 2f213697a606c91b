// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/records.h"

#include "app/commands/shown.h"
#include "core/grids/grid.h"
#include "core/residents/household.h"
#include "core/store/table.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace linwu::app {

namespace {

/// Every field of the record by its name; keys as texts, sealed fields masked, hashes left out.
template <Record R>
std::optional<Json> recordFields(const Reader& reader, std::int64_t id)
{
    const auto record = findRecord<R>(reader.session(), id);
    if (!record) {
        return std::nullopt;
    }
    Json fields = Json::object();
    R::fields(*record, [&](const char* name, const auto& member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (isSealed<Member>) {
            fields[name] = maskedJson(reader, member, name);
        } else if constexpr (requires {
                                 member.valid();
                                 member.value;
                             }) {
            fields[name] = idText(member);
        } else if constexpr (!std::is_same_v<Member, Blob>) {
            fields[name] = valueJson(toValue(member));
        }
    });
    return fields;
}

template <Record R>
constexpr Register registerOf(std::string_view plural)
{
    return {R::table, plural, &recordFields<R>};
}

} // namespace

std::span<const Register> registers()
{
    static constexpr auto list = std::to_array<Register>({
        registerOf<residents::Resident>("residents"),
        registerOf<residents::Household>("households"),
        registerOf<residents::Dwelling>("dwellings"),
        registerOf<residents::Building>("buildings"),
        registerOf<residents::Estate>("estates"),
        registerOf<Grid>("grids"),
        registerOf<Staff>("staff"),
    });
    return list;
}

const Register* findRegister(std::string_view name)
{
    const auto found =
        std::ranges::find_if(registers(), [&](const Register& one) { return one.table == name || one.plural == name; });
    return found == registers().end() ? nullptr : &*found;
}

Result<RecordName> findRecordName(const Reader& reader, const std::string& text)
{
    const auto colon = text.find(':');
    const Register* one = colon == std::string::npos ? nullptr : findRegister(std::string_view(text).substr(0, colon));
    if (one == nullptr) {
        return failure(ErrorCode::notFound, "record", "no_such_record");
    }
    std::int64_t id = 0;
    const char* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data() + colon + 1, end, id);
    if (fault != std::errc() || stop != end || !one->fields(reader, id)) {
        return failure(ErrorCode::notFound, "record", "no_such_record");
    }
    return RecordName{one->table, id};
}

} // namespace linwu::app
