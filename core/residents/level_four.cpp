// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/level_four.h"

#include "core/access/sensitive_rights.h"
#include "core/registry/image.h"
#include "core/residents/resident_rules.h"

#include <set>

namespace linwu::residents {

namespace {

constexpr std::string_view religion = "RELIG";
constexpr std::string_view ownerPurpose = "levelFourOwner";

/// Filled up with blanks, so that the length does not tell which group it is, or that there is a note.
std::string contentOf(const LevelFour& entry)
{
    constexpr std::size_t step = 256;
    Fields fields;
    LevelFour::fields(entry, [&](const char* name, const auto& member) {
        if (std::string_view(name) != "id") {
            fields.push_back({name, toValue(member)});
        }
    });
    std::string text = imageText(fields);
    text.resize((text.size() / step + 1) * step, ' ');
    return text;
}

LevelFour entryIn(const std::string& content)
{
    LevelFour entry;
    const Fields fields = fieldsOfImage(content);
    LevelFour::fields(entry, [&](const char* name, auto& member) {
        if (const Value* value = findValue(fields, name)) {
            fromValue(*value, member);
        }
    });
    return entry;
}

} // namespace

bool isLevelFour(std::string_view groupCode)
{
    static const auto& codes = groupsOfLevel("4");
    return codes.contains(groupCode);
}

bool mayBeCollected(std::string_view groupCode)
{
    return groupCode != religion;
}

Problems check(const LevelFour& entry)
{
    Problems problems = checkPeriod(entry.validFrom, entry.validTo);
    if (!entry.residentId.valid()) {
        problems.push_back({"resident_id", "required", Severity::block, {}});
    }
    if (!isLevelFour(entry.groupCode) || !mayBeCollected(entry.groupCode)) {
        problems.push_back({"group_code", "code_unknown", Severity::block, {}});
    }
    return problems;
}

LevelFourRow rowOf(const LevelFour& entry, const Sealer& sealer)
{
    return {{entry.id.value}, ownerHashOf(sealer, entry.residentId), SealedText(contentOf(entry))};
}

LevelFour entryOf(const LevelFourRow& row, const Sealer& sealer)
{
    LevelFour entry = entryIn(row.content.open(sealer));
    entry.id.value = row.id.value;
    return entry;
}

Blob ownerHashOf(const Sealer& sealer, Id<Resident> person)
{
    return sealer.hash(std::to_string(person.value), ownerPurpose);
}

Blob ownerHashIn(const Sealer& sealer, const std::string& content)
{
    return ownerHashOf(sealer, entryIn(content).residentId);
}

} // namespace linwu::residents
