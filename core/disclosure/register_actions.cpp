// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/disclosure/sheet_acts.h"
#include "core/ledger/rule_table.h"
#include "core/rules/rule_queries.h"

namespace linwu::disclosure {

using ledger::problemOf;

namespace {

/// `YJ-2025-003`
std::string opinionNumber(Writer& writer, const Date& day)
{
    const std::string year = std::to_string(static_cast<int>(day.year()));
    const std::string digits = std::to_string(writer.nextNumber("opinion/" + year));
    return "YJ-" + year + "-" + std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
}

} // namespace

Result<Changes> addOpinion(Registry& registry, const Actor& actor, PublicOpinion& opinion)
{
    return registry.apply(actor, "disclosure.addOpinion", [&](Writer& writer) -> Status {
        const auto sheet = findSheet(writer.reader(), opinion.disclosure);
        if (!sheet) {
            return failure(ErrorCode::notFound, "disclosure");
        }
        if (!wasPublished(sheet->state)) {
            return invalid(
                {problemOf("state", "step_out_of_order", {{"state", std::string(codeOf(sheet->state))}, {"step", "opinion"}})}
            );
        }
        if (opinion.receivedOn > writer.today()) {
            return invalid({problemOf("received_on", "date_outside_period", {{"day", isoText(opinion.receivedOn)}})});
        }
        opinion.number = opinionNumber(writer, opinion.receivedOn);
        const Term answer = ledger::limitsOn(writer.reader(), opinion.receivedOn).answer;
        opinion.dueOn = deadlineOf(opinion.receivedOn, answer, rules::calendarOf(writer.reader())).due;
        opinion.state = opinion.handler.empty() ? OpinionState::received : OpinionState::inHand;
        writer.subject(opinion.number);
        return writer.add(opinion);
    });
}

Result<Changes> answerOpinion(Registry& registry, const Actor& actor, const Answer& answer)
{
    return registry.apply(actor, "disclosure.answerOpinion", [&](Writer& writer) -> Status {
        const auto opinion = findOpinion(writer.reader(), answer.opinion);
        if (!opinion) {
            return failure(ErrorCode::notFound, "opinion");
        }
        if (!opinion->open()) {
            return invalid(
                {problemOf("state", "step_out_of_order", {{"state", std::string(codeOf(opinion->state))}, {"step", "answer"}})}
            );
        }
        Problems problems = overdueOpinions({*opinion}, answer.on);
        if (trimmed(answer.text).empty()) {
            problems.push_back(problemOf("answer", "field_missing"));
        }
        if (auto status = writer.require(problems); !status) {
            return status;
        }
        PublicOpinion answered = *opinion;
        answered.state = OpinionState::answered;
        answered.answeredOn = answer.on;
        answered.answer = trimmed(answer.text);
        answered.satisfied = answer.satisfied;
        writer.subject(opinion->number);
        return writer.edit(*opinion, answered);
    });
}

namespace {

/// Evidence is added to and taken from a sheet that is not in the archive yet.
Result<Disclosure> openSheet(const Writer& writer, Id<Disclosure> id)
{
    const auto sheet = findSheet(writer.reader(), id);
    if (!sheet) {
        return failure(ErrorCode::notFound, "disclosure");
    }
    if (sheet->state == State::archived) {
        return invalid({problemOf("state", "published_is_final")});
    }
    return *sheet;
}

Status keepFile(Writer& writer, Evidence& evidence, const attachments::NewContent& given)
{
    const std::int64_t owner = evidence.disclosure.value;
    const Problems problems = attachments::checkContent(writer.reader(), attachments::evidenceContents, owner, given);
    if (auto status = writer.require(problems); !status) {
        return status;
    }
    const auto kept = attachments::keepContent(writer, attachments::evidenceContents, owner, given);
    if (!kept) {
        return kept.error();
    }
    evidence.content = *kept;
    return {};
}

} // namespace

Result<Changes> addEvidence(Registry& registry, const Actor& actor, Evidence& evidence, const attachments::NewContent& content)
{
    return registry.apply(actor, "disclosure.addEvidence", [&](Writer& writer) -> Status {
        const auto sheet = openSheet(writer, evidence.disclosure);
        if (!sheet) {
            return sheet.error();
        }
        evidence.sha256 = content.empty() ? evidence.sha256 : content.knownAs();
        const auto known = listEvidenceByDigest(writer.reader(), evidence.sha256);
        if (auto status = writer.require(checkPhoto(evidence, *sheet, known)); !status) {
            return status;
        }
        if (auto status = content.empty() ? Status() : keepFile(writer, evidence, content); !status) {
            return status;
        }
        writer.subject(sheet->number);
        return writer.add(evidence);
    });
}

Result<Changes> removeEvidence(Registry& registry, const Actor& actor, Id<Evidence> id)
{
    return registry.apply(actor, "disclosure.removeEvidence", [&](Writer& writer) -> Status {
        const auto evidence = findEvidence(writer.reader(), id);
        if (!evidence) {
            return failure(ErrorCode::notFound, "evidence");
        }
        const auto sheet = openSheet(writer, evidence->disclosure);
        if (!sheet) {
            return sheet.error();
        }
        writer.subject(sheet->number);
        return writer.remove(*evidence);
    });
}

} // namespace linwu::disclosure
