// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is typed when a dispute comes in: application, parties, acceptance, mediators.

#include "core/mediation/agreement.h"
#include "core/mediation/input_fields.h"

namespace linwu::mediation {

/// Guardian, agent or officer of a party.
struct RepresentativeInput {
    RepresentativeKind kind = RepresentativeKind::guardian;
    std::string resident; ///< `resident:5` of the register
    std::string name;     ///< required unless taken from the register
    std::string relation;
    std::string idType = "111";
    std::string idNumber;
    std::optional<Date> birthOn; ///< from the number when empty
    std::string sex;             ///< from the number when empty
    Capacity capacity = Capacity::full;
    std::string phone;
    std::string address;
    std::optional<Date> mandateOn;
    bool mayConcede = false;
    std::optional<Date> untilOn;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("kind", self.kind, Need::may);
        visit("resident", self.resident, Need::may);
        visit("name", self.name, Need::may);
        visit("relation", self.relation, Need::may);
        visit("id_type", self.idType, Need::may);
        visit("id_number", self.idNumber, Need::may);
        visit("birth_on", self.birthOn, Need::may);
        visit("sex", self.sex, Need::may);
        visit("capacity", self.capacity, Need::may);
        visit("phone", self.phone, Need::may);
        visit("address", self.address, Need::may);
        visit("mandate_on", self.mandateOn, Need::may);
        visit("may_concede", self.mayConcede, Need::may);
        visit("until_on", self.untilOn, Need::may);
    }
};

/// A party, picked from the register or typed.
struct PartyInput {
    Side side = Side::a;
    PartyKind kind = PartyKind::person;
    std::string resident; ///< `resident:5`: what is not typed is copied from there
    std::string name;     ///< required unless taken from the register
    std::string idType = "111";
    std::string idNumber;
    std::optional<Date> birthOn; ///< from the number when empty
    int age = 0;                 ///< never stored: 年龄 is computed
    std::string sex;             ///< from the number when empty
    std::string ethnicity;
    std::string job;
    std::string phone;
    std::string address;
    bool local = true;
    Capacity capacity = Capacity::full;
    bool ownIncome = false;
    std::string ownIncomeNote;
    bool deceased = false;
    std::string chiefName;
    std::string chiefPost;
    std::string creditCode;
    Willing willing = Willing::unknown;
    std::optional<Date> willingOn;
    Means willingHow = Means::oral;
    std::optional<Money> claimed;
    bool printId = false;
    std::vector<RepresentativeInput> representatives;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("side", self.side, Need::must);
        visit("kind", self.kind, Need::may);
        visit("resident", self.resident, Need::may);
        visit("name", self.name, Need::may);
        visit("id_type", self.idType, Need::may);
        visit("id_number", self.idNumber, Need::may);
        visit("birth_on", self.birthOn, Need::may);
        visit("age", self.age, Need::may);
        visit("sex", self.sex, Need::may);
        visit("ethnicity", self.ethnicity, Need::may);
        visit("job", self.job, Need::may);
        visit("phone", self.phone, Need::may);
        visit("address", self.address, Need::may);
        visit("local", self.local, Need::may);
        visit("capacity", self.capacity, Need::may);
        visit("own_income", self.ownIncome, Need::may);
        visit("own_income_note", self.ownIncomeNote, Need::may);
        visit("deceased", self.deceased, Need::may);
        visit("chief_name", self.chiefName, Need::may);
        visit("chief_post", self.chiefPost, Need::may);
        visit("credit_code", self.creditCode, Need::may);
        visit("willing", self.willing, Need::may);
        visit("willing_on", self.willingOn, Need::may);
        visit("willing_how", self.willingHow, Need::may);
        visit("claimed", self.claimed, Need::may);
        visit("print_id", self.printId, Need::may);
        visit("representatives", self.representatives, Need::may);
    }
};

/// 情况变更: the party's data from a day on.
struct PartyChangeInput {
    PartyInput party;
    std::optional<Date> changedOn;
    std::string changeNote;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("changed_on", self.changedOn, Need::must);
        visit("change_note", self.changeNote, Need::may);
        PartyInput::fields(self.party, visit);
    }
};

