// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/party_entry.h"

#include "core/residents/derived.h"
#include "core/store/table.h"
#include "core/values/id_card.h"
#include "core/values/name.h"
#include "core/values/phone.h"
#include "core/values/uscc.h"

#include <charconv>

namespace linwu::mediation {

namespace {

using residents::Resident;

/// The person of the register that `resident:5` names; a wrong key is a problem at that field.
std::optional<Resident> residentOf(CaseChange& change, const std::string& text)
{
    std::string_view digits = text;
    if (digits.starts_with("resident:")) {
        digits.remove_prefix(9);
    }
    std::int64_t key = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), key);
    auto found = fault == std::errc() && end == digits.data() + digits.size()
                     ? findRecord<Resident>(change.reader->session(), key)
                     : std::nullopt;
    if (!found) {
        change.judge({broken("resident", "value_unknown")});
    }
    return found;
}

/// Where the register says the person lives today: 桂花里3幢2单元501室.
std::string addressOf(const CaseChange& change, const Resident& person)
{
    auto& session = change.reader->session();
    const auto dwelling = findRecord<residents::Dwelling>(session, person.currentDwellingId.value);
    if (!dwelling) {
        return person.hukouAddress;
    }
    const auto building = findRecord<residents::Building>(session, dwelling->buildingId.value);
    const auto estate = building ? findRecord<residents::Estate>(session, building->estateId.value) : std::nullopt;
    std::string text = estate ? estate->name : std::string();
    text += building && !building->number.empty() ? building->number + "幢" : "";
    text += dwelling->unit.empty() ? "" : dwelling->unit + "单元";
    text += dwelling->room.empty() ? "" : dwelling->room + "室";
    return text;
}

/// What the register knows, where nothing was typed.
template <class Person>
void copyFrom(const CaseChange& change, const Resident& resident, Person& person)
{
    const auto& sealer = *change.context.sealer;
    person.residentId = resident.id;
    const auto fill = [](std::string& field, const std::string& value) { field = field.empty() ? value : field; };
    fill(person.name, resident.name);
    fill(person.sex, resident.sex == "0" ? std::string() : resident.sex);
    if (person.idNumber.empty()) {
        person.idType = resident.idType;
        person.idNumber = SealedText(resident.idNumber.open(sealer));
    }
    if (!person.birthOn && resident.birth && resident.birth->precision == Precision::day) {
        person.birthOn = resident.birth->date;
    }
    if (person.phone.empty()) {
        person.phone = SealedText(resident.phone.open(sealer));
    }
    fill(person.address, addressOf(change, resident));
}

/// Number, birth and sex: cleaned, hashed by the matching key of both forms, read from the number where nothing was typed.
template <class Person>
void enterNumber(CaseChange& change, Person& person, const std::string& field)
{
    const auto& sealer = *change.context.sealer;
    const std::string typed = person.idNumber.open(sealer);
    person.idHash = Blob{};
    if (typed.empty()) {
        return;
    }
    const IdType type = fromCode<IdType>(person.idType).value_or(IdType::other);
    const bool citizen = type == IdType::citizen || type == IdType::temporaryCitizen || type == IdType::householdBook;
    const IdNumber id =
        citizen ? parseCitizenId(typed, {change.context.today}) : parseIdNumber(type, typed, {change.context.today});
    if (id.number != typed && !id.number.empty()) {
        person.idNumber = SealedText(id.number);
        change.judge({broken(field, "normalised")});
    }
    person.idHash = residents::idHashOf(sealer, person.idType, id.number);
    if (!person.birthOn) {
        person.birthOn = id.birth;
    }
    if (person.sex.empty() && id.sex != Sex::unknown) {
        person.sex = std::string(codeOf(id.sex));
    }
}

template <class Person>
void enterPhone(CaseChange& change, Person& person, const std::string& field)
{
    const std::string typed = person.phone.open(*change.context.sealer);
    const Phone phone = parsePhone(typed);
    if (!typed.empty() && phone.verdict == PhoneVerdict::sound && phone.number != typed) {
        person.phone = SealedText(phone.number);
        change.judge({broken(field, "normalised")});
    }
}

} // namespace

