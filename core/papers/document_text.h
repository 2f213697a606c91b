// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// A Document as plain text, for golden files of tests and for looking at a paper without a page.

#include "core/papers/document.h"

#include <string>

namespace linwu::papers {

/// One line a paragraph, label line, row or signature. Table rows stand as `| a | b |`, totals as `‖ a | b ‖`, label cells with
/// `*`, signatures as `签 role：name`, the seal place as `印 signer，date`, codes as `码 text`. Line breaks inside a cell become
/// `⏎`.
[[nodiscard]] std::string documentText(const Document& document);

} // namespace linwu::papers
