// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Files that belong to a case: their names, and what is in them.

#include "core/attachments/content.h"
#include "core/mediation/agreement_inputs.h"
#include "core/mediation/case_change.h"

namespace linwu::mediation {

/// `mediation.addAttachment`: notes a file; with a content the file itself is kept in the registry. Refused as
/// `attachments::checkContent`.
[[nodiscard]] CaseAct addAttachment(AttachmentInput input, attachments::NewContent content = {});

/// `mediation.removeAttachment`: `value_unknown` when the case has none of that key.
[[nodiscard]] CaseAct removeAttachment(Id<Attachment> attachment);

/// `mediation.keepSigned`: the signed copy has come back, with its scan where one was made.
[[nodiscard]] CaseAct keepSigned(KeepSignedInput input, attachments::NewContent scan = {});

/// The attachment of that name, or of the key `case_attachment:3`; nullptr when there is none or several.
[[nodiscard]] const Attachment* attachmentNamed(const CaseFile& file, const std::string& text);

} // namespace linwu::mediation
