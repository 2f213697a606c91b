// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Staff (工作人员): who signs, mediates and answers for a grid; roles and relations.

#include "core/base/record.h"
#include "core/registry/actor.h"

#include <array>

namespace linwu {

/// A person of the staff register. Who a person is, not what she may do: accounts come beside it.
struct Staff {
    static constexpr std::string_view table = "staff";
    Id<Staff> id;
    std::string name;
    std::string nameKey; ///< pinyin sort key
    std::string number;  ///< 工号
    SealedText idNumber; ///< for the check against parties of a case
    Blob idHash;
    std::optional<Date> birth;
    std::string workPhone;   ///< 办公电话: may be printed on boards
    SealedText privatePhone; ///< never printed
    bool isPublic = true;    ///< stands on the grid's board (公示牌)
    bool payEligible = true; ///< may receive 以案定补
    std::string remark;
    std::optional<Date> validFrom;
    std::optional<Date> validTo; ///< left

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("name_key", self.nameKey);
        visit("number", self.number);
        visit("id_number", self.idNumber);
        visit("id_hash", self.idHash);
        visit("birth", self.birth);
        visit("work_phone", self.workPhone);
        visit("private_phone", self.privatePhone);
        visit("is_public", self.isPublic);
        visit("pay_eligible", self.payEligible);
        visit("remark", self.remark);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
    }

    bool operator==(const Staff&) const = default;
};

[[nodiscard]] Problems check(const Staff& staff);

/// 岗位
enum class StaffRole {
    secretary,        ///< 书记
    director,         ///< 主任
    socialWorker,     ///< 社工
    gridHead,         ///< 网格长
    gridWorker,       ///< 专职网格员
    gridAssistant,    ///< 兼职网格员
    gridAdviser,      ///< 网格指导员
    buildingHead,     ///< 楼道长
    mediator,         ///< 人民调解员
    mediationChair,   ///< 调委会主任
    recorder,         ///< 记录人
    supervisor,       ///< 监督委员会委员
    supervisorChair,  ///< 监督委员会主任
    bookkeeper,       ///< 报账员
    accountant,       ///< 主管会计/代理会计
    cooperativeChair, ///< 理事长
    committeeMember,  ///< 居(村)委会委员
    clerk,            ///< 文书
    lawyer,           ///< 律师/法律顾问
    archivist,        ///< 档案员
    volunteer,        ///< 志愿者
    other,
};

/// Which role somebody held, from - to.
struct StaffRoleSpell {
    static constexpr std::string_view table = "staff_role";
    Id<StaffRoleSpell> id;
    Id<Staff> staffId;
    StaffRole role = StaffRole::socialWorker;
    std::string organisation; ///< committee or unit the role belongs to; empty: the community's own
    std::string mode;         ///< 入驻方式: `full_time` 常驻, `rota` 轮驻, `on_call` 随驻; empty: none
    std::optional<Date> validFrom;
    std::optional<Date> validTo;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("staff_id", self.staffId);
        visit("role", self.role);
        visit("organisation", self.organisation);
        visit("mode", self.mode);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
    }

    bool operator==(const StaffRoleSpell&) const = default;
};

[[nodiscard]] Problems check(const StaffRoleSpell& role);

/// 近亲属: relation of a staff member to another staff member or to a resident (民法典 1045).
struct StaffRelation {
    static constexpr std::string_view table = "staff_relation";
    Id<StaffRelation> id;
    Id<Staff> staffId;
    Id<Staff> otherStaffId;           ///< or none
    std::int64_t otherResidentId = 0; ///< or 0
    std::string otherName;
    std::string relation; ///< `spouse`, `parent`, `child`, `sibling`, `grandparent`, `grandchild`, `other`

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("staff_id", self.staffId);
        visit("other_staff_id", self.otherStaffId);
        visit("other_resident_id", self.otherResidentId);
        visit("other_name", self.otherName);
        visit("relation", self.relation);
    }

    bool operator==(const StaffRelation&) const = default;
};

[[nodiscard]] Problems check(const StaffRelation& relation);

} // namespace linwu

template <>
struct linwu::Codes<linwu::StaffRole> {
    using Role = linwu::StaffRole;
    static constexpr std::array<std::pair<Role, std::string_view>, 22> table{{
        {Role::secretary, "secretary"},
        {Role::director, "director"},
        {Role::socialWorker, "social_worker"},
        {Role::gridHead, "grid_head"},
        {Role::gridWorker, "grid_worker"},
        {Role::gridAssistant, "grid_assistant"},
        {Role::gridAdviser, "grid_adviser"},
        {Role::buildingHead, "building_head"},
        {Role::mediator, "mediator"},
        {Role::mediationChair, "mediation_chair"},
        {Role::recorder, "recorder"},
        {Role::supervisor, "supervisor"},
        {Role::supervisorChair, "supervisor_chair"},
        {Role::bookkeeper, "bookkeeper"},
        {Role::accountant, "accountant"},
        {Role::cooperativeChair, "cooperative_chair"},
        {Role::committeeMember, "committee_member"},
        {Role::clerk, "clerk"},
        {Role::lawyer, "lawyer"},
        {Role::archivist, "archivist"},
        {Role::volunteer, "volunteer"},
        {Role::other, "other"},
    }};
};
