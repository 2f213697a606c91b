// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#include "core/mediation/attachment_actions.h"

#include "core/mediation/case_actions.h"
#include "core/mediation/copy_fields.h"

#include <algorithm>

namespace linwu::mediation {

namespace {

/// One content for an act that may be run several times: in a trial and in the door.
using Given = std::shared_ptr<const attachments::NewContent>;

Given shared(attachments::NewContent content)
{
    return std::make_shared<const attachments::NewContent>(std::move(content));
}

/// Keeps what was given behind the attachment; in a trial only asks whether it could.
void keepFile(CaseChange& change, Attachment& attachment, const attachments::NewContent& given)
{
    if (given.empty()) {
        return;
    }
    const std::int64_t owner = change.caseId().value;
    Problems problems = attachments::checkContent(*change.reader, attachments::caseContents, owner, given);
    if (!problems.empty()) {
        change.judge(std::move(problems));
        return;
    }
    attachment.sha256 = given.knownAs();
    if (change.writer != nullptr) {
        const auto kept = attachments::keepContent(*change.writer, attachments::caseContents, owner, given);
        change.judge(kept ? Problems{} : kept.error().problems);
        attachment.content = kept.valueOr({});
    }
}

} // namespace

CaseAct addAttachment(AttachmentInput input, attachments::NewContent content)
{
    return actWith(
        "mediation.addAttachment",
        std::move(input),
        [content = shared(std::move(content))](CaseChange& change, const AttachmentInput& given) {
            Attachment& attachment = addPart(change.file, change.file.attachments);
            copyFields(given, attachment);
            keepFile(change, attachment, *content);
        }
    );
}

CaseAct removeAttachment(Id<Attachment> attachment)
{
    return {"mediation.removeAttachment", [attachment](CaseChange& change) {
                if (std::erase_if(change.file.attachments, [&](const Attachment& one) { return one.id == attachment; }) == 0) {
                    change.judge({broken("attachment", "value_unknown")});
                }
            }};
}

CaseAct keepSigned(KeepSignedInput input, attachments::NewContent scan)
{
    return actWith(
        "mediation.keepSigned",
        std::move(input),
        [content = shared(std::move(scan))](CaseChange& change, const KeepSignedInput& given) {
            CaseFile& file = change.file;
            if (change.context.papers.find(given.paper) == nullptr) {
                change.judge({broken("paper", "value_unknown")});
                return;
            }
            if (given.pages < 1) {
                change.judge({broken("pages", "value_unknown")});
            }
            Sheet& sheet = sheetOf(file, given.paper, given.number);
            sheet.pages = given.pages;
            sheet.state = sheet.state == SheetState::filed ? SheetState::filed : SheetState::signedOff;
            if (!given.scan.empty()) {
                Attachment& attachment = addPart(file, file.attachments);
                attachment.name = given.scan;
                attachment.kind = "scan";
                attachment.pages = given.pages;
                attachment.sha256 = given.sha256;
                keepFile(change, attachment, *content);
            }
        }
    );
}

const Attachment* attachmentNamed(const CaseFile& file, const std::string& text)
{
    const Attachment* found = nullptr;
    for (const Attachment& one : file.attachments) {
        if (one.name == text || "case_attachment:" + std::to_string(one.id.value) == text) {
            if (found != nullptr) {
                return nullptr;
            }
            found = &one;
        }
    }
    return found;
}

} // namespace linwu::mediation
