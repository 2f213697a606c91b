// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_queries.h"

#include "core/base/text.h"
#include "core/grids/staff.h"
#include "core/mediation/case_states.h"
#include "core/rules/rule_queries.h"
#include "core/store/table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>

namespace linwu::mediation {

namespace {

/// The number behind `prefix`, or the whole text as a number; 0 when it is none.
std::int64_t keyIn(std::string_view text, std::string_view prefix)
{
    if (text.starts_with(prefix)) {
        text.remove_prefix(prefix.size());
    }
    std::int64_t key = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), key);
    return fault == std::errc() && end == text.data() + text.size() ? key : 0;
}

bool isNearRelative(std::string_view relation)
{
    constexpr std::array<std::string_view, 6> near{"spouse", "parent", "child", "sibling", "grandparent", "grandchild"};
    return std::ranges::find(near, relation) != near.end();
}

/// The other case and our parties found in it, by our row.
using Found = std::map<std::int64_t, std::set<std::size_t>>;

void collectCases(const Reader& reader, const Party& party, std::size_t row, Found& found)
{
    const auto note = [&](const Row& hit) {
        found[hit.integer(0)].insert(row);
        return true;
    };
    if (!party.idHash.bytes.empty()) {
        reader.session().each(
            "select case_id from case_party where id_hash = :hash and case_id <> :own",
            {{"hash", toValue(party.idHash)}, {"own", party.caseId.value}},
            note
        );
    }
    if (party.birthOn) {
        reader.session().each(
            "select case_id from case_party where name = :name and birth_on = :birth and case_id <> :own",
            {{"name", party.name}, {"birth", isoText(*party.birthOn)}, {"own", party.caseId.value}},
            note
        );
    } else if (party.kind == PartyKind::organisation) {
        reader.session().each(
            "select case_id from case_party where name = :name and kind = 'organisation' and case_id <> :own",
            {{"name", party.name}, {"own", party.caseId.value}},
            note
        );
    }
}

} // namespace

std::optional<CaseFile> findCase(const Reader& reader, Id<MediationCase> id)
{
    Session& session = reader.session();
    auto head = findRecord<MediationCase>(session, id.value);
    if (!head) {
        return std::nullopt;
    }
    CaseFile file;
    file.head = *std::move(head);
    file.committee = findRecord<Committee>(session, file.head.committeeId.value).value_or(Committee{});
    CaseFile::parts(file, [&](auto& parts) {
        using Part = typename std::remove_cvref_t<decltype(parts)>::value_type;
        parts = listRecords<Part>(session, "case_id = :case order by id", {{"case", id.value}});
    });
    return file;
}

Id<MediationCase> findCaseByText(const Reader& reader, const std::string& text)
{
    if (const std::int64_t key = keyIn(text, "mediation_case:"); key != 0) {
        return {key};
    }
    return {reader.session().integer("select id from mediation_case where number = :number", {{"number", text}})};
}

