// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What happens in a mediation: sessions with those who took part, inquiries, evidence, and duty turns.

#include "core/mediation/party.h"

#include <optional>
#include <string>

namespace linwu::mediation {

/// One sitting (调解).
struct Sitting {
    static constexpr std::string_view table = "case_session";
    Id<Sitting> id;
    Id<MediationCase> caseId;
    int number = 0; ///< 第N次
    std::optional<Date> heldOn;
    std::string startsAt; ///< HH:MM
    std::string endsAt;
    std::string room; ///< R-101 桂花里调解室; empty elsewhere
    std::string place;
    bool openDoor = false; ///< 公开; closed by default
    std::string host;      ///< 主持人
    std::string mediators; ///< further mediators
    std::string recorder;  ///< 记录人
    bool informed = false; ///< told the rules again at the start
    SealedText narrative;  ///< 调解记录
    SessionResult result = SessionResult::rescheduled;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("number", self.number);
        visit("held_on", self.heldOn);
        visit("starts_at", self.startsAt);
        visit("ends_at", self.endsAt);
        visit("room", self.room);
        visit("place", self.place);
        visit("open_door", self.openDoor);
        visit("host", self.host);
        visit("mediators", self.mediators);
        visit("recorder", self.recorder);
        visit("informed", self.informed);
        visit("narrative", self.narrative);
        visit("result", self.result);
    }

    bool operator==(const Sitting&) const = default;
};

/// Somebody at a session.
struct Participant {
    static constexpr std::string_view table = "case_participant";
    Id<Participant> id;
    Id<MediationCase> caseId;
    Id<Sitting> sessionId;
    Presence presence = Presence::invited;
    Id<Party> partyId;
    std::string name;
    std::string organisation;
    std::string poolRole;                     ///< 三官两师一员 slot: 律师 …
    Stationing stationing = Stationing::none; ///< 入驻方式

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("session_id", self.sessionId);
        visit("presence", self.presence);
        visit("party_id", self.partyId);
        visit("name", self.name);
        visit("organisation", self.organisation);
        visit("pool_role", self.poolRole);
        visit("stationing", self.stationing);
    }

    bool operator==(const Participant&) const = default;
};

/// An invitation to take part in a mediation (邀请函, 人民调解法 20).
struct Invitation {
    static constexpr std::string_view table = "case_invitation";
    Id<Invitation> id;
    Id<MediationCase> caseId;
    int number = 0;
    std::string name; ///< who is asked; empty: whom the organisation sends
    std::string organisation;
    std::string helpAsked; ///< what help is asked for
    std::optional<Date> invitedOn;
    std::optional<Date> meetingOn;
    std::string meetingAt; ///< HH:MM
    std::string place;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("number", self.number);
        visit("name", self.name);
        visit("organisation", self.organisation);
        visit("help_asked", self.helpAsked);
        visit("invited_on", self.invitedOn);
        visit("meeting_on", self.meetingOn);
        visit("meeting_at", self.meetingAt);
        visit("place", self.place);
    }

    bool operator==(const Invitation&) const = default;
};

/// A half-day on which a rostered person is on duty (轮驻).
struct DutyTurn {
    static constexpr std::string_view table = "mediation_duty";
    Id<DutyTurn> id;
    std::string name;
    std::string organisation;
    int weekday = 1;      ///< 1 Monday … 7 Sunday
    std::string startsAt; ///< HH:MM
    std::string endsAt;
    std::optional<Date> validFrom;
    std::optional<Date> validTo; ///< excluded

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("organisation", self.organisation);
        visit("weekday", self.weekday);
        visit("starts_at", self.startsAt);
        visit("ends_at", self.endsAt);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
    }

    bool operator==(const DutyTurn&) const = default;
};

/// One inquiry (调查).
struct Investigation {
    static constexpr std::string_view table = "case_investigation";
    Id<Investigation> id;
    Id<MediationCase> caseId;
    int number = 0;
    std::optional<Date> heldOn;
    std::string startsAt;
    std::string endsAt;
    std::string place;
    std::string attendants;    ///< 参加人
    std::string asked;         ///< 被调查人
    std::string askedRelation; ///< 与纠纷关系
    std::string investigators; ///< 调查人
    std::string recorder;
    SealedText narrative; ///< 问/答

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("number", self.number);
        visit("held_on", self.heldOn);
        visit("starts_at", self.startsAt);
        visit("ends_at", self.endsAt);
        visit("place", self.place);
        visit("attendants", self.attendants);
        visit("asked", self.asked);
        visit("asked_relation", self.askedRelation);
        visit("investigators", self.investigators);
        visit("recorder", self.recorder);
        visit("narrative", self.narrative);
    }

    bool operator==(const Investigation&) const = default;
};

/// One piece of evidence (证据材料).
struct Evidence {
    static constexpr std::string_view table = "case_evidence";
    Id<Evidence> id;
    Id<MediationCase> caseId;
    int number = 0;
    std::string name;
    std::string handedBy; ///< 来源/提交人
    std::string form;     ///< 原件/复印件/照片/音视频
    std::string proves;   ///< 证明内容
    int copies = 1;       ///< 份
    int pages = 1;        ///< 页
    std::optional<Date> receivedOn;
    std::optional<Date> returnedOn;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("number", self.number);
        visit("name", self.name);
        visit("handed_by", self.handedBy);
        visit("form", self.form);
        visit("proves", self.proves);
        visit("copies", self.copies);
        visit("pages", self.pages);
        visit("received_on", self.receivedOn);
        visit("returned_on", self.returnedOn);
    }

    bool operator==(const Evidence&) const = default;
};

} // namespace linwu::mediation
