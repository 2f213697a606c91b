// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/disclosure/disclosure_acts.h"

#include "core/attachments/content_input.h"
#include "core/disclosure/disclosure_actions.h"
#include "core/ledger/ledger_queries.h"
#include "core/registry/act_making.h"

namespace linwu::disclosure {

namespace {

using Kind = ActField::Kind;

ActField need(const char* name, Kind kind = Kind::text)
{
    return {name, kind, true, {}};
}

ActField may(const char* name, Kind kind = Kind::text)
{
    return {name, kind, false, {}};
}

/// An act on the sheet that a line names by key or by number.
template <class Run>
ActEntry onSheet(std::string action, std::vector<ActField> fields, Run run)
{
    return {
        std::move(action),
        std::move(fields),
        [run](Registry& registry, const Actor& actor, const ActInput& line) -> Result<ActOutcome> {
            ActReader reader(line);
            const auto numbered = findSheet(registry.reader(), line.record);
            const Id<Disclosure> id = numbered ? numbered->id : Id<Disclosure>{reader.recordKey()};
            const auto done = run(registry, actor, id, reader);
            return actOutcome(Disclosure::table, id.value, done);
        }};
}

/// Runs `act` when everything of the line could be read.
template <class Act>
Result<Changes> whenRead(ActReader& reader, Act act)
{
    const auto status = reader.status();
    return status ? act() : Result<Changes>(status.error());
}

Id<ledger::Book> bookOf(Registry& registry, ActReader& reader)
{
    const auto named = reader.value<Id<ledger::Book>>("book_id");
    const auto books = ledger::listBooks(registry.reader());
    return named.valid() || books.size() != 1 ? named : books.front().id;
}

ledger::AccountingPeriod readPeriod(ActReader& reader)
{
    return {reader.need<ledger::PeriodKind>("period_kind"), reader.need<int>("year"), reader.value<int>("index", 1)};
}

bool exists(const ledger::AccountingPeriod& period)
{
    return period.index >= 1 && period.index <= ledger::periodsPerYear(period.kind) && period.year >= 1900 && period.year <= 9998;
}

Result<ActOutcome> runPrepare(Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    Preparation preparation;
    preparation.item = reader.need<std::string>("item");
    preparation.book = bookOf(registry, reader);
    preparation.period = readPeriod(reader);
    preparation.hotline = reader.value<std::string>("hotline");
    preparation.queryPlace = reader.value<std::string>("query_place");
    preparation.note = reader.value<std::string>("note");
    preparation.scope = reader.value("scope", Scope::everybody);
    preparation.countMode = reader.value<std::optional<CountMode>>("count_mode");
    preparation.minDays = reader.value<int>("min_days");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    if (!exists(preparation.period)) {
        return invalid("index", "date_outside_period");
    }
    Disclosure made;
    const auto done = prepareSheet(registry, actor, preparation, made);
    return actOutcome(Disclosure::table, made.id.value, done);
}

Result<Changes> runEdit(Registry& registry, const Actor& actor, Id<Disclosure> id, ActReader& reader)
{
    const auto shown = shownRecord<Disclosure>(registry, id);
    if (!shown) {
        return shown.error();
    }
    const Disclosure edited = reader.over(*shown);
    return whenRead(reader, [&] { return editSheet(registry, actor, *shown, edited); });
}

Result<Changes> runWaive(Registry& registry, const Actor& actor, Id<Disclosure> id, ActReader& reader)
{
    ScanWaiver waiver;
    waiver.disclosure = id;
    waiver.kind = reader.need<std::string>("kind");
    waiver.textHash = reader.need<std::string>("text_hash");
    waiver.reason = reader.need<std::string>("reason");
    waiver.first = reader.need<Id<Staff>>("first_staff_id");
    waiver.second = reader.need<Id<Staff>>("second_staff_id");
    return whenRead(reader, [&] { return waiveFinding(registry, actor, waiver); });
}

Result<Changes> runSubmit(Registry& registry, const Actor& actor, Id<Disclosure> id, ActReader& reader)
{
    const Submission submission{id, reader.need<Id<Staff>>("maker_id"), reader.value<Id<Staff>>("accountant_id")};
    return whenRead(reader, [&] { return submitSheet(registry, actor, submission); });
}

Result<Changes> runReview(Registry& registry, const Actor& actor, Id<Disclosure> id, ActReader& reader)
{
    const Review review{
        id, reader.need<Id<Staff>>("staff_id"), reader.value<bool>("agrees", true), reader.need<std::string>("opinion")};
    return whenRead(reader, [&] { return reviewSheet(registry, actor, review); });
}

Result<Changes> runDecide(Registry& registry, const Actor& actor, Id<Disclosure> id, ActReader& reader)
{
    Ruling ruling;
    ruling.sheet = id;
    ruling.responsible = reader.need<Id<Staff>>("responsible_id");
    ruling.decision.heldOn = reader.need<Date>("held_on");
    ruling.decision.attendees = reader.need<std::string>("attendees");
    ruling.decision.expected = reader.need<int>("expected");
    ruling.decision.present = reader.need<int>("present");
    ruling.decision.approved = reader.value<bool>("approved", true);
    ruling.decision.result = reader.need<std::string>("result");
    return whenRead(reader, [&] { return decideSheet(registry, actor, ruling); });
}

Result<Changes> runPublish(Registry& registry, const Actor& actor, Id<Disclosure> id, ActReader& reader)
{
    Publication publication;
    publication.sheet = id;
    publication.postedOn = reader.need<Date>("posted_on");
    publication.untilOn = reader.value<std::optional<Date>>("until_on");
    return whenRead(reader, [&] { return publishSheet(registry, actor, publication); });
}

Result<Changes> runCorrect(Registry& registry, const Actor& actor, Id<Disclosure> id, ActReader& reader)
{
    CorrectionNotice notice = reader.over(CorrectionNotice{}, {"disclosure_id", "noticed_on"});
    notice.disclosure = id;
    return whenRead(reader, [&] {
        Disclosure made;
        return correctSheet(registry, actor, notice, made);
    });
}

Result<Changes> runOpinion(Registry& registry, const Actor& actor, Id<Disclosure> id, ActReader& reader)
{
    PublicOpinion opinion = reader.over(PublicOpinion{}, {"disclosure_id", "number", "due_on", "state", "answered_on", "answer"});
    opinion.disclosure = id;
    return whenRead(reader, [&] { return addOpinion(registry, actor, opinion); });
}

Result<Changes> runEvidence(Registry& registry, const Actor& actor, Id<Disclosure> id, ActReader& reader)
{
    Evidence evidence = reader.over(Evidence{}, {"disclosure_id", "content_id"});
    evidence.disclosure = id;
    return whenRead(reader, [&] {
        return attachments::contentIn(reader.line()).andThen([&](const attachments::NewContent& content) {
            return addEvidence(registry, actor, evidence, content);
        });
    });
}

std::vector<ActField> evidenceFields()
{
    auto fields = actFieldsOf<Evidence>({"kind"}, {"disclosure_id", "content_id"});
    const auto file = attachments::contentFields();
    fields.insert(fields.end(), file.begin(), file.end());
    return fields;
}

Result<Changes> runAnswer(Registry& registry, const Actor& actor, Id<PublicOpinion> id, ActReader& reader)
{
    Answer answer;
    answer.opinion = id;
    answer.on = reader.need<Date>("on");
    answer.text = reader.need<std::string>("answer");
    answer.satisfied = reader.value<std::optional<bool>>("satisfied");
    return whenRead(reader, [&] { return answerOpinion(registry, actor, answer); });
}

Result<ActOutcome> runChoose(Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    const auto item = reader.need<std::string>("item");
    const bool enabled = reader.value<bool>("enabled", true);
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    const auto done = chooseItem(registry, actor, item, enabled);
    if (!done) {
        return done.error();
    }
    ActOutcome outcome;
    outcome.record = "catalogue_item:" + item;
    outcome.changes = *done;
    return outcome;
}

Result<ActOutcome> runOutside(Registry& registry, const Actor& actor, const ActInput& line)
{
    ActReader reader(line);
    OutsidePosting posting;
    posting.item = reader.need<std::string>("item");
    posting.period = readPeriod(reader);
    posting.postedOn = reader.need<Date>("posted_on");
    posting.place = reader.need<std::string>("place");
    if (auto status = reader.status(); !status) {
        return status.error();
    }
    if (!exists(posting.period)) {
        return invalid("index", "date_outside_period");
    }
    Disclosure made;
    const auto done = recordOutside(registry, actor, posting, made);
    return actOutcome(Disclosure::table, made.id.value, done);
}

std::vector<ActEntry> draftingActs()
{
    return {
        {"disclosure.prepare",
         {need("item"),
          may("book_id", Kind::record),
          need("period_kind"),
          need("year", Kind::number),
          may("index", Kind::number),
          may("hotline"),
          may("query_place"),
          may("note"),
          may("scope"),
          may("count_mode"),
          may("min_days", Kind::number)},
         runPrepare},
        onSheet(
            "disclosure.edit",
            {may("hotline"), may("query_place"), may("note"), may("scope"), may("count_mode"), may("min_days", Kind::number)},
            runEdit
        ),
        onSheet(
            "disclosure.reword",
            {need("place"), need("text")},
            [](Registry& registry, const Actor& actor, Id<Disclosure> id, ActReader& reader) {
                const auto place = reader.need<std::string>("place");
                const auto text = reader.value<std::string>("text");
                return whenRead(reader, [&] { return rewordRow(registry, actor, id, place, text); });
            }
        ),
        onSheet(
            "disclosure.waive",
            {need("kind"),
             need("text_hash"),
             need("reason"),
             need("first_staff_id", Kind::record),
             need("second_staff_id", Kind::record)},
            runWaive
        ),
        onSheet("disclosure.submit", {need("maker_id", Kind::record), may("accountant_id", Kind::record)}, runSubmit),
        onSheet(
            "disclosure.takeBack",
            {},
            [](Registry& registry, const Actor& actor, Id<Disclosure> id, ActReader& reader) {
                return whenRead(reader, [&] { return takeBackSheet(registry, actor, id); });
            }
        ),
        onSheet("disclosure.review", {need("staff_id", Kind::record), may("agrees", Kind::yesNo), need("opinion")}, runReview),
        onSheet(
            "disclosure.decide",
            {need("responsible_id", Kind::record),
             need("held_on", Kind::date),
             need("attendees"),
             need("expected", Kind::number),
             need("present", Kind::number),
             may("approved", Kind::yesNo),
             need("result")},
            runDecide
        ),
    };
}

std::vector<ActEntry> publishedActs()
{
    return {
        onSheet("disclosure.publish", {need("posted_on", Kind::date), may("until_on", Kind::date)}, runPublish),
        onSheet(
            "disclosure.expire",
            {},
            [](Registry& registry, const Actor& actor, Id<Disclosure> id, ActReader& reader) {
                return whenRead(reader, [&] { return expireSheet(registry, actor, id); });
            }
        ),
        onSheet(
            "disclosure.archive",
            {},
            [](Registry& registry, const Actor& actor, Id<Disclosure> id, ActReader& reader) {
                return whenRead(reader, [&] { return archiveSheet(registry, actor, id); });
            }
        ),
        onSheet(
            "disclosure.correct",
            actFieldsOf<CorrectionNotice>({"place", "printed", "right_value", "cause"}, {"disclosure_id", "noticed_on"}),
            runCorrect
        ),
        onSheet(
            "disclosure.withdraw",
            {need("reason")},
            [](Registry& registry, const Actor& actor, Id<Disclosure> id, ActReader& reader) {
                const auto reason = reader.need<std::string>("reason");
                return whenRead(reader, [&] { return withdrawSheet(registry, actor, id, reason); });
            }
        ),
        onSheet(
            "disclosure.addOpinion",
            actFieldsOf<PublicOpinion>(
                {"received_on", "content"}, {"disclosure_id", "number", "due_on", "state", "answered_on", "answer", "satisfied"}
            ),
            runOpinion
        ),
        actOn<PublicOpinion>(
            "disclosure.answerOpinion", {need("on", Kind::date), need("answer"), may("satisfied", Kind::yesNo)}, runAnswer
        ),
        onSheet("disclosure.addEvidence", evidenceFields(), runEvidence),
        actOn<Evidence>(
            "disclosure.removeEvidence",
            {},
            [](Registry& registry, const Actor& actor, Id<Evidence> id, ActReader& reader) {
                return whenRead(reader, [&] { return removeEvidence(registry, actor, id); });
            }
        ),
        {"disclosure.chooseItem", {need("item"), may("enabled", Kind::yesNo)}, runChoose},
        {"disclosure.recordOutside",
         {need("item"),
          need("period_kind"),
          need("year", Kind::number),
          may("index", Kind::number),
          need("posted_on", Kind::date),
          need("place")},
         runOutside},
    };
}

} // namespace

std::vector<ActEntry> disclosureActs()
{
    std::vector<ActEntry> acts = draftingActs();
    const auto more = publishedActs();
    acts.insert(acts.end(), more.begin(), more.end());
    return acts;
}

} // namespace linwu::disclosure
