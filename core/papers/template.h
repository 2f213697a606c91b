// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
#pragma once
// Template: the wording of a paper (resources/papers/*.txt) and named values become a Document. The markup is described in
// resources/papers/README.md.

#include "core/base/result.h"
#include "core/papers/document.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linwu::papers {

/// What stands in place of `{{name}}`. A line break in the text starts a new paragraph, or a new line inside a cell.
struct TemplateText {
    TemplateText() = default;

    TemplateText(std::string words)
        : text(std::move(words))
    {}

    TemplateText(std::string_view words)
        : text(words)
    {}

    TemplateText(const char* words)
        : text(words)
    {}

    TemplateText(std::string words, std::int64_t number)
        : text(std::move(words))
        , amount(number)
    {}

    std::string text;
    std::optional<std::int64_t>
        amount; ///< 分, 0.01 ㎡ or a count behind the text: reaches Cell::amount when the cell is this name alone
};

/// The values of one paper: texts by name and rows by name of the list. A row is itself a set of values, so lists nest. Inside
/// `{{#each}}` a name means the row's value first, then that of the paper around it.
struct TemplateValues {
    std::map<std::string, TemplateText, std::less<>> texts;
    std::map<std::string, std::vector<TemplateValues>, std::less<>> rows;
};

/// The paper of this wording and these values. Refused with `invalid` and one Problem a fault, each with the arg `line`:
/// `template_syntax` (field = the word not understood), `template_name_unknown` (the wording asks for a name that no value has),
/// `template_name_unused` (a value that the wording neither prints nor lists under `@omit`; without a line).
[[nodiscard]] Result<Document> fillTemplate(std::string_view wording, const TemplateValues& values);

/// The paper `code` (`XYS`) as shipped in `papers/<code>.txt`, or by the office's own wording where there is one.
/// Refused with `notFound` when no such paper is shipped and no wording is given.
[[nodiscard]] Result<Document>
fillPaper(std::string_view code, const TemplateValues& values, const std::optional<std::string>& officeWording = std::nullopt);

/// The codes of the shipped papers, in order.
[[nodiscard]] std::vector<std::string> shippedPapers();

} // namespace linwu::papers
