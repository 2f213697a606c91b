// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Who quarrels and who stands for them: parties, guardians, agents, and what each consented to.

#include "core/mediation/mediation_case.h"

#include <optional>
#include <string>

namespace linwu::residents {
struct Resident;
}

namespace linwu::mediation {

/// Stands for whatever a consent is about (Consent::subject tells the table).
struct ConsentSubject;

/// A party (当事人). Its data is a copy taken on the day; the link to the register stays beside it.
struct Party {
    static constexpr std::string_view table = "case_party";
    Id<Party> id;
    Id<MediationCase> caseId;
    int position = 0; ///< order on paper, from 1
    Side side = Side::a;
    PartyKind kind = PartyKind::person;
    Id<residents::Resident> residentId; ///< taken from the register; none when typed
    std::string name;
    std::string idType = "111"; ///< 证件类型, code of codes/id_types.csv
    SealedText idNumber;        ///< as typed, full width and blanks taken out
    Blob idHash;                ///< keyed hash of the number, for equality
    std::string idVerdict;      ///< rule word of an unsound number taken over from the register
    std::optional<Date> birthOn;
    std::string sex;       ///< code of codes/sex.csv
    std::string ethnicity; ///< code of codes/ethnic.csv
    std::string job;       ///< 职业或职务
    SealedText phone;
    std::string address;                ///< 单位或住址
    bool local = true;                  ///< lives or sits in the committee's area
    Capacity capacity = Capacity::full; ///< 民事行为能力
    bool ownIncome = false;             ///< 16-17, living mainly on own work (Civil Code 18)
    std::string ownIncomeNote;          ///< employer and income
    bool deceased = false;
    std::string chiefName;              ///< organisation: 法定代表人
    std::string chiefPost;              ///< organisation: 职务
    std::string creditCode;             ///< organisation: 统一社会信用代码
    Willing willing = Willing::unknown; ///< agrees to mediation
    std::optional<Date> willingOn;
    Means willingHow = Means::oral;
    std::optional<Money> claimed; ///< what the party first asked for, 分
    bool printId = false;         ///< 证件号码 may stand on the papers

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("position", self.position);
        visit("side", self.side);
        visit("kind", self.kind);
        visit("resident_id", self.residentId);
        visit("name", self.name);
        visit("id_type", self.idType);
        visit("id_number", self.idNumber);
        visit("id_hash", self.idHash);
        visit("id_verdict", self.idVerdict);
        visit("birth_on", self.birthOn);
        visit("sex", self.sex);
        visit("ethnicity", self.ethnicity);
        visit("job", self.job);
        visit("phone", self.phone);
        visit("address", self.address);
        visit("local", self.local);
        visit("capacity", self.capacity);
        visit("own_income", self.ownIncome);
        visit("own_income_note", self.ownIncomeNote);
        visit("deceased", self.deceased);
        visit("chief_name", self.chiefName);
        visit("chief_post", self.chiefPost);
        visit("credit_code", self.creditCode);
        visit("willing", self.willing);
        visit("willing_on", self.willingOn);
        visit("willing_how", self.willingHow);
        visit("claimed", self.claimed);
        visit("print_id", self.printId);
    }

    bool operator==(const Party&) const = default;
};

/// Who stands for a party (监护人, 委托代理人, 单位代表人).
struct Representative {
    static constexpr std::string_view table = "case_representative";
    Id<Representative> id;
    Id<MediationCase> caseId;
    Id<Party> partyId;
    RepresentativeKind kind = RepresentativeKind::guardian;
    Id<residents::Resident> residentId;
    std::string name;
    std::string relation; ///< 母亲, 律师 …
    std::string idType = "111";
    SealedText idNumber;
    Blob idHash;
    std::optional<Date> birthOn;
    std::string sex;
    Capacity capacity = Capacity::full;
    SealedText phone;
    std::string address;
    std::optional<Date> mandateOn; ///< 授权委托书 handed in
    bool mayConcede = false;       ///< 承认、变更、放弃 is ticked
    std::optional<Date> untilOn;   ///< the mandate ends after this day

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("party_id", self.partyId);
        visit("kind", self.kind);
        visit("resident_id", self.residentId);
        visit("name", self.name);
        visit("relation", self.relation);
        visit("id_type", self.idType);
        visit("id_number", self.idNumber);
        visit("id_hash", self.idHash);
        visit("birth_on", self.birthOn);
        visit("sex", self.sex);
        visit("capacity", self.capacity);
        visit("phone", self.phone);
        visit("address", self.address);
        visit("mandate_on", self.mandateOn);
        visit("may_concede", self.mayConcede);
        visit("until_on", self.untilOn);
    }

    bool operator==(const Representative&) const = default;
};

/// The day from which a party's data is different (情况变更); what it was before stands in the journal.
struct PartyChange {
    static constexpr std::string_view table = "case_party_change";
    Id<PartyChange> id;
    Id<MediationCase> caseId;
    Id<Party> partyId;
    std::optional<Date> changedOn;
    std::string note; ///< what happened: 搬家, 换号码, 法定代表人变更 …

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("party_id", self.partyId);
        visit("changed_on", self.changedOn);
        visit("note", self.note);
    }

    bool operator==(const PartyChange&) const = default;
};

/// One party's consent to one thing: an outsider, a relation, an extension …
struct Consent {
    static constexpr std::string_view table = "case_consent";
    Id<Consent> id;
    Id<MediationCase> caseId;
    ConsentFor subject = ConsentFor::participant;
    Id<ConsentSubject> subjectId; ///< the record consented to; none where the case itself is the subject
    Id<Party> partyId;
    std::optional<Date> givenOn;
    Means how = Means::oral;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("id", self.id);
        visit("case_id", self.caseId);
        visit("subject", self.subject);
        visit("subject_id", self.subjectId);
        visit("party_id", self.partyId);
        visit("given_on", self.givenOn);
        visit("how", self.how);
    }

    bool operator==(const Consent&) const = default;
};

} // namespace linwu::mediation
