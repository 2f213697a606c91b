// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/derived.h"

#include "core/base/text.h"
#include "core/residents/resident_rules.h"
#include "core/search/pinyin.h"
#include "core/values/id_card.h"
#include "core/values/phone.h"

#include <algorithm>

namespace linwu::residents {

namespace {

/// Doubts that follow from what is typed; others (of an import) stay until a person settles them.
bool isComputed(const std::string& word)
{
    return word.starts_with("id_") || word.starts_with("phone_") || word.starts_with("name_") || word == "age_over_110";
}

/// A number that is right but for a remark on its area is no doubt.
bool isDoubt(const Problem& problem)
{
    const auto verdict = problem.field == "id_number" ? fromCode<IdVerdict>(problem.rule) : std::nullopt;
    return problem.severity == Severity::warn && isComputed(problem.rule) && !(verdict && isSound(*verdict)) &&
           problem.rule != "id_missing";
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : "|") + word;
    }
    return text;
}

void judge(Resident& resident, const Sealer& sealer, const Date& today)
{
    std::vector<std::string> words;
    const bool hadDoubts = !resident.doubts.empty();
    for (const auto& word : split(resident.doubts, '|')) {
        if (!word.empty() && !isComputed(word)) {
            words.push_back(word);
        }
    }
    resident.idVerdict = resident.idNumber.empty() ? "" : "ok";
    for (const auto& problem : inspect(resident, sealer, today)) {
        if (problem.field == "id_number" && resident.idVerdict == "ok" && isDoubt(problem)) {
            resident.idVerdict = problem.rule;
        }
        if (isDoubt(problem) && std::find(words.begin(), words.end(), problem.rule) == words.end()) {
            words.push_back(problem.rule);
        }
    }
    resident.doubts = joined(words);
    resident.toVerify = !words.empty() || (resident.toVerify && !hadDoubts);
}

bool sameGrounds(const Resident& one, const Resident& other, const Sealer& sealer)
{
    return one.name == other.name && one.sex == other.sex && one.birth == other.birth && one.idType == other.idType &&
           one.idNumber.open(sealer) == other.idNumber.open(sealer) && one.phone.open(sealer) == other.phone.open(sealer) &&
           one.phone2.open(sealer) == other.phone2.open(sealer);
}

} // namespace

Blob idHashOf(const Sealer& sealer, const std::string& idType, const std::string& number)
{
    if (number.empty()) {
        return {};
    }
    const std::string eighteen = eighteenOf(number);
    const IdType type = fromCode<IdType>(idType).value_or(IdType::other);
    const bool permit = type == IdType::hongKongMacaoPermit || type == IdType::taiwanPermit;
    return sealer.hash(!eighteen.empty() ? eighteen : permit ? matchingKey(type, number) : number, "idNumber");
}

Blob phoneHashOf(const Sealer& sealer, const std::string& phone)
{
    std::string digits;
    const std::string number = parsePhone(phone).number;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits.empty() ? Blob{} : sealer.hash(digits, "phone");
}

std::string nameKeyOf(const std::string& name)
{
    return nameSortKey(name);
}

void derive(Resident& resident, const Resident* before, const Sealer& sealer, const Date& today)
{
    resident.nameKey = nameKeyOf(resident.name);
    resident.idHash = idHashOf(sealer, resident.idType, resident.idNumber.open(sealer));
    resident.phoneHash = phoneHashOf(sealer, resident.phone.open(sealer));
    if (before == nullptr || !sameGrounds(resident, *before, sealer)) {
        judge(resident, sealer, today);
    }
}

} // namespace linwu::residents
