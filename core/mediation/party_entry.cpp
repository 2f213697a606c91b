// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/party_entry.h"

#include "core/mediation/copy_fields.h"
#include "core/residents/derived.h"
#include "core/residents/place_queries.h"
#include "core/store/table.h"
#include "core/values/address.h"
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
    const std::string home = addressText(residents::addressOf(*change.reader, person.currentDwellingId));
    return home.empty() ? person.hukouAddress : home;
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
    copyFields(input, party);
    party.name = cleanName(input.name);
    party.creditCode = cleanUscc(input.creditCode);
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
    copyFields(input, who);
    who.name = cleanName(input.name);
    if (!input.resident.empty()) {
        if (const auto resident = residentOf(change, input.resident)) {
            copyFrom(change, *resident, who);
        }
    }
    enterNumber(change, who, "id_number");
    enterPhone(change, who, "phone");
}

void addPartyOf(CaseChange& change, const PartyInput& input)
{
    CaseFile& file = change.file;
    Party& party = addPart(file, file.parties);
    party.position = static_cast<int>(file.parties.size());
    const Id<Party> id = party.id;
    enterParty(change, party, input);
    for (const auto& who : input.representatives) {
        Representative& representative = addPart(file, file.representatives);
        representative.partyId = id;
        enterRepresentative(change, representative, who);
    }
}

namespace {

/// `resident:5`; empty for somebody who was typed.
std::string residentText(Id<residents::Resident> id)
{
    return id.valid() ? "resident:" + std::to_string(id.value) : std::string();
}

} // namespace

PartyInput inputOf(const CaseChange& change, const Party& party)
{
    PartyInput input;
    copyOpened(party, input, [&](const SealedText& text) { return change.context.open(text); });
    input.resident = residentText(party.residentId);
    return input;
}

RepresentativeInput inputOf(const CaseChange& change, const Representative& who)
{
    RepresentativeInput input;
    copyOpened(who, input, [&](const SealedText& text) { return change.context.open(text); });
    input.resident = residentText(who.residentId);
    return input;
}

ApplicationInput inputOf(const CaseChange& change)
{
    ApplicationInput input;
    copyOpened(change.file.head, input, [&](const SealedText& text) { return change.context.open(text); });
    input.committee = change.file.committee.name;
    return input;
}

} // namespace linwu::mediation
