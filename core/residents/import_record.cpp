// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/import_record.h"

#include "core/residents/derived.h"

#include <algorithm>

namespace linwu::residents {

namespace {

/// Fields that a file brings. Keys, hashes and what the door keeps follow from them.
constexpr std::array<std::string_view, 24> comparedFields{
    "name",           "former_name",     "sex",     "birth",         "id_number",  "phone",         "phone2",   "ethnic",
    "political",      "education",       "marital", "hukou_address", "hukou_type", "resident_type", "employer", "job",
    "emergency_name", "emergency_phone", "health",  "disability",    "vehicle",    "remark",        "status",   "status_on",
};

bool isCompared(std::string_view field)
{
    return std::find(comparedFields.begin(), comparedFields.end(), field) != comparedFields.end();
}

/// What a record holds when nobody has said anything: 性别未知, 在住.
bool saysNothing(std::string_view field, std::string_view text)
{
    return text.empty() || (field == "sex" && text == "0") || (field == "status" && text == "present");
}

std::string plainText(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*number);
    }
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string();
}

/// 未编号: people rename it where they find it.
constexpr std::string_view unnumbered = "未编号";

std::string named(std::string_view first, std::string_view second = {})
{
    return std::string(!first.empty() ? first : !second.empty() ? second : unnumbered);
}

} // namespace

LedgerDoor doorOf(const LedgerDwelling& dwelling, std::string_view unnamedEstate)
{
    return {
        named(dwelling.estate, unnamedEstate),
        named(dwelling.building, dwelling.street),
        std::string(dwelling.unit),
        named(dwelling.room, dwelling.address)};
}

void fillResident(Resident& out, const Ledger& ledger, const LedgerPerson& person)
{
    out.name = person.name;
    out.formerName = person.formerName;
    out.sex = person.sex.empty() ? "0" : std::string(person.sex);
    out.birth = person.birth;
    out.idType = person.idType.empty() ? "111" : std::string(person.idType);
    out.idNumber = SealedText(std::string(person.idNumber));
    out.idVerdict = person.idVerdict;
    out.phone = SealedText(std::string(person.phone));
    out.phone2 = SealedText(std::string(person.phone2));
    out.ethnic = person.ethnic;
    out.political = person.political;
    out.education = person.education;
    out.marital = person.marital;
    out.hukouAddress = person.hukouAddress;
    out.hukouType = person.hukouType;
    out.residentType = person.residentType;
    out.employer = person.employer;
    out.job = person.job;
    out.emergencyName = person.emergencyName;
    out.emergencyPhone = SealedText(std::string(person.emergencyPhone));
    out.health = SealedText(std::string(person.health));
    out.disability = SealedText(std::string(person.disability));
    out.vehicle = person.vehicle;
    out.remark = SealedText(std::string(person.remark));
    out.status = person.status;
    out.statusOn = person.statusOn;
    out.doubts = doubtsOf(ledger, person);
    out.toVerify = !out.doubts.empty();
    out.source = "import";
}

void setKeys(Resident& resident, const Sealer& sealer)
{
    resident.nameKey = nameKeyOf(resident.name);
    resident.idHash = idHashOf(sealer, resident.idType, resident.idNumber.open(sealer));
    resident.phoneHash = phoneHashOf(sealer, resident.phone.open(sealer));
}

std::vector<std::pair<std::string_view, std::string>> plainFields(const Resident& resident, const Sealer& sealer)
{
    std::vector<std::pair<std::string_view, std::string>> fields;
    fields.reserve(comparedFields.size());
    Resident::fields(resident, [&](const char* name, const auto& member) {
        if (!isCompared(name)) {
            return;
        }
        std::string text;
        if constexpr (isSealed<decltype(member)>) {
            text = member.open(sealer);
        } else {
            text = plainText(toValue(member));
        }
        if (saysNothing(name, text)) {
            text.clear();
        }
        fields.emplace_back(name, std::move(text));
    });
    return fields;
}

void takeFields(Resident& target, const Resident& incoming, const std::vector<std::string_view>& fields)
{
    // Both are walked side by side: the members of one are kept by position while the other is visited.
    std::vector<const void*> members;
    Resident::fields(incoming, [&](const char*, const auto& member) { members.push_back(&member); });
    std::size_t index = 0;
    Resident::fields(target, [&](const char* name, auto& member) {
        const void* source = members[index++];
        if (std::find(fields.begin(), fields.end(), std::string_view(name)) != fields.end()) {
            member = *static_cast<const std::remove_reference_t<decltype(member)>*>(source);
        }
    });
}

std::string doubtsOf(const Ledger& ledger, const LedgerPerson& person)
{
    std::string words;
    for (const auto& problem : ledger.problemsOf(person)) {
        const bool doubtful =
            problem.severity == Severity::warn || problem.severity == Severity::confirm || problem.severity == Severity::block;
        const std::string word(problem.rule);
        if (doubtful && ('|' + words + '|').find('|' + word + '|') == std::string::npos) {
            words += (words.empty() ? "" : "|") + word;
        }
    }
    return words;
}

} // namespace linwu::residents
