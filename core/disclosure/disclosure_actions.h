// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Acts on a sheet, one for each step from drafting to the archive. Each is one act through the door.

#include "core/attachments/content.h"
#include "core/disclosure/sheet_checks.h"
#include "core/papers/issued_paper.h"
#include "core/registry/registry.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace linwu::disclosure {

/// 编制: which item of the catalogue, for which period of which book.
struct Preparation {
    std::string item;
    Id<ledger::Book> book;
    ledger::AccountingPeriod period;
    std::string hotline; ///< empty: the setting 监督电话
    std::string queryPlace;
    std::string note;
    Scope scope = Scope::everybody;
    std::optional<CountMode> countMode = std::nullopt; ///< none: the setting 计日方式 of today
    int minDays = 0;                                   ///< 0: as the catalogue asks
};

/// `disclosure.prepare`: S0 → S1. Refused with `period_published` (E111) while another sheet of the period stands, with
/// `layout_unavailable` for items whose sheet the program does not make.
Result<Changes> prepareSheet(Registry& registry, const Actor& actor, const Preparation& preparation, Disclosure& made);

/// `disclosure.edit`: hotline, place, note, days and scope, while the sheet is made. E308 once it has hung.
Result<Changes> editSheet(Registry& registry, const Actor& actor, const Disclosure& shown, const Disclosure& edited);

/// `disclosure.reword`: what the sheet says in place of the ledger's text; an empty text takes the ledger's again.
Result<Changes>
rewordRow(Registry& registry, const Actor& actor, Id<Disclosure> sheet, const std::string& place, const std::string& text);

/// `disclosure.waive`: lets a finding of the scanner stand, by two persons with a reason.
Result<Changes> waiveFinding(Registry& registry, const Actor& actor, ScanWaiver& waiver);

/// 提交审核: who made the sheet, and who keeps the accounts where the chain asks for it.
struct Submission {
    Id<Disclosure> sheet;
    Id<Staff> maker;
    Id<Staff> accountant;
};

/// `disclosure.submit`: S1 → S2, when every equation holds and the scanner finds nothing. Figures and content are fixed.
Result<Changes> submitSheet(Registry& registry, const Actor& actor, const Submission& submission);

/// `disclosure.takeBack`: S2, S3, S4 → S1, before it hangs.
Result<Changes> takeBackSheet(Registry& registry, const Actor& actor, Id<Disclosure> sheet);

/// 监督委员会审核; of 党务 items the 保密审查.
struct Review {
    Id<Disclosure> sheet;
    Id<Staff> staff;
    bool agrees = true;
    std::string opinion; ///< 审核意见: required
};

/// `disclosure.review`: S2 → S3, or back to the maker with the objection.
Result<Changes> reviewSheet(Registry& registry, const Actor& actor, const Review& review);

/// 两委审定: the meeting, and who answers for the sheet.
struct Ruling {
    Id<Disclosure> sheet;
    Id<Staff> responsible;
    MeetingDecision decision;
};

/// `disclosure.decide`: S3 → S4, or back to the maker.
Result<Changes> decideSheet(Registry& registry, const Actor& actor, const Ruling& ruling);

/// 公布
struct Publication {
    Id<Disclosure> sheet;
    Date postedOn{1900, 1, 1};
    std::optional<Date> untilOn = std::nullopt;                                      ///< none: the earliest day allowed
    std::vector<papers::PageSize> sizes{papers::PageSize::a4, papers::PageSize::a3}; ///< what is issued
};

/// `disclosure.publish`: S4 → S5. Stopped by the scanner (E201), missing signatures (E303), days (E304, E306), scope (E310).
/// Issues the paper, closes the period, replaces the version it corrects. Final: it is never undone.
Result<Changes> publishSheet(Registry& registry, const Actor& actor, const Publication& publication);

/// `disclosure.expire`: S5 → S6 once the last day is over.
Result<Changes> expireSheet(Registry& registry, const Actor& actor, Id<Disclosure> sheet);

/// `disclosure.archive`: S6 → S7 when the check list is complete.
Result<Changes> archiveSheet(Registry& registry, const Actor& actor, Id<Disclosure> sheet);

/// `disclosure.correct`: a notice beside the sheet (typing), or a new version (substance): C1, and `made` is the draft of the
/// next version; the period takes changes again.
Result<Changes> correctSheet(Registry& registry, const Actor& actor, CorrectionNotice& notice, Disclosure& made);

/// `disclosure.withdraw`: → W, with a reason. The period takes changes again.
Result<Changes> withdrawSheet(Registry& registry, const Actor& actor, Id<Disclosure> sheet, const std::string& reason);

/// `disclosure.addOpinion`: gives the number and the day by which it is answered.
Result<Changes> addOpinion(Registry& registry, const Actor& actor, PublicOpinion& opinion);

/// 答复
struct Answer {
    Id<PublicOpinion> opinion;
    Date on{1900, 1, 1};
    std::string text;
    std::optional<bool> satisfied;
};

/// `disclosure.answerOpinion`: past its day it asks for a reason (W309).
Result<Changes> answerOpinion(Registry& registry, const Actor& actor, const Answer& answer);

/// `disclosure.addEvidence`: a record of a photo, scan or receipt; photos must fall into the display (E307).
/// With a content the file itself is kept in the registry; refused as `attachments::checkContent`.
Result<Changes>
addEvidence(Registry& registry, const Actor& actor, Evidence& evidence, const attachments::NewContent& content = {});

/// `disclosure.removeEvidence`: not from a sheet in the archive (`published_is_final`).
Result<Changes> removeEvidence(Registry& registry, const Actor& actor, Id<Evidence> id);

/// `disclosure.chooseItem`: whether the community keeps an item of the catalogue.
Result<Changes> chooseItem(Registry& registry, const Actor& actor, const std::string& item, bool enabled);

/// `disclosure.chooseItems`: the same for several at once.
Result<Changes> chooseItems(Registry& registry, const Actor& actor, const std::map<std::string, bool>& choices);

/// 表外公开: a sheet that is not made by this program (a list, minutes, a notice) and hangs.
struct OutsidePosting {
    std::string item;
    ledger::AccountingPeriod period;
    Date postedOn{1900, 1, 1};
    std::string place; ///< where the sheet with its signatures is kept: required
};

/// `disclosure.recordOutside`: S0 → S5. Refused with `not_an_outside_sheet` for an item whose sheet the program makes or that is
/// not due by the calendar, with `period_published` (E111) while another sheet of the period stands.
Result<Changes> recordOutside(Registry& registry, const Actor& actor, const OutsidePosting& posting, Disclosure& made);

/// The sheets as they were issued, newest first.
[[nodiscard]] std::vector<papers::IssuedPaper> listIssuedSheets(const Reader& reader, Id<Disclosure> sheet);

} // namespace linwu::disclosure