std::optional<Committee> findCommittee(const Reader& reader, const std::string& name)
{
    const auto all = listRecords<Committee>(reader.session(), "1 = 1 order by id");
    const auto found = name.empty() ? all.begin() : std::ranges::find(all, name, &Committee::name);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

PaperKinds paperKindsOf(const Reader& reader)
{
    const auto codes = rules::allCodeItems(reader, "case_papers");
    return codes.empty() ? PaperKinds::shipped() : PaperKinds::of(codes, reader.today());
}

RuleContext contextOf(const Reader& reader)
{
    RuleContext context;
    context.today = reader.today();
    context.sealer = &reader.sealer();
    // A file without rules of its own (none was seeded) goes by the shipped ones.
    context.terms.set(rules::allRules(reader, "mediation_terms"));
    std::vector<RetentionRule> retention;
    for (const auto& rule : rules::rulesOn(reader, "retention", reader.today())) {
        if (rule.word.starts_with("case_")) {
            retention.push_back(retentionRule(rule.condition, rule.value));
        }
    }
    if (!retention.empty()) {
        context.retention = std::move(retention);
    }
    context.papers = paperKindsOf(reader);
    context.calendar = std::make_shared<WorkCalendar>(rules::calendarOf(reader));
    const auto setting = [&](std::string_view word) { return rules::ruleOn(reader, "settings", word, reader.today()); };
    if (const auto pattern = setting("case_number_pattern")) {
        context.numberPattern = pattern->value;
    }
    if (const auto kind = setting("case_number_kind")) {
        context.numberKind = kind->value;
    }
    context.numberDigits =
        static_cast<int>(rules::figureOn(reader, "settings", "case_number_digits", reader.today()).value_or(context.numberDigits)
        );
    return context;
}

std::vector<MonthLock> listMonthLocks(const Reader& reader)
{
    return listRecords<MonthLock>(reader.session(), "1 = 1 order by month");
}

std::vector<PairMatch> listPairMatches(const Reader& reader, const CaseFile& file)
{
    Found found;
    for (std::size_t row = 0; row < file.parties.size(); ++row) {
        collectCases(reader, file.parties[row], row, found);
    }
    std::vector<PairMatch> matches;
    for (const auto& [id, rows] : found) {
        std::set<Side> sides;
        for (const std::size_t row : rows) {
            sides.insert(file.parties[row].side);
        }
        const auto other = sides.size() >= 2 ? findRecord<MediationCase>(reader.session(), id) : std::nullopt;
        if (other && other->appliedOn && other->state != CaseState::voided && other->state != CaseState::notAccepted) {
            matches.push_back({other->id, other->number, other->statType, isOpen(other->state), *other->appliedOn});
        }
    }
    std::ranges::sort(matches, std::greater(), &PairMatch::lastOn);
    return matches;
}

int nextNumber(const Reader& reader, Id<Committee> committee, int year, int first)
{
    const auto highest = reader.session().integer(
        "select coalesce(max(number_seq), 0) from mediation_case where committee_id = :committee and number_year = :year",
        {{"committee", committee.value}, {"year", year}}
    );
    return std::max(static_cast<int>(highest) + 1, first);
}

Id<Staff> findStaffByText(const Reader& reader, const std::string& text)
{
    if (text.starts_with("staff:")) {
        return {keyIn(text, "staff:")};
    }
    return {reader.session().integer(
        "select id from staff where name = :text or (number = :text and number <> '') order by id", {{"text", text}}
    )};
}

std::string staffName(const Reader& reader, Id<Staff> id, const std::string& otherwise)
{
    const auto staff = findRecord<Staff>(reader.session(), id.value);
    return staff ? staff->name : otherwise;
}

Id<Grid> findGridByText(const Reader& reader, const std::string& text)
{
    if (text.starts_with("grid:")) {
        return {keyIn(text, "grid:")};
    }
    return {reader.session().integer("select id from grid where name = :text order by id", {{"text", text}})};
}

MediatorFacts mediatorFacts(const Reader& reader, Id<Staff> id, const Committee& committee, const Date& day)
{
    MediatorFacts facts;
    facts.id = id;
    const auto staff = findRecord<Staff>(reader.session(), id.value);
    if (!staff) {
        return facts;
    }
    facts.name = staff->name;
    facts.idHash = staff->idHash;
    facts.birthOn = staff->birth;
    facts.payEligible = staff->payEligible;
    const bool employed = Period{staff->validFrom, staff->validTo}.contains(day);
    for (const auto& spell :
         listRecords<StaffRoleSpell>(reader.session(), "staff_id = :staff order by id", {{"staff", id.value}})) {
        const bool mediates = spell.role == StaffRole::mediator || spell.role == StaffRole::mediationChair;
        if (mediates && employed && Period{spell.validFrom, spell.validTo}.contains(day)) {
            facts.inOffice = true;
            facts.ofCommittee = facts.ofCommittee || spell.organisation.empty() || spell.organisation == committee.name;
        }
    }
    for (const auto& tie : listRecords<StaffRelation>(reader.session(), "staff_id = :staff order by id", {{"staff", id.value}})) {
        facts.kin.push_back({tie.otherResidentId, tie.otherName, isNearRelative(tie.relation)});
    }
    return facts;
}

std::vector<MediatorFacts>
listMediatorFacts(const Reader& reader, const std::vector<Assignment>& assignments, const Committee& committee, const Date& day)
{
    std::vector<MediatorFacts> facts;
    for (const auto& assignment : assignments) {
        if (assignment.staffId.valid()) {
            facts.push_back(mediatorFacts(reader, assignment.staffId, committee, day));
        }
    }
    return facts;
}

DayBook readDayBook(const Reader& reader, const Date& day)
{
    DayBook book;
    for (const auto& session : listRecords<Sitting>(reader.session(), "held_on = :day order by id", {{"day", isoText(day)}})) {
        BookedSession booked;
        booked.id = session.id;
        booked.number = reader.session().text("select number from mediation_case where id = :id", {{"id", session.caseId.value}});
        booked.startsAt = session.startsAt;
        booked.endsAt = session.endsAt;
        booked.room = session.room;
        for (const auto& name : {session.host, session.mediators, session.recorder}) {
            if (!name.empty()) {
                booked.people.push_back(name);
            }
        }
        book.sessions.push_back(std::move(booked));
    }
    book.duty = listRecords<DutyTurn>(reader.session(), "1 = 1 order by id");
    return book;
}

} // namespace linwu::mediation