void enterParty(CaseChange& change, Party& party, const PartyInput& input)
{
    party.side = input.side;
    party.kind = input.kind;
    party.name = cleanName(input.name);
    party.idType = input.idType;
    party.idNumber = SealedText(input.idNumber);
    party.birthOn = input.birthOn;
    party.sex = input.sex;
    party.ethnicity = input.ethnicity;
    party.job = input.job;
    party.phone = SealedText(input.phone);
    party.address = input.address;
    party.local = input.local;
    party.capacity = input.capacity;
    party.ownIncome = input.ownIncome;
    party.ownIncomeNote = input.ownIncomeNote;
    party.deceased = input.deceased;
    party.chiefName = input.chiefName;
    party.chiefPost = input.chiefPost;
    party.creditCode = cleanUscc(input.creditCode);
    party.willing = input.willing;
    party.willingOn = input.willingOn;
    party.willingHow = input.willingHow;
    party.claimed = input.claimed;
    party.printId = input.printId;
    if (!input.resident.empty()) {
        if (const auto resident = residentOf(change, input.resident)) {
            copyFrom(change, *resident, party);
            party.ethnicity = party.ethnicity.empty() ? resident->ethnic : party.ethnicity;
            party.job = party.job.empty() ? resident->job : party.job;
            party.idVerdict = resident->idVerdict;
            party.deceased = party.deceased || resident->status == residents::ResidentStatus::deceased;
        }
    }
    enterNumber(change, party, "id_number");
    enterPhone(change, party, "phone");
    const bool aged = input.age != 0 && party.birthOn;
    if (aged && ageOn(*party.birthOn, change.context.today) != input.age) {
        change.judge({broken("age", "age_computed", {{"age", std::to_string(ageOn(*party.birthOn, change.context.today))}})});
    }
}

void enterRepresentative(CaseChange& change, Representative& who, const RepresentativeInput& input)
{
    who.kind = input.kind;
    who.name = cleanName(input.name);
    who.relation = input.relation;
    who.idType = input.idType;
    who.idNumber = SealedText(input.idNumber);
    who.birthOn = input.birthOn;
    who.sex = input.sex;
    who.capacity = input.capacity;
    who.phone = SealedText(input.phone);
    who.address = input.address;
    who.mandateOn = input.mandateOn;
    who.mayConcede = input.mayConcede;
    who.untilOn = input.untilOn;
    if (!input.resident.empty()) {
        if (const auto resident = residentOf(change, input.resident)) {
            copyFrom(change, *resident, who);
        }
    }
    enterNumber(change, who, "id_number");
    enterPhone(change, who, "phone");
}

PartyInput inputOf(const CaseChange& change, const Party& party)
{
    PartyInput input;
    input.side = party.side;
    input.kind = party.kind;
    input.resident = party.residentId.valid() ? "resident:" + std::to_string(party.residentId.value) : std::string();
    input.name = party.name;
    input.idType = party.idType;
    input.idNumber = change.context.open(party.idNumber);
    input.birthOn = party.birthOn;
    input.sex = party.sex;
    input.ethnicity = party.ethnicity;
    input.job = party.job;
    input.phone = change.context.open(party.phone);
    input.address = party.address;
    input.local = party.local;
    input.capacity = party.capacity;
    input.ownIncome = party.ownIncome;
    input.ownIncomeNote = party.ownIncomeNote;
    input.deceased = party.deceased;
    input.chiefName = party.chiefName;
    input.chiefPost = party.chiefPost;
    input.creditCode = party.creditCode;
    input.willing = party.willing;
    input.willingOn = party.willingOn;
    input.willingHow = party.willingHow;
    input.claimed = party.claimed;
    input.printId = party.printId;
    return input;
}

ApplicationInput inputOf(const CaseChange& change)
{
    const MediationCase& head = change.file.head;
    ApplicationInput input;
    input.committee = change.file.committee.name;
    input.appliedOn = head.appliedOn;
    input.source = head.source;
    input.referralFrom = head.referralFrom;
    input.sourceOrg = head.sourceOrg;
    input.externalNo = head.externalNo;
    input.referralLetter = head.referralLetter;
    input.papersSignedForOn = head.papersSignedForOn;
    input.ownMotionReason = head.ownMotionReason;
    input.applicationForm = head.applicationForm;
    input.applicationSigned = head.applicationSigned;
    input.statType = head.statType;
    input.subType = head.subType;
    input.matter = head.matter;
    input.takenBy = head.takenBy;
    input.risk = head.risk;
    input.riskPersons = head.riskPersons;
    input.brief = change.context.open(head.brief);
    input.requests = change.context.open(head.requests);
    input.place = head.place;
    input.disputeHere = head.disputeHere;
    input.confidential = head.confidential;
    input.formerNumber = head.formerNumber;
    return input;
}

} // namespace linwu::mediation
