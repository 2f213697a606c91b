// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/resident_keys.h"

#include "core/base/text.h"
#include "core/residents/resident.h"
#include "core/search/pinyin.h"
#include "core/values/id_card.h"

namespace linwu::residents {

namespace {

constexpr std::size_t keyDigits = 5;

/// Runs of digits padded, so that 2 comes before 12.
std::string padded(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9') {
            ++end;
        }
        if (end == at) {
            out += text[at++];
            continue;
        }
        out.append(keyDigits > end - at ? keyDigits - (end - at) : 0, '0');
        out += text.substr(at, end - at);
        at = end;
    }
    return out;
}

} // namespace

std::string nameKeyOf(std::string_view name)
{
    return nameSortKey(name);
}

Blob idHashOf(const Sealer& sealer, std::string_view idType, std::string_view number)
{
    if (number.empty()) {
        return {};
    }
    const auto type = fromCode<IdType>(idType);
    return sealer.hash(matchingKey(type.value_or(IdType::other), number), "id_number");
}

Blob phoneHashOf(const Sealer& sealer, std::string_view phone)
{
    std::string digits;
    for (const char c : phone) {
        if (c >= '0' && c <= '9') {
            digits += c;
        }
    }
    return digits.empty() ? Blob{} : sealer.hash(digits, "phone");
}

std::string numberKeyOf(std::string_view number)
{
    return padded(lowerAscii(number));
}

std::string doorKeyOf(std::string_view building, std::string_view unit, std::string_view room)
{
    return numberKeyOf(building) + '-' + numberKeyOf(unit) + '-' + numberKeyOf(room);
}

void setKeys(Resident& resident, const Sealer& sealer)
{
    resident.nameKey = nameKeyOf(resident.name);
    resident.idHash = idHashOf(sealer, resident.idType, resident.idNumber.open(sealer));
    resident.phoneHash = phoneHashOf(sealer, resident.phone.open(sealer));
}

void setKeys(Building& building)
{
    building.numberKey = numberKeyOf(building.number);
}

void setKeys(Dwelling& dwelling, std::string_view buildingNumber)
{
    dwelling.doorKey = doorKeyOf(buildingNumber, dwelling.unit, dwelling.room);
}

} // namespace linwu::residents
