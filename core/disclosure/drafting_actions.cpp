// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/sheet_acts.h"
#include "core/ledger/ledger_queries.h"
#include "core/ledger/rule_table.h"
#include "core/rules/rule_queries.h"

#include <algorithm>

namespace linwu::disclosure {

using ledger::problemOf;

namespace {

std::string hotlineOf(const Reader& reader)
{
    const auto rule = rules::ruleOn(reader, "settings", "hotline", reader.today());
    return rule ? rule->value : std::string();
}

Result<Disclosure> draftOf(const Reader& reader, const Preparation& preparation)
{
    const auto catalogue = catalogueOf(reader, reader.today());
    const auto* item = catalogue.find(preparation.item);
    if (item == nullptr) {
        return invalid({problemOf("item", "field_missing")});
    }
    if (!item->makesSheet()) {
        return invalid({problemOf("item", "layout_unavailable", {{"layout", item->layout}})});
    }
    if (item->period() != preparation.period.kind) {
        return invalid({problemOf("period", "date_outside_period", {{"day", isoText(preparation.period.firstDay())}})});
    }
    if (!ledger::findBook(reader, preparation.book)) {
        return invalid({problemOf("book", "field_missing")});
    }
    Disclosure draft;
    draft.item = preparation.item;
    draft.book = preparation.book;
    draft.periodKind = preparation.period.kind;
    draft.firstOn = preparation.period.firstDay();
    draft.lastOn = preparation.period.lastDay();
    draft.number = numberOf(preparation.item, preparation.period);
    draft.hotline = preparation.hotline.empty() ? hotlineOf(reader) : preparation.hotline;
    draft.queryPlace = preparation.queryPlace;
    draft.note = preparation.note;
    draft.scope = preparation.scope;
    draft.countMode = preparation.countMode.value_or(rules::countMode(reader, reader.today()));
    draft.minDays = preparation.minDays == 0 ? item->minDays : preparation.minDays;
    return draft;
}

} // namespace

Result<Changes> prepareSheet(Registry& registry, const Actor& actor, const Preparation& preparation, Disclosure& made)
{
    return registry.apply(actor, "disclosure.prepare", [&](Writer& writer) -> Status {
        auto draft = draftOf(writer.reader(), preparation);
        if (!draft) {
            return draft.error();
        }
        const auto versions = listVersions(writer.reader(), draft->number);
        if (auto status = writer.require(checkPlace(versions)); !status) {
            return status;
        }
        made = *draft;
        made.version = versions.empty() ? 1 : versions.back().version + 1;
        writer.subject(made.number);
        return writer.add(made);
    });
}

Result<Changes> editSheet(Registry& registry, const Actor& actor, const Disclosure& shown, const Disclosure& edited)
{
    return registry.apply(actor, "disclosure.edit", [&](Writer& writer) -> Status {
        const auto file = openFor(writer, shown.id, Step::edit);
        if (!file) {
            return file.error();
        }
        // Only the words beside the figures and how it hangs; state, number and content belong to the steps.
        Disclosure words = shown;
        words.hotline = edited.hotline;
        words.queryPlace = edited.queryPlace;
        words.note = edited.note;
        words.scope = edited.scope;
        words.countMode = edited.countMode;
        words.minDays = edited.minDays;
        writer.subject(shown.number);
        return writer.edit(shown, words);
    });
}

Result<Changes>
rewordRow(Registry& registry, const Actor& actor, Id<Disclosure> sheet, const std::string& place, const std::string& text)
{
    return registry.apply(actor, "disclosure.reword", [&](Writer& writer) -> Status {
        const auto file = openFor(writer, sheet, Step::edit);
        if (!file) {
            return file.error();
        }
        writer.subject(file->sheet.number);
        for (const auto& wording : file->wordings) {
            if (wording.place != place) {
                continue;
            }
            SheetWording edited = wording;
            edited.text = text;
            return text.empty() ? writer.remove(wording) : writer.edit(wording, edited);
        }
        SheetWording wording{{}, sheet, place, text};
        return text.empty() ? Status{} : writer.add(wording);
    });
}

Result<Changes> waiveFinding(Registry& registry, const Actor& actor, ScanWaiver& waiver)
{
    return registry.apply(actor, "disclosure.waive", [&](Writer& writer) -> Status {
        const auto sheet = findSheet(writer.reader(), waiver.disclosure);
        if (!sheet) {
            return failure(ErrorCode::notFound, "disclosure");
        }
        if (wasPublished(sheet->state)) {
            return invalid({problemOf("state", "published_is_final")});
        }
        waiver.givenOn = writer.today();
        writer.subject(sheet->number);
        return writer.add(waiver);
    });
}

namespace {

Status fixFigures(Writer& writer, const SheetFile& file)
{
    for (const auto& figure : file.figures) {
        if (auto status = writer.remove(figure); !status) {
            return status;
        }
    }
    for (auto figure : currentFigures(writer.reader(), file.sheet)) {
        figure.disclosure = file.sheet.id;
        if (auto status = writer.add(figure); !status) {
            return status;
        }
    }
    return {};
}

/// Equations and the scan, before a sheet leaves the maker's hands.
Problems checkContent(const Reader& reader, const SheetFile& file, const papers::Document& document)
{
    Problems problems = checkFigures(reader, file.sheet);
    if (reader.today() <= file.sheet.lastOn) {
        problems.push_back(problemOf("period", "date_outside_period", {{"day", isoText(file.sheet.lastOn)}}));
    }
    append(problems, problemsOf(scanSheet(document, reader, file)));
    return problems;
}

Status signMakers(Writer& writer, const SheetFile& file, const Submission& submission, const std::string& hash)
{
    const auto item = itemOf(writer.reader(), file.sheet);
    const auto staff = loadStaffBook(writer.reader());
    Signers signers{{SignRole::maker, submission.maker}};
    const auto roles = rolesOf(item.chain);
    if (std::find(roles.begin(), roles.end(), SignRole::accountant) != roles.end()) {
        signers[SignRole::accountant] = submission.accountant;
    }
    if (auto status = writer.require(checkSigners(signers, staff, writer.today())); !status) {
        return status;
    }
    for (const auto& [role, id] : signers) {
        SignOff signOff;
        signOff.role = role;
        signOff.staff = id;
        if (auto status = sign(writer, file, staff, signOff, hash); !status) {
            return status;
        }
    }
    return {};
}

} // namespace

Result<Changes> submitSheet(Registry& registry, const Actor& actor, const Submission& submission)
{
    return registry.apply(actor, "disclosure.submit", [&](Writer& writer) -> Status {
        const auto file = openFor(writer, submission.sheet, Step::submit);
        if (!file) {
            return file.error();
        }
        const auto document = sheetDocument(writer.reader(), *file);
        const auto hash = currentHash(writer.reader(), *file);
        if (!document || !hash) {
            return document ? hash.error() : document.error();
        }
        if (auto status = writer.require(checkContent(writer.reader(), *file, *document)); !status) {
            return status;
        }
        if (auto status = signMakers(writer, *file, submission, *hash); !status) {
            return status;
        }
        if (auto status = fixFigures(writer, *file); !status) {
            return status;
        }
        Disclosure submitted = file->sheet;
        submitted.contentHash = *hash;
        submitted.submittedOn = writer.today();
        return take(writer, file->sheet, submitted, Step::submit);
    });
}

Result<Changes> takeBackSheet(Registry& registry, const Actor& actor, Id<Disclosure> id)
{
    return registry.apply(actor, "disclosure.takeBack", [&](Writer& writer) -> Status {
        const auto file = openFor(writer, id, Step::takeBack);
        if (!file) {
            return file.error();
        }
        Disclosure draft = file->sheet;
        draft.contentHash.clear();
        draft.submittedOn.reset();
        draft.secrecyReviewed = false;
        return take(writer, file->sheet, draft, Step::takeBack);
    });
}

} // namespace linwu::disclosure
