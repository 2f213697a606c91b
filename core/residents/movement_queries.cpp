// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/movement_queries.h"

#include "core/residents/resident_list_queries.h"
#include "core/store/table.h"

#include <algorithm>

namespace linwu::residents {

namespace {

std::vector<Id<Resident>> peopleOn(const Reader& reader, const Date& day)
{
    ResidentFilter filter;
    filter.asOf = day;
    auto ids = residentIds(reader, filter);
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<Id<Resident>> without(const std::vector<Id<Resident>>& all, const std::vector<Id<Resident>>& these)
{
    std::vector<Id<Resident>> rest;
    std::set_difference(all.begin(), all.end(), these.begin(), these.end(), std::back_inserter(rest));
    return rest;
}

/// After the first day, on the last one or before.
bool between(const Movement& movement, const std::optional<Date>& day)
{
    return day && *day > movement.from && *day <= movement.to;
}

} // namespace

Movement movement(const Reader& reader, const Date& from, const Date& to)
{
    Movement found;
    found.from = from;
    found.to = to;
    const auto before = peopleOn(reader, from);
    const auto after = peopleOn(reader, to);
    found.opening = static_cast<std::int64_t>(before.size());
    found.closing = static_cast<std::int64_t>(after.size());
    for (const auto id : without(after, before)) {
        const auto person = findRecord<Resident>(reader.session(), id.value);
        const bool born = person && person->birth && between(found, person->birth->date);
        (born ? found.born : found.movedIn).push_back(id);
    }
    for (const auto id : without(before, after)) {
        const auto person = findRecord<Resident>(reader.session(), id.value);
        const bool died = person && person->status == ResidentStatus::deceased && between(found, person->statusOn);
        (died ? found.died : found.movedOut).push_back(id);
    }
    return found;
}

} // namespace linwu::residents