/// An application, or a case the committee takes up itself (T02, T03).
struct ApplicationInput {
    std::string committee; ///< the first one of the file when empty
    std::optional<Date> appliedOn;
    Source source = Source::application;
    ReferralFrom referralFrom = ReferralFrom::none;
    std::string sourceOrg;
    std::string externalNo;
    bool referralLetter = false;
    std::optional<Date> papersSignedForOn;
    std::string ownMotionReason;
    ApplicationForm applicationForm = ApplicationForm::oral;
    bool applicationSigned = false;
    std::string statType;
    std::string subType;
    Matter matter = Matter::civil;
    TakenBy takenBy = TakenBy::none;
    Risk risk = Risk::none;
    int riskPersons = 0;
    std::string brief;
    std::string requests;
    std::string place;
    bool disputeHere = true;
    std::string grid; ///< `grid:3`
    bool confidential = false;
    std::string formerNumber;
    std::string priorCase; ///< number of an earlier case
    std::vector<PartyInput> parties;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("committee", self.committee, Need::may);
        visit("applied_on", self.appliedOn, Need::must);
        visit("source", self.source, Need::may);
        visit("referral_from", self.referralFrom, Need::may);
        visit("source_org", self.sourceOrg, Need::may);
        visit("external_no", self.externalNo, Need::may);
        visit("referral_letter", self.referralLetter, Need::may);
        visit("papers_signed_for_on", self.papersSignedForOn, Need::may);
        visit("own_motion_reason", self.ownMotionReason, Need::may);
        visit("application_form", self.applicationForm, Need::may);
        visit("application_signed", self.applicationSigned, Need::may);
        visit("stat_type", self.statType, Need::must);
        visit("sub_type", self.subType, Need::may);
        visit("matter", self.matter, Need::may);
        visit("taken_by", self.takenBy, Need::may);
        visit("risk", self.risk, Need::may);
        visit("risk_persons", self.riskPersons, Need::may);
        visit("brief", self.brief, Need::must);
        visit("requests", self.requests, Need::may);
        visit("place", self.place, Need::may);
        visit("dispute_here", self.disputeHere, Need::may);
        visit("grid", self.grid, Need::may);
        visit("confidential", self.confidential, Need::may);
        visit("former_number", self.formerNumber, Need::may);
        visit("prior_case", self.priorCase, Need::may);
        visit("parties", self.parties, Need::may);
    }
};

/// T01: what was heard before anybody applied.
struct ClueInput {
    std::string committee; ///< the first one of the file when empty
    std::optional<Date> notedOn;
    std::string notedBy; ///< 网格员, 群众反映 …
    std::string statType;
    std::string subType;
    Risk risk = Risk::none;
    int riskPersons = 0;
    std::string brief;
    std::string place;
    std::string grid; ///< `grid:3`

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("committee", self.committee, Need::may);
        visit("noted_on", self.notedOn, Need::must);
        visit("noted_by", self.notedBy, Need::may);
        visit("stat_type", self.statType, Need::may);
        visit("sub_type", self.subType, Need::may);
        visit("risk", self.risk, Need::may);
        visit("risk_persons", self.riskPersons, Need::may);
        visit("brief", self.brief, Need::must);
        visit("place", self.place, Need::may);
        visit("grid", self.grid, Need::may);
    }
};

/// T04
struct AcceptInput {
    std::optional<Date> acceptedOn;
    Grade grade = Grade::general;
    std::string gradeReason;
    std::optional<Date> informedOn; ///< 权利义务告知 when done at once
    Means informedHow = Means::written;
    std::string priorCase;
    bool allWilling = false; ///< every party has said that it agrees

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("accepted_on", self.acceptedOn, Need::must);
        visit("grade", self.grade, Need::may);
        visit("grade_reason", self.gradeReason, Need::may);
        visit("informed_on", self.informedOn, Need::may);
        visit("informed_how", self.informedHow, Need::may);
        visit("prior_case", self.priorCase, Need::may);
        visit("all_willing", self.allWilling, Need::may);
    }
};

/// T05
struct DeclineInput {
    std::optional<Date> decidedOn;
    std::string reason;
    std::string channel; ///< where the parties were sent

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("decided_on", self.decidedOn, Need::must);
        visit("reason", self.reason, Need::must);
        visit("channel", self.channel, Need::must);
    }
};

/// 权利义务告知
struct InformInput {
    std::optional<Date> informedOn;
    Means how = Means::written;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("informed_on", self.informedOn, Need::must);
        visit("how", self.how, Need::may);
    }
};

/// A relation a mediator has disclosed.
struct RelationInput {
    std::string mediator;
    std::string party;
    std::string relation;
    bool nearRelative = false;
    bool involved = false;
    std::string writtenConsents; ///< names of the parties, or all

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("mediator", self.mediator, Need::must);
        visit("party", self.party, Need::may);
        visit("relation", self.relation, Need::may);
        visit("near_relative", self.nearRelative, Need::may);
        visit("involved", self.involved, Need::may);
        visit("written_consents", self.writtenConsents, Need::may);
    }
};

/// T07
struct AssignInput {
    std::optional<Date> assignedOn;
    std::string host;      ///< 主持人: name, work number or `staff:3`
    std::string mediators; ///< further mediators, parted by 、
    std::string recorder;
    AssignMode mode = AssignMode::named;
    std::vector<RelationInput> relations;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("assigned_on", self.assignedOn, Need::must);
        visit("host", self.host, Need::must);
        visit("mediators", self.mediators, Need::may);
        visit("recorder", self.recorder, Need::may);
        visit("mode", self.mode, Need::may);
        visit("relations", self.relations, Need::may);
    }
};

/// T08: a party asks the host to withdraw.
struct RecusalInput {
    std::optional<Date> askedOn;
    std::string askedBy; ///< party by name or position
    std::string reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("asked_on", self.askedOn, Need::must);
        visit("asked_by", self.askedBy, Need::may);
        visit("reason", self.reason, Need::may);
    }
};

/// T08: the host is replaced.
struct ReplaceHostInput {
    std::optional<Date> replacedOn;
    std::string host;
    std::string reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("replaced_on", self.replacedOn, Need::must);
        visit("host", self.host, Need::must);
        visit("reason", self.reason, Need::may);
    }
};

} // namespace linwu::mediation
