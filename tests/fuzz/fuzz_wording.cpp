// SPDX-FileCopyrightText: 2026 The Linwu maintainers
// SPDX-License-Identifier: Apache-2.0
// The wording of a paper as an office may write it: a paper or a problem, never both and never neither.
#include "core/papers/document_text.h"
#include "core/papers/template.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace linwu::papers;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    TemplateValues values;
    values.texts = {{"name", "何某"}, {"amount", TemplateText("86,400.00", 8640000)}, {"empty", ""}};
    values.rows["rows"] = {{{{"a", "甲\n乙"}, {"b", "1"}}, {}}, {{{"a", ""}, {"b", "{{name}}"}}, {}}};
    values.rows["none"] = {};
    const auto paper = fillTemplate({reinterpret_cast<const char*>(data), size}, values);
    if (!paper && paper.error().problems.empty()) {
        std::abort();
    }
    if (paper && documentText(*paper).empty()) {
        std::abort();
    }
    return 0;
}
