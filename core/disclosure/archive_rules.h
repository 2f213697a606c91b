// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is still missing around a published sheet: photos, answers, the check list of the archive, and what is due by the
// catalogue.

#include "core/disclosure/workflow.h"
#include "core/ledger/ledger_limits.h"

namespace linwu::disclosure {

/// Everything kept of one sheet.
struct SheetFile {
    Disclosure sheet;
    std::vector<SheetFigure> figures;
    std::vector<SheetWording> wordings;
    std::vector<ScanWaiver> waivers;
    std::vector<SignOff> signOffs;
    std::vector<MeetingDecision> decisions;
    std::vector<Evidence> evidence;
    std::vector<PublicOpinion> opinions;
    std::vector<CorrectionNotice> corrections;
};

/// One line of the list of what a publication must leave behind.
struct ChecklistLine {
    std::string word; ///< vouchers, equations, supervisor_opinion, meeting, sealed_sheet, first_day_photo, …
    bool present = false;
};

[[nodiscard]] std::vector<ChecklistLine> archiveChecklist(const SheetFile& file, const CatalogueItem& item);

/// What stands in the way of the archive: `evidence_missing` with `evidence`, `opinions_unanswered` with `count`.
[[nodiscard]] Problems checkArchive(const SheetFile& file, const CatalogueItem& item);

/// E307: a photo without a day, outside the display, or with a digest that another sheet's evidence has (`known`).
[[nodiscard]] Problems checkPhoto(const Evidence& evidence, const Disclosure& sheet, const std::vector<Evidence>& known);

/// Flags beside the state: overdue, opinion_open, photo_missing, filing_needed.
[[nodiscard]] std::vector<std::string> flagsOf(const SheetFile& file, const CatalogueItem& item, const Date& today);

/// The display is over and the file should be in the archive by now.
[[nodiscard]] bool archiveLate(const Disclosure& sheet, Term archive, const WorkCalendar& calendar, const Date& today);

/// W309: opinions past their day, with `number` and `days`.
[[nodiscard]] Problems overdueOpinions(const std::vector<PublicOpinion>& opinions, const Date& today);

/// A period of an item that is to be published (S0 待编制, or under way).
struct DueSheet {
    std::string item;
    ledger::AccountingPeriod period;
    Date dueOn{1900, 1, 1};
    Id<Disclosure> sheet; ///< none: nobody has begun
    State state = State::drafting;
    Date stepOn{1900, 1, 1}; ///< the day by which the next step is asked for; `dueOn` is that of hanging

    [[nodiscard]] int daysLate(const Date& today) const { return today > dueOn ? daysBetween(dueOn, today) : 0; }
};

/// What the days of sheets are counted by.
struct DueBy {
    ledger::LedgerLimits limits;
    WorkCalendar calendar;
};

/// What is due on `today`: for each enabled item of the calendar its periods that ended since `since` and are not on the wall
/// yet, the newest first, at most `periods` an item. Months are due on the day set for months, longer ones on that for quarters.
[[nodiscard]] std::vector<DueSheet> dueSheets(
    const std::vector<CatalogueItem>& items,
    const std::vector<Disclosure>& sheets,
    const DueBy& by,
    const Date& since,
    const Date& today,
    int periods = 4
);

/// The day by which the next step of a sheet is asked for: the draft after the end of its period, the word of
/// the supervisors after its submission, else the day on which it is to hang. None of them rolls.
[[nodiscard]] Date
stepDay(const DueSheet& due, const Disclosure& sheet, const ledger::LedgerLimits& limits, const WorkCalendar& calendar);

/// The day by which the sheet of a period is to hang.
[[nodiscard]] Date publishDay(const ledger::AccountingPeriod& period, const ledger::LedgerLimits& limits);

} // namespace linwu::disclosure
