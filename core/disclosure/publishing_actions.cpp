// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/disclosure/sheet_acts.h"
#include "core/ledger/ledger_actions.h"
#include "core/ledger/rule_table.h"
#include "core/registry/chain.h"
#include "core/rules/rule_queries.h"

namespace linwu::disclosure {

using ledger::problemOf;

namespace {

ledger::ClosedPart partOf(const Reader& reader, const Disclosure& sheet)
{
    return itemOf(reader, sheet).layout == "L10" ? ledger::ClosedPart::cards : ledger::ClosedPart::vouchers;
}

/// A sheet hangs after the meeting that approved it, and after the period it speaks of.
Problems checkPosting(const SheetFile& file, const Date& posted)
{
    bool early = posted <= file.sheet.lastOn;
    for (const auto& decision : file.decisions) {
        early = early || (decision.approved && decision.contentHash == file.sheet.contentHash && posted < decision.heldOn);
    }
    if (!early) {
        return {};
    }
    return {problemOf("posted_on", "date_outside_period", {{"day", isoText(posted)}})};
}

Problems checkPublication(Writer& writer, const SheetFile& file, const papers::Document& document, const WorkCalendar& calendar)
{
    const auto& sheet = file.sheet;
    const auto item = itemOf(writer.reader(), sheet);
    Problems problems = checkSigned(item.chain, file.signOffs, file.decisions, sheet.contentHash);
    append(problems, checkScope(item, sheet));
    append(problems, checkPosting(file, *sheet.postedOn));
    append(problems, checkDisplay(item, sheet, *sheet.postedOn, *sheet.untilOn, calendar));
    append(problems, problemsOf(scanSheet(document, writer.reader(), file)));
    return problems;
}

/// A sheet that is issued carries the end of the journal as it was the moment before (存证码), so that nobody can bend afterwards
/// what was done until then.
papers::Document withChainEnd(papers::Document document, const Reader& reader)
{
    if (const std::string end = chainEnd(reader); !end.empty()) {
        document.footNote += (document.footNote.empty() ? "" : "\n") + ("存证码：" + printedEnd(end));
    }
    return document;
}

Status issue(Writer& writer, const SheetFile& file, const papers::Document& sheet, const std::vector<papers::PageSize>& sizes)
{
    const papers::Document document = withChainEnd(sheet, writer.reader());
    for (const auto size : sizes) {
        const auto paper = size == papers::PageSize::a3 ? onA3(document) : document;
        papers::IssueOf of;
        of.aboutTable = std::string(Disclosure::table);
        of.aboutId = file.sheet.id.value;
        of.outlet = papers::Outlet::wall;
        if (const auto issued = issuePaper(writer, paper, of); !issued) {
            return issued.error();
        }
    }
    return {};
}

Status close(Writer& writer, const Disclosure& sheet)
{
    if (partOf(writer.reader(), sheet) == ledger::ClosedPart::cards) {
        return closeCards(writer, sheet.book, sheet.period(), sheet.number, sheet.version);
    }
    const auto books = ledger::loadPeriod(writer.reader(), sheet.book, sheet.period());
    return books ? closePeriod(writer, *books, sheet.number, sheet.version) : Status{failure(ErrorCode::notFound, "book")};
}

/// The version that this one corrects is replaced the moment the new one hangs.
Status replaceCorrected(Writer& writer, const Disclosure& sheet)
{
    if (!sheet.corrects.valid()) {
        return {};
    }
    const auto old = openFor(writer, sheet.corrects, Step::replace);
    if (!old) {
        return old.error();
    }
    return take(writer, old->sheet, old->sheet, Step::replace);
}

} // namespace

Result<Changes> publishSheet(Registry& registry, const Actor& actor, const Publication& publication)
{
    return registry.apply(actor, "disclosure.publish", [&](Writer& writer) -> Status {
        const auto opened = openFor(writer, publication.sheet, Step::publish);
        if (!opened) {
            return opened.error();
        }
        if (auto status = requireUnchanged(writer, *opened); !status) {
            return status;
        }
        SheetFile file = *opened;
        auto& sheet = file.sheet;
        sheet.postedOn = publication.postedOn;
        const WorkCalendar calendar = rules::calendarOf(writer.reader());
        const auto end =
            displayEnd(itemOf(writer.reader(), sheet), sheet.minDays, sheet.countMode, publication.postedOn, calendar);
        sheet.untilOn = publication.untilOn.value_or(end.due);
        const auto document = sheetDocument(writer.reader(), file);
        if (!document) {
            return document.error();
        }
        if (auto status = writer.require(checkPublication(writer, file, *document, calendar)); !status) {
            return status;
        }
        if (auto status = issue(writer, file, *document, publication.sizes); !status) {
            return status;
        }
        if (auto status = close(writer, sheet); !status) {
            return status;
        }
        if (auto status = replaceCorrected(writer, sheet); !status) {
            return status;
        }
        writer.makeFinal();
        return take(writer, opened->sheet, sheet, Step::publish);
    });
}

Result<Changes> expireSheet(Registry& registry, const Actor& actor, Id<Disclosure> id)
{
    return registry.apply(actor, "disclosure.expire", [&](Writer& writer) -> Status {
        const auto file = openFor(writer, id, Step::expire);
        if (!file) {
            return file.error();
        }
        if (file->sheet.untilOn && writer.today() <= *file->sheet.untilOn) {
            return invalid({problemOf("until_on", "display_not_over", {{"until", isoText(*file->sheet.untilOn)}})});
        }
        Disclosure ended = file->sheet;
        ended.endedOn = writer.today();
        return take(writer, file->sheet, ended, Step::expire);
    });
}

Result<Changes> archiveSheet(Registry& registry, const Actor& actor, Id<Disclosure> id)
{
    return registry.apply(actor, "disclosure.archive", [&](Writer& writer) -> Status {
        const auto file = openFor(writer, id, Step::archive);
        if (!file) {
            return file.error();
        }
        if (auto status = writer.require(checkArchive(*file, itemOf(writer.reader(), file->sheet))); !status) {
            return status;
        }
        Disclosure archived = file->sheet;
        archived.archivedOn = writer.today();
        return take(writer, file->sheet, archived, Step::archive);
    });
}

Result<Changes> correctSheet(Registry& registry, const Actor& actor, CorrectionNotice& notice, Disclosure& made)
{
    return registry.apply(actor, "disclosure.correct", [&](Writer& writer) -> Status {
        const auto file = openFor(writer, notice.disclosure, Step::correct);
        if (!file) {
            return file.error();
        }
        notice.noticedOn = writer.today();
        if (auto status = writer.add(notice); !status) {
            return status;
        }
        if (notice.grade == CorrectionGrade::typing) {
            writer.subject(file->sheet.number);
            return {};
        }
        const auto& wrong = file->sheet;
        if (const auto item = itemOf(writer.reader(), wrong); !item.makesSheet()) {
            return invalid({problemOf("item", "layout_unavailable", {{"layout", item.layout}})});
        }
        if (auto status = take(writer, wrong, wrong, Step::correct); !status) {
            return status;
        }
        if (auto status = reopenPeriod(writer, wrong.book, partOf(writer.reader(), wrong), wrong.period()); !status) {
            return status;
        }
        made = wrong;
        made.id = {};
        made.version = wrong.version + 1;
        made.state = State::drafting;
        made.corrects = wrong.id;
        made.contentHash.clear();
        made.secrecyReviewed = false;
        for (auto* day : {&made.submittedOn, &made.postedOn, &made.untilOn, &made.endedOn, &made.archivedOn}) {
            day->reset();
        }
        return writer.add(made);
    });
}

Result<Changes> withdrawSheet(Registry& registry, const Actor& actor, Id<Disclosure> id, const std::string& reason)
{
    return registry.apply(actor, "disclosure.withdraw", [&](Writer& writer) -> Status {
        const auto file = openFor(writer, id, Step::withdraw);
        if (!file) {
            return file.error();
        }
        if (trimmed(reason).empty()) {
            return invalid({problemOf("reason", "field_missing")});
        }
        const auto& sheet = file->sheet;
        if (auto status = reopenPeriod(writer, sheet.book, partOf(writer.reader(), sheet), sheet.period()); !status) {
            return status;
        }
        Disclosure withdrawn = sheet;
        withdrawn.withdrawnReason = trimmed(reason);
        return take(writer, sheet, withdrawn, Step::withdraw);
    });
}

std::vector<papers::IssuedPaper> listIssuedSheets(const Reader& reader, Id<Disclosure> sheet)
{
    return papers::listIssuedPapers(reader, Disclosure::table, sheet.value);
}

} // namespace linwu::disclosure
