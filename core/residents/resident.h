// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Resident (居民): a person of the register, with the fields that a community keeps.

#include "core/residents/place.h"

namespace linwu::residents {

struct Household;

/// 状态
enum class ResidentStatus {
    present,
    away,
    movedOut,
    deceased,
    lost,
    merged,
    erased, ///< 已删除: only sex, year of birth, grid and day are left (个人信息保护法 47)
};

/// What stands in the place of the name of an erased person.
inline constexpr std::string_view erasedName = "—";

struct Resident {
    static constexpr std::string_view table = "resident";
    Id<Resident> id;
    std::string name;                 ///< 姓名
    std::string nameKey;              ///< pinyin sort key, surname reading first; kept by the door
    std::string formerName;           ///< 曾用名
    std::string sex = "0";            ///< GB/T 2261.1: 0, 1 男, 2 女, 9
    std::optional<PartialDate> birth; ///< 出生日期
    std::string idType = "111";       ///< GA/T 517
    SealedText idNumber;              ///< 证件号码, as the person or ledger gave it
    Blob idHash;                      ///< keyed hash of the number in its 18-digit form; null without one
    std::string idVerdict;            ///< `ok`, or the word of the fault (`id_check_digit`); empty without a number
    SealedText phone;                 ///< 联系电话
    Blob phoneHash;                   ///< keyed hash of its digits
    SealedText phone2;                ///< 备用电话
    std::string ethnic;               ///< GB/T 3304
    std::string political;            ///< GB/T 4762
    std::string education;            ///< GB/T 4658
    std::string marital;              ///< GB/T 2261.2
    std::string hukouAddress;         ///< 户籍地址
    std::string hukouType;            ///< 户口性质, as written
    std::string residentType;         ///< 人员类型, as written
    std::string employer;             ///< 工作单位
    std::string job;                  ///< 职业
    std::string emergencyName;        ///< 紧急联系人
    SealedText emergencyPhone;
    SealedText health;     ///< 健康状况 (level 3)
    SealedText disability; ///< 残疾 (level 3)
    std::string vehicle;   ///< 车牌号
    SealedText remark;     ///< 备注: ledgers hide health and family matters in it, so it is sealed
    ResidentStatus status = ResidentStatus::present;
    std::optional<Date> statusOn; ///< when the status began; the day of death for `deceased`
    bool toVerify = false;        ///< 待核实
    std::string doubts;           ///< words of what is to be verified: `id_check_digit|phone_short`
    std::string source;           ///< where it comes from: `import`, `hand`
    std::optional<Date> verifiedOn;
    Id<Resident> mergedInto;          ///< the record that took this one in
    Id<Grid> currentGridId;           ///< kept by the door
    Id<Dwelling> currentDwellingId;   ///< kept by the door
    Id<Household> currentHouseholdId; ///< 居住户 today; kept by the door

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("name_key", self.nameKey);
        visit("former_name", self.formerName);
        visit("sex", self.sex);
        visit("birth", self.birth);
        visit("id_type", self.idType);
        visit("id_number", self.idNumber);
        visit("id_hash", self.idHash);
        visit("id_verdict", self.idVerdict);
        visit("phone", self.phone);
        visit("phone_hash", self.phoneHash);
        visit("phone2", self.phone2);
        visit("ethnic", self.ethnic);
        visit("political", self.political);
        visit("education", self.education);
        visit("marital", self.marital);
        visit("hukou_address", self.hukouAddress);
        visit("hukou_type", self.hukouType);
        visit("resident_type", self.residentType);
        visit("employer", self.employer);
        visit("job", self.job);
        visit("emergency_name", self.emergencyName);
        visit("emergency_phone", self.emergencyPhone);
        visit("health", self.health);
        visit("disability", self.disability);
        visit("vehicle", self.vehicle);
        visit("remark", self.remark);
        visit("status", self.status);
        visit("status_on", self.statusOn);
        visit("to_verify", self.toVerify);
        visit("doubts", self.doubts);
        visit("source", self.source);
        visit("verified_on", self.verifiedOn);
        visit("merged_into", self.mergedInto);
        visit("current_grid_id", self.currentGridId);
        visit("current_dwelling_id", self.currentDwellingId);
        visit("current_household_id", self.currentHouseholdId);
    }

    bool operator==(const Resident&) const = default;
};

/// Rules a record states by itself, without today and without keys. The register keeps what a ledger says: a wrong number is no
/// reason to refuse.
[[nodiscard]] Problems check(const Resident& resident);

/// 标签/特殊群体: a person belongs to a group of codes/special_groups.csv, from - to.
struct ResidentGroup {
    static constexpr std::string_view table = "resident_group";
    Id<ResidentGroup> id;
    Id<Resident> residentId;
    std::string groupCode; ///< `DIBAO`
    std::string note;
    std::optional<Date> validFrom;
    std::optional<Date> validTo;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("resident_id", self.residentId);
        visit("group_code", self.groupCode);
        visit("note", self.note);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
    }

    bool operator==(const ResidentGroup&) const = default;
};

[[nodiscard]] Problems check(const ResidentGroup& group);

} // namespace linwu::residents

template <>
struct linwu::Codes<linwu::residents::ResidentStatus> {
    using Status = linwu::residents::ResidentStatus;
    static constexpr std::array<std::pair<Status, std::string_view>, 7> table{{
        {Status::present, "present"},
        {Status::away, "away"},
        {Status::movedOut, "moved_out"},
        {Status::deceased, "deceased"},
        {Status::lost, "lost"},
        {Status::merged, "merged"},
        {Status::erased, "erased"},
    }};
};
