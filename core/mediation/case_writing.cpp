// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_writing.h"

#include <algorithm>
#include <map>

namespace linwu::mediation {

namespace {

template <class T>
inline constexpr bool isKey = false;
template <class Tag>
inline constexpr bool isKey<Id<Tag>> = true;

/// Keys given to new parts, by the key they had in memory.
using Keys = std::map<std::int64_t, std::int64_t>;

/// Lets a part point at the keys that others were given. Its own key stays.
template <class Part>
void follow(Part& part, const Keys& keys)
{
    const std::int64_t own = part.id.value;
    Part::fields(part, [&](const char*, auto& member) {
        if constexpr (isKey<std::remove_cvref_t<decltype(member)>>) {
            const auto found = keys.find(member.value);
            if (found != keys.end()) {
                member.value = found->second;
            }
        }
    });
    part.id.value = own;
}

template <class Part>
const Part* byKey(const std::vector<Part>& parts, Id<Part> id)
{
    const auto found = std::ranges::find(parts, id, &Part::id);
    return found == parts.end() ? nullptr : &*found;
}

template <class Part>
Status saveParts(Writer& writer, const std::vector<Part>& before, std::vector<Part>& after, Id<MediationCase> caseId, Keys& keys)
{
    for (auto& part : after) {
        follow(part, keys);
        part.caseId = caseId;
        if (part.id.value < 0) {
            const std::int64_t inMemory = part.id.value;
            if (auto status = writer.add(part); !status) {
                return status;
            }
            keys[inMemory] = part.id.value;
        } else if (const Part* shown = byKey(before, part.id); shown != nullptr && !(*shown == part)) {
            if (auto status = writer.edit(*shown, part); !status) {
                return status;
            }
        }
    }
    return {};
}

/// What is no longer in the case goes, last lists first, so that nothing points at what is gone.
template <class Part>
Status removeParts(Writer& writer, const std::vector<Part>& before, const std::vector<Part>& after)
{
    for (const auto& part : before) {
        if (byKey(after, part.id) == nullptr) {
            if (auto status = writer.remove(part); !status) {
                return status;
            }
        }
    }
    return {};
}

/// The lists of two files side by side. `visit` answers a Status; the first that fails ends the walk.
template <class Before, class After, class Visit>
Status eachPair(Before& before, After& after, bool backwards, Visit visit)
{
    std::vector<std::function<Status()>> steps;
    CaseFile::parts(after, [&](auto& parts) {
        using Parts = std::remove_cvref_t<decltype(parts)>;
        steps.push_back([&] {
            const Parts* old = nullptr;
            CaseFile::parts(before, [&](const auto& candidate) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(candidate)>, Parts>) {
                    old = &candidate;
                }
            });
            return visit(*old, parts);
        });
    });
    if (backwards) {
        std::ranges::reverse(steps);
    }
    for (const auto& step : steps) {
        if (auto status = step(); !status) {
            return status;
        }
    }
    return {};
}

} // namespace

Result<Id<MediationCase>> saveCase(Writer& writer, const CaseFile& before, CaseFile after)
{
    if (!after.committee.id.valid() && !after.committee.name.empty()) {
        if (auto status = writer.add(after.committee); !status) {
            return status.error();
        }
        after.head.committeeId = after.committee.id;
    }
    const Status head = after.head.id.valid() ? writer.edit(before.head, after.head) : writer.add(after.head);
    if (!head) {
        return head.error();
    }
    const auto drop =
        eachPair(before, after, true, [&](const auto& old, const auto& now) { return removeParts(writer, old, now); });
    if (!drop) {
        return drop.error();
    }
    Keys keys;
    const auto save = eachPair(before, after, false, [&](const auto& old, auto& now) {
        return saveParts(writer, old, now, after.head.id, keys);
    });
    if (!save) {
        return save.error();
    }
    return after.head.id;
}

Status removeCase(Writer& writer, const CaseFile& file)
{
    CaseFile none;
    none.head = file.head;
    const auto drop = eachPair(file, none, true, [&](const auto& old, const auto& now) { return removeParts(writer, old, now); });
    if (!drop) {
        return drop;
    }
    return writer.remove(file.head);
}

} // namespace linwu::mediation
