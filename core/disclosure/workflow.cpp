// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/workflow.h"

#include "core/grids/staff_rules.h"
#include "core/ledger/rule_table.h"

#include <algorithm>
#include <array>

namespace linwu::disclosure {

using ledger::problemOf;

namespace {

struct Transition {
    State from;
    Step step;
    State to;
};

constexpr std::array transitions{
    Transition{State::drafting, Step::edit, State::drafting},
    Transition{State::objected, Step::edit, State::objected},
    Transition{State::drafting, Step::submit, State::inReview},
    Transition{State::objected, Step::submit, State::inReview},
    Transition{State::inReview, Step::agree, State::awaitingDecision},
    Transition{State::inReview, Step::object, State::objected},
    Transition{State::awaitingDecision, Step::approve, State::ready},
    Transition{State::awaitingDecision, Step::refuse, State::drafting},
    Transition{State::inReview, Step::takeBack, State::drafting},
    Transition{State::awaitingDecision, Step::takeBack, State::drafting},
    Transition{State::ready, Step::takeBack, State::drafting},
    Transition{State::ready, Step::publish, State::displayed},
    Transition{State::displayed, Step::expire, State::ended},
    Transition{State::ended, Step::archive, State::archived},
    Transition{State::displayed, Step::correct, State::correcting},
    Transition{State::ended, Step::correct, State::correcting},
    Transition{State::archived, Step::correct, State::correcting},
    Transition{State::correcting, Step::replace, State::corrected},
    Transition{State::displayed, Step::withdraw, State::withdrawn},
    Transition{State::ended, Step::withdraw, State::withdrawn},
    Transition{State::correcting, Step::withdraw, State::withdrawn},
};

} // namespace

std::optional<State> nextState(State state, Step step)
{
    for (const auto& transition : transitions) {
        if (transition.from == state && transition.step == step) {
            return transition.to;
        }
    }
    return std::nullopt;
}

bool wasPublished(State state)
{
    switch (state) {
    case State::drafting:
    case State::inReview:
    case State::objected:
    case State::awaitingDecision:
    case State::ready:
        return false;
    default:
        return true;
    }
}

Problems checkStep(State state, Step step)
{
    if (nextState(state, step)) {
        return {};
    }
    if (step == Step::edit && wasPublished(state)) {
        return {problemOf("state", "published_is_final")};
    }
    return {
        problemOf("state", "step_out_of_order", {{"state", std::string(codeOf(state))}, {"step", std::string(codeOf(step))}})};
}

const Staff* StaffBook::find(Id<Staff> id) const
{
    const auto found = std::find_if(staff.begin(), staff.end(), [id](const Staff& person) { return person.id == id; });
    return found == staff.end() ? nullptr : &*found;
}

bool StaffBook::holds(Id<Staff> id, StaffRole role, const Date& day) const
{
    return std::any_of(roles.begin(), roles.end(), [&](const StaffRoleSpell& spell) {
        return spell.staffId == id && spell.role == role && Period{spell.validFrom, spell.validTo}.contains(day);
    });
}

bool StaffBook::related(Id<Staff> one, Id<Staff> other) const
{
    return std::any_of(relations.begin(), relations.end(), [&](const StaffRelation& relation) {
        const bool pair = (relation.staffId == one && relation.otherStaffId == other) ||
                          (relation.staffId == other && relation.otherStaffId == one);
        return pair && grids::isCloseRelation(relation.relation);
    });
}

std::vector<SignRole> rolesOf(Chain chain)
{
    switch (chain) {
    case Chain::c2:
        return {SignRole::maker, SignRole::secrecy, SignRole::responsible};
    case Chain::c3:
        return {SignRole::maker, SignRole::accountant, SignRole::supervisor, SignRole::responsible};
    default:
        return {SignRole::maker, SignRole::supervisor, SignRole::responsible};
    }
}

namespace {

class SignerCheck {
public:
    SignerCheck(const Signers& signers, const StaffBook& book, const Date& day)
        : m_signers(signers)
        , m_book(book)
        , m_day(day)
    {}

    Problems run()
    {
        checkPersons();
        if (const auto supervisor = m_signers.find(SignRole::supervisor); supervisor != m_signers.end()) {
            checkSupervisor(supervisor->second);
        }
        return std::move(m_problems);
    }

private:
    void conflict(SignRole role, Id<Staff> id, const char* reason, std::map<std::string, std::string> args = {})
    {
        const auto* person = m_book.find(id);
        args["name"] = person == nullptr ? std::string() : person->name;
        args["reason"] = reason;
        m_problems.push_back(problemOf(std::string(codeOf(role)), "signers_conflict", std::move(args)));
    }

    void checkPersons()
    {
        for (const auto& [role, id] : m_signers) {
            if (m_book.find(id) == nullptr) {
                m_problems.push_back(problemOf(std::string(codeOf(role)), "field_missing"));
            }
        }
        // Maker, accountant (审核人) and supervisor are three; whoever answers for the sheet neither made nor supervised it.
        static constexpr std::array<std::pair<SignRole, SignRole>, 6> apart{{
            {SignRole::accountant, SignRole::maker},
            {SignRole::supervisor, SignRole::maker},
            {SignRole::supervisor, SignRole::accountant},
            {SignRole::responsible, SignRole::maker},
            {SignRole::responsible, SignRole::supervisor},
            {SignRole::secrecy, SignRole::maker},
        }};
        for (const auto& [later, earlier] : apart) {
            const auto one = m_signers.find(later);
            const auto other = m_signers.find(earlier);
            if (one != m_signers.end() && other != m_signers.end() && one->second == other->second) {
                conflict(later, one->second, "same_person", {{"other_role", std::string(codeOf(earlier))}});
            }
        }
    }

