// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/disclosure/sheet_acts.h"
#include "core/ledger/rule_table.h"

namespace linwu::disclosure {

using ledger::problemOf;

Result<Changes> reviewSheet(Registry& registry, const Actor& actor, const Review& review)
{
    return registry.apply(actor, "disclosure.review", [&](Writer& writer) -> Status {
        const Step step = review.agrees ? Step::agree : Step::object;
        const auto file = openFor(writer, review.sheet, step);
        if (!file) {
            return file.error();
        }
        const bool secrecy = itemOf(writer.reader(), file->sheet).chain == Chain::c2;
        const SignRole role = secrecy ? SignRole::secrecy : SignRole::supervisor;
        const auto staff = loadStaffBook(writer.reader());
        Problems problems = checkSigners(signersWith(*file, {{role, review.staff}}), staff, writer.today());
        if (trimmed(review.opinion).empty()) {
            problems.push_back(problemOf("opinion", "field_missing"));
        }
        if (auto status = writer.require(problems); !status) {
            return status;
        }
        if (auto status = requireUnchanged(writer, *file); !status) {
            return status;
        }
        SignOff signOff;
        signOff.role = role;
        signOff.staff = review.staff;
        signOff.agrees = review.agrees;
        signOff.opinion = trimmed(review.opinion);
        if (auto status = sign(writer, *file, staff, signOff, file->sheet.contentHash); !status) {
            return status;
        }
        Disclosure reviewed = file->sheet;
        reviewed.secrecyReviewed = secrecy && review.agrees;
        return take(writer, file->sheet, reviewed, step);
    });
}

Result<Changes> decideSheet(Registry& registry, const Actor& actor, const Ruling& ruling)
{
    return registry.apply(actor, "disclosure.decide", [&](Writer& writer) -> Status {
        const Step step = ruling.decision.approved ? Step::approve : Step::refuse;
        const auto file = openFor(writer, ruling.sheet, step);
        if (!file) {
            return file.error();
        }
        const auto staff = loadStaffBook(writer.reader());
        Problems problems =
            checkSigners(signersWith(*file, {{SignRole::responsible, ruling.responsible}}), staff, writer.today());
        if (ruling.decision.heldOn > writer.today() || ruling.decision.heldOn <= file->sheet.lastOn) {
            problems.push_back(problemOf("held_on", "date_outside_period", {{"day", isoText(ruling.decision.heldOn)}}));
        }
        if (auto status = writer.require(problems); !status) {
            return status;
        }
        if (auto status = requireUnchanged(writer, *file); !status) {
            return status;
        }
        SignOff signOff;
        signOff.role = SignRole::responsible;
        signOff.staff = ruling.responsible;
        signOff.agrees = ruling.decision.approved;
        if (auto status = sign(writer, *file, staff, signOff, file->sheet.contentHash); !status) {
            return status;
        }
        MeetingDecision decision = ruling.decision;
        decision.disclosure = file->sheet.id;
        decision.contentHash = file->sheet.contentHash;
        if (auto status = writer.add(decision); !status) {
            return status;
        }
        return take(writer, file->sheet, file->sheet, step);
    });
}

} // namespace linwu::disclosure
