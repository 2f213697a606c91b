// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// A Document as one text and back: what an issued paper keeps, so that the same letter prints again years later.

#include "core/base/result.h"
#include "core/papers/document.h"

#include <string>
#include <string_view>

namespace linwu::papers {

/// `linwu-paper 1`, a line feed, then each part in the order of document_fields.h as `<bytes>:<text>`; lists lead with their
/// length, optional parts with 0 or 1, blocks with the word of their kind. Equal documents give equal texts.
[[nodiscard]] std::string pack(const Document& document);

/// The document of such a text. Refused with `newerFile` for a later version, with `unreadable` for anything else.
[[nodiscard]] Result<Document> unpack(std::string_view packed);

} // namespace linwu::papers
