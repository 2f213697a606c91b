// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// A content as a line of acts brings it: base64. A line for the program may name a `file` instead, which it reads and puts here.

#include "core/attachments/content.h"
#include "core/registry/act_table.h"

namespace linwu::attachments {

/// The name of a file on the disk, for whoever reads the lines; the core reads no files of people.
inline constexpr const char* fileField = "file";

/// Fields `file`, `content`, `thumbnail`, `source_sha256`.
[[nodiscard]] std::vector<ActField> contentFields();

/// What the line brings; empty when it brings none. `invalid` with `attachment_damaged` at `content` or `thumbnail` when it is no
/// base64, with `attachment_unread` at `file` when nobody has read the file it names.
[[nodiscard]] Result<NewContent> contentIn(const ActInput& line);

/// Puts a content into a line.
void putContent(ActInput& line, const NewContent& content);

} // namespace linwu::attachments
