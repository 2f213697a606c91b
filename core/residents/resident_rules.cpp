// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/residents/resident_rules.h"

#include "core/base/code_list.h"
#include "core/residents/level_four.h"
#include "core/values/id_card.h"
#include "core/values/name.h"
#include "core/values/phone.h"

#include <array>

namespace linwu::residents {

namespace {

void add(Problems& problems, std::string field, std::string rule, Severity severity = Severity::block)
{
    problems.push_back({std::move(field), std::move(rule), severity, {}});
}

void checkName(Problems& problems, const std::string& name)
{
    const NameVerdict verdict = judgeName(name);
    if (verdict == NameVerdict::sound) {
        return;
    }
    const bool refused = verdict == NameVerdict::empty || verdict == NameVerdict::tooLong;
    add(problems, "name", std::string(codeOf(verdict)), refused ? Severity::block : Severity::warn);
}

void checkCodes(Problems& problems, const Resident& resident)
{
    struct Coded {
        const char* field;
        const char* list;
        const std::string& code;
        bool required;
    };

    const std::array<Coded, 6> coded{{
        {"sex", "sex", resident.sex, true},
        {"id_type", "id_types", resident.idType, true},
        {"ethnic", "ethnic", resident.ethnic, false},
        {"political", "political", resident.political, false},
        {"education", "education", resident.education, false},
        {"marital", "marital", resident.marital, false},
    }};
    for (const auto& [field, list, code, required] : coded) {
        if ((required || !code.empty()) && !CodeList::of(list).contains(code)) {
            add(problems, field, "code_unknown");
        }
    }
}

void checkStatus(Problems& problems, const Resident& resident)
{
    if (resident.birth && resident.statusOn && *resident.statusOn < resident.birth->date) {
        add(problems, "status_on", "status_before_birth");
    }
    if (resident.status == ResidentStatus::erased && resident.name != erasedName) {
        add(problems, "name", "erased_stays_empty");
    }
    if ((resident.status == ResidentStatus::merged) != resident.mergedInto.valid()) {
        add(problems, "merged_into", "merged_without_target");
    }
    if (resident.mergedInto.valid() && resident.mergedInto == resident.id) {
        add(problems, "merged_into", "merged_into_itself");
    }
}

IdType idTypeOf(const Resident& resident)
{
    return fromCode<IdType>(resident.idType).value_or(IdType::other);
}

void inspectNumber(Problems& problems, const Resident& resident, const std::string& number, const Date& today)
{
    const IdNumber id = idTypeOf(resident) == IdType::citizen ? parseCitizenId(number, {today, false})
                                                              : parseIdNumber(idTypeOf(resident), number, {today, false});
    if (id.verdict != IdVerdict::sound) {
        add(problems, "id_number", std::string(codeOf(id.verdict)), severityOf(id.verdict));
    }
    const auto sex = fromCode<Sex>(resident.sex).value_or(Sex::unknown);
    for (const IdVerdict verdict : contradictions(id, sex, resident.birth)) {
        add(problems, "id_number", std::string(codeOf(verdict)), Severity::warn);
    }
}

void inspectPhone(Problems& problems, const char* field, const std::string& text)
{
    if (text.empty()) {
        return;
    }
    const Phone phone = parsePhone(text);
    if (phone.verdict != PhoneVerdict::sound) {
        add(problems, field, std::string(codeOf(phone.verdict)), Severity::warn);
    }
}

} // namespace

bool isListed(ResidentStatus status)
{
    return status == ResidentStatus::present || status == ResidentStatus::away || status == ResidentStatus::lost;
}

Date earliestBirth()
{
    return {1880, 1, 1};
}

Problems checkPeriod(const std::optional<Date>& from, const std::optional<Date>& to)
{
    if (from && to && *to < *from) {
        return {{"valid_to", "period_reversed", Severity::block, {}}};
    }
    return {};
}

Problems check(const Resident& resident)
{
    Problems problems;
    checkName(problems, resident.name);
    checkCodes(problems, resident);
    if (resident.birth && resident.birth->date < earliestBirth()) {
        add(problems, "birth", "birth_too_early");
    }
    checkStatus(problems, resident);
    return problems;
}

Problems check(const ResidentGroup& group)
{
    Problems problems = checkPeriod(group.validFrom, group.validTo);
    if (!group.residentId.valid()) {
        add(problems, "resident_id", "required");
    }
    if (!CodeList::of("special_groups").contains(group.groupCode)) {
        add(problems, "group_code", "code_unknown");
    }
    if (isLevelFour(group.groupCode)) {
        add(problems, "group_code", "level_four_apart");
    }
    return problems;
}

Problems check(const Residence& residence)
{
    Problems problems = checkPeriod(residence.validFrom, residence.validTo);
    if (!residence.residentId.valid()) {
        add(problems, "resident_id", "required");
    }
    if (!residence.dwellingId.valid()) {
        add(problems, "dwelling_id", "required");
    }
    return problems;
}

Problems inspect(const Resident& resident, const Sealer& sealer, const Date& today)
{
    Problems problems = check(resident);
    if (resident.birth && resident.birth->date > today) {
        add(problems, "birth", "birth_after_today");
    }
    if (resident.birth && ageOn(resident.birth->date, today) > 110 && isListed(resident.status)) {
        add(problems, "birth", "age_over_110", Severity::warn);
    }
    if (resident.statusOn && *resident.statusOn > today) {
        add(problems, "status_on", "date_after_today");
    }
    if (const std::string number = resident.idNumber.open(sealer); !number.empty()) {
        inspectNumber(problems, resident, number, today);
    }
    inspectPhone(problems, "phone", resident.phone.open(sealer));
    inspectPhone(problems, "phone2", resident.phone2.open(sealer));
    inspectPhone(problems, "emergency_phone", resident.emergencyPhone.open(sealer));
    return problems;
}

} // namespace linwu::residents