    void checkSupervisor(Id<Staff> supervisor)
    {
        static constexpr std::array<std::pair<StaffRole, const char*>, 4> barred{{
            {StaffRole::director, "committee_member"},
            {StaffRole::committeeMember, "committee_member"},
            {StaffRole::clerk, "clerk"},
            {StaffRole::bookkeeper, "bookkeeper"},
        }};
        for (const auto& [role, reason] : barred) {
            if (m_book.holds(supervisor, role, m_day)) {
                conflict(SignRole::supervisor, supervisor, reason);
                return;
            }
        }
        for (const auto& person : m_book.staff) {
            const bool member =
                m_book.holds(person.id, StaffRole::director, m_day) || m_book.holds(person.id, StaffRole::committeeMember, m_day);
            if (member && m_book.related(supervisor, person.id)) {
                conflict(SignRole::supervisor, supervisor, "relative", {{"other", person.name}});
                return;
            }
        }
        if (m_book.holds(supervisor, StaffRole::secretary, m_day)) {
            const auto* person = m_book.find(supervisor);
            m_problems.push_back(
                problemOf("supervisor", "supervisor_is_secretary", {{"name", person == nullptr ? std::string() : person->name}})
            );
        }
    }

    const Signers& m_signers;
    const StaffBook& m_book;
    Date m_day;
    Problems m_problems;
};

} // namespace

Problems checkSigners(const Signers& signers, const StaffBook& book, const Date& day)
{
    return SignerCheck(signers, book, day).run();
}

std::map<SignRole, SignOff> newestSignatures(const std::vector<SignOff>& signOffs)
{
    std::map<SignRole, SignOff> newest;
    for (const auto& signOff : signOffs) {
        auto& kept = newest[signOff.role];
        if (!kept.id.valid() || signOff.id > kept.id) {
            kept = signOff;
        }
    }
    return newest;
}

Problems checkSigned(
    Chain chain,
    const std::vector<SignOff>& signOffs,
    const std::vector<MeetingDecision>& decisions,
    const std::string& hash
)
{
    Problems problems;
    const auto newest = newestSignatures(signOffs);
    for (const auto role : rolesOf(chain)) {
        const auto signature = newest.find(role);
        const std::string word(codeOf(role));
        if (signature == newest.end() || !signature->second.agrees) {
            problems.push_back(problemOf(word, "signoff_missing", {{"role", word}}));
        } else if (signature->second.contentHash != hash) {
            problems.push_back(problemOf(word, "content_changed", {{"role", word}}));
        }
    }
    const bool decided = std::any_of(decisions.begin(), decisions.end(), [&](const MeetingDecision& decision) {
        return decision.approved && decision.contentHash == hash;
    });
    if (!decided) {
        problems.push_back(problemOf("meeting", "signoff_missing", {{"role", "meeting"}}));
    }
    return problems;
}

Deadline displayEnd(const CatalogueItem& item, int minDays, CountMode mode, const Date& posted, const WorkCalendar& calendar)
{
    return deadlineOf(posted, {minDays, item.workingDays ? TermUnit::workingDay : TermUnit::day}, calendar, mode);
}

Problems checkDisplay(
    const CatalogueItem& item,
    const Disclosure& sheet,
    const Date& posted,
    const Date& until,
    const WorkCalendar& calendar
)
{
    Problems problems;
    if (sheet.minDays < item.minDays) {
        problems.push_back(problemOf("min_days", "display_too_short", {{"days", std::to_string(item.minDays)}, {"earliest", {}}})
        );
    }
    const auto end = displayEnd(item, sheet.minDays, sheet.countMode, posted, calendar);
    if (!end.certain()) {
        auto missing = problemOf("posted_on", "holiday_year_missing", {{"year", std::to_string(end.missingYears.front())}});
        missing.severity = item.workingDays ? Severity::block : Severity::confirm;
        problems.push_back(std::move(missing));
    }
    if (until < end.due) {
        problems.push_back(
            problemOf("until_on", "display_too_short", {{"days", std::to_string(sheet.minDays)}, {"earliest", isoText(end.due)}})
        );
    } else if (end.rolled() && until == end.due) {
        problems.push_back(
            problemOf("until_on", "last_day_is_holiday", {{"day", isoText(end.due)}, {"from", isoText(end.nominal)}})
        );
    }
    return problems;
}

Problems checkScope(const CatalogueItem& item, const Disclosure& sheet)
{
    Problems problems;
    if (item.category == Category::party && !sheet.secrecyReviewed) {
        problems.push_back(problemOf("secrecy_reviewed", "secrecy_review_missing"));
    }
    if (sheet.scope == Scope::party) {
        problems.push_back(problemOf("scope", "scope_not_public"));
    }
    return problems;
}

} // namespace linwu::disclosure
