// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// Rules of who may mediate and how a sitting is held: V20-V29, V33, V47, V50.

#include "core/mediation/case_rules.h"

#include <algorithm>
#include <set>

namespace linwu::mediation {

namespace {

const MediatorFacts* factsOf(const std::vector<MediatorFacts>& mediators, Id<Staff> id)
{
    const auto found = std::ranges::find(mediators, id, &MediatorFacts::id);
    return found == mediators.end() ? nullptr : &*found;
}

/// The mediator is this party, or speaks for one.
template <class Person>
bool isPerson(const MediatorFacts& mediator, const Person& person)
{
    if (!mediator.idHash.bytes.empty() && !person.idHash.bytes.empty()) {
        return mediator.idHash == person.idHash;
    }
    return mediator.name == person.name && mediator.birthOn && mediator.birthOn == person.birthOn;
}

/// Kin by key of the register; by name only where the register knows no key.
template <class Person>
bool isKin(const MediatorFacts::Kin& kin, const Person& person)
{
    return kin.residentId != 0 ? kin.residentId == person.residentId.value : kin.name == person.name;
}

/// Parties and those who stand for them: a near relative of either is to be asked about.
template <class Match>
bool anyPerson(const CaseFile& file, Match match)
{
    return std::ranges::any_of(file.parties, match) || std::ranges::any_of(file.representatives, match);
}

/// Written consent of every party to this relation.
bool consentedInWriting(const CaseFile& file, const MediatorRelation* relation)
{
    if (relation == nullptr) {
        return false;
    }
    return std::ranges::all_of(file.parties, [&](const Party& party) {
        return std::ranges::any_of(file.consents, [&](const Consent& consent) {
            return consent.subject == ConsentFor::relation && consent.subjectId.value == relation->id.value &&
                   consent.partyId == party.id && consent.how == Means::written;
        });
    });
}

const MediatorRelation* disclosed(const CaseFile& file, const Assignment& assignment)
{
    const auto found = std::ranges::find_if(file.relations, [&](const MediatorRelation& relation) {
        return relation.staffId.valid() ? relation.staffId == assignment.staffId : relation.name == assignment.name;
    });
    return found == file.relations.end() ? nullptr : &*found;
}

/// V20-V22 for one mediator.
Problems checkConflict(const CaseFile& file, const Assignment& assignment, const MediatorFacts* facts, const std::string& field)
{
    const MediatorRelation* relation = disclosed(file, assignment);
    bool involved = relation != nullptr && relation->involved;
    bool near = relation != nullptr && relation->nearRelative;
    bool other = relation != nullptr && !near && !involved;
    if (facts != nullptr) {
        const auto same = [&](const auto& person) { return isPerson(*facts, person); };
        involved = involved || anyPerson(file, same);
        for (const auto& kin : facts->kin) {
            const bool here = anyPerson(file, [&](const auto& person) { return isKin(kin, person); });
            near = near || (here && kin.near);
            other = other || (here && !kin.near);
        }
    }
    if (involved) {
        return {broken(field, "mediator_involved", {{"name", assignment.name}})};
    }
    if (near) {
        return consentedInWriting(file, relation)
                   ? Problems{}
                   : Problems{broken(field, "mediator_near_relative", {{"name", assignment.name}})};
    }
    if (other) {
        return {broken(field, "mediator_other_relation", {{"name", assignment.name}})};
    }
    return {};
}

bool overlap(const BookedSession& booked, const Sitting& session)
{
    // A session without times takes no hour of anybody's day.
    if (booked.startsAt.empty() || booked.endsAt.empty() || session.startsAt.empty() || session.endsAt.empty()) {
        return false;
    }
    return booked.startsAt < session.endsAt && session.startsAt < booked.endsAt;
}

std::vector<std::string> peopleOf(const Sitting& session)
{
    std::vector<std::string> people{session.host, session.recorder};
    if (!session.mediators.empty()) {
        people.push_back(session.mediators);
    }
    std::erase(people, std::string());
    return people;
}

/// V26
Problems checkBookings(const Sitting& session, const std::vector<BookedSession>& booked)
{
    Problems problems;
    const auto people = peopleOf(session);
    for (const auto& other : booked) {
        if (other.id == session.id || !overlap(other, session)) {
            continue;
        }
        const auto busy = std::ranges::find_first_of(people, other.people);
        if (busy != people.end()) {
            problems.push_back(broken("session.starts_at", "person_double_booked", {{"name", *busy}, {"number", other.number}}));
        }
        if (!session.room.empty() && session.room == other.room) {
            problems.push_back(broken("session.room", "room_double_booked", {{"room", session.room}, {"number", other.number}}));
        }
    }
    return problems;
}

/// V25: somebody who comes by roster stands on it for that half-day.
bool onDuty(const Participant& who, const Sitting& session, const std::vector<DutyTurn>& duty)
{
    const int weekday = session.heldOn->day_of_week().as_number() == 0 ? 7 : session.heldOn->day_of_week().as_number();
    return std::ranges::any_of(duty, [&](const DutyTurn& turn) {
        const bool hours = session.startsAt.empty() || turn.startsAt.empty() ||
                           (turn.startsAt <= session.startsAt && session.startsAt < turn.endsAt);
        return turn.name == who.name && turn.weekday == weekday &&
               Period{turn.validFrom, turn.validTo}.contains(*session.heldOn) && hours;
    });
}

Problems checkParticipants(const CaseFile& file, const Sitting& session, const std::vector<DutyTurn>& duty)
{
    Problems problems;
    for (std::size_t i = 0; i < file.participants.size(); ++i) {
        const Participant& who = file.participants[i];
        if (who.sessionId != session.id) {
            continue;
        }
        if (who.stationing == Stationing::rostered && !onDuty(who, session, duty)) {
            problems.push_back(broken(rowField("participant", i, "name"), "not_rostered", {{"name", who.name}}));
        }
        if (who.presence == Presence::invited && !file.withoutConsent(ConsentFor::participant, who.id.value).empty()) {
            problems.push_back(broken(rowField("participant", i, "consent"), "participant_without_consent", {{"name", who.name}})
            );
        }
    }
    return problems;
}

Problems checkOpenCase(const CaseFile& file, const std::string& field, const Date& day)
{
    Problems problems = checkRefusal(file, field, day);
    if (file.suspensionOn(day) != nullptr) {
        problems.push_back(broken(field, "case_suspended"));
    }
    if (!file.head.informedOn || *file.head.informedOn > day) {
        problems.push_back(broken("informed_on", "rights_not_told"));
    }
    return problems;
}

} // namespace

Problems
checkAssignment(const CaseFile& file, const std::vector<MediatorFacts>& mediators, const Date& day, const RuleContext& context)
{
    Problems problems;
    int hosts = 0;
    for (std::size_t i = 0; i < file.assignments.size(); ++i) {
        const Assignment& assignment = file.assignments[i];
        if (!Period{assignment.fromOn, assignment.toOn}.contains(day)) {
            continue;
        }
        const std::string field = rowField("assignment", i, "staff_id");
        hosts += assignment.role == MediatorRole::host ? 1 : 0;
        const MediatorFacts* facts = factsOf(mediators, assignment.staffId);
        append(problems, checkConflict(file, assignment, facts, field));
        if (assignment.role == MediatorRole::recorder) {
            continue;
        }
        const bool minor = facts != nullptr && facts->birthOn && ageOn(*facts->birthOn, day) < context.terms.number("adult", day);
        if (facts == nullptr || !facts->inOffice || !facts->ofCommittee || minor) {
            problems.push_back(broken(field, "mediator_not_in_office", {{"name", assignment.name}}));
        }
    }
    if (hosts != 1) {
        problems.push_back(broken("assignment", "host_count", {{"count", std::to_string(hosts)}}));
    }
    return problems;
}

Problems checkSession(const CaseFile& file, const Sitting& session, const DayBook& day, const RuleContext&)
{
    if (!session.heldOn) {
        return {broken("session.held_on", "value_missing")};
    }
    Problems problems = checkOpenCase(file, "session.held_on", *session.heldOn);
    const bool asked = std::ranges::any_of(file.assignments, [&](const Assignment& a) {
        return a.role == MediatorRole::host && a.recusalAskedOn && *a.recusalAskedOn <= *session.heldOn &&
               (!a.toOn || *a.toOn > *session.heldOn);
    });
    if (asked) {
        problems.push_back(broken("session.host", "host_replacement_due"));
    }
    append(problems, checkParticipants(file, session, day.duty));
    append(problems, checkBookings(session, day.sessions));
    if (!session.recorder.empty() && session.recorder == session.host && session.mediators.empty()) {
        problems.push_back(broken("session.recorder", "recorder_is_only_mediator"));
    }
    append(problems, checkTerm(file, "session.held_on", *session.heldOn));
    return problems;
}

Problems checkInvestigation(const CaseFile& file, const Investigation& inquiry)
{
    if (!inquiry.heldOn) {
        return {broken("investigation.held_on", "value_missing")};
    }
    return checkOpenCase(file, "investigation.held_on", *inquiry.heldOn);
}

Problems checkTerm(const CaseFile& file, const std::string& field, const Date& day)
{
    if (!file.head.dueOn || day <= *file.head.dueOn) {
        return {};
    }
    return {broken(field, "mediation_term_over", {{"due", isoText(*file.head.dueOn)}})};
}

} // namespace linwu::mediation
