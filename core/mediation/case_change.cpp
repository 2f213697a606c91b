// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_change.h"

#include "core/base/code_table.h"
#include "core/base/text.h"
#include "core/mediation/case_clocks.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/case_sheets_due.h"
#include "core/mediation/case_states.h"
#include "core/mediation/case_writing.h"
#include "core/values/name.h"

#include <algorithm>
#include <array>

namespace linwu::mediation {

namespace {

/// Why the state does not allow the act, in the words of the rule that stands behind it.
Problems checkPlace(std::string_view action, const CaseFile& file)
{
    constexpr std::array<std::string_view, 6> meetings{
        "mediation.recordSession",
        "mediation.investigate",
        "mediation.draftAgreement",
        "mediation.reachOralAgreement",
        "mediation.sign",
        "mediation.seal"};
    const CaseState state = file.head.state;
    if (isAllowed(action, state)) {
        return {};
    }
    const bool meets = std::ranges::find(meetings, action) != meetings.end();
    if (meets && state == CaseState::refused) {
        return {broken("state", "party_refused")};
    }
    if (meets && state == CaseState::suspended) {
        return {broken("state", "case_suspended")};
    }
    if (action == "mediation.remove" && file.head.acceptedOn) {
        return {broken("state", "accepted_case_kept")};
    }
    return checkState(action, state);
}

/// The papers that the case now asks for stand in its list as drafts.
void listSheets(CaseFile& file, const PaperKinds& kinds)
{
    for (const auto& due : sheetsDue(file, kinds)) {
        (void)sheetOf(file, due.code, due.number);
    }
}

/// V49 for every day that the act adds, moves or takes away.
Problems checkLockedDays(const CaseFile& before, const CaseFile& after, const std::vector<MonthLock>& locks)
{
    Problems problems;
    if (locks.empty()) {
        return problems;
    }
    auto old = daysOf(before);
    auto now = daysOf(after);
    const auto compare = [&](const std::vector<CaseDay>& one, const std::vector<CaseDay>& other) {
        for (const auto& day : one) {
            if (std::ranges::find(other, day) == other.end()) {
                append(problems, checkMonth(locks, day.field, day.day));
            }
        }
    };
    compare(now, old);
    compare(old, now);
    return problems;
}

/// The rules of `save` for the case as it now stands.
Problems checkSave(const CaseFile& before, const CaseChange& change)
{
    Problems problems = change.problems;
    const CaseFile& file = change.file;
    if (file.parties != before.parties || file.representatives != before.representatives) {
        append(problems, checkParties(file, change.context));
    }
    append(problems, checkDates(file, change.context));
    append(problems, checkAmounts(file, change.context));
    append(problems, checkNumber(file));
    append(problems, checkReportDuty(file, change.context));
    append(problems, checkLockedDays(before, file, listMonthLocks(*change.reader)));
    if (change.day) {
        append(problems, checkBackdating(file, change.dayField, *change.day, change.context));
    }
    return problems;
}

Problems quiet(const Problems& problems)
{
    Problems notes;
    std::ranges::copy_if(problems, std::back_inserter(notes), [](const Problem& problem) {
        return problem.severity != Severity::block && problem.severity != Severity::confirm;
    });
    return notes;
}

/// Runs the act on the copy and judges the whole.
Problems perform(const CaseFile& before, CaseChange& change, const CaseWork& work)
{
    work(change);
    computeDays(change.file, change.context);
    return checkSave(before, change);
}

/// The reason for entering late holds for the rest of the sitting.
void noteBackdating(const Actor& actor, const Problems& problems, CaseChange& change)
{
    const auto reason = actor.confirmed.find("backdated");
    const bool asked = std::ranges::any_of(problems, [](const Problem& problem) { return problem.rule == "backdated"; });
    if (asked && reason != actor.confirmed.end()) {
        change.file.head.backdatedOn = change.context.today;
        change.file.head.backdatedReason = reason->second;
    }
}

Result<CaseFile> startOf(const Reader& reader, Id<MediationCase> id)
{
    auto file = id.valid() ? findCase(reader, id) : std::optional(CaseFile{});
    if (!file) {
        return failure(ErrorCode::notFound, "record", "mediation_case");
    }
    return *std::move(file);
}

/// The act inside the door.
Status changeCase(Writer& writer, const std::string& community, Id<MediationCase> id, const CaseAct& act, CaseStep& step)
{
    auto before = startOf(writer.reader(), id);
    if (!before) {
        return before.error();
    }
    if (auto status = writer.require(id.valid() ? checkPlace(act.action, *before) : Problems{}); !status) {
        return status;
    }
    CaseChange change{*before, contextOf(writer.reader()), &writer.reader(), {}, {}, {}, community, false, &writer};
    const Problems problems = perform(*before, change, act.work);
    if (auto status = writer.require(problems); !status) {
        return status;
    }
    noteBackdating(writer.actor(), problems, change);
    step.notes = quiet(problems);
    writer.subject(change.file.head.number.empty() ? caseTitle(change.file) : change.file.head.number);
    if (change.removed) {
        step.caseId = id;
        return removeCase(writer, *before);
    }
    listSheets(change.file, change.context.papers);
    auto saved = saveCase(writer, *before, std::move(change.file));
    if (!saved) {
        return saved.error();
    }
    step.caseId = *saved;
    return {};
}

} // namespace

void CaseChange::happened(std::string field, const std::optional<Date>& on)
{
    dayField = std::move(field);
    day = on;
}

Result<CaseStep> doAct(Registry& registry, const Actor& actor, Id<MediationCase> id, const CaseAct& act)
{
    CaseStep step;
    auto changes = registry.apply(actor, act.action, [&](Writer& writer) {
        return changeCase(writer, registry.info().community, id, act, step);
    });
    if (!changes) {
        return changes.error();
    }
    step.changes = *std::move(changes);
    return step;
}

Problems tryAct(const Reader& reader, Id<MediationCase> id, const CaseAct& act)
{
    const auto before = startOf(reader, id);
    if (!before) {
        return {};
    }
    Problems problems = id.valid() ? checkPlace(act.action, *before) : Problems{};
    CaseChange change{*before, contextOf(reader), &reader, {}, {}, {}, {}, false, nullptr};
    append(problems, perform(*before, change, act.work));
    return problems;
}

std::string caseTitle(const CaseFile& file)
{
    const auto shortName = [](const Party& party) {
        if (party.kind == PartyKind::organisation) {
            return party.name;
        }
        const auto points = toCodePoints(party.name);
        return toUtf8(std::u32string_view(points).substr(0, std::max<std::size_t>(1, surnameLength(party.name)))) + "某";
    };
    std::string title;
    std::optional<Side> last;
    for (const auto& party : file.parties) {
        if (!last || party.side != *last) {
            title += (title.empty() ? "" : "与") + shortName(party);
        }
        last = party.side;
    }
    static const CodeTable types = CodeTable::ofEmbedded("codes/dispute_types.csv");
    for (std::size_t row = 0; row < types.rowCount(); ++row) {
        if (types.cell(row, "code") == file.head.statType) {
            title += types.cell(row, "name");
        }
    }
    return title;
}

namespace {

/// The one record that `is`; nullptr when there is none, or when two cannot be told apart.
template <class Part, class Is>
const Part* onlyOne(const std::vector<Part>& parts, Is is)
{
    const Part* found = nullptr;
    for (const auto& part : parts) {
        if (is(part)) {
            if (found != nullptr) {
                return nullptr;
            }
            found = &part;
        }
    }
    return found;
}

} // namespace

const Party* partyNamed(const CaseFile& file, const std::string& text)
{
    return onlyOne(file.parties, [&](const Party& party) {
        return party.name == text || std::to_string(party.position) == text ||
               "case_party:" + std::to_string(party.id.value) == text;
    });
}

const Representative* representativeNamed(const CaseFile& file, const std::string& text)
{
    return onlyOne(file.representatives, [&](const Representative& who) {
        return who.name == text || "case_representative:" + std::to_string(who.id.value) == text;
    });
}

Sheet& sheetOf(CaseFile& file, const std::string& code, int number)
{
    const auto found =
        std::ranges::find_if(file.sheets, [&](const Sheet& sheet) { return sheet.code == code && sheet.number == number; });
    if (found != file.sheets.end()) {
        return *found;
    }
    Sheet& sheet = addPart(file, file.sheets);
    sheet.code = code;
    sheet.number = number;
    return sheet;
}

std::vector<std::string> namesIn(const std::string& text)
{
    std::vector<std::string> names;
    for (const auto& name : split(replacedAll(replacedAll(text, "，", ","), "、", ","), ',')) {
        if (auto clean = trimmed(name); !clean.empty()) {
            names.push_back(std::move(clean));
        }
    }
    return names;
}

void noteConsents(
    CaseFile& file,
    const std::string& names,
    ConsentFor subject,
    std::int64_t subjectId,
    const std::optional<Date>& on,
    Means how
)
{
    const auto listed = namesIn(names);
    const auto holds = [&](const std::string& text) { return std::ranges::find(listed, text) != listed.end(); };
    for (const auto& party : file.parties) {
        const bool named = holds(party.name) || holds(std::to_string(party.position));
        if (names == "all" || named) {
            Consent& consent = addPart(file, file.consents);
            consent.subject = subject;
            consent.subjectId.value = subjectId;
            consent.partyId = party.id;
            consent.givenOn = on;
            consent.how = how;
        }
    }
}

} // namespace linwu::mediation
