// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// SignOff and MeetingDecision: who signed which content of a sheet, and what the joint meeting (两委审定) decided.

#include "core/disclosure/disclosure.h"
#include "core/grids/staff.h"

namespace linwu::disclosure {

/// The part a person plays on a sheet.
enum class SignRole {
    maker,       ///< 制表人(报账员, 经办人)
    accountant,  ///< 主管会计, 代理会计: 审核人
    secrecy,     ///< 保密审查, of 党务 items
    supervisor,  ///< 监督委员会(民主理财小组)负责人
    responsible, ///< 理事长, 主任, 书记
};

/// 审签: a staff member is named; who typed it stands apart (decisions on sign-off). What counts is the signed paper.
struct SignOff {
    static constexpr std::string_view table = "sign_off";
    Id<SignOff> id;
    Id<Disclosure> disclosure;
    SignRole role = SignRole::maker;
    Id<Staff> staff;
    std::string staffName; ///< as it was then: printed on the sheet
    std::string typedBy;
    std::string signedAt; ///< local time with offset
    std::string contentHash;
    bool agrees = true;
    std::string opinion; ///< 审核意见

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("disclosure_id", self.disclosure);
        visit("role", self.role);
        visit("staff_id", self.staff);
        visit("staff_name", self.staffName);
        visit("typed_by", self.typedBy);
        visit("signed_at", self.signedAt);
        visit("content_hash", self.contentHash);
        visit("agrees", self.agrees);
        visit("opinion", self.opinion);
    }

    bool operator==(const SignOff&) const = default;
};

/// 两委联席会议审定
struct MeetingDecision {
    static constexpr std::string_view table = "meeting_decision";
    Id<MeetingDecision> id;
    Id<Disclosure> disclosure;
    Date heldOn{1900, 1, 1};
    std::string attendees;
    int expected = 0; ///< 应到
    int present = 0;  ///< 实到
    bool approved = false;
    std::string result;
    std::string contentHash;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("disclosure_id", self.disclosure);
        visit("held_on", self.heldOn);
        visit("attendees", self.attendees);
        visit("expected", self.expected);
        visit("present", self.present);
        visit("approved", self.approved);
        visit("result", self.result);
        visit("content_hash", self.contentHash);
    }

    bool operator==(const MeetingDecision&) const = default;
};

/// A finding of the wall scanner that two persons let stand, with their reason. Holds a digest of the text,
/// not the text: when the words change, the finding stops the sheet again.
struct ScanWaiver {
    static constexpr std::string_view table = "scan_waiver";
    Id<ScanWaiver> id;
    Id<Disclosure> disclosure;
    std::string kind; ///< word of papers::WallKind
    std::string textHash;
    std::string reason;
    Id<Staff> first;
    Id<Staff> second;
    Date givenOn{1900, 1, 1};

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("disclosure_id", self.disclosure);
        visit("kind", self.kind);
        visit("text_hash", self.textHash);
        visit("reason", self.reason);
        visit("first_staff_id", self.first);
        visit("second_staff_id", self.second);
        visit("given_on", self.givenOn);
    }

    bool operator==(const ScanWaiver&) const = default;
};

[[nodiscard]] Problems check(const MeetingDecision& decision);
[[nodiscard]] Problems check(const ScanWaiver& waiver);

} // namespace linwu::disclosure

template <>
struct linwu::Codes<linwu::disclosure::SignRole> {
    using Role = disclosure::SignRole;
    static constexpr std::array<std::pair<Role, std::string_view>, 5> table{{
        {Role::maker, "maker"},
        {Role::accountant, "accountant"},
        {Role::secrecy, "secrecy"},
        {Role::supervisor, "supervisor"},
        {Role::responsible, "responsible"},
    }};
};
