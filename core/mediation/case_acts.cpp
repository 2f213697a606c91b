// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/case_acts.h"

#include "core/attachments/content_input.h"
#include "core/mediation/attachment_actions.h"
#include "core/mediation/case_actions.h"
#include "core/mediation/case_look.h"
#include "core/mediation/case_papers.h"
#include "core/mediation/case_queries.h"
#include "core/mediation/paper_actions.h"
#include "core/mediation/party_entry.h"
#include "core/mediation/register_actions.h"

#include <algorithm>
#include <iterator>

namespace linwu::mediation {

namespace {

ActOutcome outcomeOf(const CaseStep& step)
{
    return {"mediation_case:" + std::to_string(step.caseId.value), step.changes, step.notes};
}

Result<ActOutcome> done(const Result<CaseStep>& step)
{
    return step.andThen([](const CaseStep& made) -> Result<ActOutcome> { return outcomeOf(made); });
}

/// The case a line names, or why there is none.
Result<Id<MediationCase>> caseOf(Registry& registry, const ActInput& line)
{
    return registry.read(
                       {}, [&](const Reader& reader) { return findCaseByText(reader, line.record); }
    ).andThen([&](const Id<MediationCase>& id) -> Result<Id<MediationCase>> {
        if (!id.valid()) {
            return failure(ErrorCode::notFound, "record", "mediation_case");
        }
        return id;
    });
}

/// An act on a case that a line names.
template <class Input>
ActEntry onCase(std::string action, CaseAct (*make)(Input))
{
    return {std::move(action), fieldsOfInput<Input>(), [make](Registry& registry, const Actor& actor, const ActInput& line) {
                Problems problems;
                Input input = readInput(line, Input{}, problems);
                if (blocks(problems)) {
                    return Result<ActOutcome>(invalid(std::move(problems)));
                }
                return caseOf(registry, line).andThen([&](const Id<MediationCase>& id) {
                    return done(doAct(registry, actor, id, make(input)));
                });
            }};
}

/// An act that makes a case.
template <class Input>
ActEntry onNewCase(std::string action, CaseAct (*make)(Input))
{
    return {std::move(action), fieldsOfInput<Input>(), [make](Registry& registry, const Actor& actor, const ActInput& line) {
                Problems problems;
                Input input = readInput(line, Input{}, problems);
                if (blocks(problems)) {
                    return Result<ActOutcome>(invalid(std::move(problems)));
                }
                return done(doAct(registry, actor, {}, make(std::move(input))));
            }};
}

/// The case with what rules need, outside the door: the start of a change to something that stands in it.
Result<CaseChange> standing(Registry& registry, const ActInput& line)
{
    return caseOf(registry, line).andThen([&](const Id<MediationCase>& id) {
        return registry.read({}, [&](const Reader& reader) {
            CaseChange change;
            change.file = findCase(reader, id).value_or(CaseFile{});
            change.context = contextOf(reader);
            return change;
        });
    });
}

Result<ActOutcome> runEdit(Registry& registry, const Actor& actor, const ActInput& line)
{
    return standing(registry, line).andThen([&](const CaseChange& change) -> Result<ActOutcome> {
        Problems problems;
        ApplicationInput input = readInput(line, inputOf(change), problems);
        if (blocks(problems)) {
            return invalid(std::move(problems));
        }
        return done(doAct(registry, actor, change.caseId(), editCase(std::move(input))));
    });
}

/// `paper.issue` of a line: the paper as it prints now, kept as issued.
Result<ActOutcome> runIssue(Registry& registry, const Actor& actor, const ActInput& line)
{
    Problems problems;
    const IssueInput input = readInput(line, IssueInput{}, problems);
    append(problems, missingFields(input));
    if (blocks(problems)) {
        return invalid(std::move(problems));
    }
    return standing(registry, line).andThen([&](const CaseChange& change) -> Result<ActOutcome> {
        auto document = casePaper(change.file, input.paper, input.number, change.context);
        if (!document) {
            return document.error();
        }
        const PaperIssue issue{change.caseId(), input.number, *std::move(document), papers::Outlet::printer};
        return issueCasePaper(registry, actor, issue).andThen([&](const Changes& changes) -> Result<ActOutcome> {
            return ActOutcome{"mediation_case:" + std::to_string(change.caseId().value), changes, {}};
        });
    });
}

/// An act on somebody of a case, named in the field `field`. `find(file, text)` answers nullptr for nobody.
template <class Find, class Run>
ActEntry onSomebody(std::string action, const char* field, std::vector<ActField> fields, Find find, Run run)
{
    fields.insert(fields.begin(), ActField{field, ActField::Kind::text, true, {}});
    return {std::move(action), std::move(fields), [=](Registry& registry, const Actor& actor, const ActInput& line) {
                return standing(registry, line).andThen([&](const CaseChange& change) -> Result<ActOutcome> {
                    const auto* somebody = find(change.file, line.text(field));
                    if (somebody == nullptr) {
                        return invalid(Problems{broken(field, "value_unknown")});
                    }
                    Problems problems;
                    const CaseAct act = run(change, *somebody, line, problems);
                    if (blocks(problems)) {
                        return invalid(std::move(problems));
                    }
                    return done(doAct(registry, actor, change.caseId(), act));
                });
            }};
}

template <class Run>
ActEntry onParty(std::string action, std::vector<ActField> fields, Run run)
{
    return onSomebody(std::move(action), "party", std::move(fields), partyNamed, run);
}

/// The same on a representative; the field `name` may be corrected, so it is named apart.
template <class Run>
ActEntry onRepresentative(std::string action, std::vector<ActField> fields, Run run)
{
    return onSomebody(std::move(action), "representative", std::move(fields), representativeNamed, run);
}

/// An act on a case that may bring a file.
template <class Input>
ActEntry withFile(std::string action, CaseAct (*make)(Input, attachments::NewContent))
{
    auto fields = fieldsOfInput<Input>();
    std::ranges::move(attachments::contentFields(), std::back_inserter(fields));
    return {std::move(action), std::move(fields), [make](Registry& registry, const Actor& actor, const ActInput& line) {
                Problems problems;
                Input input = readInput(line, Input{}, problems);
                if (blocks(problems)) {
                    return Result<ActOutcome>(invalid(std::move(problems)));
                }
                return attachments::contentIn(line).andThen([&](const attachments::NewContent& content) {
                    return caseOf(registry, line).andThen([&](const Id<MediationCase>& id) {
                        return done(doAct(registry, actor, id, make(input, content)));
                    });
                });
            }};
}

std::vector<ActEntry> attachmentActs()
{
    return {
        withFile<AttachmentInput>("mediation.addAttachment", addAttachment),
        withFile<KeepSignedInput>("mediation.keepSigned", keepSigned),
        onSomebody(
            "mediation.removeAttachment",
            "attachment",
            {},
            attachmentNamed,
            [](const CaseChange&, const Attachment& attachment, const ActInput&, Problems&) {
                return removeAttachment(attachment.id);
            }
        ),
    };
}

std::vector<ActEntry> partyActs()
{
    using Fields = std::vector<ActField>;
    return {
        onCase<PartyInput>("mediation.addParty", addParty),
        onParty(
            "mediation.editParty",
            fieldsOfInput<PartyInput>(),
            [](const CaseChange& change, const Party& party, const ActInput& line, Problems& problems) {
                return editParty(party.id, readInput(line, inputOf(change, party), problems));
            }
        ),
        onParty(
            "mediation.changeParty",
            fieldsOfInput<PartyChangeInput>(),
            [](const CaseChange& change, const Party& party, const ActInput& line, Problems& problems) {
                return changeParty(party.id, readInput(line, PartyChangeInput{inputOf(change, party), {}, {}}, problems));
            }
        ),
        onParty(
            "mediation.removeParty",
            Fields{},
            [](const CaseChange&, const Party& party, const ActInput&, Problems&) { return removeParty(party.id); }
        ),
        onParty(
            "mediation.addRepresentative",
            fieldsOfInput<RepresentativeInput>(),
            [](const CaseChange&, const Party& party, const ActInput& line, Problems& problems) {
                return addRepresentative(party.id, readInput(line, RepresentativeInput{}, problems));
            }
        ),
        onRepresentative(
            "mediation.editRepresentative",
            fieldsOfInput<RepresentativeInput>(),
            [](const CaseChange& change, const Representative& who, const ActInput& line, Problems& problems) {
                return editRepresentative(who.id, readInput(line, inputOf(change, who), problems));
            }
        ),
        onRepresentative(
            "mediation.removeRepresentative",
            Fields{},
            [](const CaseChange&, const Representative& who, const ActInput&, Problems&) { return removeRepresentative(who.id); }
        ),
    };
}

/// An act on the register itself.
template <class Input, class Run>
ActEntry onRegister(std::string action, Run run)
{
    return {std::move(action), fieldsOfInput<Input>(), [run](Registry& registry, const Actor& actor, const ActInput& line) {
                Problems problems;
                const Input input = readInput(line, Input{}, problems);
                if (blocks(problems)) {
                    return Result<ActOutcome>(invalid(std::move(problems)));
                }
                return run(registry, actor, input);
            }};
}

std::vector<ActEntry> registerActs()
{
    return {
        onRegister<CommitteeInput>(
            "mediation.addCommittee",
            [](Registry& registry, const Actor& actor, const CommitteeInput& input) -> Result<ActOutcome> {
                Id<Committee> id;
                return addCommittee(registry, actor, input, id).andThen([&](const Changes& changes) -> Result<ActOutcome> {
                    return ActOutcome{"mediation_committee:" + std::to_string(id.value), changes, {}};
                });
            }
        ),
        onRegister<DutyInput>(
            "mediation.setDuty",
            [](Registry& registry, const Actor& actor, const DutyInput& input) {
                return setDuty(registry, actor, input).andThen([](const Changes& changes) -> Result<ActOutcome> {
                    return ActOutcome{{}, changes, {}};
                });
            }
        ),
        onRegister<MonthInput>(
            "mediation.lockMonth",
            [](Registry& registry, const Actor& actor, const MonthInput& input) {
                return lockMonth(registry, actor, input).andThen([](const Changes& changes) -> Result<ActOutcome> {
                    return ActOutcome{{}, changes, {}};
                });
            }
        ),
    };
}

std::vector<ActEntry> caseActs()
{
    return {
        onNewCase<ClueInput>("mediation.noteClue", noteClue),
        onCase<ApplicationInput>("mediation.takeUp", takeUpClue),
        onNewCase<ApplicationInput>("mediation.apply", applyForMediation),
        {"mediation.edit", fieldsOfInput<ApplicationInput>(), runEdit},
        onCase<AcceptInput>("mediation.accept", acceptCase),
        onCase<DeclineInput>("mediation.declineCase", declineCase),
        onCase<InformInput>("mediation.inform", informParties),
        onCase<AssignInput>("mediation.assign", assignMediators),
        onCase<RelationInput>("mediation.discloseRelation", discloseRelation),
        onCase<RecusalInput>("mediation.askRecusal", askRecusal),
        onCase<ReplaceHostInput>("mediation.replaceHost", replaceHost),
        onCase<ReasonInput>("mediation.void", voidCase),
        {"mediation.remove",
         {},
         [](Registry& registry, const Actor& actor, const ActInput& line) {
             return caseOf(registry, line).andThen([&](const Id<MediationCase>& id) {
                 return done(doAct(registry, actor, id, removeCaseAct()));
             });
         }},
        {"paper.issue", fieldsOfInput<IssueInput>(), runIssue},
        onCase<InvestigationInput>("mediation.investigate", investigate),
        onCase<EvidenceInput>("mediation.addEvidence", addEvidence),
        onCase<SittingInput>("mediation.recordSession", recordSitting),
        onCase<SuspendInput>("mediation.suspend", suspendCase),
        onCase<ResumeInput>("mediation.resume", resumeCase),
        onCase<ExtendInput>("mediation.extend", extendTerm),
        onCase<RefuseInput>("mediation.refuse", refuseMediation),
        onCase<LiftRefusalInput>("mediation.liftRefusal", liftRefusal),
        onCase<WithdrawInput>("mediation.withdraw", withdrawApplication),
        onCase<TerminateInput>("mediation.terminate", terminateMediation),
        onCase<TransferInput>("mediation.transfer", transferCase),
        onCase<ReceiptInput>("mediation.receiveReceipt", receiveReceipt),
        onCase<InviteInput>("mediation.invite", inviteGuest),
        onCase<DangerInput>("mediation.reportDanger", reportDanger),
        onCase<DraftInput>("mediation.draftAgreement", draftAgreement),
        onCase<DraftInput>("mediation.reachOralAgreement", reachOralAgreement),
        onCase<SignInput>("mediation.sign", signAgreement),
        onCase<SealInput>("mediation.seal", sealAgreement),
        onCase<BackOutInput>("mediation.backOut", backOut),
        onCase<ReopenInput>("mediation.reopenAgreement", reopenAgreement),
        onCase<PerformInput>("mediation.perform", performObligation),
        onCase<UrgeInput>("mediation.urge", urgePerformance),
        onCase<VisitInput>("mediation.visit", visitParties),
        onCase<ConfirmationInput>("mediation.applyConfirmation", applyConfirmation),
        onCase<DocketInput>("mediation.docketConfirmation", docketConfirmation),
        onCase<RulingInput>("mediation.recordRuling", recordRuling),
        onCase<SheetInput>("mediation.addSheet", addSheet),
        onCase<ClaimInput>("mediation.claim", claimSubsidy),
        {"mediation.look",
         {},
         [](Registry& registry, const Actor& actor, const ActInput& line) {
             return caseOf(registry, line).andThen([&](const Id<MediationCase>& id) {
                 return lookInto(registry, actor, id).andThen([&](const Changes& changes) -> Result<ActOutcome> {
                     return ActOutcome{"mediation_case:" + std::to_string(id.value), changes, {}};
                 });
             });
         }},
        onCase<SignSheetsInput>("mediation.signSheets", signSheets),
        onCase<CloseInput>("mediation.close", closeCase),
        onCase<ArchiveInput>("mediation.archive", archiveCase),
    };
}

} // namespace

std::vector<ActEntry> mediationActs()
{
    std::vector<ActEntry> all = caseActs();
    for (auto entries : {attachmentActs(), partyActs(), registerActs()}) {
        std::ranges::move(entries, std::back_inserter(all));
    }
    return all;
}

} // namespace linwu::mediation
