// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/archive_rules.h"

#include "core/ledger/rule_table.h"

#include <algorithm>
#include <array>

namespace linwu::disclosure {

using ledger::problemOf;

namespace {

/// A photo proves something when it is there to be seen; other pieces may lie in a folder.
bool has(const SheetFile& file, EvidenceKind kind)
{
    return std::any_of(file.evidence.begin(), file.evidence.end(), [kind](const Evidence& piece) {
        return piece.kind == kind && (piece.content.valid() || !piece.isPhoto());
    });
}

bool agreed(const SheetFile& file, SignRole role)
{
    const auto newest = newestSignatures(file.signOffs);
    const auto found = newest.find(role);
    return found != newest.end() && found->second.agrees;
}

std::size_t openOpinions(const SheetFile& file)
{
    return static_cast<std::size_t>(std::count_if(file.opinions.begin(), file.opinions.end(), [](const PublicOpinion& opinion) {
        return opinion.open();
    }));
}

} // namespace

std::vector<ChecklistLine> archiveChecklist(const SheetFile& file, const CatalogueItem& item)
{
    const bool decided = std::any_of(file.decisions.begin(), file.decisions.end(), [](const MeetingDecision& decision) {
        return decision.approved;
    });
    std::vector<ChecklistLine> lines;
    if (item.makesSheet()) {
        lines = {
            {"vouchers", !file.figures.empty()},
            {"equations", !file.sheet.contentHash.empty()},
            {"supervisor_opinion", agreed(file, item.chain == Chain::c2 ? SignRole::secrecy : SignRole::supervisor)},
            {"meeting", decided},
        };
    }
    const std::vector<ChecklistLine> pieces{
        {"sealed_sheet", has(file, EvidenceKind::sealedSheet)},
        {"first_day_photo", has(file, EvidenceKind::firstDayPhoto)},
        {"last_day_photo", has(file, EvidenceKind::lastDayPhoto)},
        {"online", has(file, EvidenceKind::online)},
        {"opinions", openOpinions(file) == 0},
    };
    lines.insert(lines.end(), pieces.begin(), pieces.end());
    if (item.chain == Chain::c3) {
        lines.push_back({"filing", has(file, EvidenceKind::filing)});
    }
    return lines;
}

Problems checkArchive(const SheetFile& file, const CatalogueItem& item)
{
    Problems problems;
    for (const auto& line : archiveChecklist(file, item)) {
        if (line.present) {
            continue;
        }
        if (line.word == "opinions") {
            problems.push_back(problemOf("opinions", "opinions_unanswered", {{"count", std::to_string(openOpinions(file))}}));
        } else if (line.word == "first_day_photo" || line.word == "last_day_photo") {
            problems.push_back(problemOf("evidence", "photo_missing", {{"evidence", line.word}}));
        } else {
            problems.push_back(problemOf("evidence", "evidence_missing", {{"evidence", line.word}}));
        }
    }
    return problems;
}

Problems checkPhoto(const Evidence& evidence, const Disclosure& sheet, const std::vector<Evidence>& known)
{
    if (!evidence.isPhoto()) {
        return {};
    }
    Problems problems;
    const bool inside = evidence.takenOn && sheet.postedOn && sheet.untilOn && *evidence.takenOn >= *sheet.postedOn &&
                        *evidence.takenOn <= std::max(*sheet.untilOn, sheet.endedOn.value_or(*sheet.untilOn));
    if (!inside) {
        problems.push_back(problemOf(
            "taken_on", "photo_outside_period", {{"day", evidence.takenOn ? isoText(*evidence.takenOn) : std::string()}}
        ));
    }
    for (const auto& other : known) {
        if (!evidence.sha256.empty() && other.id != evidence.id && other.sha256 == evidence.sha256) {
            problems.push_back(problemOf("sha256", "photo_known", {{"name", other.name}}));
            break;
        }
    }
    return problems;
}

std::vector<std::string> flagsOf(const SheetFile& file, const CatalogueItem& item, const Date& today)
{
    std::vector<std::string> flags;
    const State state = file.sheet.state;
    if (state == State::displayed && file.sheet.untilOn && today > *file.sheet.untilOn) {
        flags.emplace_back("overdue");
    }
    if (openOpinions(file) > 0) {
        flags.emplace_back("opinion_open");
    }
    const bool hangs = state == State::displayed || state == State::ended;
    if (hangs && (!has(file, EvidenceKind::firstDayPhoto) || (state == State::ended && !has(file, EvidenceKind::lastDayPhoto)))) {
        flags.emplace_back("photo_missing");
    }
    if (hangs && item.chain == Chain::c3 && !has(file, EvidenceKind::filing)) {
        flags.emplace_back("filing_needed");
    }
    return flags;
}

bool archiveLate(const Disclosure& sheet, Term archive, const WorkCalendar& calendar, const Date& today)
{
    return sheet.state == State::ended && sheet.endedOn &&
           deadlineOf(*sheet.endedOn, archive, calendar, CountMode::plain).due < today;
}

Problems overdueOpinions(const std::vector<PublicOpinion>& opinions, const Date& today)
{
    Problems problems;
    for (const auto& opinion : opinions) {
        if (opinion.open() && today > opinion.dueOn) {
            const int days = daysBetween(opinion.dueOn, today);
            problems.push_back(
                problemOf("opinions", "opinion_overdue", {{"number", opinion.number}, {"days", std::to_string(days)}})
            );
        }
    }
    return problems;
}

Date publishDay(const ledger::AccountingPeriod& period, const ledger::LedgerLimits& limits)
{
    const int day = period.kind == ledger::PeriodKind::month ? limits.monthPublishDay : limits.quarterPublishDay;
    return plusDays(period.lastDay(), day);
}

Date stepDay(const DueSheet& due, const Disclosure& sheet, const ledger::LedgerLimits& limits, const WorkCalendar& calendar)
{
    const auto after = [&](const Date& start, Term term) { return deadlineOf(start, term, calendar, CountMode::plain).due; };
    switch (due.state) {
    case State::drafting:
    case State::objected:
        return after(
            due.period.lastDay(), due.period.kind == ledger::PeriodKind::month ? limits.draftMonth : limits.draftQuarter
        );
    case State::inReview:
        return after(sheet.submittedOn.value_or(due.period.lastDay()), limits.objection);
    default:
        return due.dueOn;
    }
}

namespace {

/// The sheet of that item and period which counts: the newest version that was not withdrawn.
const Disclosure*
sheetOf(const std::vector<Disclosure>& sheets, const CatalogueItem& item, const ledger::AccountingPeriod& period)
{
    const Disclosure* newest = nullptr;
    for (const auto& sheet : sheets) {
        const bool fits = sheet.item == item.code && sheet.period() == period && sheet.state != State::withdrawn;
        if (fits && (newest == nullptr || sheet.version > newest->version)) {
            newest = &sheet;
        }
    }
    return newest;
}

} // namespace

std::vector<DueSheet> dueSheets(
    const std::vector<CatalogueItem>& items,
    const std::vector<Disclosure>& sheets,
    const DueBy& by,
    const Date& since,
    const Date& today,
    int periods
)
{
    const auto& [limits, calendar] = by;
    std::vector<DueSheet> due;
    for (const auto& item : items) {
        const auto kind = item.period();
        if (!kind || !item.enabled) {
            continue;
        }
        auto period = ledger::periodOf(*kind, today).previous();
        for (int i = 0; i < periods && period.lastDay() >= since; ++i, period = period.previous()) {
            const auto* sheet = sheetOf(sheets, item, period);
            if (sheet != nullptr && wasPublished(sheet->state)) {
                continue;
            }
            const Disclosure begun = sheet == nullptr ? Disclosure{} : *sheet;
            DueSheet one{item.code, period, publishDay(period, limits), begun.id, begun.state};
            one.stepOn = stepDay(one, begun, limits, calendar);
            due.push_back(std::move(one));
        }
    }
    std::stable_sort(due.begin(), due.end(), [](const DueSheet& a, const DueSheet& b) { return a.dueOn < b.dueOn; });
    return due;
}

} // namespace linwu::disclosure
